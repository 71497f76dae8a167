using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SocraticBench.Core.Dialogues;
using SocraticBench.Core.Seeds;
using SocraticBench.Core.Students;
using SocraticBench.Tests.Seeds;
using SocraticBench.Tests.Snapshots;

namespace SocraticBench.Tests.Students;

/// <summary>
/// One dialogue of every shipped seed, written down: the student of this machine is the student of every other. P1 in full, its pastes by title
/// and hash; P2 and P3 as the hash of the whole with the first and last two exchanges.
/// </summary>
public sealed partial class GoldenDialogueTests
{
    private static readonly ContextLibrary s_library = new(text => (text.Length + 3) / 4);

    public static TheoryData<string> SeedIds => [.. Shipped.Seeds.Select(seed => seed.SeedId)];

    [Theory]
    [MemberData(nameof(SeedIds))]
    public void The_student_says_what_it_has_always_said(string id)
    {
        var seed = Shipped.Seed(id);
        var text = new StringBuilder($"# {seed.NameVersion} with {ScriptedStudent.Version}, {TutorMove.Version}, {ContextInflation.Version}\n");
        Write(text, seed, Phase.P1, Arm.Test, exchange => exchange.Length);
        Write(text, seed, Phase.P2, Arm.Test, _ => 2);
        Write(text, seed, Phase.P3, Arm.Test, _ => 2);
        Write(text, seed, Phase.P3, Arm.Padding, _ => 2);
        Snapshot.Match(text.ToString(), $"tests/SocraticBench.Tests/Students/Golden/{id}.verified.txt");
    }

    private static void Write(StringBuilder text, Seed seed, Phase phase, Arm arm, Func<string[], int> shown)
    {
        var (exchanges, carried, hash) = Hold(seed, phase, arm);
        var ends = shown(exchanges);
        text.Append(CultureInfo.InvariantCulture, $"\n## {phase} {arm}: {exchanges.Length} exchanges, {carried} tokens carried, sha256 {hash}\n");
        foreach (var (at, exchange) in exchanges.Index().Where(exchange => exchange.Index < ends || exchange.Index >= exchanges.Length - ends))
        {
            text.Append(at == exchanges.Length - ends && at > ends ? "\n[…]\n" : "").Append(exchange);
        }
    }

    private static (string[] Exchanges, int Carried, string Hash) Hold(Seed seed, Phase phase, Arm arm)
    {
        var setting = new StudentSetting(arm, 40, 20_260_101);
        var student = new ScriptedStudent(seed, Shipped.Profile(phase), setting);
        var inflation = new ContextInflation(s_library, seed, Shipped.Profile(phase), setting);
        var exchanges = new List<string>();
        var whole = new StringBuilder();
        var message = student.Open();
        for (var turn = 1; turn <= 40; turn++)
        {
            var inflated = inflation.Inflate(turn, message).Message;
            var tutor = AskingTutor.Say(turn, seed, message);
            whole.Append(inflated.Text).Append('\0').Append(inflated.State).Append('\0').Append(inflated.Reason).Append('\0').Append(tutor).Append('\0');
            exchanges.Add(Readable(turn, inflated, tutor));
            message = student.Answer(turn, tutor);
        }

        return ([.. exchanges], inflation.CarriedTokens, Hash(whole.ToString()));
    }

    private static string Readable(int turn, StudentMessage message, string tutor)
    {
        var said = Paste().Replace(message.Text, paste => $"[pasted: {paste.Groups[1].Value}, {paste.Length} characters, {Hash(paste.Value)[..8]}]\n");
        var planted = message.Planted.Where(item => !item.ItemId.StartsWith("paste-", StringComparison.Ordinal)).Select(item => $"{item.Kind}: {item.ItemId}").ToList();
        return $"\n{turn} [{message.State}] {message.Reason}{(planted.Count > 0 ? $" | {string.Join(", ", planted)}" : "")}\n"
            + $"Student: {said}\nTutor: {tutor.Trim()}\n";
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("=== pasted: (.*?) ===\n.*?\n=== end of paste ===\n", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Paste();
}
