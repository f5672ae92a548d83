namespace Graph.Core.Tests.Linking;

/// <summary>A mention in context and whom it means.</summary>
/// <param name="Phenomenon">What makes it hard.</param>
/// <param name="Text">The text; the mention stands in double brackets.</param>
/// <param name="Expected">Names joined by " + "; "-" for nobody; "!Name" for anybody but that one.</param>
/// <param name="IsKnownGap">Whether the resolver is known to get it wrong.</param>
public sealed record ReferenceCase(string Phenomenon, string Text, string Expected, bool IsKnownGap)
{
    /// <summary>Whether the mention must not link, or not to a certain entity.</summary>
    public bool IsNegative => Expected == "-" || Expected[0] == '!';

    /// <summary>Reads the reference set that lies beside the tests.</summary>
    public static IReadOnlyList<ReferenceCase> All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Linking", "reference.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(f => new ReferenceCase(f[0].TrimStart('?'), f[1], f[2], f[0][0] == '?')),
    ];

    /// <inheritdoc/>
    public override string ToString() => $"{Phenomenon}: {Text} = {Expected}";
}
