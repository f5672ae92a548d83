using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Finds titles with their modifiers, owners and holders by the words that stand around them.</summary>
/// <remarks>Word order decides rather than the tree: titles are where parsers err most, and their grammar is narrow.</remarks>
internal sealed class RolePhraseFinder(RoleMatcher roles)
{
    private readonly RolePhraseBounds _bounds = new(roles);
    private readonly RoleHolders _holders = new(roles);

    private static readonly FrozenSet<string> Ambiguous = WordLists.English["titles that are verbs"];

    private static readonly RoleTitle Counterpart = new("counterpart", RoleKind.Official);

    /// <summary>All title phrases of a sentence in text order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">Its names.</param>
    /// <param name="before">The names of the sentence before it.</param>
    public List<RolePhrase> Find(FoldedSentence sentence, IReadOnlyList<NameCandidate> names, IReadOnlyList<NameCandidate> before)
    {
        var found = new List<RolePhrase>();
        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            var cover = Cover(names, i);
            // A title inside "Russian officials" belongs to that mention; inside a name it is part of the name.
            if (cover is not null)
            {
                if (i == cover.First && Crowned(sentence, cover, names) is { } crowned) found.Add(crowned);
                i = cover.End - 1;
                continue;
            }

            var phrase = Read(sentence, i, names);
            if (phrase is null) continue;
            _bounds.Read(phrase, names);
            found.Add(phrase);
            i = phrase.CoreEnd - 1;
        }

        for (var k = 0; k < found.Count; k++) _holders.Tie(found[k], names, found);
        for (int k = 0, own = found.Count; k < own; k++) if (found[k].IsPlural) found.AddRange(PluralHolders.Of(found[k], names, before, roles));
        Ellipses(sentence, names, found);
        return found;
    }

    // "Kenya's president, Otieno Were, and Ghana's, Kofi Asante,": the second title is left out
    private static void Ellipses(FoldedSentence sentence, IReadOnlyList<NameCandidate> names, List<RolePhrase> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var first = found[i];
            if (first is not { HolderName: { } holder, Owner: { } owner, IsPlural: false } || owner.End >= first.Core || holder.End + 2 >= sentence.Pieces.Count || sentence.Key(holder.End, holder.End + 1) is not "and") continue;
            var other = names.FirstOrDefault(n => n.First > holder.End && n.First <= holder.End + 2 && n.Entities is [{ Kind: EntityKind.Country or EntityKind.Organization }]);
            if (other is null || other.End + 1 >= sentence.Pieces.Count || sentence.Key(other.End, other.End + 1) is not "s" || !sentence.Pieces[other.End + 1].Barrier) continue;
            var second = names.FirstOrDefault(n => n.First == other.End + 1 && n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Person }]);
            if (second is null) continue;
            found.RemoveAll(p => p.HolderName == second && p.Owner is null);
            found.Add(new RolePhrase(sentence, first.Core, first.CoreEnd, first.Title) { RoleEnd = first.RoleEnd, End = first.End, Owner = other, Holder = second.Entities[0], HolderName = second, Tie = "title of the one before" });
            return;
        }
    }

    // "King Hussein of Jordan": the title is a part of the name that the ontology has.
    private RolePhrase? Crowned(FoldedSentence sentence, NameCandidate name, IReadOnlyList<NameCandidate> names)
    {
        if (name.Entities is not [{ Kind: EntityKind.Person, Known: not null } person] || name.PieceCount < 2 || name.Form != MentionForm.Name)
            return null;
        if (roles.TitleAt(sentence, name.First) is not { IsPlural: false, Title.Kind: RoleKind.Monarch } title || title.End >= name.End) return null;
        NameCandidate? realm = null;
        if (name.End + 1 < sentence.Pieces.Count && !sentence.Pieces[name.End].Barrier && sentence.Key(name.End, name.End + 1) is "of") realm = names.FirstOrDefault(n => n.First == name.End + 1 && n.Entities is [{ Kind: EntityKind.Country }]);
        // "Jordan's King Abdullah", "the Saudi crown prince Mohammed"
        else if (name.First > 0 && !sentence.Pieces[name.First].Barrier)
            realm = names.FirstOrDefault(n => n.End == (sentence.Key(name.First - 1, name.First) is "s" ? name.First - 1 : name.First) && n.Entities is [{ Kind: EntityKind.Country }]);
        return realm is null
            ? null
            : new RolePhrase(sentence, name.First, title.End, title.Title) { Holder = person, HolderName = name, Owner = realm, Tie = "title in the name" };
    }

    private static NameCandidate? Cover(IReadOnlyList<NameCandidate> names, int piece)
    {
        for (var i = 0; i < names.Count; i++) if (piece >= names[i].First && piece < names[i].End) return names[i];
        return null;
    }

    private RolePhrase? Read(FoldedSentence sentence, int at, IReadOnlyList<NameCandidate> names)
    {
        var key = sentence.Key(at, at + 1);
        if (key is "opposite" && at + 1 < sentence.Pieces.Count && sentence.Key(at + 1, at + 2) is "number")
            return new RolePhrase(sentence, at, at + 2, Counterpart) { IsCounterpart = true };
        if (key is "counterpart" or "counterparts" or "colleague" or "homologue")
            return new RolePhrase(sentence, at, at + 1, Counterpart) { IsCounterpart = true, IsPlural = key[^1] == 's' };
        if (roles.TitleAt(sentence, at) is not { } title || title.Title.Kind == RoleKind.Courtesy) return null;
        // "deputy commerce minister" is no deputy
        if (key is "deputy" && title.End == at + 1 && IsBeforeTitle(sentence, at + 1)) return null;
        // "the leader of the opposition Grand National Party" leads the party
        if (title.End > at + 3 && title.End < sentence.Pieces.Count && sentence.Key(title.End - 1, title.End) is "opposition" && !sentence.Pieces[title.End].Barrier
            && names.Any(n => n.First == title.End && n.Entities is [{ Kind: EntityKind.Organization }]) && roles.TitleAt(key) is { } plain) title = (plain, at + 1, false);
        // "general" and "head" are adjectives and verbs too.
        if (sentence.Sentence[sentence.Pieces[title.End - 1].Token].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adv
            && (title.End == at + 1 && Ambiguous.Contains(key.ToString()) || !IsBeforeName(sentence, title.End, names))) return null;
        if (key is "general" && sentence.Sentence[sentence.Pieces[at].Token].Upos == UniversalPos.Adj
            && !(at + 1 < sentence.Pieces.Count && sentence.Pieces[at + 1].Upper && !sentence.Pieces[at + 1].Barrier)) return null;
        return new RolePhrase(sentence, at, title.End, title.Title) { IsPlural = title.IsPlural };
    }

    // "Ontario premier Kofi Asante": the tagger errs about the word before a name
    private static bool IsBeforeName(FoldedSentence sentence, int end, IReadOnlyList<NameCandidate> names) =>
        end < sentence.Pieces.Count && !sentence.Pieces[end].Barrier && names.Any(n => n.First == end && n.Entities is [{ Kind: EntityKind.Person }]);

    private bool IsBeforeTitle(FoldedSentence sentence, int first)
    {
        for (var i = first; i < sentence.Pieces.Count && i < first + 3 && !sentence.Pieces[i].Barrier; i++)
        {
            if (roles.TitleAt(sentence, i) is { Title.Kind: not RoleKind.Courtesy }) return true;
            if (sentence.Sentence[sentence.Pieces[i].Token].Upos is not (UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn)) return false;
        }

        return false;
    }
}
