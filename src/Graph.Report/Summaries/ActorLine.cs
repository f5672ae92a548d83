using Graph.Core.Mentions;

namespace Graph.Report.Summaries;

/// <summary>One actor with its weight in the graph.</summary>
/// <param name="Entity">The actor.</param>
/// <param name="Articles">Articles that name it.</param>
/// <param name="Statements">Statements in which it is source or target.</param>
/// <param name="Roles">Offices held, as "foreign minister, Norway".</param>
public sealed record ActorLine(Entity Entity, int Articles, int Statements, IReadOnlyList<string> Roles);
