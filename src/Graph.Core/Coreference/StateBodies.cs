using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Ontologies;

namespace Graph.Core.Coreference;

/// <summary>Nouns that mean a state's government or forces without saying of which state: "the army", "the foreign ministry".</summary>
internal static class StateBodies
{
    private static readonly FrozenSet<string> Single = WordLists.English["state bodies"];

    private static readonly FrozenSet<string> Pairs = WordLists.English["state bodies of two words"];

    private static readonly FrozenSet<string> Owners = WordLists.English["owners of forces"];

    private static readonly FrozenSet<string> Forces = WordLists.English["forces of states"];

    /// <summary>Whether a noun means those under arms, whom their own leader praises and commands.</summary>
    public static bool IsForce(ReadOnlySpan<char> noun) =>
        noun is "army" or "military" or "forces" or "troops" or "soldiers" or "police" or "navy" or "force" or "guard";

    /// <summary>Whether a noun means those who rule, by whatever word: "Mali's junta", later "the military rulers".</summary>
    public static bool IsRuling(ReadOnlySpan<char> noun) =>
        noun is "junta" or "rulers" or "generals" or "regime" or "council" or "leaders" or "military" or "authorities" or "government";

    /// <summary>Two where "government troops" or "army helicopters" stand at a piece, which need no article; else 0.</summary>
    public static int ForcesAt(FoldedSentence sentence, int piece) =>
        piece + 1 < sentence.Pieces.Count && !sentence.Pieces[piece + 1].Barrier
                && Owners.Contains(sentence.Key(piece, piece + 1).ToString())
                && Forces.Contains(sentence.Key(piece + 1, piece + 2).ToString())
            ? 2
            : 0;

    /// <summary>Number of pieces of such a noun at a piece; 0 where there is none.</summary>
    public static int LengthAt(FoldedSentence sentence, int piece)
    {
        if (piece + 1 < sentence.Pieces.Count && !sentence.Pieces[piece + 1].Barrier && Pairs.Contains(sentence.Key(piece, piece + 2).ToString()))
            return 2;
        return Single.Contains(sentence.Key(piece, piece + 1).ToString())
                && !(piece + 1 < sentence.Pieces.Count && !sentence.Pieces[piece + 1].Barrier && IsNoun(sentence, piece + 1))
            ? 1
            : 0;
    }

    private static bool IsNoun(FoldedSentence sentence, int piece) =>
        sentence.Sentence[sentence.Pieces[piece].Token].Upos is Graph.Language.UniversalPos.Noun or Graph.Language.UniversalPos.Propn;
}
