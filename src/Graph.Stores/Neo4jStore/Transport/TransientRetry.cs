namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>Repeats work that failed for a passing reason, with growing, jittered pauses.</summary>
/// <param name="patience">How long to go on after the first failure; a restart of the server fits in.</param>
/// <param name="time">The clock.</param>
internal sealed class TransientRetry(TimeSpan patience, TimeProvider time)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Runs work until it succeeds, fails for good, or patience ends.</summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromMilliseconds(100);
        long? firstFailure = null;
        while (true)
        {
            try
            {
                return await work(cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (IsTransient(e))
            {
                firstFailure ??= time.GetTimestamp();
                if (time.GetElapsedTime(firstFailure.Value) + pause > patience) throw;
            }

            // Jitter keeps clients that failed together from coming back together.
            await Task.Delay(pause * (0.5 + Random.Shared.NextDouble()), time, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private static bool IsTransient(Exception error) =>
        error is CypherException { IsTransient: true } or ConnectionException { IsTransient: true };
}
