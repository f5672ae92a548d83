using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Tells the people whom an article only hears: analysts, residents, reporters; and the institutes that analysts work for.</summary>
/// <remarks>They say what they think or saw and are no political actors, unless the article gives them a post.</remarks>
internal sealed class Onlookers(PostBook book, RoleMatcher roles, ArticleContext context)
{
    private static readonly FrozenSet<string> Observers = WordLists.English["observers"];

    private static readonly FrozenSet<string> Locals = WordLists.English["locals"];

    private static readonly FrozenSet<string> Trades = WordLists.English["trades"];

    private static readonly FrozenSet<string> Institutes = WordLists.English["institutes"];

    private static readonly FrozenSet<string> Teaching = WordLists.English["teaching institutes"];

    private static readonly FrozenSet<string> Heads = WordLists.English["heads of bodies"];

    private static readonly FrozenSet<string> Living = WordLists.English["onlookers' lives"];

    private static readonly FrozenSet<string> Telling = WordLists.English["onlookers' telling"];

    /// <summary>The ids of those whom the article hears and nobody else is.</summary>
    public IReadOnlySet<string> Find(IReadOnlyList<NameCandidate> names)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Form != MentionForm.Name || name.Entities is not [var entity] || found.Contains(entity.Id)) continue;
            if (entity.Known is not null)
            {
                // "shopkeeper Abdul Rahman" is not the statesman of that name
                if (entity.Kind == EntityKind.Person && IsLocal(name)
                    && names.Count(n => n.Form == MentionForm.Name && n.Entities.Contains(entity)) == 1) found.Add(entity.Id);
                continue;
            }

            if (entity.Kind == EntityKind.Organization ? IsInstitute(name) : entity.Kind == EntityKind.Person && IsHeard(name)) found.Add(entity.Id);
        }

        Tie(names, found);
        found.RemoveWhere(id => book.Posts.Any(p => p.Person.Id == id && !found.Contains(p.Of.Id) && !IsInstitute(p.Of.Name)));
        return found;
    }

    // "Jake Johnston, of the Center for Policy Research": whom an analyst works for is named for no other reason
    private static void Tie(IReadOnlyList<NameCandidate> names, HashSet<string> found)
    {
        var bodies = names.Where(n => n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Organization } body]
            && (body.Known is null || IsInstitute(body.Name))).ToLookup(n => n.Entities[0].Id);
        var onlookers = names.Where(n => n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Person } person]
            && found.Contains(person.Id)).ToLookup(n => n.Sentence);
        foreach (var body in bodies)
            if (body.All(b => onlookers[b.Sentence].Any(o => IsBeside(b.Sentence.Sentence, o.LastToken, b.FirstToken)))) found.Add(body.Key);
    }

    private static bool IsBeside(Sentence sentence, int person, int body)
    {
        if (body <= person || body - person > 14) return false;
        for (var i = person + 1; i < body; i++)
            if (sentence[i].Upos is UniversalPos.Verb && sentence[i].Lemma is not ("head" or "lead" or "run" or "direct" or "work")) return false;
        return true;
    }

    private static bool IsInstitute(string name) => Folding.Pieces(name).Exists(Teaching.Contains);

    private static bool IsInstitute(NameCandidate name) =>
        IsInstitute(name.Entities[0].Name)
        || name.Sentence is var s && name.End + 1 < s.Pieces.Count && !s.Pieces[name.End].Barrier && s.Key(name.End, name.End + 2) is "think tank"
        || IsCalledThinkTank(name);

    // "the Georgian Institute of Politics, a think-tank", "the Confluence Advisory think tank"
    private static bool IsCalledThinkTank(NameCandidate name)
    {
        var sentence = name.Sentence;
        for (var i = name.End; i < sentence.Pieces.Count && i < name.End + 7; i++)
        {
            if (i > name.End && sentence.Pieces[i].Barrier) return false;
            if (sentence.Key(i, i + 1) is "tank" or "thinktank" && (i == name.End + 1 || sentence.Key(i - 1, i) is "think")) return true;
        }

        return false;
    }

    private bool IsHeard(NameCandidate name)
    {
        var sentence = name.Sentence.Sentence;
        return IsIntroduced(sentence, name) || IsPresented(sentence, name.LastToken + 1, name.FirstToken);
    }

    // "Professor Paul Bew", "a political scientist, Fyodor Lukyanov", "CNN's Jake Tapper"
    private bool IsIntroduced(Sentence sentence, NameCandidate name)
    {
        var at = name.FirstToken - 1;
        if (at < 0) return false;
        if (sentence[at].Text == "," && at > 0)
        {
            if (IsAfterDescription(sentence, at)) return true;
            at--;
        }

        if (at > 0 && sentence[at - 1].Text is "former" or "ex" or "turned") return false;
        if (IsObserver(sentence, at) || Locals.Contains(sentence[at].Lemma) && sentence[at].Upos == UniversalPos.Noun && !IsAgent(name, at))
            return true;
        if (sentence[at].Text is not ("'s" or "’s" or "'" or "’")) return false;
        var owner = name.First - 1;
        if (owner > 0 && name.Sentence.Key(owner, owner + 1) is "s") owner--;
        for (var from = Math.Max(0, owner - 3); from <= owner; from++) if (context.IsMedia(name.Sentence.Key(from, owner + 1))) return true;
        return false;
    }

    private bool IsLocal(NameCandidate name)
    {
        var sentence = name.Sentence.Sentence;
        var at = name.FirstToken - 1;
        return at >= 0 && name.PieceCount > 1 && sentence[at].Upos == UniversalPos.Noun && char.IsLower(sentence[at].Text[0])
            && Locals.Contains(sentence[at].Lemma) && !IsAgent(name, at)
            && !(at > 0 && sentence[at - 1].Text is "former" or "ex" or "turned");
    }

    // "a resident of Mekelle, Tewodros Hailu, told"
    private static bool IsAfterDescription(Sentence sentence, int comma)
    {
        for (var i = comma - 1; i > 0 && i > comma - 6; i--)
        {
            if (sentence[i].Upos == UniversalPos.Noun && (Locals.Contains(sentence[i].Lemma) || Observers.Contains(sentence[i].Lemma)))
                return sentence[i - 1].Text.ToLowerInvariant() is "a" or "an" or "one" or "another" or "local" or "senior";
            if (sentence[i].Upos is not (UniversalPos.Propn or UniversalPos.Adp or UniversalPos.Adj or UniversalPos.Det or UniversalPos.Noun))
                return false;
        }

        return false;
    }

    private static bool IsObserver(Sentence sentence, int token) =>
        sentence[token].Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj
            && Observers.Contains(sentence[token].Lemma.ToLowerInvariant());

    private bool IsAgent(NameCandidate name, int token) =>
        roles.TitleAt(name.Sentence, name.Sentence.PieceAt(token)) is { Title.Kind: not RoleKind.Courtesy };

    // ", 48, a farmer from", ", an analyst at", ", who lives in", "of Carnegie Europe"
    private bool IsPresented(Sentence sentence, int at, int name)
    {
        if (at >= sentence.Count) return false;
        if (sentence[at].Text is "of" or "at" or "from" or "with") return IsAcademic(sentence, at, 6);
        if (sentence[at].Text is not ("," or "(" or "—" or "–")) return false;
        at++;
        var aged = false;
        if (at < sentence.Count && sentence[at].Text.Length is 1 or 2 && char.IsDigit(sentence[at].Text[0]) && at + 1 < sentence.Count
            && sentence[at + 1].Text is "," or "." or ")" or "who")
        {
            aged = true;
            at += sentence[at + 1].Text is "," ? 2 : 1;
        }

        if (at < sentence.Count && sentence[at].Text is "who" or "whose") return aged && IsTeller(sentence, name) || IsLife(sentence, at);
        // "Lucio Pitlo, of the Pathways Foundation,"
        if (at < sentence.Count && sentence[at].Text is "of" or "at" or "from" or "with") return IsAcademic(sentence, at, 10);
        if (aged && at < sentence.Count && Telling.Contains(sentence[at].Lemma)) return true;
        var (head, end, years) = Head(sentence, at);
        if (head < 0) return aged && IsTeller(sentence, name);
        var lemma = sentence[head].Lemma.ToLowerInvariant();
        // a former teacher may be anything now
        for (var i = at; i < head; i++) if (sentence[i].Text is "former" or "ex" or "retired" or "onetime" or "exiled") return false;
        if (Observers.Contains(lemma)) return true;
        if (Locals.Contains(lemma) || Trades.Contains(lemma) && end > at + 1) return !IsOfNamed(sentence, end) || years || aged;
        if (Heads.Contains(lemma) && end < sentence.Count && sentence[end].Text is "of" or "at" or "with" or "for")
            return IsAcademic(sentence, end, 12);
        return years && !roles.IsPost(lemma);
    }

    // "a classmate of President Aliyev" is somebody
    private static bool IsOfNamed(Sentence sentence, int at) => at < sentence.Count && sentence[at].Text == "of";

    // The last noun of the phrase before what complements it, and whether it tells an age in years.
    private static (int Head, int End, bool Years) Head(Sentence sentence, int at)
    {
        var head = -1;
        var years = false;
        var i = at;
        for (; i < sentence.Count && i < at + 12; i++)
        {
            var token = sentence[i];
            if (token.Text.EndsWith("year-old", StringComparison.Ordinal) || token.Text == "old" && i > at + 1 && sentence[i - 1].Text == "-")
                years = true;
            if (token.Upos is UniversalPos.Noun or UniversalPos.Propn || Observers.Contains(token.Text)) head = i;
            else if (token.Text is "'s" or "’s" or "-") continue;
            else if (token.Text is "in" && i + 1 < sentence.Count && sentence[i + 1].Text is "chief") return (head, i + 2, years);
            else if (token.Upos is UniversalPos.Adj or UniversalPos.Det or UniversalPos.Num or UniversalPos.Part or UniversalPos.Adv or UniversalPos.Pron)
                continue;
            else if (token.Upos == UniversalPos.Verb && token.Xpos is "VBG" or "VBN" && head < 0) continue;
            else break;
        }

        return (head, i, years);
    }

    private static bool IsAcademic(Sentence sentence, int at, int reach)
    {
        for (var i = at; i < sentence.Count && i < at + reach && sentence[i].Text is not ("," or "." or ";"); i++)
            if (Institutes.Contains(sentence[i].Text.ToLowerInvariant()) && char.IsUpper(sentence[i].Text[0])
                || sentence[i].Lemma is "university" or "think-tank" or "thinktank"
                || sentence[i].Lemma == "tank" && sentence[i - 1].Lemma == "think") return true;
        return false;
    }

    // "who lives in Ban Dan district", "who heads the Confluence Advisory think tank"
    private static bool IsLife(Sentence sentence, int who)
    {
        for (var i = who + 1; i < sentence.Count && i < who + 4; i++)
        {
            if (sentence[i].Upos == UniversalPos.Verb && sentence[i].Lemma is "cover" or "track" or "follow" or "monitor") return true;
            if (sentence[i].Upos == UniversalPos.Verb)
                return Living.Contains(sentence[i].Lemma)
                    || sentence[i].Lemma is "head" or "run" or "lead" or "direct" or "work" or "edit" && IsAcademic(sentence, i, 10);
        }

        return false;
    }

    private static bool IsTeller(Sentence sentence, int name)
    {
        for (var at = name; at >= 0; at = sentence[at].Head)
        {
            if (sentence[at].Upos == UniversalPos.Verb) return Telling.Contains(sentence[at].Lemma);
            if (sentence[at].Label is not ("nsubj" or "flat" or "compound" or "appos")) return false;
        }

        return false;
    }
}
