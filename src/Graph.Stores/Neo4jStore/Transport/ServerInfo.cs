namespace Graph.Stores.Neo4jStore.Transport;

/// <summary>What a server says of itself.</summary>
/// <param name="Version">Its version, such as 5.26.30.</param>
/// <param name="Edition">"community" or "enterprise", empty where it does not say.</param>
public sealed record ServerInfo(string Version, string Edition)
{
    /// <summary>The oldest version whose Cypher and Query API the store uses.</summary>
    public static Version Minimum { get; } = new(5, 26);

    /// <summary>Whether the version is at least <see cref="Minimum"/>.</summary>
    public bool IsSupported => ParseVersion() >= Minimum;

    private Version ParseVersion()
    {
        var digits = Version.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').ToArray();
        return System.Version.TryParse(new string(digits).TrimEnd('.'), out var version) ? version : new Version(0, 0);
    }
}
