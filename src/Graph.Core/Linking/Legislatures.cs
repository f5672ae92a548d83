using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>Gives "Peru's Congress" and "the Senate" of an article on Nigeria to the country, not to the best-known bearer of the word.</summary>
internal static class Legislatures
{
    /// <summary>Relinks one-word names of another country's legislature.</summary>
    public static void Relink(IReadOnlyList<NameCandidate> names, LocalEntity? setting, EntityRegistry registry, ArticleContext context)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (name.PieceCount == 2 && name.Entities is [{ Kind: EntityKind.Organization, Id: "united-nations-security-council" }]
                && name.Sentence.Key(name.First, name.End) is "security council" && Owner(name, i > 0 ? names[i - 1] : null) is { } state)
            {
                // "Armenia's Security Council" is its own
                var ours = registry.Ontology.Entities.Values.FirstOrDefault(e => e.Kind == EntityKind.Organization && e.Country == state.Id
                    && e.Aliases.Prepend(e.Name).Any(a => a.Contains("Security Council", StringComparison.Ordinal)));
                name.Link(ours is null ? state : registry.Known(ours), 0.8, "the council of that country");
                continue;
            }

            // "the Foreign Office here", in an article from Pakistan that does not name Britain
            if (name.PieceCount == 2 && setting is not null && name.Entities is [{ Id: "united-kingdom" } britain] && setting != britain && name.Sentence.Key(name.First, name.End) is "foreign office" && !context.Outright.Contains(britain.Id))
            {
                name.Link(setting, 0.75, "the ministry of the article's country");
                continue;
            }

            if (name.PieceCount > 1)
            {
                RelinkHouse(name, i > 0 ? names[i - 1] : null, registry);
                continue;
            }

            if (name.PieceCount != 1 || name.Entities is not [{ Kind: EntityKind.Organization, Known: { Country: { } usual } }]) continue;
            var word = name.Sentence.Key(name.First, name.End).ToString();
            if (word is not ("congress" or "senate" or "parliament")) continue;
            var possessor = Owner(name, i > 0 ? names[i - 1] : null);
            var member = possessor is null ? Member(names, i, registry) : null;
            var owner = possessor ?? member ?? (context.Names(usual) ? null : setting);
            if (owner?.Known is not { } country || owner.Id == usual) continue;
            var own = registry.Ontology.Entities.Values.FirstOrDefault(e => e.Kind == EntityKind.Organization && e.Country == country.Id
                && e.Aliases.Prepend(e.Name).Any(a => Folding.Pieces(a) is [.., var last] && last == word));
            // "Congress approved aid to Ukraine": where the country has no such house, it is still the best-known one
            if (own is null && possessor is null && member is null) continue;
            if (own is null && member is not null)
            {
                name.Link(member, 0.8, "the country of its head");
                continue;
            }

            name.Link(own is null ? registry.Unknown($"{char.ToUpperInvariant(word[0])}{word[1..]} of {country.Name}", EntityKind.Organization) : registry.Known(own), 0.8, "the legislature of that country");
        }
    }

    // "Hun Sen, the Senate president", "Congress leader Rahul Gandhi": of the country in which he holds his posts
    private static LocalEntity? Member(IReadOnlyList<NameCandidate> names, int at, EntityRegistry registry)
    {
        var house = names[at];
        var next = at + 1 < names.Count && names[at + 1].Sentence == house.Sentence && names[at + 1].First - house.End is 1 or 2 && IsOpen(house.Sentence, house.End, names[at + 1].First + 1) ? names[at + 1] : null;
        var before = at > 0 && names[at - 1].Sentence == house.Sentence && names[at - 1].End == house.First - 1 && house.Sentence.Key(house.First - 1, house.First) is "the" ? names[at - 1] : null;
        if ((next ?? before) is not { Form: MentionForm.Name, Entities: [{ Kind: EntityKind.Person, Known.Offices: [.., var last] }] } || house.End >= house.Sentence.Pieces.Count
            || house.Sentence.Key(house.End, house.End + 1) is not ("leader" or "president" or "speaker" or "chief" or "chairman")) return null;
        return registry.Ontology.Entities.GetValueOrDefault(last.Of) is { } of && (of.Kind == EntityKind.Country ? of.Id : of.Country) is { } country ? registry.Known(country) : null;
    }

    private static bool IsOpen(FoldedSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++) if (sentence.Pieces[i].Barrier) return false;
        return true;
    }

    // "Venezuela's National Assembly": of the houses of that name its own
    private static void RelinkHouse(NameCandidate name, NameCandidate? before, EntityRegistry registry)
    {
        if (name.Entities is not [{ Kind: EntityKind.Organization } house] || name.Sentence.Key(name.End - 1, name.End) is not ("assembly" or "congress" or "senate" or "parliament" or "representatives" or "deputies")) return;
        if (Owner(name, before) is not { Known: { } country } || house.Country == country.Id) return;
        var key = name.Sentence.Key(name.First, name.End).ToString();
        var own = registry.Ontology.Entities.Values.FirstOrDefault(e => e.Kind == EntityKind.Organization && e.Country == country.Id
            && e.Aliases.Prepend(e.Name).Any(a => Folding.Key(a) is var alias && (alias == key || alias.StartsWith(key + " ", StringComparison.Ordinal))));
        if (own is not null) name.Link(registry.Known(own), 0.85, "the legislature of that country");
    }

    // "Peru's Congress", "the Nigerian Senate"
    private static LocalEntity? Owner(NameCandidate name, NameCandidate? before)
    {
        if (before is null || before.Sentence != name.Sentence || before.Entities is not [{ Kind: EntityKind.Country } country]) return null;
        if (before.End == name.First) return before.Form == MentionForm.Demonym && !name.Sentence.Pieces[name.First].Barrier ? country : null;
        return before.End == name.First - 1 && name.Sentence.Key(name.First - 1, name.First) is "s" ? country : null;
    }
}
