using Graph.Core.Coreference;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Ties a title phrase to the person who holds the post: prefix, apposition, predicate or appointment.</summary>
internal sealed partial class RoleHolders(RoleMatcher roles)
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
            if (phrase.Owner is null && (phrase.Possessive < 0 || phrase.IsCounterpart)) phrase.Owner = RolePhraseBounds.OwnerBehind(sentence, prefixed.End, names);
            return;
        }

        if (After(phrase, names) is { } after && !IsListedWithNext(phrase, after, names, phrases))
        {
            Hold(phrase, after, "apposition after the title");
            // "the minister responsible for water, Tebogo Raborifi of Botswana"
            if (phrase.Owner is null && (phrase.Possessive < 0 && phrase.Genitive < 0 || phrase.IsCounterpart))
                phrase.Owner = RolePhraseBounds.OwnerBehind(sentence, after.End, names);
            return;
        }

        if (Chained(phrase, names, phrases) is { } chained)
        {
            Hold(phrase, chained, "apposition of two titles");
            return;
        }

        if (Before(phrase, names, phrases) is { } before)
        {
            Hold(phrase, before.Name, before.Tie);
            // "Ada Brandt, Minister for Water, Kenya": as lists of delegates have it
            if (phrase.Owner is null && !phrase.IsDefinite && phrase.End < sentence.Pieces.Count && before.Tie.StartsWith("apposition", StringComparison.Ordinal) && Comma(sentence, phrase.End)
                && names.FirstOrDefault(n => n.First == phrase.End && n is { Form: MentionForm.Name, Entities: [{ Kind: EntityKind.Country or EntityKind.Organization }] }) is { } state
                && (state.End >= sentence.Pieces.Count || sentence.Pieces[state.End].Barrier)) phrase.Owner = state;
        }
        else if (Inverse(phrase, names) is { } inverse) Hold(phrase, inverse, "predicate");
    }

    /// <summary>Ties a post to a pronoun whose person is known by now: "She became Kenya's president", "He has been Chad's envoy".</summary>
    /// <remarks>What one was is a former post, unless one was chosen for it.</remarks>
    public static void TieToPronoun(RolePhrase phrase, IReadOnlyList<NameCandidate> pronouns)
    {
        var sentence = phrase.Sentence;
        var at = phrase.Outset;
        if (at > 0 && !sentence.Pieces[at].Barrier && sentence.Key(at - 1, at) is "a" or "an") at--;
        if (at < 2 || sentence.Pieces[at].Barrier) return;
        if (sentence.Key(at - 1, at) is "was" or "were" or "served" || sentence.Key(at - 2, at - 1) is "was" or "had" && sentence.Key(at - 1, at) is "not" or "been" or "once" or "then" or "also") return;
        if ((Appointed(phrase, at, pronouns) ?? Predicate(sentence, at, pronouns, [])?.Name) is { } holder) Hold(phrase, holder, "predicate");
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
        // "Kenya's foreign minister since May, Ada Brandt,"
        if (at + 1 < sentence.Pieces.Count && !sentence.Pieces[at].Barrier && sentence.Key(at, at + 1) is "since" or "until")
        {
            at++;
            while (at < sentence.Pieces.Count && at < phrase.End + 5 && !sentence.Pieces[at].Barrier) at++;
        }

        if (at >= sentence.Pieces.Count || !Comma(sentence, at) && !IsPresented(sentence, phrase, at)) return null;
        // "the foreign minister, Kenya's Ada Brandt,"
        if (phrase.Owner is null && names.FirstOrDefault(n => n.First == at && n.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization }]) is { } own && own.End + 1 < sentence.Pieces.Count
            && RolePhraseBounds.IsGenitive(sentence, own.End) && Person(names, own.End + 1) is { } theirs && (theirs.End >= sentence.Pieces.Count || sentence.Pieces[theirs.End].Barrier))
        {
            phrase.Owner = own;
            return theirs;
        }

        var person = Person(names, at);
        if (person is null)
        {
            at = SkipTitles(sentence, at, barrier: true);
            if (at >= sentence.Pieces.Count) return null;
            person = Person(names, at);
        }

        // "the Kenyan president, 52-year-old Ada Brandt,"
        if (person is null && at + 3 < sentence.Pieces.Count && sentence.Key(at + 1, at + 2) is "year" && sentence.Key(at + 2, at + 3) is "old") person = Person(names, at + 3);
        if (person is null) return Praised(phrase, at, names);
        // An apposition closes with a comma, a full stop or a verb: "the minister, Lavrov and Rubio" does not.
        var token = person.LastToken + 1;
        if (token >= sentence.Sentence.Count) return person;
        var next = sentence.Sentence[token].Text;
        // "Kenya's foreign minister, Kofi Asante writes, was ill"
        if (IsAside(sentence, token)) return null;
        // A list or a new clause: "said the minister, Putin told": the phrase follows its verb.
        return next is "," or "." or ";" or ")" or "-" or "–" or "—" or "\"" or "”" or ":" or ","
                || (phrase.IsDefinite && next is not ("and" or "told" or "said"))
            ? person
            : null;
    }

    // "Kenya has a new foreign minister: Ada Brandt."
    private static bool IsPresented(FoldedSentence sentence, RolePhrase phrase, int at) =>
        sentence.Pieces[at].Barrier && sentence.Sentence[sentence.Pieces[at].Token - 1].Text == ":" && phrase.First > 0 && sentence.Key(phrase.First - 1, phrase.First) is "a" or "an";

    // "Lund, the premier's envoy, Asante, the Ghanaian president, and": each description follows its name
    private static bool IsListedWithNext(RolePhrase phrase, NameCandidate after, IReadOnlyList<NameCandidate> names, List<RolePhrase> phrases)
    {
        var sentence = phrase.Sentence;
        if (phrase.Outset == 0 || !Comma(sentence, phrase.Outset) || after.End >= sentence.Pieces.Count || !Comma(sentence, after.End)) return false;
        return names.FirstOrDefault(n => n.End == phrase.Outset && n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Person }]) is { } before
            && !phrases.Exists(p => p.HolderName == before)
            && phrases.Find(p => p != phrase && (p.Outset == after.End || p.Outset == after.End + 1 && sentence.Key(after.End, p.Outset) is "a" or "an")) is { } next
            && !(next.End < sentence.Pieces.Count && Comma(sentence, next.End) && Person(names, next.End) is not null);
    }

    // "her foreign minister, the wily Kofi Asante,": an attribute or two before the name, which a comma or full stop closes
    private NameCandidate? Praised(RolePhrase phrase, int at, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        if (!phrase.IsDefinite || sentence.Key(at, at + 1) is not ("the" or "a" or "an")) return null;
        var first = at + 1;
        while (first < sentence.Pieces.Count && first < at + 6 && !sentence.Pieces[first].Barrier && Person(names, first) is null)
        {
            if (roles.TitleAt(sentence, first) is { } title)
            {
                // "a former judge named Kofi Asante"
                if (title.Title.Kind != RoleKind.Courtesy && !(sentence.Key(at, at + 1) is "a" or "an" && roles.MarkerAt(sentence, at + 1) is { Sort: RoleMarkerSort.Former })) return null;
                first = title.End;
                continue;
            }

            var token = sentence.Sentence[sentence.Pieces[first].Token];
            if (token.Upos is not (UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Num) && token.Xpos is not ("VBN" or "VBG" or "RB")) return null;
            first++;
        }

        if (first >= sentence.Pieces.Count || sentence.Pieces[first].Barrier || first == at + 1 || Person(names, first) is not { } person) return null;
        var next = person.LastToken + 1;
        return next >= sentence.Sentence.Count || sentence.Sentence[next].Text is "," or "." or ";" or ")" or "–" or "—" or "\"" or "”" or "of" or "who" or "whose" ? person : null;
    }

    // "Redwan Hussein, national security adviser to ...", "Ned Price, the State Department spokesman,", "Trump is the president"
    private static (NameCandidate Name, string Tie)? Before(RolePhrase phrase, IReadOnlyList<NameCandidate> names, List<RolePhrase> phrases)
    {
        var sentence = phrase.Sentence;
        // "Ada Brandt, the Norwegian premier's sister"
        if (phrase.RoleEnd < sentence.Pieces.Count && RolePhraseBounds.IsGenitive(sentence, phrase.RoleEnd)) return null;
        var at = phrase.Outset;
        if (at > 0 && !sentence.Pieces[at].Barrier && sentence.Key(at - 1, at) is "a" or "an") at--;
        // "Kofi Asante, now the Ghanaian minister", "Kofi Asante, newly appointed minister"
        while (at > 0 && !sentence.Pieces[at].Barrier && IsEntering(sentence, at)) at -= sentence.Key(at - 1, at) is "time" ? 3 : 1;
        at = OneOf(phrase, at);
        // "Kofi Asante, whose defence minister": another man
        if (at == 0 || phrase.Possessive >= 0 && sentence.Key(phrase.Possessive, phrase.Possessive + 1) is "whose") return null;
        if (Appointed(phrase, at, names) is { } installed) return (installed, "appointment");
        if (Comma(sentence, at))
        {
            // "Kari Lund, 62, the Norwegian premier"
            if (IsAge(sentence, at - 1)) at--;
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
            // "Kofi Asante, a lawyer and the Ghanaian minister,"
            if (word == "and" && !phrase.IsPlural && Described(sentence, at - 1, names) is { } described && IsClosed(phrase)) return (described, "apposition after the name");
        }

        return Predicate(sentence, at, names, phrases);
    }

    // "now the minister", "newly appointed minister"
    private static bool IsEntering(FoldedSentence sentence, int at) =>
        sentence.Key(at - 1, at) is "now" or "then" or "newly" or "recently" or "freshly" or "currently" or "today" or "also" or "officially" or "effectively"
            || sentence.Key(at - 1, at) is "lately" or "presently" || at > 2 && sentence.Key(at - 3, at) is "at the time"
            || sentence.Key(at - 1, at) is "appointed" or "elected" or "named" or "installed" or "chosen" or "picked" or "nominated"
                && (sentence.Pieces[at - 1].Barrier || at > 1 && sentence.Key(at - 2, at - 1) is "newly" or "recently" or "freshly" or "just");

    private static bool IsAge(FoldedSentence sentence, int piece) =>
        piece > 0 && sentence.Pieces[piece].Barrier && sentence.Key(piece, piece + 1) is { Length: 2 } age && char.IsDigit(age[0]) && char.IsDigit(age[1]);

    // Whether a comma, full stop or verb ends what the phrase describes.
    private static bool IsClosed(RolePhrase phrase) =>
        phrase.End >= phrase.Sentence.Pieces.Count || phrase.Sentence.Pieces[phrase.End].Barrier || phrase.Sentence.Key(phrase.End, phrase.End + 1) is "who" or "whose" or "since" or "until" or "under";

    // "Kofi Asante, a former judge | who is now": the name before an apposition that ends at a piece
    private static NameCandidate? Described(FoldedSentence sentence, int end, IReadOnlyList<NameCandidate> names)
    {
        var at = end - 1;
        while (at > 0 && at > end - 12 && !sentence.Pieces[at].Barrier)
        {
            var token = sentence.Sentence[sentence.Pieces[at].Token];
            if (token.Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Pron or UniversalPos.SConj && token.Xpos is not ("VBN" or "VBG")) return null;
            at--;
        }

        if (at <= 0 || at == end || !sentence.Pieces[at].Barrier || !Comma(sentence, at)) return null;
        // A description has an article or none; what begins with a preposition is an adjunct.
        if (sentence.Key(at, at + 1) is not ("formerly" or "once" or "long") && sentence.Sentence[sentence.Pieces[at].Token].Upos is not (UniversalPos.Det or UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn) && sentence.Sentence[sentence.Pieces[at].Token].Xpos != "VBN") return null;
        if (IsAge(sentence, at - 1)) at--;
        return names.Any(n => n.First < end && n.End > at && n.Entities is [{ Kind: EntityKind.Person }]) ? null : Person(names.Where(n => n.End == at && n.Form == MentionForm.Name));
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
        // "After talks with Lund, Kenya's foreign minister flew home", "Lund, the minister said, was a spy"
        if (IsFronted(phrase.Sentence, person) || IsAside(phrase.Sentence, phrase.Sentence.Pieces[phrase.End].Token)) return true;
        return phrase.Owner is not { Entities: [var owner] }
            || phrases.Exists(p => p != phrase && p.HolderName == person && p.Owner is { Entities: [var other] } && other != owner);
    }

    // Whether a name stands in an adjunct that opens its sentence: "after talks with Lund,", "unlike Lund,"
    private static bool IsFronted(FoldedSentence sentence, NameCandidate name)
    {
        if (name.First == 0 || name.First > 12) return false;
        for (var i = 1; i <= name.First; i++) if (sentence.Pieces[i].Barrier) return false;
        var opening = sentence.Sentence[sentence.Pieces[0].Token];
        if (opening.Upos is not (UniversalPos.Adp or UniversalPos.SConj) && opening.Xpos is not ("VBG" or "VBN")) return false;
        return name.First == 1 || sentence.Sentence[sentence.Pieces[name.First - 1].Token].Upos != UniversalPos.Verb || opening.Xpos is "VBG" or "IN";
    }

    // Whether a token is a verb of speech set off by a comma: "Lund, the minister said, was ill"
    private static bool IsAside(FoldedSentence sentence, int verb) =>
        verb + 1 < sentence.Sentence.Count && sentence.Sentence[verb + 1].Text == "," && SpeechVerbs.Contains(sentence.Sentence[verb].Lemma, sentence.Sentence[verb].Text);

    private static NameCandidate? Person(IEnumerable<NameCandidate> names) => names.FirstOrDefault(n => n.Entities is [{ Kind: EntityKind.Person }]);

    private static NameCandidate? Person(IReadOnlyList<NameCandidate> names, int first) =>
        names.FirstOrDefault(n => n.First == first && n.Entities is [{ Kind: EntityKind.Person }] && n.Form == MentionForm.Name);

    private static bool Comma(FoldedSentence sentence, int piece)
    {
        if (piece < 1) return false;
        // "Joseph Mensah - Ghana's minister of lands -": a hyphen with blanks beside it
        if (!sentence.Pieces[piece].Barrier) return RolePhraseBounds.IsDashed(sentence, piece);
        var token = sentence.Pieces[piece].Token - 1;
        var before = sentence.Pieces[piece - 1].Token + 1;
        // a separatist's "foreign minister", Vitaly Zubenko
        if (before == token - 1 && sentence.Sentence[before].Text is "\"" or "”" or "'" or "’") before++;
        else if (before == token - 1 && sentence.Sentence[token].Text is "\"" or "”" or "'" or "’") token--;
        // "Kofi Asante (52), the minister"
        else if (before == token - 1 && sentence.Sentence[before].Text == ")") before++;
        return token >= 0 && sentence.Sentence[token].Text is "," or "(" or "–" or "—" or "--" && before == token;
    }
}
