namespace SocraticBench.Local.Transcripts;

/// <summary>Reads <c>{id, turns:[{role, text}]}</c>.</summary>
internal static class DialogueRecords
{
    public static TranscriptRecord Read(ReadOnlyMemory<byte> json)
    {
        var conversation = Conversation.Read(json, "turns");
        conversation.Fields.RequireId();
        return conversation.Record(conversation.Fields.IdJson, conversation.Fields.Id!);
    }
}
