using Graph.Core.Articles;
using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Stores.Sqlite;

/// <summary>Names of enumeration values in the store; readable, lower case.</summary>
internal static class StoredNames
{
    private static readonly string[] Kinds = [.. Enum.GetNames<EntityKind>().Select(n => n.ToLowerInvariant())];
    private static readonly string[] Statuses = [.. Enum.GetNames<StatementStatus>().Select(n => n.ToLowerInvariant())];
    private static readonly string[] BlockKinds = [.. Enum.GetNames<BlockKind>().Select(n => n.ToLowerInvariant())];

    public static string Of(EntityKind kind) => Kinds[(int)kind];

    public static string Of(StatementStatus status) => Statuses[(int)status];

    public static string Of(BlockKind kind) => BlockKinds[(int)kind];

    public static EntityKind Kind(string name) => (EntityKind)Index(Kinds, name);

    public static StatementStatus Status(string name) => (StatementStatus)Index(Statuses, name);

    public static BlockKind BlockKind(string name) => (BlockKind)Index(BlockKinds, name);

    public static Relation Relation(string label) =>
        Relations.TryParse(label, out var relation) ? relation : throw Unknown(label);

    private static int Index(string[] names, string name)
    {
        var index = Array.IndexOf(names, name);
        return index >= 0 ? index : throw Unknown(name);
    }

    private static StoreException Unknown(string name) =>
        new($"the store holds the unknown value '{name}'; build it again from the articles");
}
