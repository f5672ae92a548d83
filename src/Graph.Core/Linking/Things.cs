using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Cities;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Tells names of things and of what is printed or broadcast from names of actors, by the words beside them.</summary>
internal static class Things
{
    private static readonly FrozenSet<string> Weapons = WordLists.English["weapons and craft"];

    private static readonly FrozenSet<string> Ships = WordLists.English["ship prefixes"];

    private static readonly FrozenSet<string> Print = WordLists.English["outlets"];

    private static readonly FrozenSet<string> Enterprises = WordLists.English["enterprises"];

    private static readonly FrozenSet<string> Titles = WordLists.English["ends of titles"];

    private static readonly FrozenSet<string> Speaking = WordLists.English["actors' verbs"];

    private static readonly FrozenSet<string> Movements = WordLists.English["movements in Arabic and Persian"];

    private static readonly FrozenSet<string> Currencies = WordLists.English["currencies"];

    private static readonly FrozenSet<string> Settlements = WordLists.English["settlements"];

    /// <summary>Drops what is no actor and makes the settlements places, among names that no list has.</summary>
    public static void Sort(IEnumerable<NameCandidate> candidates, ArticleContext context)
    {
        foreach (var candidate in candidates)
        {
            if (IsCurrency(candidate) || IsAircraft(candidate) || IsAgency(candidate) || IsShip(candidate) || IsConstituency(candidate) || IsEpoch(candidate) || IsPartOfTheWorld(candidate) || IsPortfolio(candidate))
                candidate.IsDropped = true;
            if (candidate.Meanings.Count > 0 || candidate.IsDropped) continue;
            if (IsArmament(candidate) || IsOutlet(candidate, context) || IsSlogan(candidate)) candidate.IsDropped = true;
            else if (candidate.Recognized is NameKind.Person or NameKind.Organization && IsSettlement(candidate))
                candidate.Recognized = NameKind.Location;
            else if (candidate.Recognized is NameKind.Person or NameKind.Location && IsMovement(candidate)) candidate.Recognized = NameKind.Organization;
            else if (candidate.Recognized == NameKind.Location && IsSpeaker(candidate)) candidate.Recognized = NameKind.Person;
        }
    }

    /// <summary>Whether the word at a piece means what prints, broadcasts or trades: in "Chinese state television" no state acts.</summary>
    public static bool IsEnterprise(FoldedSentence sentence, int piece) =>
        Print.Contains(sentence.Key(piece, piece + 1).ToString()) || Enterprises.Contains(sentence.Key(piece, piece + 1).ToString());

    /// <summary>Whether a name ends as those of newspapers and stations do.</summary>
    public static bool IsTitleOfPrint(NameCandidate candidate) =>
        candidate.PieceCount > 1 && Titles.Contains(candidate.Sentence.Key(candidate.End - 1, candidate.End).ToString());

    // "136 billion U.S. dollars"
    private static bool IsCurrency(NameCandidate candidate) =>
        candidate.End < candidate.Sentence.Pieces.Count && !candidate.Sentence.Pieces[candidate.End].Barrier
            && Currencies.Contains(candidate.Sentence.Key(candidate.End, candidate.End + 1).ToString());

    // "the USS Gerald R. Ford"
    private static bool IsShip(NameCandidate candidate) =>
        candidate.First > 0 && !candidate.Sentence.Pieces[candidate.First].Barrier && candidate.Sentence.Pieces[candidate.First - 1].AllCaps
            && Ships.Contains(candidate.Sentence.Key(candidate.First - 1, candidate.First).ToString());

    // "a Texas Democrat", "(R-Texas)": whom somebody was elected by, or as what
    private static bool IsConstituency(NameCandidate candidate)
    {
        var (sentence, first, end) = (candidate.Sentence, candidate.First, candidate.End);
        if (candidate.PieceCount > 1 && sentence.Key(end - 1, end) is "republican" or "democrat") return true;
        if (candidate.Recognized != NameKind.Person && end < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && sentence.Pieces[end].Upper
            && sentence.Key(end, end + 1) is "republican" or "democrat" && sentence.Sentence[sentence.Pieces[end].Token].Label != "compound"
            && candidate.Meanings is [{ Entity.Kind: EntityKind.Place }, ..] or []) return true;
        return first > 0 && sentence.IsHyphenated(first) && sentence.Key(first - 1, first) is "r" or "d";
    }

    // "an Ottoman-era palace", "Soviet-era tanks"
    private static bool IsEpoch(NameCandidate candidate) =>
        candidate.End < candidate.Sentence.Pieces.Count && candidate.Sentence.IsHyphenated(candidate.End) && candidate.Sentence.Key(candidate.End, candidate.End + 1) is "era";

    // "a Caribbean airport", "Pacific leaders": not the sea; but "the Baltic coast"
    private static bool IsPartOfTheWorld(NameCandidate candidate)
    {
        var (sentence, end) = (candidate.Sentence, candidate.End);
        return candidate.Key is "caribbean" or "pacific" or "baltic" && end < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && !sentence.Pieces[end].Upper
            && sentence.Sentence[sentence.Pieces[end].Token].Upos is UniversalPos.Noun or UniversalPos.Adj
            && sentence.Key(end, end + 1) is not ("coast" or "coasts" or "shore" or "shores" or "waters" or "region" or "seabed" or "rim" or "basin" or "coastline");
    }

    // "the Ministry of Economy, Trade and | Industry"
    private static bool IsPortfolio(NameCandidate candidate) =>
        candidate is { PieceCount: 1, Meanings.Count: 0, First: > 0 } && candidate.Recognized != NameKind.Person && candidate.Key is "industry" or "trade" or "energy" or "finance" or "tourism" or "agriculture" or "commerce" or "defence" or "defense" or "transport" or "health" or "labour" or "justice"
            && candidate.Sentence.Key(candidate.First - 1, candidate.First) is "and" or "of";

    // "from Air Force One"
    private static bool IsAircraft(NameCandidate candidate) =>
        candidate.End < candidate.Sentence.Pieces.Count && !candidate.Sentence.Pieces[candidate.End].Barrier && candidate.Key is "air force"
            && candidate.Sentence.Key(candidate.End, candidate.End + 1) is "one" or "two" && candidate.Sentence.Pieces[candidate.End].Upper;

    // "DOHA, July 11 (QNA) -", "MOSCOW, May 4. /TASS/.": the agency of the dateline
    private static bool IsAgency(NameCandidate candidate)
    {
        var sentence = candidate.Sentence.Sentence;
        var (before, after) = (candidate.FirstToken - 1, candidate.LastToken + 1);
        if (candidate.PieceCount != 1 || !candidate.Sentence.Pieces[candidate.First].AllCaps || before is < 1 or > 9 || after + 1 >= sentence.Count) return false;
        if (sentence[before].Text is not ("(" or "/") || sentence[after].Text is not (")" or "/")) return false;
        for (var i = after + 1; i < sentence.Count && i < after + 4; i++) if (sentence[i].Text is "-" or "–" or "—" or "--") return true;
        return false;
    }

    // the "Trump Route for International Peace": what stands in inverted commas alone is the name of a plan or a deed
    private static bool IsSlogan(NameCandidate candidate)
    {
        var sentence = candidate.Sentence.Sentence;
        var before = candidate.FirstToken - 1;
        if (candidate.Recognized != NameKind.Organization || candidate.PieceCount < 2 || before < 1
            || sentence[before].Text is not ("\"" or "“" or "'" or "‘" or "``")) return false;
        for (var i = candidate.LastToken + 1; i < sentence.Count && i < candidate.LastToken + 5; i++)
            if (sentence[i].Text is "\"" or "”" or "'" or "’" or "''") return sentence[before - 1].Text is not ("," or ":");
        return false;
    }

    // "Rajiv Menon told reporters": places do not speak, unless a list has them
    private static bool IsSpeaker(NameCandidate candidate)
    {
        var (folded, first) = (candidate.Sentence, candidate.First);
        var sentence = folded.Sentence;
        if (candidate.PieceCount is < 2 or > 3 || first > 0 && !folded.Pieces[first].Barrier && folded.Key(first - 1, first) is "the") return false;
        for (var i = first; i < candidate.End; i++) if (!folded.Pieces[i].Upper || folded.Pieces[i].AllCaps) return false;
        var head = Heads.Of(sentence, candidate.FirstToken, candidate.LastToken + 1);
        return sentence[head].Label is "nsubj" && sentence[head].Head is >= 0 and var verb && sentence[verb].Upos == UniversalPos.Verb && Speaking.Contains(sentence[verb].Lemma)
            && Gazetteer.Default.Find(candidate.Key.ToString(), []) is null;
    }

    // "Harakat al-Nujaba", "Hizb-e-Wahdat": party, army, movement of; but "Ansar Burney", a person
    private static bool IsMovement(NameCandidate candidate) =>
        candidate.PieceCount > 2 && Movements.Contains(candidate.Sentence.Key(candidate.First, candidate.First + 1).ToString())
            && candidate.Sentence.Key(candidate.First + 1, candidate.First + 2) is "al" or "e" or "el" or "ul" or "ud" or "us" or "i" or "an" or "as" or "ash" or "il";

    // "two Bradley vehicles", "a HIMARS launcher"
    private static bool IsArmament(NameCandidate candidate)
    {
        var (sentence, end) = (candidate.Sentence, candidate.End);
        // "the BRP Sierra Madre", "HMS Sheffield"
        if (candidate.PieceCount > 1 && sentence.Pieces[candidate.First].AllCaps
            && Ships.Contains(sentence.Key(candidate.First, candidate.First + 1).ToString())) return true;
        if (candidate.Recognized == NameKind.Location || end >= sentence.Pieces.Count || sentence.Pieces[end].Barrier) return false;
        // "a Bradley fighting vehicle", "Patriot air defence batteries"
        for (var at = end; at < end + 3 && at < sentence.Pieces.Count && (at == end || !sentence.Pieces[at].Barrier); at++)
        {
            if (sentence.Pieces[at].Upper || sentence.Pieces[at].Token <= candidate.LastToken) return false;
            if (Weapons.Contains(sentence.Key(at, at + 1).ToString())) return true;
            if (sentence.Sentence[sentence.Pieces[at].Token] is { Xpos: not "VBG", Upos: not (UniversalPos.Noun or UniversalPos.Adj) }) return false;
        }

        return false;
    }

    // "Global Affairs magazine", "the newspaper Kommersant", "BBC Thai"
    private static bool IsOutlet(NameCandidate candidate, ArticleContext context)
    {
        var (sentence, first, end) = (candidate.Sentence, candidate.First, candidate.End);
        // "the Kampala Herald"; but "the English Channel", "a border post"
        if (candidate.Recognized == NameKind.Location)
            return candidate.PieceCount > 1 && sentence.Key(end - 1, end) is "herald" or "tribune" or "gazette" or "bulletin" or "chronicle" or "globe" or "telegraph" or "courier" or "inquirer" or "examiner" or "monthly" or "weekly";
        if (IsTitleOfPrint(candidate)
            && (candidate.Recognized == NameKind.Organization || sentence.Key(end - 1, end) is not ("post" or "times" or "press" or "daily")))
            return true;
        if (end < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && Print.Contains(sentence.Key(end, end + 1).ToString())
            && candidate.Recognized != NameKind.Person) return true;
        if (end + 1 < sentence.Pieces.Count && !sentence.Pieces[end].Barrier
            && sentence.Key(end, end + 2) is "news agency" or "news website" or "news channel") return true;
        if (first > 0 && !sentence.Pieces[first].Barrier
            && (candidate.Recognized != NameKind.Person || sentence.Key(first - 1, first) is "newspaper" or "magazine" or "broadcaster" or "tabloid")
            && (Print.Contains(sentence.Key(first - 1, first).ToString()) || (first > 1 && sentence.Key(first - 2, first) is "news agency")))
            return true;
        for (var to = first + 1; to < end; to++)
            if (context.IsMedia(sentence.Key(first, to)) && (to - first > 1 || sentence.Pieces[first].AllCaps)) return true;
        return false;
    }

    // "the settlement of Marino", "in Egypt's El Alamein"
    private static bool IsSettlement(NameCandidate candidate)
    {
        var (sentence, first) = (candidate.Sentence, candidate.First);
        if (first < 2 || sentence.Pieces[first].Barrier) return false;
        if (sentence.Key(first - 1, first) is "of" && Settlements.Contains(sentence.Key(first - 2, first - 1).ToString())) return true;
        return sentence.Key(first - 1, first) is "s" && first > 2 && sentence.Key(first - 3, first - 2) is "in"
            && candidate.Recognized == NameKind.Person;
    }
}
