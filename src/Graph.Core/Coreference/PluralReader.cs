using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Coreference;

/// <summary>Reads "both sides", "the two leaders", "the pair", "the three countries".</summary>
internal sealed class PluralReader(PluralAntecedents antecedents)
{
    private bool _cataphora;

    private static readonly FrozenSet<string> Persons = WordLists.English["plural persons"];

    private static readonly FrozenSet<string> States = WordLists.English["plural states"];

    private static readonly FrozenSet<string> Sides = WordLists.English["plural sides"];

    private static readonly FrozenSet<string> Quarrelling = WordLists.English["quarrelling"];

    private static readonly FrozenSet<string> Selecting = WordLists.English["selecting attributes"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsPersons = Persons.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsStates = States.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsSides = Sides.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IsSelecting = Selecting.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The plural mention that begins at a piece, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The piece.</param>
    /// <param name="cataphora">Look for the names after it: "The two ministers, Ho of Singapore and Daud of Malaysia".</param>
    public NameCandidate? Read(FoldedSentence sentence, int first, bool cataphora)
    {
        if (sentence.Key(first, first + 1) is not ("both" or "neither" or "either" or "each" or "the" or "these" or "those" or "his" or "their" or "all"))
            return null;
        _cataphora = cataphora;
        var at = first;
        var word = Key(sentence, at);
        var count = 0;
        switch (word)
        {
            case "both" or "neither" or "either" or "each":
                count = 2;
                at++;
                if (Key(sentence, at) is "the" or "of") at++;
                // "both of them say", "neither of them would"
                if (word is not "each" && Key(sentence, at) is "them" && Key(sentence, at - 1) is "of") return Make(sentence, first, at + 1, new PluralSort(2));
                if (Key(sentence, at) is "the" or "his" or "her" or "its" or "their" or "these" or "those") at++;
                break;
            case "the" or "these" or "those" or "his" or "their":
                at++;
                if (Number(Key(sentence, at)) is > 0 and var n)
                {
                    count = n;
                    at++;
                }
                else if (Key(sentence, at) is "pair" or "duo" or "trio")
                {
                    return word is "the" ? Make(sentence, first, at + 1, new PluralSort(Key(sentence, at) is "trio" ? 3 : 2, Noun: Key(sentence, at).ToString())) : null;
                }
                else if (word is "the" && PartiesEnd(sentence, at) is > 0 and var parties)
                {
                    return Make(sentence, first, parties, new PluralSort(2, PluralKind.Sides, Key(sentence, parties - 1).ToString(), IsUncounted: true));
                }
                else if (word is "the" && !cataphora && BareEnd(sentence, at) is > 0 and var end)
                {
                    return Make(sentence, first, end, new PluralSort(2, PluralKind.Persons, Key(sentence, end - 1).ToString(), IsBare: true));
                }

                break;
            case "all" when Number(Key(sentence, at + 1)) is > 2 and var many:
                count = many;
                at += 2;
                break;
            case "all":
                return PartiesEnd(sentence, Key(sentence, at + 1) is "the" ? at + 2 : at + 1) is > 0 and var all
                    ? Make(sentence, first, all, new PluralSort(2, PluralKind.Sides, "parties", IsUncounted: true))
                    : null;
            default:
                return null;
        }

        // "the two Koreas", "both Koreas", "the Koreas"
        if (count is 0 or 2 && word is "the" or "both" && at < sentence.Pieces.Count
            && sentence.Pieces[at] is { Upper: true, Barrier: false } && Key(sentence, at) is { Length: > 4 } name && name[^1] == 's'
            && antecedents.Namesakes(name.ToString()) is { } namesakes)
        {
            var pair = new NameCandidate(sentence, first, at + 1) { Form = MentionForm.Plural, IsListed = false, LinkConfidence = 0.9, Reason = "the two of that name" };
            pair.Entities.AddRange(namesakes);
            return pair;
        }

        if (count == 0) return null;
        // up to two modifiers: "the two foreign ministers", "both warring sides"
        for (var step = 0; step < (at + 1 < sentence.Pieces.Count && sentence.IsHyphenated(at + 1) ? 4 : 3); step++)
        {
            var noun = Key(sentence, at + step);
            if (noun.Length == 0 || (at + step > first && at + step < sentence.Pieces.Count && sentence.Pieces[at + step].Barrier)) break;
            if (IsSelecting.Contains(noun) && !(noun is "nuclear" && GroupNouns.IsNuclear(sentence, at + step + 1))) return null;
            if (IsPersons.Contains(noun)) return Make(sentence, first, at + step + 1, new PluralSort(count, PluralKind.Persons, noun.ToString()));
            if (IsStates.Contains(noun)) return Make(sentence, first, at + step + 1, new PluralSort(count, PluralKind.States, noun.ToString()));
            if (IsSides.Contains(noun)) return Make(sentence, first, at + step + 1, new PluralSort(count, PluralKind.Sides, noun.ToString()));
            if (noun is "and" or "of" or "to" or "in" or "have" or "has" or "had" or "were" or "was" or "are" or "s" or "met" or "said" or "agreed")
                break;
        }

        // "the two of them"
        if (at == first + 2 && Key(sentence, at) is "of" && Key(sentence, at + 1) is "them" or "these" or "those")
            return Make(sentence, first, at + 2, new PluralSort(count));
        // bare "both", "the two": "both had hoped", "the two have been conversing"
        var next = Key(sentence, at);
        // "the two last met in May"
        if (at == first + 2 && word is "the" && next is "last" or "first" or "also" or "later" or "then") at++;
        var verb = at < sentence.Pieces.Count
            && sentence.Sentence[sentence.Pieces[at].Token].Upos is Graph.Language.UniversalPos.Verb or Graph.Language.UniversalPos.Aux or Graph.Language.UniversalPos.Adv;
        if (at == first + 1 && word is "both" && verb && next is not "and") return Make(sentence, first, at, new PluralSort(2));
        // "Neither said what had passed", not "neither owned nor operated"
        if (at == first + 1 && word is "neither" && verb && sentence.Sentence[sentence.Pieces[first].Token].Label is "nsubj")
            return Make(sentence, first, at, new PluralSort(2)) is { LinkConfidence: >= 0.7 } neither ? neither : null;
        // "Each accused the other"
        if (at == first + 1 && word is "each" && verb && (first == 0 || sentence.Pieces[first].Barrier))
            return Make(sentence, first, at, new PluralSort(2)) is { LinkConfidence: >= 0.7 } each ? each : null;
        // "are pressing both to show restraint", "met both on Monday"
        if (at == first + 1 && word is "both" && IsAlone(sentence, first)) return Make(sentence, first, at, new PluralSort(2));
        if (at > first + 3 || at <= first + 1 || word is not ("the" or "all") || !verb || count is not (2 or 3 or 4)) return null;
        // the parser may take "last" for their noun
        var stop = at == first + 3 && sentence.Sentence[sentence.Pieces[first + 2].Token].Upos == Graph.Language.UniversalPos.Adj ? at : first + 2;
        return Make(sentence, first, stop, new PluralSort(count));
    }

    private static bool IsAlone(FoldedSentence sentence, int piece)
    {
        var token = sentence.Sentence[sentence.Pieces[piece].Token];
        var next = sentence.Pieces[piece].Token + 1;
        // "urged both to respect it": the parser may hang it on the infinitive
        var isAsked = next < sentence.Sentence.Count && sentence.Sentence[next].Xpos == "TO" && next > 1
            && (sentence.Sentence[next - 2].Upos == Graph.Language.UniversalPos.Verb
                // "appealed to both to respect it"
                || next > 2 && sentence.Sentence[next - 2].Upos == Graph.Language.UniversalPos.Adp && sentence.Sentence[next - 3].Upos == Graph.Language.UniversalPos.Verb);
        // "has asked both for restraint": taken for a determiner of what follows
        var isObject = token.Label is "cc:preconj" or "det" && next > 1 && sentence.Sentence[next - 2].Upos == Graph.Language.UniversalPos.Verb;
        return (isAsked || isObject || token.Label is "obj" or "iobj" or "obl" or "nmod" or "advmod" && token.Head < sentence.Pieces[piece].Token)
            && (piece + 1 >= sentence.Pieces.Count || sentence.Pieces[piece + 1].Barrier
                || Key(sentence, piece + 1) is "to" or "on" or "in" or "at" or "not" or "over" or "for" or "by" or "with");
    }

    // "the leaders agreed", "the foreign ministers discussed": those of whom nothing more is said
    private static int BareEnd(FoldedSentence sentence, int at)
    {
        if (Key(sentence, at) is "foreign" or "defence" or "defense" or "finance" or "prime" or "interior" or "trade" or "chief") at++;
        if (!IsPersons.Contains(Key(sentence, at)) || Key(sentence, at) is "officials" or "heads" or "principals" or "delegates" or "politicians" or "generals" or "commanders" or "counterparts" or "visitors" or "guests" or "emissaries" or "rulers" or "strongmen") return -1;
        var next = at + 1;
        return next < sentence.Pieces.Count
                && (sentence.Pieces[next].Barrier
                    || Key(sentence, next) is not ("of" or "from" or "who" or "whose" or "in" or "for" or "and" or "at"))
            ? next
            : -1;
    }

    // "the parties", "the warring sides", "the belligerents", "the neighbours": just past the noun, else −1
    private static int PartiesEnd(FoldedSentence sentence, int at)
    {
        if (Key(sentence, at) is "belligerents" or "combatants" or "neighbours" or "neighbors" or "adversaries" or "archrivals" or "foes" && IsEnd(sentence, at + 1))
            return at + 1;
        // "the nuclear-armed neighbours", "the arch-rivals", "the neighbouring countries"
        var rivals = at;
        if (Key(sentence, at) is "nuclear" && at + 1 < sentence.Pieces.Count && GroupNouns.IsNuclear(sentence, at + 1)) rivals = at + 2;
        else if (Key(sentence, at) is "arch" or "bitter" or "longtime" or "long-time" or "historic" or "traditional" or "old" or "neighbouring" or "neighboring" or "erstwhile") rivals = at + 1;
        if (rivals > at && rivals < sentence.Pieces.Count && !sentence.Pieces[rivals].Barrier
            && (Key(sentence, rivals) is "rivals" or "foes" or "enemies" or "adversaries" or "neighbours" or "neighbors" or "archrivals"
                || Key(sentence, at) is "neighbouring" or "neighboring" && Key(sentence, rivals) is "countries" or "nations" or "states"
                && sentence.Sentence[sentence.Pieces[rivals].Token].Label is "nsubj")
            && IsEnd(sentence, rivals + 1)) return rivals + 1;
        // "the South Caucasus neighbours", "the Gulf rivals"
        for (var region = at; region < at + 4 && region < sentence.Pieces.Count && (region == at || !sentence.Pieces[region].Barrier); region++)
        {
            if (region > at && Key(sentence, region) is "rivals" or "foes" or "enemies" or "adversaries" or "neighbours" or "neighbors" && IsEnd(sentence, region + 1))
                return region + 1;
            if (IsSelecting.Contains(Key(sentence, region))) break;
            if (!sentence.Pieces[region].Upper && !(region > at && Key(sentence, region) is "of" or "the")) break;
        }

        if (Quarrelling.Contains(Key(sentence, at).ToString()) && !sentence.Pieces[at].Barrier | at == 0) at++;
        else if (Key(sentence, at) is not ("parties" or "sides")) return -1;
        return at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier
                && Key(sentence, at) is "parties" or "sides" or "factions" or "camps" or "neighbours" or "neighbors" or "armies" or "rivals"
            ? at + 1
            : -1;
    }

    // No noun goes on: "the neighbours' border" does, "the neighbours agreed" does not.
    private static bool IsEnd(FoldedSentence sentence, int next) =>
        next >= sentence.Pieces.Count || sentence.Pieces[next].Barrier
            || sentence.Sentence[sentence.Pieces[next].Token].Upos is not (Graph.Language.UniversalPos.Noun or Graph.Language.UniversalPos.Propn)
                && Key(sentence, next) is not ("of" or "who" or "that" or "which");

    private NameCandidate? Make(FoldedSentence sentence, int first, int end, PluralSort sort)
    {
        // "The two ministers, Ho and Daud, are to meet": the names that follow say who.
        if (!_cataphora && antecedents.AreListed(sentence, end)) return null;
        var found = _cataphora ? antecedents.After(sentence, end, sort) : antecedents.Before(sentence, first, sort);
        if (found is not var (entities, confidence, reason) || entities.Count == 0) return null;
        var mention = new NameCandidate(sentence, first, end) { Form = MentionForm.Plural, IsListed = false, LinkConfidence = confidence, Reason = reason };
        // "flew to both capitals"
        if (sort.Noun is "capitals" && IsGoal(sentence, first) && antecedents.Capitals(entities) is { } towns) (entities, mention.IsLocation) = (towns, true);
        mention.Entities.AddRange(entities);
        return mention;
    }

    private static bool IsGoal(FoldedSentence sentence, int first) =>
        first > 1 && !sentence.Pieces[first].Barrier && (Key(sentence, first - 1) is "to" or "in" or "from" && Key(sentence, first - 2) is not ("sent" or "gave" or "message" or "letter" or "letters" or "according")
            || Key(sentence, first - 1) is "between" && Key(sentence, first - 2) is "shuttled" or "shuttling" or "shuttle" or "flew" or "flown" or "flights" or "travelled" or "traveled");

    private static ReadOnlySpan<char> Key(FoldedSentence sentence, int piece) =>
        piece < sentence.Pieces.Count ? sentence.Key(piece, piece + 1) : default;

    private static int Number(ReadOnlySpan<char> word) => word switch { "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, _ => 0 };
}
