using Graph.Core.Statements;

namespace Graph.Stores.Neo4jStore.Rows;

/// <summary>What identifies an edge: two entity keys and the relation between them.</summary>
internal readonly record struct EdgeKey(string Source, Relation Relation, string Target) : IComparable<EdgeKey>
{
    /// <summary>The edge that a statement stands behind.</summary>
    public static EdgeKey Of(Statement statement) =>
        new(EntityKey.Of(statement.Source.EntityId), statement.Relation, EntityKey.Of(statement.Target.EntityId));

    /// <summary>Orders by source, relation and target.</summary>
    public int CompareTo(EdgeKey other)
    {
        var order = string.CompareOrdinal(Source, other.Source);
        if (order == 0) order = Relation.CompareTo(other.Relation);
        return order != 0 ? order : string.CompareOrdinal(Target, other.Target);
    }
}
