using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Words that make a plural a group of its own and not its country: "opposition", "Turkish-backed", "anti-government".</summary>
internal static class GroupNouns
{
    private static readonly FrozenSet<string> Apart = WordLists.English["groups apart"];

    private static readonly FrozenSet<string> Supranational = WordLists.English["supranational"];

    private static readonly FrozenSet<string> Stateful = WordLists.English["states of a region"];

    private static readonly FrozenSet<string> Collectives = WordLists.English["collectives"];

    private static readonly FrozenSet<string> Sponsored = WordLists.English["sponsored"];

    /// <summary>Whether the word at a piece sets people apart from the country named before it.</summary>
    public static bool SetsApart(FoldedSentence sentence, int piece, RoleMatcher roles)
    {
        if (IsOwnGroup(roles.NounAt(sentence, piece))) return true;
        var key = sentence.Key(piece, piece + 1).ToString();
        return Apart.Contains(key) || IsSponsored(sentence, piece);
    }

    /// <summary>Whether a word makes officials or leaders a group of several states: "Western", "regional".</summary>
    public static bool IsSupranational(FoldedSentence sentence, int piece) => Supranational.Contains(sentence.Key(piece, piece + 1).ToString());

    /// <summary>Whether the word at a piece means states or those who govern them.</summary>
    public static bool IsStates(FoldedSentence sentence, int piece) => Stateful.Contains(sentence.Key(piece, piece + 1).ToString());

    /// <summary>"Turkish-backed", "Saudi-led": the country before the hyphen only stands behind those who act.</summary>
    public static bool IsSponsored(FoldedSentence sentence, int piece) =>
        sentence.IsHyphenated(piece) && Sponsored.Contains(sentence.Key(piece, piece + 1).ToString())
            && !IsNuclear(sentence, piece);

    /// <summary>"nuclear-armed": what they have, nobody behind them.</summary>
    public static bool IsNuclear(FoldedSentence sentence, int piece) =>
        piece > 0 && sentence.IsHyphenated(piece) && sentence.Key(piece - 1, piece + 1) is "nuclear armed" or "well armed" or "heavily armed" or "lightly armed";

    /// <summary>Whether an agent noun names those who act for themselves.</summary>
    public static bool IsOwnGroup((AgentNoun Noun, int End)? noun) => noun is { Noun.Sort: AgentSort.Irregulars or AgentSort.Civilians };

    /// <summary>Whether a place is a part of the world, of several states: West Africa, the Gulf.</summary>
    public static bool IsRegion(LocalEntity entity) => entity is { Kind: EntityKind.Place, Country: null };

    /// <summary>Whether the word at a piece means several people.</summary>
    public static bool IsPlural(FoldedSentence sentence, int piece)
    {
        var token = sentence.Sentence[sentence.Pieces[piece].Token];
        if (Collectives.Contains(sentence.Key(piece, piece + 1).ToString())) return token.Upos is UniversalPos.Noun or UniversalPos.Propn;
        return token.Xpos is "NNS" or "NNPS";
    }
}
