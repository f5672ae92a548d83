using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <content>Whose a thing is and where it is: owners, agents, places of a phrase.</content>
internal sealed partial class ActorFinder
{
    private void OwnersOf(int token, Reach reach, List<Mention> found, int depth)
    {
        var before = found.Count;
        // "our Turkish friends", "his Russian allies": they are Turkey and Russia
        var isOthers = _sentence[token].Xpos == "NNS" && _sentence[token].Lemma is "friend" or "ally" or "partner" or "brother" or "comrade"
            && _nouns.Modifiers(token).Exists(m => Own(m) is { } people && Fits(people, Reach.Actor) && people.Form == MentionForm.Demonym);
        // "Colombia's ELN guerrillas" are the ELN's
        foreach (var modifier in _nouns.Modifiers(token))
        {
            if (modifier == token - 1 && Own(modifier) is { Form: MentionForm.Name } movement
                && movement.EntityIds.All(id => KindOf(id) == EntityKind.Organization) && Fits(movement, Reach.Actor)) Add(movement, found);
        }

        if (found.Count > before && _sentence[token].Upos == UniversalPos.Noun) return;
        foreach (var owner in _nouns.Possessors(token))
        {
            if (isOthers && _sentence[owner].Upos == UniversalPos.Pron) continue;
            Collect(owner, reach == Reach.Actor ? Reach.Actor : Reach.Owner, found, depth + 1);
        }

        if (found.Count > before)
        {
            Govern(token, found, before);
            return;
        }

        foreach (var modifier in _nouns.Modifiers(token))
        {
            if (IsMaker(modifier) || (reach == Reach.Actor && IsSponsor(modifier))) continue;
            if (Own(modifier) is { } named && Fits(named, Reach.Actor)) Add(named, found);
            foreach (var other in _sentence.Children(modifier))
            {
                if (_sentence[other].Label == "conj" && Own(other) is { } second && Fits(second, Reach.Actor)) Add(second, found);
            }
        }

        Govern(token, found, before);
        if (found.Count > before || (reach != Reach.Actor && (AgentFollows(token, found, depth) || AgentOfClause(token, found, depth)))) return;
        if (PartFollows(token, found, depth)) return;
        foreach (var preposition in reach == Reach.Actor
            || _lexicon.AgentNouns.Contains(_sentence[token].Lemma) ? ActorPrepositions : OwnerPrepositions)
        {
            foreach (var owner in Phrases(token, preposition))
            {
                // "police in Kenya": where they serve is whom they serve
                if (preposition == "in" && _lexicon.HomeNouns.Contains(_sentence[token].Text.ToLowerInvariant())
                    && Own(owner) is { EntityIds: [var home] } served && KindOf(home) == EntityKind.Country) Add(served, found);
                else Collect(owner, Reach.Actor, found, depth + 1);
            }

            if (found.Count > before) return;
        }

        if (reach != Reach.Actor && MakerOf(token) is >= 0 and var maker) Collect(maker, Reach.Actor, found, depth + 1);
    }

    // "Kenya passed a law that Chad condemned": whoever makes what a clause judges
    private int MakerOf(int token)
    {
        if (_sentence[token].Label != "obj" || !HasClause(token)) return -1;
        var verb = _sentence[token].Head;
        if (!Doing.Contains(_sentence[verb].Lemma) || _sentence[verb].Upos != UniversalPos.Verb || _sentence.IsNegated(verb)) return -1;
        for (var steps = 0; steps < 3; steps++)
        {
            if (_nouns.Child(verb, "nsubj") is >= 0 and var subject) return _sentence[subject].Label == "nsubj" && _sentence[subject].Xpos is not ("WDT" or "WP") ? subject : -1;
            if (_sentence[verb].Label is not ("conj" or "xcomp" or "advcl") || _sentence[verb].Head < 0) return -1;
            verb = _sentence[verb].Head;
            // "refused to sign a statement that"
            if (_sentence[verb].Lemma is "refuse" or "decline" or "fail" or "hesitate") return -1;
        }

        return -1;
    }

    // "Mwangi's government", "his cabinet": the country that he governs
    private void Govern(int token, List<Mention> found, int from)
    {
        // "Mwangi's coalition partners" are not Mwangi
        if (_sentence[token].Lemma is "partner" or "ally" or "rival" or "opponent" or "critic" or "supporter" or "minister" or "general" or "lawmaker")
        {
            for (var i = found.Count - 1; i >= from; i--)
            {
                if (found[i].EntityIds is [var other] && KindOf(other) == EntityKind.Person) found.RemoveAt(i);
            }

            return;
        }

        // "Mwangi's army", "his jets": whose forces he commands
        var isArmed = _sentence[token].Lemma is "army" or "troop" or "troops" or "force" or "military" or "navy" or "soldier" or "jet" or "warplane";
        if (!isArmed && _sentence[token].Lemma is not ("government" or "administration" or "cabinet" or "regime" or "junta")) return;
        for (var i = from; i < found.Count; i++)
        {
            if (found[i].EntityIds is [var person] && KindOf(person) == EntityKind.Person && ((isArmed ? Commanded(person) : null) ?? (!isArmed || _sentence[token].Lemma is "army" or "military" or "navy" ? CountryOf(person) : null)) is { } country)
                found[i] = found[i] with { EntityIds = [country] };
        }
    }

    private string? Commanded(string person)
    {
        foreach (var post in _article.Affiliations)
        {
            if (post.PersonId == person && !post.IsFormer && KindOf(post.OrganizationId) is EntityKind.Country or EntityKind.Organization) return post.OrganizationId;
        }

        return null;
    }

    private string? CountryOf(string person)
    {
        foreach (var post in _article.Affiliations)
        {
            if (post.PersonId == person && !post.IsFormer && KindOf(post.OrganizationId) == EntityKind.Country) return post.OrganizationId;
        }

        return _article.Homes.GetValueOrDefault(person) is { } home && _article.Entities.ContainsKey(home) ? home : null;
    }

    // "the Iran-backed group refused": its sponsor did not
    private bool IsSponsor(int modifier) => modifier + 2 < _sentence.Count && _sentence[modifier + 1].Text is "-" or "‑"
        && Sponsoring.Contains(_sentence[modifier + 2].Lemma);

    // "Iranian-made drones", "Greek-owned tankers": who made, sold or owns a thing does not use it
    private bool IsMaker(int modifier) => modifier + 2 < _sentence.Count && _sentence[modifier + 1].Text is "-" or "‑"
        && Making.Contains(_sentence[modifier + 2].Text);

    // "a lack of will on the part of Kenya", wherever the tree attaches it
    private bool PartFollows(int token, List<Mention> found, int depth)
    {
        var before = found.Count;
        for (var i = token + 3; i < Math.Min(_sentence.Count, token + 7); i++)
        {
            if (_sentence[i - 1].Upos is UniversalPos.Verb or UniversalPos.Punct) break;
            if (_sentence[i].Lemma != "part" || _sentence[i - 2].Lemma != "on") continue;
            foreach (var owner in Phrases(i, "of")) Collect(owner, Reach.Actor, found, depth + 1);
        }

        return found.Count > before;
    }

    // "the use of migrants by the authorities": the agent may hang on an inner noun
    private bool AgentFollows(int token, List<Mention> found, int depth)
    {
        var before = found.Count;
        for (var i = token + 1; i < Math.Min(_sentence.Count, token + 10); i++)
        {
            var t = _sentence[i];
            if (t.Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.SConj or UniversalPos.Punct) break;
            if (t.Label != "case" || t.Lemma != "by" || t.Head <= i) continue;
            Collect(t.Head, Reach.Actor, found, depth + 1);
            break;
        }

        return found.Count > before;
    }

    private bool HasRelativePhrase(int clause)
    {
        foreach (var child in _sentence.Children(clause))
        {
            if (child < clause && _sentence[child].Label is "obl" or "nmod" && _sentence[child].Xpos is "WDT" or "WP") return true;
        }

        return false;
    }

    // "the drills which Kenya stages", "the sanctions kept in force by Kenya"
    private bool AgentOfClause(int token, List<Mention> found, int depth)
    {
        var before = found.Count;
        foreach (var clause in _sentence.Children(token))
        {
            // "the army of Kenya, backed by Somalia": a helper does not act for those whom it helps
            if (_sentence[clause].Label is not ("acl:relcl" or "acl")
                || _sentence[clause].Lemma is "back" or "support" or "help" or "assist" or "aid" or "join" or "accompany" or "flank" or "advise" or "arm" or "train" or "equip" or "fund" or "follow")
                continue;
            // "the raid that Kenya ignored", "the accession resisted by Kenya": who judges or bears an act has not done it
            if (Facing.Contains(_sentence[clause].Lemma)) continue;
            // "the silence of Kenya, to which he had written": a clause that does not lack the thing tells nothing of its owner
            if (_sentence[clause].Label == "acl:relcl" && HasRelativePhrase(clause)) continue;
            foreach (var child in _sentence.Children(clause))
            {
                var isAgent = _sentence[clause].Label == "acl"
                    ? _sentence[child].Label is "obl:agent" or "obl" && _nouns.HasCase(child, _sentence[clause].Lemma is "attribute" or "ascribe" ? "to" : "by")
                    : _sentence[child].Label == "nsubj" && _sentence[child].Xpos is not ("WDT" or "WP");
                if (isAgent) Collect(child, Reach.Actor, found, depth + 1);
            }
        }

        return found.Count > before;
    }

    private void PlacesOf(int token, List<Mention> found, int depth, Reach reach, string[] prepositions)
    {
        // "camps near the Thai border" are not in Thailand
        if (_sentence[token].Lemma is "border" or "frontier") return;
        var before = found.Count;
        foreach (var preposition in prepositions)
        {
            foreach (var place in Phrases(token, preposition)) Collect(place, reach, found, depth + 1);
            if (found.Count > before) return;
        }

        foreach (var child in _sentence.Children(token))
        {
            if (_sentence[child].Label is "compound" or "nmod:poss" or "amod" or "appos" && Own(child) is { } named && Fits(named, reach))
                Add(named, found);
        }
    }

    private static readonly FrozenSet<string> Doing = WordLists.English["making what others judge"];

    private static readonly FrozenSet<string> Facing = WordLists.English["facing others' acts"];

    private static readonly FrozenSet<string> Sponsoring = WordLists.English["sponsoring"];

    private static readonly FrozenSet<string> Making = WordLists.English["making and owning"];

    private static readonly string[] FirmPrepositions = ["of", "in", "at", "inside"];
    private static readonly string[] ActorPrepositions = ["of", "from", "for", "in"];
    private static readonly string[] OwnerPrepositions = ["by", "of", "from"];
    private static readonly string[] PlacePrepositions = ["of", "in", "near", "around", "at", "outside", "inside", "on", "along", "above", "across", "off", "close", "including"];

    private List<int> Phrases(int token, string preposition)
    {
        var found = new List<int>();
        foreach (var child in _sentence.Children(token))
        {
            if (_nouns.HasCase(child, preposition)) found.Add(child);
        }

        return found;
    }
}
