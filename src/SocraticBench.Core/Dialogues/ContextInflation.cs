using System.Globalization;
using System.Text;
using SocraticBench.Core.Dialogues.Pasted;
using SocraticBench.Core.Planning;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Statistics;
using SocraticBench.Core.Students;

namespace SocraticBench.Core.Dialogues;

/// <summary>
/// Fills a dialogue's context to the size of its phase: the student pastes texts of its subject and talks beside the point, or, in the control
/// arm, pastes neutral text of the same length. What it has carried reaches nine tenths of the phase's window at two thirds of the
/// planned turns and then grows no more by this. A phase without noise is left as it is.
/// </summary>
public sealed class ContextInflation
{
    /// <summary>Version of the generator, part of the protocol.</summary>
    public const string Version = "context-1.0";

    // Nine tenths, and a hundredth for the error of adding up the tokens of parts.
    private const double Share = 0.91;

    // The first part of the middle, when everything comes at once.
    private const double FloodFrom = 0.5;
    private const double FloodUntil = 0.65;

    private readonly ContextLibrary _library;
    private readonly PhaseProfile _profile;
    private readonly StudentSetting _setting;
    private readonly string _subject;
    private readonly IReadOnlyList<int> _documents;
    private readonly IReadOnlyList<int> _sidebars;
    private int _nextDocument;
    private int _nextSidebar;

    /// <summary>The filling of one dialogue.</summary>
    /// <param name="library">The texts, shared between dialogues.</param>
    /// <param name="seed">The student's seed; its subject decides what is pasted.</param>
    /// <param name="profile">The phase.</param>
    /// <param name="setting">The setting that the student was made with.</param>
    public ContextInflation(ContextLibrary library, Seed seed, PhaseProfile profile, StudentSetting setting)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(setting);
        _library = library;
        _profile = profile;
        _setting = setting;
        _subject = setting.Arm is Arm.Padding ? "neutral" : seed.Subject;
        var draw = Chance.Of("inflation", seed.SeedId, profile.Phase.ToString(), setting.RngSeed.ToString(CultureInfo.InvariantCulture));
        _documents = draw.Shuffled(Enumerable.Range(0, ContextLibrary.BlocksPerKind));
        _sidebars = draw.Shuffled(Enumerable.Range(0, ContextLibrary.BlocksPerKind));
    }

    /// <summary>Tokens of the student's messages so far, the added ones included.</summary>
    public int CarriedTokens { get; private set; }

    /// <summary>The message with what is due at its place. Call once for each message, in order.</summary>
    /// <param name="turn">The tutor turn that the message is given to, 1 or more.</param>
    /// <param name="message">What the student says.</param>
    public InflatedMessage Inflate(int turn, StudentMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var tokens = _library.Count(message.Text);
        var due = Due(turn);
        if (due == 0)
        {
            CarriedTokens += tokens;
            return new InflatedMessage(message, tokens);
        }

        var text = new StringBuilder();
        var planted = new List<PlantedItem>();
        tokens += Paste(due - CarriedTokens - tokens, text, planted);
        if (HasSidebar(turn))
        {
            tokens += Say(text, planted);
        }

        CarriedTokens += tokens;
        text.Append(message.Text);
        return new InflatedMessage(message with { Text = text.ToString(), Planted = [.. message.Planted, .. planted] }, tokens);
    }

    // Tokens that should have been carried once this message is said; 0 where nothing is to be added. The opening stays as the seed has it.
    private int Due(int turn)
    {
        var full = Math.Max(2, (int)Math.Ceiling(_setting.MaxTurns * 2 / 3.0));
        return _profile.Noise is NoiseLevel.None || turn < 2
            ? 0
            : (int)Math.Ceiling(Share * _profile.WindowTokens * Math.Min(1, (turn - 1) / (double)(full - 1)));
    }

    private bool HasSidebar(int turn)
    {
        if (_setting.Arm is Arm.Padding)
        {
            return false;
        }

        var every = _profile.Noise switch { NoiseLevel.Mild => 7, NoiseLevel.Medium => 4, _ => 3 };
        return turn % every == 2 || IsFlooded(turn);
    }

    private bool IsFlooded(int turn) =>
        _profile.Noise is NoiseLevel.Heavy && turn >= FloodFrom * _setting.MaxTurns && turn < FloodUntil * _setting.MaxTurns;

    private int Paste(int missing, StringBuilder text, List<PlantedItem> planted)
    {
        var kind = _setting.Arm is Arm.Padding ? BlockKind.Padding : BlockKind.Document;
        var pasted = 0;
        while (pasted < missing)
        {
            var number = _documents[_nextDocument % _documents.Count];
            var block = _library.Block(kind, _subject, number);
            _nextDocument++;
            pasted += Frame(text, block);
            planted.Add(Item(kind, number));
        }

        return pasted;
    }

    private int Frame(StringBuilder text, Block block)
    {
        var start = text.Length;
        text.Append(PastedText.Open).Append(block.Title).Append(PastedText.OpenEnd);
        var head = text.ToString(start, text.Length - start);
        text.Append(block.Text).Append(PastedText.Close);
        return _library.CountOnce(head) + block.Tokens + _library.CountOnce(PastedText.Close);
    }

    private int Say(StringBuilder text, List<PlantedItem> planted)
    {
        var number = _sidebars[_nextSidebar++ % _sidebars.Count];
        var block = _library.Block(BlockKind.Sidebar, _subject, number);
        text.Append(block.Text).Append(' ');
        planted.Add(Item(BlockKind.Sidebar, number));
        return block.Tokens;
    }

    private PlantedItem Item(BlockKind kind, int number) => new()
    {
        Kind = kind is BlockKind.Padding ? PlantedKind.Padding : PlantedKind.Sidebar,
        ItemId = string.Create(CultureInfo.InvariantCulture, $"{(kind is BlockKind.Sidebar ? "sidebar" : "paste")}-{_subject}-{number:000}"),
    };
}
