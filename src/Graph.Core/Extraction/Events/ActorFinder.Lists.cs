using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <content>Actors that share a noun or are named as members: "US and British forces", "nations including Peru".</content>
internal sealed partial class ActorFinder
{
    // "US and British forces": the countries before the last one have the noun in common with it
    private void Sharing(Mention last, Reach reach, List<Mention> found)
    {
        // "Kenyan and Western leaders": a group that the ontology names shares its noun, too
        if (last.Form is MentionForm.Name && KindOf(last.EntityIds[0]) != EntityKind.Group
            || last.Form is MentionForm.Pronoun or MentionForm.Plural || last.EndToken - last.FirstToken < 2) return;
        var at = last.FirstToken - 1;
        // "Kenyan and other African officials"
        if (at > 1 && _sentence[at].Lemma == "other") at--;
        while (at > 0 && _sentence[at].Text is "and" or "or" or "," or "&")
        {
            if (_covering[at - 1] is not { } before || before.EndToken != at || KindOf(before.EntityIds[0]) != EntityKind.Country
                || !IsModifierOf(before.Head, last)) return;
            if (reach is Reach.Place or Reach.Within || before.EntityIds.Count == 1) Add(before, found);
            at = before.FirstToken - 1;
        }
    }

    // the parser hangs it on the noun, on the adjective, or the adjective on it
    private bool IsModifierOf(int modifier, Mention phrase)
    {
        var head = _sentence[modifier].Head;
        return _sentence[modifier].Label is "amod" or "compound" or "conj" or "nmod" or "nmod:desc"
            && (head == phrase.Head || head >= phrase.FirstToken && head < phrase.EndToken
            || head >= 0 && _covering[head] is not null && _sentence[head].Head == phrase.Head);
    }

    private void NamedBefore(int noun, List<Mention> found, bool withCountries, params ReadOnlySpan<string> labels)
    {
        foreach (var child in _sentence.Children(noun))
        {
            if (child < noun
                && (labels.IsEmpty ? _sentence[child].Label is "compound" or "amod" or "nmod:poss" : labels.Contains(_sentence[child].Label))
                && Own(child) is { } named && Fits(named, Reach.Actor)
                && named.EntityIds.Any(id => KindOf(id) is EntityKind.Organization or EntityKind.Group
                    || (withCountries && KindOf(id) == EntityKind.Country))) Add(named, found);
        }
    }

    // "Western nations, including Peru and Chile, protested"
    private void Included(int token, Reach reach, List<Mention> found, int depth)
    {
        foreach (var child in _sentence.Children(token))
        {
            if (child > token && _sentence[child].Label is "nmod" or "obl" or "acl" && _nouns.HasCase(child, "including"))
                Collect(child, reach, found, depth + 1);
            // "ten states, among them Peru and Chile, protested"
            else if (child > token && _sentence[child].Lemma == "they" && _nouns.HasCase(child, "among"))
            {
                foreach (var member in _sentence.Children(child))
                    if (member > child && _sentence[member].Label is "appos" or "dep" or "list" or "flat") Collect(member, reach, found, depth + 1);
            }
            // "the guarantors, chief among them Peru and Chile"
            else if (child > token && child + 2 < _sentence.Count && _sentence[child].Lemma is "chief" or "foremost" or "prominent" or "first"
                && _sentence[child + 1].Lemma == "among" && _sentence[child + 2].Lemma == "they")
            {
                foreach (var member in _sentence.Children(child))
                    if (member > child + 2 && _sentence[member].Upos == UniversalPos.Propn) Collect(member, reach, found, depth + 1);
            }
            // "five, led by Peru and Chile, protested"
            else if (child > token && _sentence[child].Label == "acl" && _sentence[child].Lemma is "lead" or "head" && IsSomeStates(token))
            {
                foreach (var leader in _sentence.Children(child))
                    if (_sentence[leader].Label is "obl:agent" or "obl" && _nouns.HasCase(leader, "by")) Collect(leader, reach, found, depth + 1);
            }
        }
    }

    private bool IsSomeStates(int token) =>
        Own(token) is null && (_sentence[token].Upos == UniversalPos.Num
            || _sentence[token].Lemma is "state" or "country" or "nation" or "member" or "government" or "capital" or "other" && _sentence[token].Xpos == "NNS");
}
