using Graph.Core.Mentions;

namespace Graph.Analysis.Positions;

/// <summary>How far two actors agree, and on how many issues that rests.</summary>
/// <param name="A">First actor; its id sorts before the second's.</param>
/// <param name="B">Second actor.</param>
/// <param name="Score">Mean product of stances over shared issues, −1 to 1.</param>
/// <param name="Issues">Keys of the shared issues.</param>
public sealed record ActorAgreement(Entity A, Entity B, double Score, IReadOnlyList<string> Issues);
