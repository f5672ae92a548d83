namespace Graph.Core.Extraction.Events;

/// <summary>Which mention inside an argument fills a role.</summary>
public enum Reach
{
    /// <summary>The argument itself names an actor: "Kenya", "Kenyan troops", "the government of Kenya".</summary>
    Actor,

    /// <summary>The actor, or whose it is: "Kenya's decision", "the raids by Kenya".</summary>
    Owner,

    /// <summary>A place or country: "the town of Garissa", "positions near Garissa".</summary>
    Place,

    /// <summary>A place or country anywhere in the phrase: "a plant in Garissa".</summary>
    Within,

    /// <summary>Any of them.</summary>
    Any,
}
