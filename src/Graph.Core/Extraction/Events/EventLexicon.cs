using System.Collections.Frozen;

namespace Graph.Core.Extraction.Events;

/// <summary>Word classes that the frame engine itself uses; read from <c>relations/words.yaml</c>.</summary>
public sealed class EventLexicon
{
    /// <summary>Verbs whose subject does what their object names: hold talks, issue a threat.</summary>
    public required FrozenSet<string> SupportVerbs { get; init; }

    /// <summary>Verbs whose subject undergoes what their object names: draw criticism, suffer an attack.</summary>
    public required FrozenSet<string> InverseVerbs { get; init; }

    /// <summary>Nouns that add nothing to what follows their "of": a round of talks.</summary>
    public required FrozenSet<string> TransparentNouns { get; init; }

    /// <summary>Nouns that act for the country or organisation they belong to: Kenyan troops.</summary>
    public required FrozenSet<string> AgentNouns { get; init; }

    /// <summary>Nouns that "in" stands before without naming a place: in the wake of a Garissa summit.</summary>
    public required FrozenSet<string> AsideNouns { get; init; }

    /// <summary>Nouns for what somebody intends or does in answer: his aim was to persuade.</summary>
    public required FrozenSet<string> AimNouns { get; init; }

    /// <summary>Verbs whose object does what their infinitive says: urge, send, help.</summary>
    public required FrozenSet<string> ObjectControlVerbs { get; init; }

    /// <summary>Verbs whose subject does what their infinitive says although they have an object: promise.</summary>
    public required FrozenSet<string> SubjectControlVerbs { get; init; }

    /// <summary>Nouns for places and installations: the town of, a base near.</summary>
    public required FrozenSet<string> PlaceNouns { get; init; }

    /// <summary>Nouns for those who act for the country they are in: police in Kenya.</summary>
    public required FrozenSet<string> HomeNouns { get; init; }

    /// <summary>Nouns for places that an army holds: positions, an outpost.</summary>
    public required FrozenSet<string> FieldNouns { get; init; }

    /// <summary>Verbs that may stand beside what somebody says: "Kenya would pay, he warned".</summary>
    public required FrozenSet<string> ReportingVerbs { get; init; }

    /// <summary>Nouns for people who travel on a country's behalf: "the Kenyan delegation visited".</summary>
    public required FrozenSet<string> EnvoyNouns { get; init; }

    /// <summary>Nouns for those who meet in person for their country: "the presidents of Kenya and Somalia".</summary>
    public required FrozenSet<string> LeaderNouns { get; init; }

    /// <summary>Verbs of what people do in person where they are: speak, sign, attend.</summary>
    public required FrozenSet<string> PresenceVerbs { get; init; }

    /// <summary>Verbs of what nobody can do but where he is, whatever their object: sign, hand over, dine.</summary>
    public required FrozenSet<string> BodilyVerbs { get; init; }

    /// <summary>Nouns for whom one speaks to and for what one takes part in there: reporters, conference.</summary>
    public required FrozenSet<string> PresenceNouns { get; init; }

    /// <summary>Last words of the names of buildings: "Alvorada Palace".</summary>
    public required FrozenSet<string> BuildingNouns { get; init; }

    /// <summary>Words of the titles of those who negotiate for their country: minister, envoy.</summary>
    public required FrozenSet<string> DelegateTitles { get; init; }

    /// <summary>Verbs whose complement tells an act that is alleged, asked for or threatened, not done.</summary>
    public required FrozenSet<string> SpeechActVerbs { get; init; }

    /// <summary>Nouns that say no more than their adjective: "an unfriendly act", "a dangerous man".</summary>
    public required FrozenSet<string> NeutralNouns { get; init; }

    /// <summary>Nouns for writings that speak for whoever issues them: a UN report accused.</summary>
    public required FrozenSet<string> DocumentNouns { get; init; }

    /// <summary>Whether a title is one of those who negotiate for their country, not of those who lead it.</summary>
    public bool IsDelegateTitle(string role)
    {
        ArgumentNullException.ThrowIfNull(role);
        var isDelegate = false;
        var leads = false;
        foreach (var word in role.ToLowerInvariant().Split(' ', '-'))
        {
            // "deputy prime minister", "vice president"
            if (word is "deputy" or "vice") return true;
            leads |= word is "prime" or "first" or "general";
            isDelegate |= DelegateTitles.Contains(word);
        }

        return isDelegate && !leads;
    }

    /// <summary>Nouns that take up an act told before: condemned the move, welcomed the decision.</summary>
    public required FrozenSet<string> ActNouns { get; init; }

    /// <summary>Nouns that take up an armed act told before: condemned the raid.</summary>
    public required FrozenSet<string> ViolenceNouns { get; init; }
}
