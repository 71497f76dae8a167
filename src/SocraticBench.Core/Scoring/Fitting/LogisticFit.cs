namespace SocraticBench.Core.Scoring.Fitting;

/// <summary>
/// Logistic regression with an L2 penalty on every weight but the intercept (the last), by L-BFGS with a backtracking line search
/// (Nocedal and Wright, algorithms 7.4 and 3.1). Deterministic: starts at nought, no sampling.
/// </summary>
internal static class LogisticFit
{
    private const int Memory = 10;

    /// <param name="rows">Items; indices below <paramref name="penalty"/>'s length.</param>
    /// <param name="penalty">λ per feature: the loss is Σ w·log-loss / Σ w + ½ Σ λ β².</param>
    /// <param name="steps">Most iterations.</param>
    /// <returns>One weight a feature, then the intercept.</returns>
    public static double[] Fit(IReadOnlyList<SparseRow> rows, double[] penalty, int steps = 150)
    {
        var size = penalty.Length + 1;
        var (weights, gradient) = (new double[size], new double[size]);
        var loss = Loss(rows, penalty, weights, gradient);
        var history = new List<(double[] Step, double[] Change, double Rho)>();
        for (var step = 0; step < steps; step++)
        {
            var direction = Direction(gradient, history);
            var slope = Dot(direction, gradient);
            if (slope > -1e-9)
            {
                break;
            }

            var (length, next, nextGradient) = (1.0, new double[size], new double[size]);
            double nextLoss;
            while (true)
            {
                for (var i = 0; i < size; i++)
                {
                    next[i] = weights[i] + (length * direction[i]);
                }

                nextLoss = Loss(rows, penalty, next, nextGradient);
                if (nextLoss <= loss + (1e-4 * length * slope) || length < 1e-8)
                {
                    break;
                }

                length /= 2;
            }

            Remember(history, weights, next, gradient, nextGradient);
            var gained = loss - nextLoss;
            (weights, gradient, loss) = (next, nextGradient, nextLoss);
            if (gained < 1e-8)
            {
                break;
            }
        }

        return weights;
    }

    public static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));

    private static double Loss(IReadOnlyList<SparseRow> rows, double[] penalty, double[] weights, double[] gradient)
    {
        Array.Clear(gradient);
        var (loss, total) = (0.0, 0.0);
        foreach (var row in rows)
        {
            var margin = row.Dot(weights) + weights[^1];
            var signed = row.Positive ? margin : -margin;
            loss += row.Weight * (signed > 0 ? Math.Log(1 + Math.Exp(-signed)) : Math.Log(1 + Math.Exp(signed)) - signed);
            var pull = row.Weight * (Sigmoid(margin) - (row.Positive ? 1 : 0));
            for (var i = 0; i < row.Index.Length; i++)
            {
                gradient[row.Index[i]] += pull * row.Value[i];
            }

            gradient[^1] += pull;
            total += row.Weight;
        }

        loss /= total;
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] /= total;
        }

        for (var i = 0; i < penalty.Length; i++)
        {
            loss += penalty[i] * weights[i] * weights[i] / 2;
            gradient[i] += penalty[i] * weights[i];
        }

        return loss;
    }

    private static double[] Direction(double[] gradient, List<(double[] Step, double[] Change, double Rho)> history)
    {
        var direction = gradient.Select(g => -g).ToArray();
        var alpha = new double[history.Count];
        for (var i = history.Count - 1; i >= 0; i--)
        {
            alpha[i] = history[i].Rho * Dot(history[i].Step, direction);
            AddScaled(direction, history[i].Change, -alpha[i]);
        }

        if (history.Count > 0)
        {
            var (step, change, _) = history[^1];
            var scale = Dot(step, change) / Dot(change, change);
            for (var i = 0; i < direction.Length; i++)
            {
                direction[i] *= scale;
            }
        }

        for (var i = 0; i < history.Count; i++)
        {
            AddScaled(direction, history[i].Step, alpha[i] - (history[i].Rho * Dot(history[i].Change, direction)));
        }

        return direction;
    }

    private static void Remember(
        List<(double[] Step, double[] Change, double Rho)> history, double[] from, double[] to, double[] gradient, double[] next)
    {
        var step = to.Zip(from, (a, b) => a - b).ToArray();
        var change = next.Zip(gradient, (a, b) => a - b).ToArray();
        var curvature = Dot(step, change);
        if (curvature > 1e-12)
        {
            history.Add((step, change, 1 / curvature));
            if (history.Count > Memory)
            {
                history.RemoveAt(0);
            }
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static void AddScaled(double[] to, double[] what, double scale)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += scale * what[i];
        }
    }
}
