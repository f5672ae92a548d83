namespace Graph.Stores;

/// <summary>What an analysis says of one actor, as stores keep it on its node.</summary>
/// <param name="EntityId">The actor.</param>
/// <param name="Degree">Actors it deals with.</param>
/// <param name="Strength">Statements that join it to others.</param>
/// <param name="PageRank">Share of a random reader's time; sums to one.</param>
/// <param name="Betweenness">Shortest paths between others that pass through it.</param>
/// <param name="Closeness">Reachable share times inverse mean distance, 0 to 1.</param>
/// <param name="Eigenvector">Component of the leading eigenvector, 0 to 1.</param>
/// <param name="Core">Core number.</param>
/// <param name="Community">Number of its community, from 1.</param>
/// <param name="Constraint">Burt's constraint; null without contacts.</param>
public sealed record EntityScores(
    string EntityId, int Degree, double Strength, double PageRank, double Betweenness, double Closeness, double Eigenvector, int Core, int Community, double? Constraint);
