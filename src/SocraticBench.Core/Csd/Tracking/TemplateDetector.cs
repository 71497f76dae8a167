using System.Globalization;
using SocraticBench.Core.Csd.Lexical;

namespace SocraticBench.Core.Csd.Tracking;

/// <summary>NVT: how much a tutor turn repeats the shape of its own earlier turns, near or far back, or consists of stock phrases.</summary>
internal sealed class TemplateDetector
{
    /// <summary>Similarity up to which two turns are different: some runs of three words come back in anybody's language.</summary>
    public const double Chance = 0.1;

    /// <summary>Similarity from which a turn is the same again.</summary>
    public const double Same = 0.6;

    /// <summary>Share of the similarity to an own turn that the same share of stock phrases counts for: common is not yet repeated.</summary>
    public const double StockShare = 0.5;

    private const int Recent = 16;
    private const int MostCandidates = 8;

    private static readonly (string Id, HashSet<ulong> Shingles)[] s_stock =
    [
        .. StockQuestions.All.Select((phrase, number) => (StockQuestions.IdPrefix + (number + 1).ToString(CultureInfo.InvariantCulture), Shingles.Of(phrase))),
    ];

    private readonly Queue<Spoken> _recent = new();
    private readonly Dictionary<(int Band, ulong Key), Spoken> _firsts = [];

    /// <summary>The nearest template of a turn, and its score, 0..10; no score for the first turn, which has nothing to repeat.</summary>
    public (TemplateMatch Match, double? Score) Next(int turn, StudentText last, TutorText tutor)
    {
        var shingles = Shingles.Of(tutor, last.Content);
        var bands = MinHash.BandsOf(shingles);
        var (own, similarity) = NearestOwn(shingles, bands);
        var (stock, share) = NearestStock(shingles);
        var nearest = Math.Max(similarity, StockShare * share);
        double? score = _recent.Count == 0 ? null : 10 * (1 - Math.Clamp((nearest - Chance) / (Same - Chance), 0, 1));
        Remember(turn, own is not null && similarity >= Same ? own.Cluster : turn, shingles, bands);
        return (Match(own, similarity, stock, share), score);
    }

    private static TemplateMatch Match(Spoken? own, double similarity, string? stock, double share) => new()
    {
        Matched = similarity >= Same || share >= Same,
        TemplateId = similarity >= Same ? string.Create(CultureInfo.InvariantCulture, $"own-{own!.Cluster}") : share >= Same ? stock : null,
        SimilarityScore = Math.Max(similarity, share),
    };

    private (Spoken? Own, double Similarity) NearestOwn(HashSet<ulong> shingles, ulong[] bands)
    {
        var candidates = bands.Index()
            .Select(band => _firsts.GetValueOrDefault((band.Index, band.Item)))
            .OfType<Spoken>()
            .DistinctBy(spoken => spoken.Turn)
            .Take(MostCandidates);
        (Spoken? Own, double Similarity) nearest = (null, 0);
        foreach (var spoken in candidates.Concat(_recent))
        {
            if (Shingles.Similarity(shingles, spoken.Shingles) is var similarity && similarity > nearest.Similarity)
            {
                nearest = (spoken, similarity);
            }
        }

        return nearest;
    }

    private static (string? Id, double Share) NearestStock(HashSet<ulong> shingles)
    {
        var (id, most, covered) = (default(string), 0, 0);
        foreach (var (stock, phrase) in s_stock)
        {
            var both = phrase.Count(shingles.Contains);
            covered += both;
            (id, most) = both > most ? (stock, both) : (id, most);
        }

        return (id, shingles.Count == 0 ? 0 : Math.Min(1, covered / (double)shingles.Count));
    }

    private void Remember(int turn, int cluster, HashSet<ulong> shingles, ulong[] bands)
    {
        var spoken = new Spoken(turn, cluster, shingles);
        foreach (var (band, key) in bands.Index())
        {
            // The first of its kind stands for all that follow.
            _firsts.TryAdd((band, key), spoken);
        }

        _recent.Enqueue(spoken);
        if (_recent.Count > Recent)
        {
            _recent.Dequeue();
        }
    }

    private sealed record Spoken(int Turn, int Cluster, HashSet<ulong> Shingles);
}
