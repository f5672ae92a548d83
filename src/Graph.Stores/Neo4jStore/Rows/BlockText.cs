using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Core.Articles;
using Graph.Language;

namespace Graph.Stores.Neo4jStore.Rows;

/// <summary>An article's blocks as one JSON text, since a property cannot hold a list of maps.</summary>
internal static class BlockText
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>Writes <c>[{"kind":"Paragraph","start":0,"end":58}]</c>.</summary>
    public static string Write(IReadOnlyList<Block> blocks) => JsonSerializer.Serialize(
        blocks.Select(b => new Part(b.Kind.ToString(), b.Span.Start, b.Span.End, b.Speaker)), Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<Block> Read(string text) =>
    [
        .. JsonSerializer.Deserialize<Part[]>(text, Options)!
            .Select(p => new Block(Enum.Parse<BlockKind>(p.Kind), new TextSpan(p.Start, p.End), p.Speaker)),
    ];

    private sealed record Part(
        [property: JsonPropertyName("kind")] string Kind,
        [property: JsonPropertyName("start")] int Start,
        [property: JsonPropertyName("end")] int End,
        [property: JsonPropertyName("speaker")] string? Speaker);
}
