using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Affiliations;

/// <summary>The parties of the ontology by the word that their people are called by: "Conservative leader", "Labour's chairman".</summary>
internal sealed class PartyIndex
{
    private readonly Dictionary<string, List<OntologyEntity>> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OntologyEntity>>.AlternateLookup<ReadOnlySpan<char>> _byWord;

    public PartyIndex(Ontology ontology)
    {
        foreach (var entity in ontology.Entities.Values)
        {
            if (entity is not { Kind: EntityKind.Organization, Country: not null }) continue;
            foreach (var name in entity.Aliases.Prepend(entity.Name))
            {
                var pieces = Folding.Pieces(name);
                var at = pieces.IndexOf("party");
                if (at is < 1 or > 2 || at < pieces.Count - 1 && at + 2 < pieces.Count && pieces[at + 1] is not ("of" or "in")) continue;
                var word = string.Join(' ', pieces.Take(at));
                if (!_parties.TryGetValue(word, out var named)) _parties[word] = named = [];
                if (!named.Contains(entity)) named.Add(entity);
            }
        }

        _byWord = _parties.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The party that the words before a piece name, of a country that the article speaks of; null where there is none, or several.</summary>
    public OntologyEntity? Before(FoldedSentence sentence, int end, ArticleContext context, LocalEntity? setting)
    {
        for (var length = 2; length > 0; length--)
        {
            var first = end - length;
            if (first < 0 || !sentence.Pieces[first].Upper || length == 2 && sentence.Pieces[end - 1].Barrier) continue;
            var word = sentence.Key(first, end);
            if (word is "labor") word = "labour";
            if (!_byWord.TryGetValue(word, out var parties)) continue;
            var here = parties.FindAll(p => context.Names(p.Country) || setting?.Id == p.Country);
            if (here.Count > 1 && setting is not null) here = here.FindAll(p => p.Country == setting.Id);
            if (here is [var one]) return one;
        }

        return null;
    }
}
