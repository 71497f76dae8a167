using System.Globalization;
using System.Text;

namespace SocraticBench.Local.Transcripts;

/// <summary>Reads conversations in the chat format of OpenAI, <c>{messages:[{role, content}]}</c>, which need no id.</summary>
internal static class ChatRecords
{
    /// <param name="json">The conversation.</param>
    /// <param name="ordinal">1-based number in the file; names a conversation that has no id.</param>
    public static TranscriptRecord Read(ReadOnlyMemory<byte> json, long ordinal)
    {
        var conversation = Conversation.Read(json, "messages");
        var id = conversation.Fields.Id ?? string.Create(CultureInfo.InvariantCulture, $"chat-{ordinal}");
        var idJson = conversation.Fields.Id is null ? Encoding.UTF8.GetBytes($"\"{id}\"") : conversation.Fields.IdJson;
        return conversation.Record(idJson, id);
    }
}
