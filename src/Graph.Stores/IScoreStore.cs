namespace Graph.Stores;

/// <summary>Keeps scores of actors beside the graph.</summary>
public interface IScoreStore
{
    /// <summary>Replaces all scores by these; actors without one lose theirs, unknown actors are left out.</summary>
    Task ReplaceScoresAsync(IReadOnlyCollection<EntityScores> scores, CancellationToken cancellationToken);
}
