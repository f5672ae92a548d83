namespace Graph.Core.Mentions;

/// <summary>How a mention names its entity.</summary>
public enum MentionForm
{
    /// <summary>The name, an alias or a part of the name.</summary>
    Name,

    /// <summary>A demonym or nationality that stands for an actor: "the Russians", "Russian forces".</summary>
    Demonym,

    /// <summary>A seat of power that stands for its government: the Kremlin.</summary>
    Metonym,

    /// <summary>A title or description: "the Ukrainian leader", "the foreign minister".</summary>
    Description,

    /// <summary>A plural that covers several entities: "both sides", "the two leaders".</summary>
    Plural,

    /// <summary>A pronoun.</summary>
    Pronoun,
}
