using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Reads what stands for a person without being a title: "the visitor", "the host", "the 70-year-old", "the far-right politician".</summary>
internal sealed class EpithetReader(CoreferenceResolver article)
{
    private const int Reach = 5;
    private const int Back = 4;

    private static readonly FrozenSet<string> Nouns = WordLists.English["epithets"];
    private static readonly FrozenSet<string> Trades = WordLists.English["epithets of a past or an origin"];

    /// <summary>The mention that begins with "the" at a piece, or null.</summary>
    public NameCandidate? Read(FoldedSentence sentence, int first)
    {
        // "the 67-year-old leader", "the 73-year-old former general"
        var isAged = IsAge(sentence, first + 3);
        for (var at = first + 1; at <= first + Reach + (isAged ? 2 : 0) && at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier; at++)
        {
            var token = sentence.Sentence[sentence.Pieces[at].Token];
            var word = sentence.Key(at, at + 1).ToString();
            if (!IsEnd(sentence, at)) continue;
            if (word is "hosts" && at == first + 1)
            {
                if (token.Xpos is not "NNS" || Hosts(sentence, at, null) is not { } receiving) return null;
                var hosts = new NameCandidate(sentence, first, at + 1) { Form = MentionForm.Description, IsListed = false };
                hosts.Link(receiving, 0.7, "the country that receives");
                return hosts;
            }

            // "the 70-year-old"
            var isAge = at >= first + 3 && IsAge(sentence, at);
            // "Walid Jumblatt, the veteran politician": the name before it says who
            if (first > 0 && sentence.Pieces[first].Barrier && article.NamesOf(sentence).Any(n => n.End == first && n.Entities is [{ Kind: EntityKind.Person }])) return null;
            var isHost = word is "host" or "hostess";
            if (!isAge
                && (token.Xpos is not ("NN" or "NNP" or "JJ")
                    || !(Nouns.Contains(word) || isHost || word is "visitor" or "guest" && at <= first + 2
                        || Trades.Contains(word) && IsOfPast(sentence, first, at)))) return null;
            var found = isHost || word is "visitor" or "guest" ? Party(sentence, first, isHost) : Topic(sentence, first, at);
            if (found is null) return null;
            var mention = new NameCandidate(sentence, first, at + 1) { Form = MentionForm.Description, IsListed = false };
            mention.Link(found, isHost || word is "visitor" or "guest" ? 0.75 : 0.65, isHost ? "who receives the other" : word is "visitor" or "guest" ? "who has come from abroad" : "whom the sentence before is about");
            return mention;
        }

        return null;
    }

    // "the former KGB officer", "the 73-year-old leader", "the Peruvian-born diplomat", "the retired general"
    private static bool IsOfPast(FoldedSentence sentence, int first, int at)
    {
        for (var i = first + 1; i < at; i++)
        {
            var word = sentence.Key(i, i + 1);
            if (word is "former" or "onetime" or "erstwhile" or "retired" or "ex" or "veteran" or "soft" or "mild" or "outspoken" or "longtime" or "embattled" or "combative" or "bearded"
                || i == first + 1 && word is "one" && sentence.Key(i + 1, i + 2) is "time"
                || sentence.IsHyphenated(i) && word is "born" or "educated" or "trained" or "turned" or "old" or "spoken" or "mannered") return true;
        }

        return false;
    }

    private static bool IsAge(FoldedSentence sentence, int old) =>
        old >= 2 && old < sentence.Pieces.Count && sentence.Key(old, old + 1) is "old" && sentence.Key(old - 1, old) is "year" && char.IsDigit(sentence.Key(old - 2, old - 1)[0]);

    private static bool IsEnd(FoldedSentence sentence, int at)
    {
        var next = at + 1;
        if (next >= sentence.Pieces.Count || sentence.Pieces[next].Barrier) return true;
        var token = sentence.Sentence[sentence.Pieces[next].Token];
        return token.Upos is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Num)
            && sentence.Key(next, next + 1) is not ("of" or "who" or "whose" or "for" or "from" or "year" or "old");
    }

    // Who was just spoken of: the one person of the sentence before, else its subject where this one is a subject too.
    private LocalEntity? Topic(FoldedSentence sentence, int first, int at)
    {
        var index = sentence.Sentence.Index;
        var beside = article.Beside(sentence, at);
        var before = article.Recent(index, 1).Where(r => r is { IsSingle: true } && r.Sentence == index - 1 && r.Entities[0].Kind == EntityKind.Person && !beside.Contains(r.Entities[0])).ToArray();
        var people = before.Select(r => r.Entities[0]).Distinct().ToArray();
        // "the Turkish strongman": no Russian
        if (article.NamesOf(sentence).FirstOrDefault(n => n.First > first && n.First < at && n.Form == MentionForm.Demonym) is { Entities: [var home] })
        {
            // also one of "the two leaders"
            if (people.Length == 0) people = [.. article.Recent(index, 1).Where(r => r.Sentence == index - 1).SelectMany(r => r.Entities).Where(e => e.Kind == EntityKind.Person && !beside.Contains(e)).Distinct()];
            people = Array.FindAll(people, p => article.Home(p) == home.Id);
            if (people.Length != 1) return null;
        }

        if (people is [var one]) return (Opens(sentence, first) || beside.Count > 0) && !article.IsCoArgument(sentence, at, one) ? one : null;
        if (people.Length == 0 || !Opens(sentence, first)) return null;
        return before.Where(r => r.Role == GrammaticalRole.Subject
                && !IsInClause(r)).Select(r => r.Entities[0]).Distinct().Take(2).ToArray() is [var subject]
            ? subject
            : null;
    }

    // The phrase begins its sentence, or its main clause: nobody of the sentence itself is meant.
    private bool Opens(FoldedSentence sentence, int first)
    {
        if (first <= 1) return true;
        // "Addressing parliament on Monday, the former journalist"
        return first <= Opening && sentence.Pieces[first].Barrier && sentence.Sentence[sentence.Pieces[first].Token - 1].Text == ","
            && sentence.Sentence[0].Upos is UniversalPos.Adp or UniversalPos.Adv or UniversalPos.SConj or UniversalPos.Verb
            && !article.NamesOf(sentence).Any(n => n.First < first && n.Entities is [{ Kind: EntityKind.Person }, ..]);
    }

    private const int Opening = 12;

    private static bool IsInClause(Referent referent)
    {
        var sentence = referent.Mention.Sentence.Sentence;
        for (int t = referent.Token, steps = 0; t >= 0 && steps < 20; t = sentence[t].Head, steps++)
            if (sentence[t].Label is "acl:relcl" or "advcl" or "ccomp") return true;
        return false;
    }

    /// <summary>The country that receives: "the hosts", "her hosts"; null where the last places are of several countries.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="piece">The noun.</param>
    /// <param name="guest">Who is received, where a pronoun tells it.</param>
    public LocalEntity? Hosts(FoldedSentence sentence, int piece, LocalEntity? guest)
    {
        var index = sentence.Sentence.Index;
        var homes = article.Beside(sentence, piece).Append(guest).OfType<LocalEntity>().Select(e => e.Kind == EntityKind.Country ? e.Id : article.Home(e)).ToHashSet();
        foreach (var group in article.Recent(index, Back).Where(r => (r.Sentence < index || r.Mention.First < piece) && r is { IsSingle: true, Mention.IsLocation: true }).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key))
        {
            var places = group.Select(r => r.Entities[0]).Distinct().Where(p => (p.Kind == EntityKind.Country ? p.Id : p.Country) is { } country && !homes.Contains(country)).ToArray();
            if (Array.FindAll(places, p => p.Kind == EntityKind.Country || article.IsCapital(p)) is { Length: > 0 } seats) places = seats;
            var countries = places.Select(p => p.Kind == EntityKind.Country ? p.Id : p.Country!).Distinct().ToArray();
            // Without a guest only talks tell who receives; elsewhere a place may be the scene of anything.
            if (countries.Length > 0) return countries is [var one] && (guest is not null || IsOfTalks(group.First().Mention.Sentence.Sentence)) ? article.State(one) : null;
        }

        return null;
    }

    private static bool IsOfTalks(Sentence sentence)
    {
        for (var t = 0; t < sentence.Count; t++) if (sentence[t].Lemma is "talk" or "negotiation" or "summit" or "meeting" or "conference" or "consultation" or "round" or "meet" or "negotiate") return true;
        return false;
    }

    // The last place where people of another country were: its own man is the host, theirs the visitor.
    private LocalEntity? Party(FoldedSentence sentence, int first, bool isHost)
    {
        var index = sentence.Sentence.Index;
        foreach (var group in article.Recent(index, Back).Where(r => r.Sentence < index || r.Mention.First < first).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key))
        {
            var people = group.Where(r => r.IsSingle && r.Entities[0].Kind == EntityKind.Person).Select(r => r.Entities[0]).Distinct().ToArray();
            if (people.Length == 0) continue;
            var places = group.Where(r => r is { IsSingle: true, Mention.IsLocation: true }
                && (r.Entities[0].Kind == EntityKind.Country || r.Entities[0].Known is null
                    || article.IsCapital(r.Entities[0]))).Select(r => r.Entities[0]).Distinct().ToArray();
            // "held talks in Nairobi on North Kivu"
            if (places.Length > 1 && Array.FindAll(places, article.IsCapital) is { Length: > 0 } capitals) places = capitals;
            var countries = places.Select(p => p.Kind == EntityKind.Country ? p.Id : p.Country).Distinct().ToArray();
            if (countries is not [{ } country]) continue;
            if (group.Key == index && people.Length == 1) continue;
            return Array.FindAll(people, p => article.Home(p) is { } home && (home == country) == isHost) is [var one] ? one : null;
        }

        return null;
    }
}
