using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Reads posts that a verb tells: "who heads the Ecowas commission", "has led Ethiopia's team", "speaks for Tiraspol".</summary>
internal sealed class LeadershipReader(PostBook book, SideReader sides)
{
    private static readonly RoleTitle Leader = new("leader", RoleKind.Leader);
    // Who heads a team is not "the Ukrainian leader".
    private static readonly RoleTitle HeadOfDelegation = new("head of delegation", RoleKind.Negotiator);
    private static readonly RoleTitle Negotiator = new("negotiator", RoleKind.Negotiator);
    private static readonly RoleTitle Member = new("member", RoleKind.Official);
    private static readonly RoleTitle Speaker = new("spokesman", RoleKind.Spokesperson);

    private static readonly RoleTitle Adviser = new("adviser", RoleKind.Adviser);

    private static readonly FrozenSet<string> Groups = WordLists.English.IgnoringCase("led bodies");

    private static readonly FrozenSet<string> NoCountry = WordLists.English["bodies that countries are not"];

    private static readonly FrozenSet<string> Services = WordLists.English["services of state"];

    private static readonly FrozenSet<string> Delegates = WordLists.English["delegations"];

    // Whether descriptions are known: "who heads the government team", "who leads its parliamentary bloc".
    private bool _isAgain;

    /// <summary>Books what only coreference tells: "who chairs the regional grouping", "who heads the rebel delegation".</summary>
    public void ReadAgain(FoldedSentence folded, IReadOnlyList<NameCandidate> names)
    {
        _isAgain = true;
        Read(folded, names);
    }

    /// <summary>Books the posts of a sentence.</summary>
    public void Read(FoldedSentence folded, IReadOnlyList<NameCandidate> names)
    {
        var sentence = folded.Sentence;
        foreach (var person in names)
        {
            // "Ada Brandt slept. She leads the Kenyan delegation."
            if (person.Entities is not [{ Kind: EntityKind.Person } holder] || person.Form != MentionForm.Name && !(_isAgain && person.Form == MentionForm.Pronoun && sentence[person.LastToken].Lemma is "he" or "she")) continue;
            if ((LedBy(folded, names, person) ?? AtHead(folded, names, person)) is { } led) BookDelegate(folded, person, holder, led);
            if (RolePhraseBounds.OwnerBehind(folded, person.End, names) is { } body) BookMember(folded, person, holder, body);
            var t = person.LastToken + 1;
            if (t < sentence.Count && sentence[t].Text == ",") t = DescribedWho(folded, names, t + 1);
            if (t < sentence.Count && sentence[t].Text == "who") t++;
            while (t < sentence.Count && t < person.LastToken + 6
                && (sentence[t].Upos is UniversalPos.Aux or UniversalPos.Adv || sentence[t].Text is "now" or "also")) t++;
            // "who was elected to chair the bloc"
            if (t + 2 < sentence.Count && sentence[t].Lemma is "elect" or "appoint" or "choose" or "name" or "pick"
                && sentence[t].Xpos is "VBN" or "VBD" && sentence[t + 1].Text == "to") t += 2;
            if (t >= sentence.Count) continue;
            // "Kari Lund, at the head of the Norwegian delegation,"
            if (t + 4 < sentence.Count && sentence[t].Text == "at" && sentence[t + 2].Text is "head" or "helm" && sentence[t + 3].Text == "of") Book(folded, names, person, holder, t + 2, t + 4, Leader);
            var lemma = sentence[t].Lemma;
            // "who holds the rotating presidency of the bloc"
            if (lemma is "sit" or "serve" && t + 1 < sentence.Count && sentence[t + 1].Text is "on" or "in") Book(folded, names, person, holder, t, t + 2, Member);
            if (lemma is "hold" or "assume" or "take" or "inherit" or "win" or "share" && Chair(sentence, t + 1) is >= 0 and var chair) Book(folded, names, person, holder, t, chair, Leader);
            BookPair(folded, names, person, t, lemma);
            if (lemma is "advise") BookAdvised(folded, names, person, holder, t);
            if (lemma is "speak" or "talk" && t + 3 < sentence.Count && sentence[t + 1].Text == "on" && sentence[t + 2].Text == "behalf" && sentence[t + 3].Text == "of") Book(folded, names, person, holder, t, t + 4, Speaker);
            else if (lemma is "speak" && t + 1 < sentence.Count && sentence[t + 1].Text == "for") Book(folded, names, person, holder, t, t + 2, Speaker);
            else if (lemma is "negotiate" && t + 1 < sentence.Count && sentence[t + 1].Text == "for")
                Book(folded, names, person, holder, t, t + 2, Negotiator);
            else if (lemma is "rule" or "govern" or "take" or "seize" or "come" or "grab" or "usurp") BookRuled(folded, names, person, holder, t);
            // "ran for president of Kenya"
            else if (lemma is "run" && t + 1 < sentence.Count && sentence[t + 1].Text is "for" or "in" or "against") continue;
            else if (lemma is "lead" or "head" or "chair" or "run" or "command" or "direct" or "preside" or "helm" or "oversee" or "manage"
                && sentence[t].Upos is UniversalPos.Verb or UniversalPos.Noun)
                Book(folded, names, person, holder, t, t + 1 < sentence.Count && sentence[t + 1].Text is "for" or "over" or "up" ? t + 2 : t + 1, Leader);
        }
    }

    // "Kari Lund, the retired Norwegian general who heads the mission": past the description, where "who" follows it without a comma
    private static int DescribedWho(FoldedSentence folded, IReadOnlyList<NameCandidate> names, int from)
    {
        var sentence = folded.Sentence;
        if (from >= sentence.Count || sentence[from].Text is not ("the" or "a" or "an")) return from;
        for (var t = from + 1; t < sentence.Count && t < from + 8; t++)
        {
            if (sentence[t].Text == "who") return t;
            if (sentence[t].Upos is not (UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn or UniversalPos.Num)
                && sentence[t].Text is not ("-" or "'s" or "’s") && sentence[t].Xpos != "VBN") return from;
            if (names.Any(n => n.FirstToken <= t && n.LastToken >= t && n.Entities is [{ Kind: EntityKind.Person }])) return from;
        }

        return from;
    }

    // the token behind "the rotating presidency of"; −1 where something else is held
    private static int Chair(Sentence sentence, int from)
    {
        for (var t = from; t + 1 < sentence.Count && t < from + 4; t++)
        {
            if (sentence[t].Text is "presidency" or "chairmanship" or "chair" or "leadership" or "helm")
                return sentence[t + 1].Text == "of" ? t + 2 : -1;
        }

        return -1;
    }

    // "Rafael Grossi of the International Atomic Energy Agency": what his post there is, the ontology knows
    private void BookMember(FoldedSentence folded, NameCandidate person, LocalEntity holder, NameCandidate body)
    {
        if (body.Entities is not [{ Kind: EntityKind.Organization } of] || book.Posts.Any(p => p.Person == holder && p.Of == of)) return;
        if (holder.Known?.Offices.LastOrDefault(o => o.Of == of.Id) is not { } office) return;
        var title = new RoleTitle(office.Role, RoleKind.Official);
        var phrase = new RolePhrase(folded, person.First, person.First + 1, title) { Holder = holder, HolderName = person, Owner = body, Tie = "verb" };
        book.Add(new Post(holder, of, title, phrase, 0.8, "named with its body") { OwnerName = body });
    }

    // "who has ruled Kenya since 1982", "who took power in Mali", "who came to power in a coup in Niger": not who took Kenya to court
    private void BookRuled(FoldedSentence folded, IReadOnlyList<NameCandidate> names, NameCandidate person, LocalEntity holder, int verb)
    {
        if (_isAgain) return;
        var sentence = folded.Sentence;
        var from = verb + 1;
        if (sentence[verb].Lemma is not ("rule" or "govern"))
        {
            if (from < sentence.Count && sentence[from].Text is "to" or "over") from++;
            if (from + 2 >= sentence.Count || sentence[from].Text is not ("power" or "control" or "office") || sentence[verb].Lemma == "take" && sentence[from].Text == "control") return;
            from = FindIn(sentence, from + 1);
        }

        if (from < 0 || names.FirstOrDefault(n => n.FirstToken >= from && n.FirstToken <= from + 1) is not { Entities: [{ Kind: EntityKind.Country }] } owner
            || owner.Form == MentionForm.Demonym || sentence.IsNegated(verb) || book.Posts.Any(p => p.Person == holder && p.Of == owner.Entities[0])) return;
        var phrase = new RolePhrase(folded, folded.PieceAt(verb), folded.PieceAt(verb) + 1, Leader) { Holder = holder, HolderName = person, Owner = owner, Tie = "verb" };
        book.Add(new Post(holder, owner.Entities[0], Leader, phrase, 0.85, "rules the country") { OwnerName = owner });
    }

    // the token behind "in" of "in Mali", past "in a coup"
    private static int FindIn(Sentence sentence, int from)
    {
        if (from < sentence.Count && sentence[from].Upos is UniversalPos.Noun or UniversalPos.Propn) return -1;
        for (var t = from; t + 1 < sentence.Count && t < from + 6 && sentence[t].Text is not ("," or "."); t++)
            if (sentence[t].Text is "in" && sentence[t + 1].Text is not ("a" or "the" or "an")) return t + 1;
        return -1;
    }

    private static bool IsTeam(FoldedSentence folded, int piece) => folded.Key(piece, piece + 1) is "team" or "side" or "delegation" or "negotiators" or "mission" or "contingent";

    // "with Kari Lund leading the Norwegian team and Kofi Asante the Ghanaian": each leads his own
    private void BookPair(FoldedSentence folded, IReadOnlyList<NameCandidate> names, NameCandidate person, int verb, string lemma)
    {
        if (_isAgain || lemma is not ("lead" or "head" or "chair" or "represent")) return;
        var sentence = folded.Sentence;
        var own = names.FirstOrDefault(n => n.FirstToken > verb && n.FirstToken <= verb + 3 && n.Form == MentionForm.Demonym && IsServed(n));
        if (own is null || !(own.PieceCount > 1 && IsTeam(folded, own.End - 1) || own.End < folded.Pieces.Count && IsTeam(folded, own.End))) return;
        if (!book.Posts.Any(p => p.Person == person.Entities[0] && p.Of == own.Entities[0])) BookDelegate(folded, person, person.Entities[0], own);
        var second = names.FirstOrDefault(n => n.FirstToken > own.LastToken && n.FirstToken <= own.LastToken + 6 && n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Person }]);
        if (second is null || second.LastToken + 2 >= sentence.Count || sentence[second.LastToken + 1].Text != "the") return;
        var other = names.FirstOrDefault(n => n.FirstToken == second.LastToken + 2 && IsServed(n));
        if (other is not null && (other.LastToken + 1 >= sentence.Count || sentence[other.LastToken + 1].Text is "," or "." or ";" or "side" or "team")) BookDelegate(folded, second, second.Entities[0], other);
    }

    // "Kari Lund, who advises the Norwegian premier": not whom she tells something, "Lund advised Norway to wait"
    private void BookAdvised(FoldedSentence folded, IReadOnlyList<NameCandidate> names, NameCandidate person, LocalEntity holder, int verb)
    {
        var sentence = folded.Sentence;
        if (verb < 2 || sentence[verb - 1].Text != "who" && sentence[verb - 2].Text != "who" || sentence[verb].Xpos is not ("VBZ" or "VBP")) return;
        if (names.FirstOrDefault(n => n.FirstToken > verb && n.FirstToken <= verb + 3 && IsServed(n)) is not { } owner) return;
        for (var t = owner.LastToken + 1; t < sentence.Count && sentence[t].Text is not ("," or "."); t++) if (sentence[t].Text is "to" or "that" or "against") return;
        var at = folded.PieceAt(verb);
        var phrase = new RolePhrase(folded, at, at + 1, Adviser) { Holder = holder, HolderName = person, Owner = owner, Tie = "verb" };
        book.Add(new Post(holder, owner.Entities[0], Adviser, phrase, 0.9, "a verb of advising") { OwnerName = owner });
    }

    // "a Hamas delegation led by Khalil al-Hayya", "the Indian side, headed by Mr Haksar": whose delegates the person leads
    private static NameCandidate? LedBy(FoldedSentence folded, IReadOnlyList<NameCandidate> names, NameCandidate person)
    {
        var by = person.First - 1;
        while (by > 0 && by > person.First - 8 && folded.Key(by, by + 1) is not ("by" or "under")) by--;
        if (by < 2 || folded.Key(by, by + 1) is not ("by" or "under")) return null;
        // "the Serbian side under Milan Lukic"
        if (folded.Key(by, by + 1) is "under")
            return !folded.Pieces[by].Barrier && folded.Key(by - 1, by) is "side" or "delegation" or "team" or "mission" && Enumerable.Range(by + 1, person.First - by - 1).All(i => folded.Pieces[i].Upper && !folded.Pieces[i].Barrier)
                ? names.FirstOrDefault(n => n.End >= by - 1 && n.End <= by && IsServed(n))
                : null;
        if (Gapped(folded, names, by) is { } gapped) return gapped;
        // "was led, as before, by"
        var led = by - 1;
        while (led > by - 5 && led > 1 && folded.Pieces[by].Barrier && !folded.Pieces[led].Barrier) led--;
        if (led < by - 1) led--;
        if (folded.Key(led, led + 1) is not ("led" or "headed" or "chaired" or "represented" or "run" or "commanded" or "directed" or "overseen" or "ruled")) return null;
        // Only titles stand between: another name there is the one who leads.
        if (names.Any(n => n.First > by && n.First < person.First && n.Entities is [{ Kind: EntityKind.Person }])) return null;
        for (var k = by + 1; k < person.First; k++)
            if (folded.Sentence[folded.Pieces[k].Token].Upos is UniversalPos.Verb or UniversalPos.CConj) return null;
        var before = led - 1;
        if (before > 0 && folded.Key(before, led) is "is" or "was" or "now" or "then") before--;
        // "the agency, headed by Kari Lund", "Oslo's security service, headed by her": the body right before
        if (names.FirstOrDefault(n => n.First <= before && n.End == before + 1 && n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Organization }]) is { } named) return named;
        // "Norway and the front, represented by ...": nobody's delegate leads it
        if (folded.Key(led, led + 1) is "represented") return null;
        if (Services.Contains(folded.Key(before, before + 1).ToString()))
            return names.LastOrDefault(n => n.End == before + 1 && n.Form == MentionForm.Description && IsServed(n))
                ?? names.LastOrDefault(n => n.End <= before && n.End >= before - 3 && IsServed(n)
                && Enumerable.Range(n.End, before - n.End).All(i => !folded.Pieces[i].Barrier && folded.Key(i, i + 1) is not ("and" or "of" or "with" or "to" or "from")));
        for (var k = led - 1; k >= 0 && k > led - 9; k--)
        {
            if (!Delegates.Contains(folded.Key(k, k + 1).ToString())) continue;
            return names.FirstOrDefault(n => n.First <= k && n.End > k && IsServed(n))
                ?? names.LastOrDefault(n => n.End <= k && n.End >= k - 3 && IsServed(n)
                    && Enumerable.Range(n.End, k - n.End).All(i => !folded.Pieces[i].Barrier && folded.Key(i, i + 1) is not ("and" or "of" or "with" or "to" or "from")))
                ?? names.FirstOrDefault(n => n.First > k && n.First <= k + 3 && n.End < by && IsServed(n)
                    && folded.Key(k + 1, k + 2) is "of" or "from");
        }

        return null;
    }

    // "the Danish team, with Kari Lund, a veteran diplomat, at its head"
    private static NameCandidate? AtHead(FoldedSentence folded, IReadOnlyList<NameCandidate> names, NameCandidate person)
    {
        var sentence = folded.Sentence;
        var at = person.LastToken + 1;
        while (at + 2 < sentence.Count && at < person.LastToken + 12 && !(sentence[at].Text == "at" && sentence[at + 2].Text is "head" or "helm")) at++;
        if (at + 2 >= sentence.Count || at == person.LastToken + 12 || sentence[at + 1].Text is not ("its" or "their" or "the")) return null;
        var with = person.First - 1;
        while (with > 0 && with > person.First - 5 && folded.Key(with, with + 1) is not "with") with--;
        if (with < 1 || folded.Key(with, with + 1) is not "with") return null;
        return names.LastOrDefault(n => n.End <= with && n.End >= with - 2 && IsServed(n) && (n.Entities[0].Kind != EntityKind.Country || IsDelegates(folded, n, with)));
    }

    // "The Kenyan team was led by Lund and the Ghanaian one by Asante", "and that of the front by Asante"
    private static NameCandidate? Gapped(FoldedSentence folded, IReadOnlyList<NameCandidate> names, int by)
    {
        var served = names.FirstOrDefault(n => (n.End == by || n.End == by - 1) && n.First > 3 && IsServed(n));
        if (served is null || folded.Pieces[by].Barrier) return null;
        var of = folded.Key(served.First - 1, served.First) is "the" ? served.First - 2 : served.First - 1;
        if (!(served.End == by - 1 ? folded.Key(by - 1, by) is "one" or "side" or "team" or "delegation" or "s" : folded.Key(of - 1, of + 1) is "that of" or "those of")) return null;
        for (var i = served.First - 1; i > 1; i--) if (folded.Key(i, i + 1) is "led" or "headed" or "chaired" or "represented") return served;
        return null;
    }

    private static bool IsDelegates(FoldedSentence folded, NameCandidate name, int end) =>
        Enumerable.Range(name.First, end - name.First).Any(i => Delegates.Contains(folded.Key(i, i + 1).ToString()));

    private static bool IsServed(NameCandidate name) =>
        name.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization or EntityKind.Group }];

    // "who heads the government team", "who leads the rebel delegation"
    private void BookSide(FoldedSentence folded, NameCandidate person, LocalEntity holder, int verb, int from, int end, RoleTitle title)
    {
        if (!_isAgain || from >= end || !Groups.Contains(folded.Sentence[Head(folded.Sentence, from, end)].Text)) return;
        if (sides.InStretch(folded, folded.PieceAt(from), folded.PieceAt(end), holder) is not { } side || book.Posts.Any(p => p.Person == holder && p.Of == side)) return;
        var phrase = new RolePhrase(folded, folded.PieceAt(verb), folded.PieceAt(verb) + 1, title) { Holder = holder, HolderName = person, Tie = "verb" };
        book.Add(new Post(holder, side, title, phrase, 0.8, "leads the side of rebels or government"));
    }

    private void BookDelegate(FoldedSentence folded, NameCandidate person, LocalEntity holder, NameCandidate owner)
    {
        if (_isAgain && book.Posts.Any(p => p.Person == holder)) return;
        var phrase = new RolePhrase(folded, person.First, person.First + 1, HeadOfDelegation) { Holder = holder, HolderName = person, Owner = owner, Tie = "verb" };
        book.Add(new Post(holder, owner.Entities[0], HeadOfDelegation, phrase, 0.85, "leads its delegation") { OwnerName = owner });
    }

    private void Book(FoldedSentence folded, IReadOnlyList<NameCandidate> names, NameCandidate person, LocalEntity holder, int verb, int from, RoleTitle title)
    {
        var sentence = folded.Sentence;
        var end = LedEnd(sentence, from);
        // "heads the National Movement for Justice": a name that begins there belongs to the phrase
        if (names.FirstOrDefault(n => n.FirstToken >= from && n.FirstToken < end && n.LastToken >= end && n.Entities is [{ Kind: EntityKind.Organization }]) is { } across) end = across.LastToken + 1;
        var led = names.Where(n => n.FirstToken >= from && n.LastToken < end && IsServed(n)).ToArray();
        if (led.Length == 0)
        {
            BookSide(folded, person, holder, verb, from, end, title);
            return;
        }

        if (_isAgain && book.Posts.Any(p => p.Person == holder && led.Any(l => l.Entities[0] == p.Of))) return;
        // "Iran's Development Party": the body rather than its country
        var owner = led.FirstOrDefault(n => n.Entities[0].Kind != EntityKind.Country) ?? led[0];
        var head = Head(sentence, from, end);
        // "who heads the rebels' political wing": of the movement that the article names
        if (owner is { Entities: [{ Kind: EntityKind.Group }] } && sides.InStretch(folded, folded.PieceAt(from), folded.PieceAt(end), holder) is { } named)
        {
            var lead = new RolePhrase(folded, folded.PieceAt(verb), folded.PieceAt(verb) + 1, title) { Holder = holder, HolderName = person, Tie = "verb" };
            book.Add(new Post(holder, named, title, lead, 0.85, "leads the side of rebels or government"));
            return;
        }

        if (title == Leader && Delegates.Contains(sentence[head].Lemma)) title = HeadOfDelegation;
        var country = owner.Entities[0].Kind == EntityKind.Country;
        // "served in Vietnam": where, not whom
        if (country && title == Member && owner.Form == MentionForm.Name && head == owner.LastToken) return;
        if (country && sentence[head].Text is "party" or "movement" or "front" or "group" or "bloc" or "coalition" or "alliance" or "faction")
        {
            // "who heads the main Serb party, the Serb List": a country's party is not the country
            if (names.FirstOrDefault(n => n.FirstToken > head && n.FirstToken <= head + 3
                    && n.Entities is [{ Kind: EntityKind.Organization }]) is not { } apposed
                || sentence[head + 1].Text != ",") return;
            owner = apposed;
        }
        else if ((head > owner.LastToken || head < owner.FirstToken) && !Groups.Contains(sentence[head].Text)) return;
        // "the main Serb party", taken up: no country
        else if (country && NoCountry.Contains(sentence[owner.LastToken].Text)) return;
        // A country is served by who leads its team, not by who leads it into something.
        else if (country && head <= owner.LastToken && !Groups.Contains(sentence[owner.LastToken].Text) && from == verb + 1 && !IsLed(sentence, verb, end)) return;

        var phrase = new RolePhrase(folded, folded.PieceAt(verb), folded.PieceAt(verb) + 1, title) { Holder = holder, HolderName = person, Owner = owner, Tie = "verb" };
        book.Add(new Post(holder, owner.Entities[0], title, phrase, 0.9, "a verb of leading") { OwnerName = owner });
    }

    // "who leads Kenya,", "has led Kenya since May": nothing says into what
    private static bool IsLed(Sentence sentence, int verb, int end) =>
        sentence[verb].Lemma is "lead" or "run" && (end >= sentence.Count || sentence[end].Text is "," or "." or "since" or "for" or "until" or ")") && !(end + 1 < sentence.Count && sentence[end].Text == "for" && sentence[end + 1].Upos is not (UniversalPos.Num or UniversalPos.Det or UniversalPos.Adv or UniversalPos.Noun))
            && (sentence[verb].Xpos is "VBZ" or "VBP" || sentence[verb].Xpos == "VBN" && sentence.Auxiliaries(verb).Any(a => sentence[a].Lemma == "have"));

    // The noun phrase that starts at a token: up to the next verb, comma or preposition other than "of".
    private static int LedEnd(Sentence sentence, int from)
    {
        var t = from;
        while (t < sentence.Count && t < from + 10
            && (sentence[t].Upos is not (UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Pron or UniversalPos.SConj) || sentence[t].Xpos == "PRP$")
            && (sentence[t].Upos != UniversalPos.Adp || sentence[t].Text == "of")
                && (sentence[t].Upos != UniversalPos.Punct || sentence[t].Text is "-" or "'" or "’")) t++;
        return t;
    }

    // Its last noun before "of".
    private static int Head(Sentence sentence, int from, int end)
    {
        var stop = from;
        while (stop < end && sentence[stop].Text != "of") stop++;
        var head = stop - 1;
        while (head > from && sentence[head].Upos is not (UniversalPos.Noun or UniversalPos.Propn)) head--;
        return Math.Max(head, from);
    }
}
