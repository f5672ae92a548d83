namespace Graph.Core.Mentions;

/// <summary>Properties of the kinds.</summary>
public static class EntityKinds
{
    /// <summary>Whether an entity of the kind acts: everything but places and issues.</summary>
    public static bool IsActor(this EntityKind kind) => kind is not (EntityKind.Place or EntityKind.Issue);
}
