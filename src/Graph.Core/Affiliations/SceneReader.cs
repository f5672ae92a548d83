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

    /// <summary>Whether a dateline tells it.</summary>
    public bool IsDatelined => setting.IsDatelined;

    /// <summary>
    /// The country of the place that opens the sentence; else the one named in the sentence before or in this one before the title;
    /// where there are several, that of the subject before; else that of the dateline, or in which the article plays.
    /// </summary>
    /// <param name="phrase">The title.</param>
    /// <param name="taken">Countries whose posts others in the sentence hold: "the Turkish foreign minister was received by the prime minister".</param>
    public LocalEntity? Find(RolePhrase phrase, IReadOnlyCollection<LocalEntity> taken)
    {
        // Advisers, commanders and chiefs of services are many: theirs is the country that the dateline gives.
        var isMinor = phrase.Title is { Kind: RoleKind.Adviser or RoleKind.Commander or RoleKind.Official or RoleKind.Judge or RoleKind.Legislator, Serves: RoleServes.Country, Name: not ("governor" or "mayor") }
            || phrase.Title.Kind == RoleKind.Leader && phrase.Title.Serves == RoleServes.Country;
        // "the navy commander": of the country in which the article plays
        if (phrase.Title is { Kind: RoleKind.Commander, Serves: not RoleServes.Organization } && SideReader.IsOfState(phrase)) isMinor = true;
        else if (isMinor && SideReader.IsOfState(phrase)) isMinor = false;
        else if (!isMinor && !(phrase.Title.Kind is RoleKind.Negotiator or RoleKind.Leader && SideReader.IsOfState(phrase)) && phrase.Title.Kind is not (RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Minister or RoleKind.Monarch or RoleKind.Spokesperson or RoleKind.Deputy) && phrase.Title.Name is not "speaker")
            return null;
        if (Opening(phrase) is { } opening && !taken.Contains(opening)) return opening;
        var index = phrase.Sentence.Sentence.Index;
        if (!isMinor)
        {
            var countries = _bySentence[index - 1].Concat(_bySentence[index].Where(n => n.End <= phrase.First)).Where(n => !IsElsewhere(n)).Select(Speaking).OfType<LocalEntity>().Where(c => !taken.Contains(c) && Has(c, phrase.Title)).Distinct().Take(2).ToArray();
            if (countries.Length == 1) return countries[0];
            if (Topic(index - 1) is { } topic && !taken.Contains(topic) && Has(topic, phrase.Title)) return topic;
        }

        return setting.Country is { } at && !taken.Contains(at) && Has(at, phrase.Title) && (setting.IsDatelined || setting.IsOnly || IsNamedBefore(at, phrase) && (!isMinor || IsServant(phrase))) ? at : null;
    }

    // "General Were" is the country's where the article plays; a legislator's house may be another's.
    private static bool IsServant(RolePhrase phrase) => !phrase.IsFormer && phrase.Title.Kind != RoleKind.Legislator && !IsRenegade(phrase);

    /// <summary>Whether a title is held against those whom it once served: "the renegade commander".</summary>
    public static bool IsRenegade(RolePhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Core; i++) if (phrase.Sentence.Key(i, i + 1) is "renegade" or "rogue" or "breakaway" or "dissident" or "mutinous" or "defecting" or "foreign") return true;
        return false;
    }

    /// <summary>Whether a body is named in a sentence or the two before it.</summary>
    public bool IsNear(FoldedSentence sentence, string id)
    {
        for (var i = sentence.Sentence.Index; i >= 0 && i > sentence.Sentence.Index - 3; i--) if (_bySentence[i].Any(n => n.Entities is [var one] && one.Id == id)) return true;
        return false;
    }

    private bool IsNamedBefore(LocalEntity country, RolePhrase phrase)
    {
        var index = phrase.Sentence.Sentence.Index;
        foreach (var name in names)
        {
            if (name.Sentence.Sentence.Index > index) return false;
            if ((name.Sentence.Sentence.Index < index || name.End <= phrase.First) && Country(name) == country) return true;
        }

        return false;
    }

    /// <summary>The one country named before a piece in its sentence or the one before, else that in which the article plays.</summary>
    public LocalEntity? Near(FoldedSentence sentence, int piece)
    {
        var index = sentence.Sentence.Index;
        var countries = _bySentence[index - 1].Concat(_bySentence[index].Where(n => n.End <= piece)).Select(Country).OfType<LocalEntity>().Distinct().Take(2).ToArray();
        return countries.Length == 1 ? countries[0] : setting.Country;
    }

    /// <summary>"Kenya is quiet. The president's spokeswoman, Ada Brandt", "the head of the delegation": the one country that the text was just speaking of.</summary>
    public LocalEntity? Understood(RolePhrase phrase)
    {
        var noun = phrase.Genitive > 0 ? phrase.Genitive - 1 : phrase.Complement > 0 && phrase.Complement + 1 < phrase.Sentence.Pieces.Count ? phrase.Complement + 1 : -1;
        if (noun < 0 || phrase.Sentence.Key(noun, noun + 1) is not ("president" or "premier" or "minister" or "king" or "emir" or "chancellor" or "delegation" or "team")) return null;
        var index = phrase.Sentence.Sentence.Index;
        return _bySentence[index - 1].Concat(_bySentence[index].Where(n => n.End <= phrase.First)).Select(Speaking).OfType<LocalEntity>().Distinct().Take(2).ToArray() is [var one] && one.Kind == EntityKind.Country ? one : null;
    }

    // "Kenya shut its border with Somalia. Interior Minister Were said": of whose deed the sentence before tells
    private LocalEntity? Topic(int index)
    {
        if (_bySentence[index].FirstOrDefault() is not { } any) return null;
        var sentence = any.Sentence.Sentence;
        var subject = sentence.Subject(sentence.Root) is >= 0 and var active ? active : sentence.PassiveSubject(sentence.Root);
        return subject < 0 || sentence.Has(subject, "conj") ? null : _bySentence[index].FirstOrDefault(n => n.FirstToken <= subject && n.LastToken >= subject) is { Entities: [{ Kind: EntityKind.Country } country] } ? country : null;
    }

    // "In Quito, army spokesman Col. Molina called it a fable"
    private LocalEntity? Opening(RolePhrase phrase)
    {
        var sentence = phrase.Sentence;
        if (phrase.First < 2 || sentence.Key(0, 1) is not ("in" or "from" or "at")) return null;
        var place = _bySentence[sentence.Sentence.Index].FirstOrDefault(n => n.First is 1 or 2 && n.End <= phrase.First);
        if (place is null || place.Entities is not [{ Kind: EntityKind.Place or EntityKind.Country }]) return null;
        for (var i = place.End; i < phrase.First; i++) if (sentence.Pieces[i].Barrier) return Country(place);
        return sentence.Pieces[phrase.First].Barrier ? Country(place) : null;
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
        var near = (_bySentence[index].LastOrDefault(n => n.End <= phrase.First && IsBody(n)) ?? _bySentence[index - 1].LastOrDefault(IsBody))?.Entities[0];
        if (phrase.Genitive < 1) return near;
        // "the commission's trade chief": the body of that noun
        var noun = phrase.Sentence.Key(phrase.Genitive - 1, phrase.Genitive).ToString();
        return near is not null && Folding.Pieces(near.Name).Contains(noun) ? near : names.LastOrDefault(n => n.Sentence.Sentence.Index <= index && IsBody(n) && Folding.Pieces(n.Entities[0].Name).Contains(noun))?.Entities[0] ?? near;
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

    // Talks in Switzerland have no Swiss minister where the dateline tells another country.
    private bool IsElsewhere(NameCandidate name) => setting.IsDatelined && name is { IsLocation: true, Entities: [{ Kind: EntityKind.Country } country] } && setting.Country is { } at && at != country;

    // Talks in Geneva have no Swiss minister: a town that is no capital counts where the article names its country.
    private LocalEntity? Speaking(NameCandidate name) =>
        name.Entities is [{ Kind: EntityKind.Place, Country: { } id } place] && registry.Known(id) is { } country && country.Known?.Capital != place.Name
            && !names.Any(n => n.Entities is [var named] && named == country)
            ? null
            : Country(name);

    // America has secretaries and no ministers.
    private static bool Has(LocalEntity country, RoleTitle title) =>
        country.Id != "united-states" || title.Kind is not (RoleKind.HeadOfGovernment or RoleKind.Monarch) && !title.Name.EndsWith("minister", StringComparison.Ordinal);

    private LocalEntity? Country(NameCandidate name) => name.Entities switch
    {
        [{ Kind: EntityKind.Country } country] => country,
        [{ Kind: EntityKind.Place, Country: { } id }] => registry.Known(id),
        _ => null,
    };
}
