using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Finds the token that governs a stretch of tokens.</summary>
internal static class Heads
{
    /// <summary>The first token whose head lies outside the stretch; the last token where several do, as names end in their head.</summary>
    public static int Of(Sentence sentence, int first, int end)
    {
        var found = -1;
        for (var i = first; i < end; i++)
        {
            var head = sentence[i].Head;
            if (head >= first && head < end) continue;
            if (sentence[i].Upos == UniversalPos.Punct) continue;
            if (found < 0 || sentence[found].Label is "case" or "det" or "amod" or "compound" or "punct" or "nummod") found = i;
            // "Kenyan and Somali strikes": the second adjective hangs on the first
            else if (sentence[found] is { Upos: UniversalPos.Adj, Label: "conj" } && sentence[i].Upos == UniversalPos.Noun) found = i;
        }

        return found < 0 ? end - 1 : found;
    }
}
