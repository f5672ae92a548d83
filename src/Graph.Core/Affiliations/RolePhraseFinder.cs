using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Finds titles with their modifiers, owners and holders by the words that stand around them.</summary>
/// <remarks>Word order decides rather than the tree: titles are where parsers err most, and their grammar is narrow.</remarks>
internal sealed class RolePhraseFinder(RoleMatcher roles)
{
    private static readonly RoleTitle Counterpart = new("counterpart", RoleKind.Official);

    private static readonly HashSet<string> Possessives = new(StringComparer.Ordinal) { "his", "her", "its", "their", "our", "my", "your", "whose" };

    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "this", "that", "these", "those", "some", "any", "no", "and", "or", "but", "of", "in", "to", "for", "with", "by", "from", "at", "on", "as", "said", "says", "was", "is",
        "were", "are", "has", "had", "have", "be", "been", "when", "while", "who", "which", "whom", "he", "she", "it", "they", "we", "i", "between", "after", "before", "met", "told", "both", "two", "three",
        "not", "also", "then", "where", "because", "if", "than", "urged", "called", "named", "elected", "appointed", "became", "become", "against", "about", "into", "over", "under", "like", "including",
    };

    /// <summary>All title phrases of a sentence in text order.</summary>
    public List<RolePhrase> Find(FoldedSentence sentence, IReadOnlyList<NameCandidate> names)
    {
        var found = new List<RolePhrase>();
        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            var cover = names.FirstOrDefault(n => i >= n.First && i < n.End);
            // A title inside "Russian officials" belongs to that mention; inside a name it is part of the name.
            if (cover is not null) { i = cover.End - 1; continue; }
            var phrase = Read(sentence, i);
            if (phrase is null) continue;
            ReadLeft(phrase, names);
            ReadRight(phrase, names);
            found.Add(phrase);
            i = phrase.CoreEnd - 1;
        }

        for (var k = 0; k < found.Count; k++) Tie(found[k], names, found);
        found.AddRange([.. found.SelectMany(p => PluralHolders.Of(p, names, roles))]);
        return found;
    }

    private RolePhrase? Read(FoldedSentence sentence, int at)
    {
        var key = sentence.Key(at, at + 1);
        if (key is "opposite" && at + 1 < sentence.Pieces.Count && sentence.Key(at + 1, at + 2) is "number") return new RolePhrase(sentence, at, at + 2, Counterpart) { IsCounterpart = true };
        if (key is "counterpart" or "counterparts" or "colleague" or "homologue")
            return new RolePhrase(sentence, at, at + 1, Counterpart) { IsCounterpart = true, IsPlural = key[^1] == 's' };
        if (roles.TitleAt(sentence, at) is not { } title || title.Title.Kind == RoleKind.Courtesy) return null;
        // "general" and "head" are adjectives and verbs too.
        if (sentence.Sentence[sentence.Pieces[title.End - 1].Token].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adv) return null;
        if (key is "general" && sentence.Sentence[sentence.Pieces[at].Token].Upos == UniversalPos.Adj) return null;
        return new RolePhrase(sentence, at, title.End, title.Title) { IsPlural = title.IsPlural };
    }

    private void ReadLeft(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        var at = phrase.Core;
        while (at > 0 && !sentence.Pieces[at].Barrier)
        {
            var left = at - 1;
            var name = names.FirstOrDefault(n => n.End == at);
            if (name is not null)
            {
                if (name.Form == MentionForm.Demonym || name.Entities is [{ Kind: not EntityKind.Person }]) phrase.Owner = name;
                else break;
                at = name.First;
                phrase.IsDefinite = true;
                if (name.Form == MentionForm.Demonym && !name.IsListed | name.ModifiesTitle) ReadOtherOwners(phrase, names);
                // "the acting US deputy secretary of state"
                while (at > 0 && !sentence.Pieces[at].Barrier && roles.MarkerAt(sentence, at - 1) is { } before)
                {
                    phrase.IsFormer |= before.Sort == RoleMarkerSort.Former;
                    phrase.IsComing |= before.Sort == RoleMarkerSort.Coming;
                    at--;
                }

                break;
            }

            var key = sentence.Key(left, at);
            if (key is "s" && IsGenitive(sentence, left))
            {
                var owner = names.FirstOrDefault(n => n.End == left);
                if (owner is not null)
                {
                    phrase.Owner = owner;
                    at = owner.First;
                }
                else
                {
                    phrase.Genitive = left;
                }

                phrase.IsDefinite = true;
                break;
            }

            if (Possessives.Contains(key.ToString()))
            {
                phrase.Possessive = left;
                phrase.IsDefinite = true;
                at = left;
                break;
            }

            if (roles.MarkerAt(sentence, left) is { } marker)
            {
                phrase.IsFormer |= marker.Sort == RoleMarkerSort.Former;
                phrase.IsComing |= marker.Sort == RoleMarkerSort.Coming;
                at = left;
                phrase.RoleFirst = at;
                continue;
            }

            var token = sentence.Sentence[sentence.Pieces[left].Token];
            if (Stops.Contains(key.ToString()) || char.IsDigit(token.Text[0])) break;
            if (token.Upos is not (UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn or UniversalPos.X) && token.Xpos is not ("VBN" or "VBG")) break;
            if (token.Upos == UniversalPos.X && phrase.Core - left > 2) break;
            at = left;
            phrase.RoleFirst = at;
        }

        if (at > 0 && !sentence.Pieces[at].Barrier && sentence.Key(at - 1, at) is "the")
        {
            phrase.IsDefinite = true;
            at--;
            // "the country's president": a description owns it, which coreference resolves.
        }

        phrase.First = Math.Min(at, phrase.RoleFirst);
    }

    // "the Russian and Ukrainian presidents": one holder for each country
    private static void ReadOtherOwners(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        if (!phrase.IsPlural) return;
        var sentence = phrase.Sentence;
        var at = phrase.Owner!.First;
        while (at > 1)
        {
            var before = at - 1;
            if (sentence.Key(before, at) is "and") before--;
            else if (!sentence.Pieces[at].Barrier) break;
            var name = names.FirstOrDefault(n => n.End == before + 1 && n.Form is MentionForm.Demonym or MentionForm.Name && n.Entities is [{ Kind: EntityKind.Country }]);
            if (name is null) break;
            phrase.OtherOwners.Add(name);
            at = name.First;
        }
    }

    private static bool IsGenitive(FoldedSentence sentence, int piece)
    {
        var token = sentence.Sentence[sentence.Pieces[piece].Token].Text;
        return token.Length == 2 && token[0] is '\'' or '’';
    }

    private static void ReadRight(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        var at = phrase.CoreEnd;
        for (var step = 0; step < 3 && at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier; step++)
        {
            var preposition = sentence.Key(at, at + 1).ToString();
            if (preposition is not ("of" or "for" or "at" or "in" or "to" or "from" or "on" or "with" or "and")) break;
            if (preposition is "and" && step == 0) break;
            var j = at + 1;
            var words = 0;
            NameCandidate? owner = null;
            while (j < sentence.Pieces.Count && !sentence.Pieces[j].Barrier && words <= 5)
            {
                owner = names.FirstOrDefault(n => n.First <= j && n.End > j);
                if (owner is not null) break;
                var key = sentence.Key(j, j + 1).ToString();
                if (key is "of" or "for" or "to" or "in" or "at" or "on" or "who" or "said" or "says" or "told" or "was" or "is" or "has" or "had" or "will" or "would" or "by") break;
                if (sentence.Sentence[sentence.Pieces[j].Token].Upos is UniversalPos.Verb or UniversalPos.Aux) break;
                j++;
                words++;
            }

            if (owner is not null)
            {
                // "envoy to Syria", "envoy for Ukraine", "talks in Doha": where or what about, not whom it serves.
                var serves = preposition is "of" or "from" || (preposition is "for" or "at" or "with" && phrase.Title.Kind is not (RoleKind.Envoy or RoleKind.Negotiator))
                    || (preposition is "in" && owner.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization }] && phrase.Title.Kind is not (RoleKind.Envoy or RoleKind.Negotiator or RoleKind.Spokesperson))
                    || (preposition is "to" && phrase.Title.Kind is RoleKind.Adviser or RoleKind.Official);
                if (serves && phrase.Owner is null && phrase.Possessive < 0 && words <= 4)
                {
                    phrase.Owner = owner;
                    if (phrase.IsPlural && preposition == "of") ReadListedOwners(phrase, names);
                }

                phrase.End = Math.Max(owner.End, phrase.OtherOwners.Select(o => o.End).DefaultIfEmpty().Max());
                phrase.IsDefinite |= serves;
                return;
            }

            // "secretary for eight months", "envoy in an interview": no part of the title
            if (words == 0 || preposition is not ("of" or "for") || sentence.Sentence[sentence.Pieces[at + 1].Token].Upos is UniversalPos.Num or UniversalPos.Det) break;
            phrase.End = phrase.RoleEnd = j;
            at = j;
        }
    }

    // "the leaders of Britain, Germany and France"
    private static void ReadListedOwners(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var last = phrase.Owner!;
        while (names.FirstOrDefault(n => n.FirstToken > last.LastToken && n.FirstToken <= last.LastToken + 3) is { Entities: [{ Kind: EntityKind.Country }] } next)
        {
            var sentence = phrase.Sentence.Sentence;
            for (var t = last.LastToken + 1; t < next.FirstToken; t++) if (sentence[t].Text is not ("," or "and" or "the")) return;
            phrase.OtherOwners.Add(next);
            last = next;
        }
    }

    private void Tie(RolePhrase phrase, IReadOnlyList<NameCandidate> names, List<RolePhrase> phrases)
    {
        var sentence = phrase.Sentence;
        if (Prefixed(phrase, names) is { } prefixed)
        {
            Hold(phrase, prefixed, "title before the name");
            // "President Tunde Afolayan of Nigeria"
            if (phrase.Owner is null && phrase.Possessive < 0 && prefixed.End + 1 < sentence.Pieces.Count && !sentence.Pieces[prefixed.End].Barrier && sentence.Key(prefixed.End, prefixed.End + 1) is "of" or "from")
            {
                var at = prefixed.End + 1;
                while (at < sentence.Pieces.Count && at < prefixed.End + 4 && !sentence.Pieces[at].Upper && !names.Any(n => n.First == at)) at++;
                phrase.Owner = names.FirstOrDefault(n => n.First == at && n.Entities is [{ Kind: not EntityKind.Person }] && n.Form != MentionForm.Demonym);
            }

            return;
        }

        if (After(phrase, names) is { } after)
        {
            Hold(phrase, after, "apposition after the title");
            return;
        }

        if (Before(phrase, names, phrases) is { } before) Hold(phrase, before.Name, before.Tie);
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
        if (phrase.RoleEnd < sentence.Pieces.Count && !sentence.Pieces[phrase.RoleEnd].Barrier && Person(names, phrase.RoleEnd) is { } direct) return direct;
        var at = SkipTitles(sentence, phrase.RoleEnd, barrier: false);
        if (at >= sentence.Pieces.Count || sentence.Pieces[at].Barrier) at = phrase.RoleEnd;
        return at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier ? Person(names, at) : null;
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
        var at = phrase.End;
        if (!Comma(sentence, at)) return null;
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
        return next is "," or "." or ";" or ")" or "-" or "–" or "—" or "\"" or "”" or ":" or "," || (phrase.IsDefinite && next is not ("and" or "told" or "said")) ? person : null;
    }

    // "Redwan Hussein, national security adviser to ...", "Ned Price, the State Department spokesman,", "Trump is the president"
    private static (NameCandidate Name, string Tie)? Before(RolePhrase phrase, IReadOnlyList<NameCandidate> names, List<RolePhrase> phrases)
    {
        var sentence = phrase.Sentence;
        var at = phrase.First;
        if (at > 0 && !sentence.Pieces[at].Barrier && sentence.Key(at - 1, at) is "a" or "an") at--;
        if (at == 0) return null;
        if (Comma(sentence, at))
        {
            var person = names.FirstOrDefault(n => n.End == at && n.Entities is [{ Kind: EntityKind.Person }]);
            if (person is not null) return BeginsClause(phrase) ? null : (person, "apposition after the name");
            // "Omar al-Bashir, army chief and president," continues a chain of posts
            var previous = phrases.LastOrDefault(p => p != phrase && p.End == at && p.HolderName is not null && p.Tie != "title before the name");
            return previous is null ? null : (previous.HolderName!, previous.Tie);
        }

        if (sentence.Pieces[at].Barrier) return null;
        var word = sentence.Key(at - 1, at).ToString();
        if (word is "and" or "as")
        {
            var chain = phrases.LastOrDefault(p => p != phrase && p.End == at - 1 && p.HolderName is not null && p.Tie.StartsWith("apposition", StringComparison.Ordinal));
            if (chain is not null && word == "and") return (chain.HolderName!, chain.Tie);
        }

        return Predicate(sentence, at, names, phrases);
    }

    // "In her talks with the minister, Lado, the envoy praised": a verb right after the phrase makes it a subject.
    private static bool BeginsClause(RolePhrase phrase)
    {
        if (!phrase.IsDefinite || phrase.Owner is not null || phrase.End >= phrase.Sentence.Pieces.Count || phrase.Sentence.Pieces[phrase.End].Barrier) return false;
        return phrase.Sentence.Sentence[phrase.Sentence.Pieces[phrase.End].Token].Xpos is "VBD" or "VBZ" or "VBP" or "MD";
    }

    private static (NameCandidate Name, string Tie)? Predicate(FoldedSentence sentence, int at, IReadOnlyList<NameCandidate> names, List<RolePhrase> phrases)
    {
        var i = at - 1;
        if (sentence.Key(i, i + 1) is "as")
        {
            // "serves as", "was sworn in as", "appointed Zeine as"
            if (i > 0 && Person(names.Where(n => n.End == i)) is { } appointed && IsAppointing(sentence, appointed.First)) return (appointed, "appointment");
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

            if (copula && word is "who" or "has" or "had" or "will" or "also" or "currently" or "now" or "once" or "still" or "later" or "recently" or "then" or "in" or "to" or "not") continue;
            if (!copula && word is "in" or "also") continue;
            break;
        }

        if (!copula || i < 0) return null;
        // "Marit Haugsvold, a Norwegian diplomat, has been the OSCE's envoy"
        var name = Person(names.Where(n => n.End == i + 1)) ?? phrases.LastOrDefault(p => p.End == i + 1 && p.Tie == "apposition after the name")?.HolderName;
        return name is null ? null : (name, "predicate");
    }

    private static bool IsAppointing(FoldedSentence sentence, int first)
    {
        for (var i = Math.Max(0, first - 3); i < first; i++)
            if (sentence.Key(i, i + 1) is "appointed" or "named" or "elected" or "chose" or "installed" or "under" or "nominated" or "appoints" or "names" or "picked") return true;
        return false;
    }

    private static NameCandidate? Person(IEnumerable<NameCandidate> names) => names.FirstOrDefault(n => n.Entities is [{ Kind: EntityKind.Person }]);

    private static NameCandidate? Person(IReadOnlyList<NameCandidate> names, int first) =>
        names.FirstOrDefault(n => n.First == first && n.Entities is [{ Kind: EntityKind.Person }] && n.Form == MentionForm.Name);

    private static bool Comma(FoldedSentence sentence, int piece)
    {
        if (!sentence.Pieces[piece].Barrier) return false;
        var token = sentence.Pieces[piece].Token - 1;
        return token >= 0 && sentence.Sentence[token].Text is "," or "(" or "–" or "—" && sentence.Pieces[piece - 1].Token == token - 1;
    }
}
