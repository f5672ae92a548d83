using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Affiliations;

/// <summary>Finds whom a title serves by an attribute that names a side: "the rebel spokesman", "government negotiator", "Conservative leader".</summary>
internal sealed class SideReader(EntityRegistry registry, PartyIndex parties, ArticleContext context, SceneReader scenes, IReadOnlyList<NameCandidate> names)
{
    private static readonly FrozenSet<string> Rebels = WordLists.English["attributes of rebels"];

    private static readonly FrozenSet<string> States = WordLists.English["attributes of states' posts"];

    private ArmedMovements Armed => field ??= new ArmedMovements(names);

    /// <summary>The party that stands before a title of party life: "Conservative leader", "Labour's chairman".</summary>
    public LocalEntity? Party(RolePhrase phrase)
    {
        if (phrase.Title.Kind is not (RoleKind.Leader or RoleKind.Deputy or RoleKind.Spokesperson) || phrase.Owner is not null || phrase.Title.Serves == RoleServes.Country) return null;
        var end = phrase.Genitive >= 0 ? phrase.Genitive : phrase.Core;
        return end > 0 && (phrase.Genitive >= 0 || !phrase.Sentence.Pieces[end].Barrier) && parties.Before(phrase.Sentence, end, context, scenes.Setting) is { } party ? registry.Known(party) : null;
    }

    /// <summary>The party that a body unknown to the ontology is short for: "the Democratic Unionist leader".</summary>
    public LocalEntity? Party(NameCandidate owner) =>
        owner is { Form: MentionForm.Name, Entities: [{ Kind: EntityKind.Organization, Known: null }] } && parties.Before(owner.Sentence, owner.End, context, scenes.Setting) is { } party ? registry.Known(party) : null;

    /// <summary>Whether rebels are served, and which, where the article names one movement.</summary>
    public bool IsOfRebels(RolePhrase phrase, out LocalEntity? movement)
    {
        movement = null;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (!Rebels.Contains(phrase.Sentence.Key(i, i + 1).ToString())) continue;
            movement = Armed.At(phrase.Sentence, i);
            return true;
        }

        return false;
    }

    /// <summary>The armed movement that "the movement's nominal head" is of; null where the noun tells none.</summary>
    public LocalEntity? Movement(RolePhrase phrase) =>
        phrase.Genitive > 0 && phrase.Sentence.Key(phrase.Genitive - 1, phrase.Genitive) is "movement" or "group" or "organisation" or "organization" or "militia" or "front"
            ? Armed.At(phrase.Sentence, phrase.Genitive)
            : null;

    /// <summary>Whom "the rebel delegation" or "the government side" is, by its words; null where they tell no side.</summary>
    public LocalEntity? InStretch(FoldedSentence sentence, int first, int end, LocalEntity holder)
    {
        for (var i = first; i < end; i++)
        {
            var word = sentence.Key(i, i + 1).ToString();
            if (Rebels.Contains(word)) return Armed.At(sentence, i);
            if (word is "government" or "ministry" or "cabinet" or "parliament" or "presidency") return holder.Country is { } home && registry.Known(home) is { } own ? own : scenes.Near(sentence, first);
        }

        return null;
    }

    /// <summary>Whether the title is said to be one of the state, whatever it is: "government negotiator".</summary>
    public static bool IsOfState(RolePhrase phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++) if (States.Contains(phrase.Sentence.Key(i, i + 1).ToString())) return true;
        return false;
    }
}
