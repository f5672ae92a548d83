using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Reads whom people serve where no title says it: "a Russian foreign ministry official", "who represents India".</summary>
internal sealed class MemberReader(PostBook book, IReadOnlyList<NameCandidate> names)
{
    private static readonly RoleTitle Official = new("official", RoleKind.Official);

    private static readonly RoleTitle Representative = new("representative", RoleKind.Envoy);

    private static readonly FrozenSet<string> People = WordLists.English["people of bodies"];

    private static readonly FrozenSet<string> Grades = WordLists.English["grades of officials"];

    private readonly ILookup<FoldedSentence, NameCandidate> _names = names.ToLookup(n => n.Sentence);

    /// <summary>Books what every sentence tells.</summary>
    public void Read()
    {
        foreach (var person in names)
        {
            if (person.Form != MentionForm.Name || person.Entities is not [{ Kind: EntityKind.Person } holder]) continue;
            var here = _names[person.Sentence];
            if (Described(person, here) is { } owner) Book(person, holder, owner, Official, 0.9, "an official of that body");
            else if (Represented(person, here) is { } sender) Book(person, holder, sender, Representative, 0.85, "whom the person represents");
            else if (Belonging(person, here) is { } body) Book(person, holder, body, Official, 0.8, "named with the ministry");
        }
    }

    // ", a senior Hamas official", "Russian foreign ministry official Maria Petrova", ", the UN's top official in Mali"
    private static NameCandidate? Described(NameCandidate person, IEnumerable<NameCandidate> here)
    {
        var sentence = person.Sentence;
        var inside = OfficialIn(sentence, person.End);
        foreach (var name in here)
        {
            if (name == person || !IsServed(name)) continue;
            // "A senior official at Kenya's foreign ministry, Ada Brandt,"
            if (IsOfficialOf(sentence, name, person)) return name;
            if (name.First == inside && (name.Form != MentionForm.Demonym || name.PieceCount > 1)) return name;
            var end = EndOfPeople(sentence, name);
            if (end < 0) continue;
            // before the name
            if (end == person.First && !sentence.Pieces[end].Barrier) return name;
            // "A senior Hamas official, Ghazi Hamad,"
            if (end == person.First && IsApposed(sentence, name, person)) return name;
            // behind it: only an article and a grade stand between
            if (name.First < person.End || name.First > person.End + 4 || !sentence.Pieces[person.End].Barrier || sentence.Sentence[person.LastToken + 1].Text != ",") continue;
            var at = person.End;
            while (at < name.First && (sentence.Key(at, at + 1) is "a" or "an" or "the" or "one" or "of" || Grades.Contains(sentence.Key(at, at + 1).ToString()))) at++;
            if (at == name.First && (end >= sentence.Pieces.Count || sentence.Pieces[end].Barrier || sentence.Sentence[sentence.Pieces[end].Token].Upos is UniversalPos.Adp or UniversalPos.Pron)) return name;
        }

        return null;
    }

    private static bool IsOfficialOf(FoldedSentence sentence, NameCandidate name, NameCandidate person)
    {
        if (name.End > person.First || person.First - name.End > 3 || name.First < 3 || !sentence.Pieces[person.First].Barrier || sentence.Sentence[person.FirstToken - 1].Text != ",") return false;
        for (var i = name.End; i < person.First; i++) if (sentence.Pieces[i].Barrier || sentence.Sentence[sentence.Pieces[i].Token].Upos is UniversalPos.Verb) return false;
        var before = sentence.Key(name.First - 1, name.First) is "the" ? name.First - 2 : name.First - 1;
        if (sentence.Key(before, before + 1) is not ("in" or "at" or "of" or "with" or "from") || !People.Contains(sentence.Key(before - 1, before).ToString())) return false;
        return person.LastToken + 1 >= sentence.Sentence.Count || sentence.Sentence[person.LastToken + 1].Text is "," or "." or ";" or "—";
    }

    private static int EndOfName(FoldedSentence sentence, int at)
    {
        var end = at + 1;
        while (end < sentence.Pieces.Count && end < at + 4 && !sentence.Pieces[end].Barrier && sentence.Pieces[end].Upper) end++;
        return sentence.Pieces[at].Upper ? end : -1;
    }

    private static bool IsApposed(FoldedSentence sentence, NameCandidate name, NameCandidate person)
    {
        var first = name.First;
        while (first > 0 && !sentence.Pieces[first].Barrier && Grades.Contains(sentence.Key(first - 1, first).ToString())) first--;
        if (first == 0 || sentence.Pieces[first].Barrier || sentence.Key(first - 1, first) is not ("a" or "an" or "one" or "the")) return false;
        var tokens = sentence.Sentence;
        return tokens[person.FirstToken - 1].Text == "," && (person.LastToken + 1 >= tokens.Count || tokens[person.LastToken + 1].Text is "," or "." or ";");
    }

    // ", a senior official in the Russian ministry": where the body's name begins; −1 where no such noun follows
    private static int OfficialIn(FoldedSentence sentence, int at)
    {
        if (at + 3 >= sentence.Pieces.Count || !sentence.Pieces[at].Barrier || sentence.Key(at, at + 1) is not ("a" or "an" or "the" or "one")) return -1;
        var noun = at + 1;
        while (noun < at + 5 && noun + 2 < sentence.Pieces.Count && !sentence.Pieces[noun].Barrier && Grades.Contains(sentence.Key(noun, noun + 1).ToString())) noun++;
        if (noun + 2 >= sentence.Pieces.Count || !People.Contains(sentence.Key(noun, noun + 1).ToString()) || sentence.Key(noun + 1, noun + 2) is not ("in" or "at" or "of" or "with" or "from")) return -1;
        return noun + (sentence.Key(noun + 2, noun + 3) is "the" ? 3 : 2);
    }

    // The piece behind "official" where such a noun, alone or graded, ends the name or follows it; −1 otherwise.
    private static int EndOfPeople(FoldedSentence sentence, NameCandidate name)
    {
        if (name.PieceCount > 1 && name.Form == MentionForm.Demonym && People.Contains(sentence.Key(name.End - 1, name.End).ToString())) return name.End;
        var at = name.End;
        if (at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier && sentence.Key(at, at + 1) is "s") at++;
        // "Colombia's man in Washington"
        if (at > name.End && at + 2 < sentence.Pieces.Count && sentence.Key(at, at + 1) is "man" or "woman" && sentence.Key(at + 1, at + 2) is "in") return EndOfName(sentence, at + 2);
        for (var steps = 0; steps < 3 && at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier; steps++, at++)
        {
            if (People.Contains(sentence.Key(at, at + 1).ToString())) return at + 1;
            if (sentence.Sentence[sentence.Pieces[at].Token].Upos is not (UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn)) return -1;
        }

        return -1;
    }

    // "Arun Singh, representing India,", "who represents India", "India was represented by Arun Singh", "Representing India was Arun Singh"
    private static NameCandidate? Represented(NameCandidate person, IEnumerable<NameCandidate> here)
    {
        var sentence = person.Sentence.Sentence;
        for (var t = 0; t < sentence.Count; t++)
        {
            if (sentence[t].Lemma != "represent" && sentence[t].Text != "Representing") continue;
            if (sentence[t].Xpos is "VBN" && sentence.Agent(t) is >= 0 and var agent)
            {
                if (Covers(person, agent) && here.FirstOrDefault(n => IsServed(n) && Covers(n, sentence.PassiveSubject(t))) is { } passive) return passive;
                continue;
            }

            if (here.FirstOrDefault(n => n.FirstToken > t && n.FirstToken <= t + 4 && IsServed(n) && n.Form is MentionForm.Name or MentionForm.Demonym or MentionForm.Metonym) is not { } owner) continue;
            if (t == person.LastToken + 1 && sentence[t].Xpos is "VBD" or "VBZ" or "VBP" || t == person.LastToken + 2 && sentence[t - 1].Text is "," or "who" or "will"
                || t == person.LastToken + 3 && sentence[t - 1].Text is "who" or "will" or "had") return owner;
            if (t == 0 && owner.LastToken + 1 < sentence.Count && sentence[owner.LastToken + 1].Lemma is "be" && person.FirstToken > owner.LastToken && person.FirstToken <= owner.LastToken + 5) return owner;
        }

        return null;
    }

    // "Maria Petrova of the Russian foreign ministry", "the Russian foreign ministry's Maria Petrova", "said Maria Petrova for the Russian foreign ministry"
    private static NameCandidate? Belonging(NameCandidate person, IEnumerable<NameCandidate> here)
    {
        var sentence = person.Sentence;
        if (person.First > 1 && !sentence.Pieces[person.First].Barrier && sentence.Key(person.First - 1, person.First) is "s")
            return here.FirstOrDefault(n => n.End == person.First - 1 && IsMinistry(n));
        var at = person.End;
        if (at + 1 >= sentence.Pieces.Count || sentence.Pieces[at].Barrier && sentence.Sentence[sentence.Pieces[at].Token - 1].Text != "," || sentence.Key(at, at + 1) is not ("of" or "from" or "for" or "at")) return null;
        if (sentence.Pieces[at].Barrier && sentence.Key(at, at + 1) is "for" or "at") return null;
        at++;
        if (sentence.Key(at, at + 1) is "the") at++;
        return here.FirstOrDefault(n => n.First == at && IsMinistry(n));
    }

    private static bool IsMinistry(NameCandidate name) => IsServed(name) && name.PieceCount > 1
        && name.Sentence.Key(name.End - 1, name.End) is "ministry" or "department" or "office" or "government" or "presidency" or "embassy" or "mission" or "delegation" or "secretariat";

    private static bool IsServed(NameCandidate name) => name.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization }];

    private static bool Covers(NameCandidate name, int token) => token >= 0 && name.FirstToken <= token && name.LastToken >= token;

    private void Book(NameCandidate person, LocalEntity holder, NameCandidate owner, RoleTitle title, double confidence, string reason)
    {
        if (book.Posts.Any(p => p.Person == holder && p.Of == owner.Entities[0])) return;
        var phrase = new RolePhrase(person.Sentence, person.First, person.First + 1, title) { Holder = holder, HolderName = person, Owner = owner, Tie = "verb" };
        book.Add(new Post(holder, owner.Entities[0], title, phrase, confidence, reason) { OwnerName = owner });
    }
}
