using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <content>Posts that a verb gives or tells: "is the premier", "was sworn in as", "took over from Lund as", "named Asante its envoy".</content>
internal sealed partial class RoleHolders
{
    // How far before "as" the verb may stand.
    private const int Reach = 12;

    private static readonly FrozenSet<string> Giving = WordLists.English["giving an office"];

    private static readonly FrozenSet<string> Holding = WordLists.English["holding an office"];

    private static readonly FrozenSet<string> Following = WordLists.English["following in office"];

    private static (NameCandidate Name, string Tie)? Predicate(FoldedSentence sentence, int at, IReadOnlyList<NameCandidate> names, List<RolePhrase> phrases)
    {
        var i = at - 1;
        if (sentence.Key(i, i + 1) is "as")
        {
            // "was named by Bern as"
            if (i > 1 && names.FirstOrDefault(n => n.End == i) is { } appointer && appointer.First > 1
                && sentence.Key(appointer.First - 1, appointer.First) is "by") i = appointer.First - 1;
            i--;
        }

        var copula = false;
        for (var steps = 0; i >= 0 && steps < 5; steps++, i--)
        {
            var word = sentence.Key(i, i + 1).ToString();
            if (word is "is" or "was" or "became" or "becomes" or "remains" or "serves" or "served" or "been" or "be" or "being" or "remained" or "become"
                || word is "named" or "elected" or "appointed" or "sworn" or "reelected" && !IsActive(sentence, i))
            {
                copula = true;
                continue;
            }

            // "was re-elected president"
            if (copula && word is "re") continue;
            if (copula
                && word is "who" or "has" or "had" or "will" or "also" or "currently" or "now" or "once" or "still" or "later" or "recently" or "then" or "in" or "to" or "not")
                continue;
            if (!copula && word is "in" or "also") continue;
            break;
        }

        if (!copula || i < 0) return null;
        // "Marit Haugsvold, a Norwegian diplomat, has been the OSCE's envoy"
        var name = Person(names.Where(n => n.End == i + 1))
            ?? phrases.LastOrDefault(p => p.End == i + 1 && p.Tie == "apposition after the name")?.HolderName
            // "Kofi Asante, a former judge who is now the Ghanaian minister"
            ?? (sentence.Key(i + 1, i + 2) is "who" ? Described(sentence, i + 1, names) : sentence.Key(i, i + 1) is "and" or "but" ? Related(sentence, i, names) : null);
        return name is null ? null : (name, "predicate");
    }

    // "Kofi Asante, who was born in Kenya and is now Ghana's minister": of whom the clause with "who" tells
    private static NameCandidate? Related(FoldedSentence sentence, int and, IReadOnlyList<NameCandidate> names)
    {
        for (var i = and - 1; i > 0 && i > and - Reach; i--)
        {
            if (sentence.Key(i, i + 1) is "who") return names.FirstOrDefault(n => n.End == i && n is { Form: MentionForm.Name, Entities: [{ Kind: EntityKind.Person }] });
            if (sentence.Pieces[i].Barrier) return null;
        }

        return null;
    }

    // "Lund named the general her envoy", not "Lund was named envoy"
    private static bool IsActive(FoldedSentence sentence, int piece)
    {
        var token = sentence.Pieces[piece].Token;
        return sentence.Sentence[token].Xpos is "VBD" && !sentence.Sentence.IsPassive(token);
    }

    // "Peru's new foreign minister is Kofi Asante", "the envoy at the time was General Kofi Asante"
    private NameCandidate? Inverse(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        if (phrase.IsPlural || !phrase.IsDefinite) return null;
        var at = phrase.End;
        while (at < sentence.Pieces.Count && at < phrase.End + 3 && !sentence.Pieces[at].Barrier && sentence.Key(at, at + 1) is "at" or "the" or "time" or "then" or "now" or "today") at++;
        if (at + 1 >= sentence.Pieces.Count || sentence.Pieces[at].Barrier || sentence.Key(at, at + 1) is not ("is" or "was" or "remains" or "became" or "becomes")) return null;
        var head = sentence.Pieces[phrase.CoreEnd - 1].Token;
        if (sentence.Sentence[head].Label is not ("nsubj" or "root" or "nsubj:pass" or "nsubj:outer")) return null;
        at = SkipTitles(sentence, at + 1, barrier: false);
        if (at >= sentence.Pieces.Count || sentence.Pieces[at].Barrier || Person(names, at) is not { } person) return null;
        var next = person.LastToken + 1;
        return next >= sentence.Sentence.Count || sentence.Sentence[next].Text is "," or "." or ";" or "(" || sentence.Sentence[next].Text is "who" or "of" or "and" ? person : null;
    }

    // The holder of a post that a verb gives or tells, its phrase tied by "as", "to be" or nothing.
    private static NameCandidate? Appointed(RolePhrase phrase, int at, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        if (at < 2 || sentence.Pieces[at].Barrier) return null;
        // "appointed Kofi Asante foreign minister", "named Kofi Asante its envoy"
        if (Person(names.Where(n => n.End == at)) is { } named) return IsAppointing(sentence, named.First) ? named : null;
        var link = Connector(sentence, at);
        if (link < 1) return null;
        // "a cabinet under Kofi Asante as premier"
        if (Person(names.Where(n => n.End == link)) is { } under && IsAppointing(sentence, under.First)) return under;
        // "Kofi Asante, as Ghana's foreign minister, signed"
        if (sentence.Pieces[link].Barrier)
        {
            if (!Comma(sentence, link)) return null;
            // "Ghana sent Kofi Asante, a retired judge, as its envoy"
            if (Described(sentence, link, names) is { } sent) return IsAppointing(sentence, sent.First) ? sent : null;
            return IsClosed(phrase) ? Person(names.Where(n => n.End == link && n.Form == MentionForm.Name)) : null;
        }

        for (var i = link - 1; i >= 0 && i > link - Reach; i--)
        {
            var token = sentence.Pieces[i].Token;
            // "Kofi Asante, in his first week as Ghana's minister,", "Kofi Asante, who as Ghana's minister"
            if (sentence.Pieces[i].Barrier && i < link && Comma(sentence, i) && sentence.Key(i, i + 1) is "in" or "during" or "who" or "after" or "since")
                return Person(names.Where(n => n.End == i && n.Form == MentionForm.Name));
            if (sentence.Sentence[token].Upos is not UniversalPos.Verb) continue;
            var lemma = sentence.Sentence[token].Lemma;
            if (Giving.Contains(lemma)) return Given(sentence, i, link, names);
            if (Following.Contains(lemma)) return Covering(names, sentence.Sentence.Doer(token));
            // "took office as", "took over from Lund as"
            if (Holding.Contains(lemma) || lemma is "win" && IsWon(sentence, i, link) || lemma is "hold" or "occupy" or "fill" && phrase.Core > 1 && sentence.Key(at - 1, at) is "of" || lemma is "take" or "assume" && sentence.Key(i + 1, i + 2) is "office" or "over" or "power" or "up" or "charge" or "the")
                return Covering(names, sentence.Sentence.UnderstoodSubject(token));
            if (sentence.Sentence[token].Xpos is not ("VBG" or "VBN")) return null;
        }

        return null;
    }

    // "won a second term as", "won election as"
    private static bool IsWon(FoldedSentence sentence, int verb, int link)
    {
        for (var i = verb + 1; i < link; i++) if (sentence.Key(i, i + 1) is "election" or "reelection" or "term" or "mandate" or "vote" or "elections" or "confirmation" or "approval") return true;
        return false;
    }

    // Where "as", "in his capacity as", "to be", "to the post of" begins before a piece; −1 where nothing of the kind stands there.
    private static int Connector(FoldedSentence sentence, int at)
    {
        var before = sentence.Key(at - 1, at);
        if (before is "as")
        {
            var first = at - 1;
            if (first > 2 && sentence.Key(first - 1, first) is "capacity" or "role") first -= sentence.Key(first - 3, first - 2) is "in" ? 3 : 1;
            return first;
        }

        if (before is "be" && sentence.Key(at - 2, at - 1) is "to") return at - 2;
        // "was promoted to foreign minister"
        if (before is "to" && sentence.Key(at - 2, at - 1) is "promoted" or "elevated" or "raised" or "upgraded" or "moved") return at - 1;
        if (before is not "of" || at < 4 || sentence.Key(at - 2, at - 1) is not ("post" or "office" or "position" or "job" or "role" or "capacity")) return -1;
        // "was raised to the post of", "holds the post of"
        return sentence.Key(at - 3, at - 2) is not "the" ? at - 3 : sentence.Sentence[sentence.Pieces[at - 4].Token].Upos == UniversalPos.Verb ? at - 3 : at - 4;
    }

    // Who was given the post: the object of "appointed", or the subject of "was appointed".
    private static NameCandidate? Given(FoldedSentence folded, int verb, int link, IReadOnlyList<NameCandidate> names)
    {
        var sentence = folded.Sentence;
        var token = folded.Pieces[verb].Token;
        if (Person(names.Where(n => n.First > verb && n.End <= link && n.Form == MentionForm.Name)) is { } given
            && !(given.First > 0 && folded.Key(given.First - 1, given.First) is "by" or "from" or "with" or "of")) return sentence.IsPassive(token) ? Subject(folded, verb, names) : given;
        return sentence[token].Xpos is "VBN" or "VBD" && (sentence.IsPassive(token) || sentence.Object(token) < 0) ? Subject(folded, verb, names) : null;
    }

    // "Kadra Waberi, freshly installed as head of IGAD", "Kadra Waberi was last week named as"
    private static NameCandidate? Subject(FoldedSentence folded, int verb, IReadOnlyList<NameCandidate> names)
    {
        var first = verb;
        while (first > 0 && first > verb - 3 && !folded.Pieces[first].Barrier
            && folded.Sentence[folded.Pieces[first - 1].Token].Upos is UniversalPos.Adv or UniversalPos.Adj) first--;
        if (folded.Pieces[first].Barrier && first > 0 && Comma(folded, first) && Person(names.Where(n => n.End == first)) is { } before) return before;
        // "Sworn in as Kenya's president in May, Kofi Asante"
        if (verb == 0) return Covering(names, folded.Sentence.UnderstoodSubject(folded.Pieces[0].Token));
        return folded.Sentence.IsPassive(folded.Pieces[verb].Token) ? Covering(names, folded.Sentence.UnderstoodSubject(folded.Pieces[verb].Token)) : null;
    }

    private static bool IsAppointing(FoldedSentence sentence, int first)
    {
        for (var i = Math.Max(0, first - 4); i < first; i++)
            if (sentence.Sentence[sentence.Pieces[i].Token] is { Upos: UniversalPos.Verb } verb ? Giving.Contains(verb.Lemma) : sentence.Key(i, i + 1) is "under") return true;
        return false;
    }

    private static NameCandidate? Covering(IReadOnlyList<NameCandidate> names, int token) =>
        token < 0 ? null : Person(names.Where(n => n.FirstToken <= token && n.LastToken >= token));
}
