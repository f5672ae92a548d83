using Graph.Core.Mentions;

namespace Graph.Analysis.Positions;

/// <summary>Who is for an issue, who against it, and who is quoted both ways.</summary>
public sealed record IssueCamps(Entity Issue, IReadOnlyList<Entity> InFavour, IReadOnlyList<Entity> Against, IReadOnlyList<Entity> Divided);
