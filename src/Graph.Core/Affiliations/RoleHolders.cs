using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Ties a title phrase to the person who holds the post: prefix, apposition, predicate or appointment.</summary>
internal sealed class RoleHolders(RoleMatcher roles)
{
    /// <summary>The tie of "President Ruto": title and name are one phrase.</summary>
    public const string Prefix = "title before the name";

    /// <summary>Finds the holder before or behind the phrase.</summary>
    public void Tie(RolePhrase phrase, IReadOnlyList<NameCandidate> names, List<RolePhrase> phrases)
    {
        var sentence = phrase.Sentence;
        if (Prefixed(phrase, names) is { } prefixed)
        {
            Hold(phrase, prefixed, Prefix);
            // "President Tunde Afolayan of Nigeria"
            if (phrase.Owner is null && phrase.Possessive < 0) phrase.Owner = RolePhraseBounds.OwnerBehind(sentence, prefixed.End, names);
            return;
        }

        if (After(phrase, names) is { } after)
        {
            Hold(phrase, after, "apposition after the title");
            // "the minister responsible for water, Tebogo Raborifi of Botswana"
            if (phrase.Owner is null && phrase.Possessive < 0 && phrase.Genitive < 0)
                phrase.Owner = RolePhraseBounds.OwnerBehind(sentence, after.End, names);
            return;
        }

        if (Chained(phrase, names, phrases) is { } chained)
        {
            Hold(phrase, chained, "apposition of two titles");
            return;
        }

        if (Before(phrase, names, phrases) is { } before) Hold(phrase, before.Name, before.Tie);
    }

    // "Its mediator, the former Botswanan minister Kagiso Mothibedi,": the second title brings the name
    private NameCandidate? Chained(RolePhrase phrase, IReadOnlyList<NameCandidate> names, List<RolePhrase> phrases)
    {
        if (phrase.IsPlural || !phrase.IsDefinite || phrase.End >= phrase.Sentence.Pieces.Count || !Comma(phrase.Sentence, phrase.End)) return null;
        var next = phrases.Find(p => p != phrase && !p.IsPlural && p.First >= phrase.End && p.First <= phrase.End + 2);
        if (next is null
            || !Enumerable.Range(phrase.End, next.First - phrase.End).All(i => phrase.Sentence.Key(i, i + 1) is "the" or "a" or "an" || roles.MarkerAt(phrase.Sentence, i) is not null))
            return null;
        return Prefixed(next, names) is { } person && person.LastToken + 1 < phrase.Sentence.Sentence.Count
                && phrase.Sentence.Sentence[person.LastToken + 1].Text is "," or "."
            ? person
            : null;
    }

    private static void Hold(RolePhrase phrase, NameCandidate name, string tie)
    {
        if (name.Entities is not [{ Kind: EntityKind.Person } person]) return;
        phrase.Holder = person;
        phrase.HolderName = name;
        phrase.Tie = tie;
    }

    // "Prime Minister Abiy Ahmed", "deputy foreign minister Dr Igor Ivanov"
    private NameCandidate? Prefixed(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        if (phrase.RoleEnd < sentence.Pieces.Count && !sentence.Pieces[phrase.RoleEnd].Barrier && Person(names, phrase.RoleEnd) is { } direct)
            return direct;
        var at = SkipTitles(sentence, phrase.RoleEnd, barrier: false);
        if (at >= sentence.Pieces.Count || sentence.Pieces[at].Barrier) at = phrase.RoleEnd;
        if (at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier && Person(names, at) is { } titled) return titled;
        // "Permanent Representative to the UN Bashar Jaafari"
        at = AfterConcern(phrase, names);
        return at > phrase.RoleEnd && at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier ? Person(names, at) : null;
    }

    // "the United Nations' envoy for Syria, Solheim": what the post is about stands between
    private static int AfterConcern(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        var at = phrase.End;
        if (at + 1 >= sentence.Pieces.Count || sentence.Pieces[at].Barrier || sentence.Key(at, at + 1) is not ("for" or "to" or "in" or "on"))
            return at;
        var concern = names.FirstOrDefault(n => (n.First == at + 1 || n.First == at + 2) && n.Entities is [{ Kind: not EntityKind.Person }]);
        return concern?.End ?? at;
    }

    private int SkipTitles(FoldedSentence sentence, int at, bool barrier)
    {
        var first = true;
        while (at < sentence.Pieces.Count && (!sentence.Pieces[at].Barrier || (barrier && first)))
        {
            first = false;
            if (roles.TitleAt(sentence, at) is { } title && sentence.Pieces[at].Upper) at = title.End;
            else break;
        }

        return at;
    }

    // "the Turkish foreign minister, Mr Selim Karaca,"
    private NameCandidate? After(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        if (phrase.IsPlural || phrase.End >= sentence.Pieces.Count) return null;
        var at = AfterConcern(phrase, names);
        if (at >= sentence.Pieces.Count || !Comma(sentence, at)) return null;
        var person = Person(names, at);
        if (person is null)
        {
            at = SkipTitles(sentence, at, barrier: true);
            if (at >= sentence.Pieces.Count) return null;
            person = Person(names, at);
        }

        if (person is null) return null;
        // An apposition closes with a comma, a full stop or a verb: "the minister, Lavrov and Rubio" does not.
        var token = person.LastToken + 1;
        if (token >= sentence.Sentence.Count) return person;
        var next = sentence.Sentence[token].Text;
        // A list or a new clause: "said the minister, Putin told": the phrase follows its verb.
        return next is "," or "." or ";" or ")" or "-" or "–" or "—" or "\"" or "”" or ":" or ","
                || (phrase.IsDefinite && next is not ("and" or "told" or "said"))
            ? person
            : null;
    }

    // "Redwan Hussein, national security adviser to ...", "Ned Price, the State Department spokesman,", "Trump is the president"
    private static (NameCandidate Name, string Tie)? Before(RolePhrase phrase, IReadOnlyList<NameCandidate> names, List<RolePhrase> phrases)
    {
        var sentence = phrase.Sentence;
        var at = phrase.First;
        if (at > 0 && !sentence.Pieces[at].Barrier && sentence.Key(at - 1, at) is "a" or "an") at--;
        at = OneOf(phrase, at);
        if (at == 0) return null;
        if (Installed(sentence, at, names) is { } installed) return (installed, "appointment");
        if (Comma(sentence, at))
        {
            var person = names.FirstOrDefault(n => n.End == at && n.Entities is [{ Kind: EntityKind.Person }]);
            if (person is not null) return BeginsClause(phrase, person, phrases) ? null : (person, "apposition after the name");
            // "Omar al-Bashir, army chief and president," continues a chain of posts
            var previous = phrases.LastOrDefault(p => p != phrase && p.End == at && p.HolderName is not null && p.Tie != Prefix);
            return previous is null ? null : (previous.HolderName!, previous.Tie);
        }

        if (sentence.Pieces[at].Barrier) return null;
        var word = sentence.Key(at - 1, at).ToString();
        if (word is "and" or "as")
        {
            var chain = phrases.LastOrDefault(p => p != phrase && p.End == at - 1 && p.HolderName is not null
                && p.Tie.StartsWith("apposition", StringComparison.Ordinal));
            if (chain is not null && word == "and") return (chain.HolderName!, chain.Tie);
        }

        return Predicate(sentence, at, names, phrases);
    }

    // "Sheikh Youssef, one of the three leaders of the Druze"
    private static int OneOf(RolePhrase phrase, int at)
    {
        var sentence = phrase.Sentence;
        var first = at;
        while (first > 2 && first > at - 3 && sentence.Key(first - 1, first) is "the" or "two" or "three" or "four" or "five" or "its" or "their") first--;
        return phrase.IsPlural && first >= 2 && sentence.Key(first - 2, first) is "one of" ? first - 2 : at;
    }

    // "In her talks with the minister, Lado, the envoy praised": a verb right after the phrase makes it a subject.
    // "Beside Ukrainian leader Volodymyr Zelenskyy, the French president said": he has a post of another country.
    private static bool BeginsClause(RolePhrase phrase, NameCandidate person, List<RolePhrase> phrases)
    {
        if ((!phrase.IsDefinite && phrase.Owner is null) || phrase.End >= phrase.Sentence.Pieces.Count || phrase.Sentence.Pieces[phrase.End].Barrier)
            return false;
        if (phrase.Sentence.Sentence[phrase.Sentence.Pieces[phrase.End].Token].Xpos is not ("VBD" or "VBZ" or "VBP" or "MD")) return false;
        // "Kenya's Ruto, Somali president discuss trade": a headline's "and"
        if (phrase.Sentence.Sentence[phrase.Sentence.Pieces[phrase.End].Token] is { Xpos: "VBP", Lemma: not "be" and not "have" }) return true;
        return phrase.Owner is not { Entities: [var owner] }
            || phrases.Exists(p => p != phrase && p.HolderName == person && p.Owner is { Entities: [var other] } && other != owner);
    }

    private static (NameCandidate Name, string Tie)? Predicate(FoldedSentence sentence, int at, IReadOnlyList<NameCandidate> names, List<RolePhrase> phrases)
    {
        var i = at - 1;
        if (sentence.Key(i, i + 1) is "as")
        {
            // "was named by Bern as"
            if (i > 1 && names.FirstOrDefault(n => n.End == i) is { } appointer && appointer.First > 1
                && sentence.Key(appointer.First - 1, appointer.First) is "by") i = appointer.First - 1;
            // "serves as", "was sworn in as", "appointed Zeine as"
            if (i > 0 && Person(names.Where(n => n.End == i)) is { } appointed && IsAppointing(sentence, appointed.First))
                return (appointed, "appointment");
            i--;
        }

        var copula = false;
        for (var steps = 0; i >= 0 && steps < 5; steps++, i--)
        {
            var word = sentence.Key(i, i + 1).ToString();
            if (word is "is" or "was" or "became" or "becomes" or "remains" or "serves" or "served" or "been" or "be" or "being" or "remained" or "named" or "elected" or "appointed" or "sworn" or "reelected" or "become")
            {
                copula = true;
                continue;
            }

            if (copula
                && word is "who" or "has" or "had" or "will" or "also" or "currently" or "now" or "once" or "still" or "later" or "recently" or "then" or "in" or "to" or "not")
                continue;
            if (!copula && word is "in" or "also") continue;
            break;
        }

        if (!copula || i < 0) return null;
        // "Marit Haugsvold, a Norwegian diplomat, has been the OSCE's envoy"
        var name = Person(names.Where(n => n.End == i + 1))
            ?? phrases.LastOrDefault(p => p.End == i + 1 && p.Tie == "apposition after the name")?.HolderName;
        return name is null ? null : (name, "predicate");
    }

    // "Kadra Waberi, freshly installed as head of IGAD"
    private static NameCandidate? Installed(FoldedSentence sentence, int at, IReadOnlyList<NameCandidate> names)
    {
        if (at < 3 || sentence.Key(at - 1, at) is not "as" || sentence.Pieces[at - 1].Barrier
            || sentence.Sentence[sentence.Pieces[at - 2].Token].Xpos is not ("VBN" or "VBD")
            || sentence.Pieces[at - 2].Barrier && !Comma(sentence, at - 2)) return null;
        if (sentence.Key(at - 2, at - 1) is not ("installed" or "appointed" or "named" or "elected" or "confirmed" or "reappointed" or "reelected" or "chosen" or "picked" or "nominated" or "inaugurated" or "anointed"))
            return null;
        var first = at - 2;
        while (first > at - 5 && !sentence.Pieces[first].Barrier
            && sentence.Sentence[sentence.Pieces[first - 1].Token].Upos is UniversalPos.Adv or UniversalPos.Adj) first--;
        return Comma(sentence, first) ? Person(names.Where(n => n.End == first)) : null;
    }

    private static bool IsAppointing(FoldedSentence sentence, int first)
    {
        for (var i = Math.Max(0, first - 3); i < first; i++)
            if (sentence.Key(i, i + 1) is "appointed" or "named" or "elected" or "chose" or "installed" or "under" or "nominated" or "appoints" or "names" or "picked")
                return true;
        return false;
    }

    private static NameCandidate? Person(IEnumerable<NameCandidate> names) => names.FirstOrDefault(n => n.Entities is [{ Kind: EntityKind.Person }]);

    private static NameCandidate? Person(IReadOnlyList<NameCandidate> names, int first) =>
        names.FirstOrDefault(n => n.First == first && n.Entities is [{ Kind: EntityKind.Person }] && n.Form == MentionForm.Name);

    private static bool Comma(FoldedSentence sentence, int piece)
    {
        if (!sentence.Pieces[piece].Barrier) return false;
        var token = sentence.Pieces[piece].Token - 1;
        var before = sentence.Pieces[piece - 1].Token + 1;
        // a separatist's "foreign minister", Vitaly Zubenko
        if (before == token - 1 && sentence.Sentence[before].Text is "\"" or "”" or "'" or "’") before++;
        else if (before == token - 1 && sentence.Sentence[token].Text is "\"" or "”" or "'" or "’") token--;
        return token >= 0 && sentence.Sentence[token].Text is "," or "(" or "–" or "—" && before == token;
    }
}
