using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Affiliations;

/// <summary>Finds the country in which a bare title of state is meant: the only one that the text was just speaking of.</summary>
/// <remarks>Right about two times in three where one country is named, less than half of the time where the nearest of several is taken.</remarks>
internal sealed class SceneReader(EntityRegistry registry, IReadOnlyList<NameCandidate> names, ArticleSetting setting)
{
    private static readonly FrozenSet<string> Parties = WordLists.English["bodies that countries are not"];

    private readonly ILookup<int, NameCandidate> _bySentence = names.ToLookup(n => n.Sentence.Sentence.Index);

    /// <summary>The country in which the article plays, or null.</summary>
    public LocalEntity? Setting => setting.Country;

    /// <summary>The country named in the sentence before, or in this one before the title; that of the dateline where there is none, or several.</summary>
    /// <param name="phrase">The title.</param>
    /// <param name="taken">Countries whose posts others in the sentence hold: "the Turkish foreign minister was received by the prime minister".</param>
    public LocalEntity? Find(RolePhrase phrase, IReadOnlyCollection<LocalEntity> taken)
    {
        // Advisers, commanders and chiefs of services are many: theirs is the country that the dateline gives.
        if (phrase.Title is { Kind: RoleKind.Adviser or RoleKind.Commander or RoleKind.Official, Serves: RoleServes.Country, Name: not ("governor" or "mayor") })
            return setting.IsDatelined ? setting.Country : null;
        if (phrase.Title.Kind is not (RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Minister or RoleKind.Monarch or RoleKind.Spokesperson or RoleKind.Deputy))
            return null;
        var index = phrase.Sentence.Sentence.Index;
        var countries = _bySentence[index - 1].Concat(_bySentence[index].Where(n => n.End <= phrase.First)).Select(Country).OfType<LocalEntity>().Where(c => !taken.Contains(c)).Distinct().Take(2).ToArray();
        return countries.Length == 1 ? countries[0] : setting is { IsDatelined: true, Country: { } at } && !taken.Contains(at) ? at : null;
    }

    /// <summary>The country of the place that a clause with "where" tells of: "found a critic in Manila, where trade secretary Lim called it a tax".</summary>
    public LocalEntity? Where(RolePhrase phrase)
    {
        if (phrase.Title.Kind is not (RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Minister or RoleKind.Monarch or RoleKind.Spokesperson or RoleKind.Deputy or RoleKind.Official or RoleKind.Adviser or RoleKind.Legislator)) return null;
        var sentence = phrase.Sentence.Sentence;
        var before = _bySentence[sentence.Index].Where(n => n.End <= phrase.First).ToArray();
        for (var i = before.Length - 1; i >= 0; i--)
        {
            if (Country(before[i]) is not { } country) continue;
            var t = before[i].LastToken + 1;
            return t + 1 < sentence.Count && sentence[t].Text == "," && sentence[t + 1].Text == "where" ? country : null;
        }

        return null;
    }

    /// <summary>Whether a title is one of a party or movement and not of a state: "its chairman", "the party's leader".</summary>
    public static bool IsOfParty(RolePhrase phrase) => phrase.Genitive > 0
        ? Parties.Contains(phrase.Sentence.Key(phrase.Genitive - 1, phrase.Genitive).ToString())
        : phrase.Possessive >= 0 && phrase.Sentence.Key(phrase.Possessive, phrase.Possessive + 1) is "its" && phrase.Title.Name is "chairman" or "general secretary" or "secretary-general";

    /// <summary>The last organisation named before such a title, in its sentence or the one before; null where there is none.</summary>
    public LocalEntity? Body(RolePhrase phrase)
    {
        if (!IsOfParty(phrase)) return null;
        var index = phrase.Sentence.Sentence.Index;
        return (_bySentence[index].LastOrDefault(n => n.End <= phrase.First && IsBody(n)) ?? _bySentence[index - 1].LastOrDefault(IsBody))?.Entities[0];
    }

    /// <summary>Whether party and state stand behind the holder's name, as Americans write them: "(D-Ore.)", ", R-Texas".</summary>
    public static bool IsOfState(RolePhrase phrase)
    {
        if (phrase.HolderName is not { } name) return false;
        var sentence = phrase.Sentence.Sentence;
        var t = name.LastToken + 1;
        if (t + 1 >= sentence.Count || sentence[t].Text is not ("(" or ",")) return false;
        var party = sentence[t + 1].Text;
        return party.Length > 2 && party[0] is 'D' or 'R' or 'I' && party[1] == '-' && char.IsUpper(party[2])
            || party is "D" or "R" or "I" && t + 3 < sentence.Count && sentence[t + 2].Text is "-" or "–" && char.IsUpper(sentence[t + 3].Text[0]);
    }

    private static bool IsBody(NameCandidate name) => name.Entities is [{ Kind: EntityKind.Organization }];

    private LocalEntity? Country(NameCandidate name) => name.Entities switch
    {
        [{ Kind: EntityKind.Country } country] => country,
        [{ Kind: EntityKind.Place, Country: { } id }] => registry.Known(id),
        _ => null,
    };
}
