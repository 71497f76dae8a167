using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SocraticBench.Pipeline.Ports;

namespace SocraticBench.Tests.Contracts;

/// <summary>One step of the law: the same operation on the lake and on a dictionary, with the same outcome.</summary>
internal static class LakeLaw
{
    public static async Task<bool> Step(ILake lake, Dictionary<string, string> model, string prefix, (int Operation, int Key, int Content) step)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}k{step.Key}/object");
        var key = new LakeKey(name);
        var text = string.Create(CultureInfo.InvariantCulture, $"content {step.Content}");
        var bytes = Encoding.UTF8.GetBytes(text);
        var present = model.GetValueOrDefault(name);
        switch (step.Operation)
        {
            case 0:
                model.TryAdd(name, text);
                return await lake.CreateAsync(key, bytes, default) == (present is null ? CreateOutcome.Created : present == text ? CreateOutcome.AlreadyIdentical : CreateOutcome.Conflict);
            case 1:
                var read = await lake.GetAsync(key, default);
                model[name] = text;
                return await lake.ReplaceAsync(key, bytes, read?.Version, default) == ReplaceOutcome.Replaced;
            case 2:
                return await lake.ReplaceAsync(key, bytes, Convert.ToHexStringLower(SHA256.HashData("stale"u8)), default) == ReplaceOutcome.Changed;
            case 3:
                await lake.DeleteAsync(key, default);
                model.Remove(name);
                return true;
            default:
                var found = await lake.GetAsync(key, default);
                return (found is null ? null : Encoding.UTF8.GetString(found.Content.Span)) == present
                    && await lake.ExistsAsync(key, default) == (present is not null);
        }
    }

    public static async Task<bool> SameKeys(ILake lake, Dictionary<string, string> model, string prefix) =>
        (await lake.ListAsync(prefix, default).Select(key => key.Value).ToListAsync()).SequenceEqual(model.Keys.Order(StringComparer.Ordinal));
}
