namespace SocraticBench.Pipeline.Ports;

/// <summary>Publishes measurements. Never throws: a lost measurement is not worth a lost execution.</summary>
public interface IMetrics
{
    /// <summary>Records one value.</summary>
    /// <param name="name">The metric, such as <c>socratic.compliance_rate</c>.</param>
    /// <param name="value">The value in the metric's unit.</param>
    /// <param name="dimensions">Dimensions, such as <c>model</c>.</param>
    void Record(string name, double value, params ReadOnlySpan<KeyValuePair<string, string>> dimensions);
}
