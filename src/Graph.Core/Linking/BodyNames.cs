using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Finds parties and associations that are named after a people or its members: "Iraqi Islamic Party", "Malian Farmers' Union".</summary>
/// <remarks>The recogniser breaks such names at the apostrophe, and an adjective before "party" alone would be a delegation of its country.</remarks>
internal static class BodyNames
{
    private const int LongestName = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = WordLists.English["ends of body names"].GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LowerHeads = WordLists.English["ends of body names without a capital"].GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The stretches of a sentence that name such a body.</summary>
    public static List<(int First, int End)> Find(FoldedSentence sentence, List<AliasMatch> matches)
    {
        List<(int First, int End)> found = [];
        var pieces = sentence.Pieces;
        for (var head = 2; head < pieces.Count; head++)
        {
            if (pieces[head].Barrier || !(pieces[head - 1].Upper || sentence.Key(head - 1, head) is "s") || pieces[head].AllCaps
                || !(pieces[head].Upper ? Heads : LowerHeads).Contains(sentence.Key(head, head + 1))) continue;
            // "the Lebanese Shiite party", "an Israeli Arab party": attributes, no name
            if (!pieces[head].Upper && (sentence.Sentence[pieces[head - 1].Token].Upos != UniversalPos.Propn || matches.Exists(m => m.End == head && m.Meanings[0].Sort == AliasSort.Demonym)
                || sentence.Key(head - 1, head) is "shiite" or "shia" or "sunni" or "islamist" or "muslim" or "christian" or "jewish" or "arab" or "hindu" or "catholic" or "communist" or "marxist" or "maoist")) continue;
            // "Islamic Party of Iraq", "Workers' Union for Peace": the longer name is the recogniser's
            if (head + 1 < pieces.Count && !pieces[head + 1].Barrier && (pieces[head + 1].Upper || sentence.Key(head + 1, head + 2) is "of" or "for" or "on")) continue;
            var first = head;
            var members = false;
            while (first > 0 && head - first < LongestName && !pieces[first].Barrier)
            {
                if (pieces[first - 1].Upper)
                {
                    if (sentence.Sentence[pieces[first - 1].Token].Upos is UniversalPos.Det or UniversalPos.Pron or UniversalPos.Adp or UniversalPos.SConj) break;
                    members |= IsGenitive(sentence, first - 1) && IsPlural(sentence, first - 1);
                    // "Peru's Teachers' Union": whose it is
                    if (IsGenitive(sentence, first - 1) && !IsPlural(sentence, first - 1)) break;
                    first--;
                }
                else if (first > 1 && sentence.Key(first - 1, first) is "s" && pieces[first - 2].Upper && IsPlural(sentence, first - 2))
                {
                    members = true;
                    first -= 2;
                }
                else
                {
                    break;
                }
            }

            if (head - first < (members ? 1 : 2) || matches.Exists(m => m.End == head + 1 && m.First < head || m.First < first && m.End > first)) continue;
            var known = matches.Find(m => m.First == first);
            if (!members && !(known.End > first && known.End < head && known.Meanings[0].Sort == AliasSort.Demonym)) continue;
            found.Add((first, head + 1));
        }

        return found;
    }

    // "Farmers' | Union", "Women's | Network"
    private static bool IsGenitive(FoldedSentence sentence, int piece) =>
        sentence.Pieces[piece].Token + 1 < sentence.Sentence.Count && sentence.Sentence[sentence.Pieces[piece].Token + 1].Xpos == "POS";

    private static bool IsPlural(FoldedSentence sentence, int piece) =>
        sentence.Sentence[sentence.Pieces[piece].Token].Xpos is "NNS" or "NNPS"
        || sentence.Key(piece, piece + 1) is "people" or "women" or "men" or "children";
}
