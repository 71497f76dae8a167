using System.Text.Json;
using System.Text.Json.Nodes;
using SocraticBench.Core.Records;

namespace SocraticBench.Core.Manifests;

/// <summary>What would have to change in one protocol to make it another.</summary>
public static class ManifestDiff
{
    /// <summary>
    /// The differences in the order of the protocol's fields; none where the protocols are the same, whatever day the manifests are of.
    /// In lists, an artefact of the same name and version with other content stands on one line, everything else on a line of its own.
    /// </summary>
    public static IReadOnlyList<ManifestDifference> Of(RunManifest left, RunManifest right)
    {
        var (ours, theirs) = (Fields(left), Fields(right));
        return [.. ours.Select(field => field.Key).Union(theirs.Select(field => field.Key)).SelectMany(field => Of(field, ours[field], theirs[field]))];
    }

    private static IEnumerable<ManifestDifference> Of(string field, JsonNode? left, JsonNode? right)
    {
        if (left is JsonArray || right is JsonArray)
        {
            return OfLists(field, Texts(left), Texts(right));
        }

        return JsonNode.DeepEquals(left, right) ? [] : [new ManifestDifference(field, left?.ToString(), right?.ToString())];
    }

    private static IEnumerable<ManifestDifference> OfLists(string field, IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var gone = left.Except(right, StringComparer.Ordinal).ToList();
        var come = right.Except(left, StringComparer.Ordinal).ToLookup(Name, StringComparer.Ordinal);
        var paired = gone.Select(entry => new ManifestDifference(field, entry, come[Name(entry)].FirstOrDefault())).ToList();
        var taken = paired.Select(pair => pair.Right).ToHashSet();
        return [.. paired, .. come.SelectMany(entries => entries).Where(entry => !taken.Contains(entry)).Select(entry => new ManifestDifference(field, null, entry))];
    }

    // What stays the same when the content changes; for an entry that is no reference, the entry.
    private static string Name(string entry) => entry.LastIndexOf("@sha256:", StringComparison.Ordinal) is > 0 and var at ? entry[..at] : entry;

    private static IReadOnlyList<string> Texts(JsonNode? list) => [.. (list as JsonArray ?? []).Select(entry => entry?.ToString() ?? "null")];

    private static JsonObject Fields(RunManifest manifest) => JsonSerializer.SerializeToNode(manifest.Protocol, RecordJson.Options)!.AsObject();
}
