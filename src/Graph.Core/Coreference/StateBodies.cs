using Graph.Core.Linking;

namespace Graph.Core.Coreference;

/// <summary>Nouns that mean a state's government or forces without saying of which state: "the army", "the foreign ministry".</summary>
internal static class StateBodies
{
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal)
    {
        "government", "authorities", "regime", "cabinet", "army", "military", "junta", "presidency", "police", "navy",
    };

    private static readonly HashSet<string> Pairs = new(StringComparer.Ordinal)
    {
        "foreign ministry", "defence ministry", "defense ministry", "interior ministry", "foreign office", "state department", "armed forces", "security forces", "air force", "ruling junta", "military government",
        "military junta", "coast guard", "national guard", "trade ministry", "commerce ministry", "finance ministry", "central government", "interim government", "transitional government",
    };

    /// <summary>Number of pieces of such a noun at a piece; 0 where there is none.</summary>
    public static int LengthAt(FoldedSentence sentence, int piece)
    {
        if (piece + 1 < sentence.Pieces.Count && !sentence.Pieces[piece + 1].Barrier && Pairs.Contains(sentence.Key(piece, piece + 2).ToString())) return 2;
        return Single.Contains(sentence.Key(piece, piece + 1).ToString()) && !(piece + 1 < sentence.Pieces.Count && !sentence.Pieces[piece + 1].Barrier && IsNoun(sentence, piece + 1)) ? 1 : 0;
    }

    private static bool IsNoun(FoldedSentence sentence, int piece) =>
        sentence.Sentence[sentence.Pieces[piece].Token].Upos is Graph.Language.UniversalPos.Noun or Graph.Language.UniversalPos.Propn;
}
