using Graph.Core.Mentions;

namespace Graph.Core.Pipeline;

/// <summary>An entity as one article names it.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Mentions">Its distinct surface forms in the article, ordinally sorted.</param>
public sealed record EntityRecord(Entity Entity, IReadOnlyList<string> Mentions);
