using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Analysis.Paths;

/// <summary>A chain of actors with the statements that join each to the next.</summary>
/// <param name="Actors">From start to end.</param>
/// <param name="Steps">Statements behind each step; one list fewer than actors.</param>
/// <param name="Length">Sum of the steps' lengths, 1 / statements each, so that frequent contact is near.</param>
public sealed record EvidencePath(IReadOnlyList<Entity> Actors, IReadOnlyList<IReadOnlyList<Statement>> Steps, double Length);
