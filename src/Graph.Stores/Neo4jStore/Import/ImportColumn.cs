namespace Graph.Stores.Neo4jStore.Import;

/// <summary>A column of an import file.</summary>
/// <param name="Property">The property's name in the rows of <see cref="Rows.RecordRows"/>.</param>
/// <param name="Type">The importer's type, such as <c>long</c> or <c>string[]</c>; empty for a text.</param>
internal readonly record struct ImportColumn(string Property, string Type = "")
{
    /// <summary>The column's heading.</summary>
    public string Heading => Type.Length == 0 ? Property : $"{Property}:{Type}";
}
