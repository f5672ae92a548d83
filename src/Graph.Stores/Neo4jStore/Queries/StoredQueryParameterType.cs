namespace Graph.Stores.Neo4jStore.Queries;

/// <summary>What values a stored query's parameter takes.</summary>
public enum StoredQueryParameterType
{
    /// <summary>Any text.</summary>
    String,

    /// <summary>A whole number of at least zero.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day as yyyy-MM-dd.</summary>
    Date,
}
