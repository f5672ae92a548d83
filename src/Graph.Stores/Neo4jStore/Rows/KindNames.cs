using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Stores.Neo4jStore.Rows;

/// <summary>Enumerations as the lower-case words that the graph holds.</summary>
internal static class KindNames
{
    /// <summary>Such as "person".</summary>
    public static string Of(EntityKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Such as "asserted".</summary>
    public static string Of(StatementStatus status) => status.Label();

    /// <summary>Reads what <see cref="Of(EntityKind)"/> wrote.</summary>
    public static EntityKind Kind(string word) => Enum.Parse<EntityKind>(word, ignoreCase: true);

    /// <summary>Reads what <see cref="Of(StatementStatus)"/> wrote.</summary>
    public static StatementStatus Status(string word) => Enum.Parse<StatementStatus>(word, ignoreCase: true);
}
