using System.Globalization;

namespace Graph.Stores.Neo4jStore.Reading;

/// <summary>A map that a query returned, read by type.</summary>
internal readonly struct PropertyMap(object? map)
{
    private readonly IReadOnlyDictionary<string, object?> _values = (IReadOnlyDictionary<string, object?>)map!;

    /// <summary>A text, or null where the map lacks it.</summary>
    public string? Find(string name) => _values.GetValueOrDefault(name) as string;

    /// <summary>A text that every map has.</summary>
    /// <exception cref="StoreException">The map lacks it.</exception>
    public string Text(string name) => Find(name) ?? throw Missing(name);

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. ((IReadOnlyList<object?>?)_values.GetValueOrDefault(name) ?? []).Cast<string>()];

    /// <summary>An integer that every map has.</summary>
    /// <exception cref="StoreException">The map lacks it.</exception>
    public int Integer(string name) => _values.GetValueOrDefault(name) is long value ? checked((int)value) : throw Missing(name);

    /// <summary>A number, or null where the map lacks it.</summary>
    public double? Number(string name) =>
        _values.GetValueOrDefault(name) is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A truth value; false where the map lacks it.</summary>
    public bool Flag(string name) => _values.GetValueOrDefault(name) is true;

    /// <summary>A date, or null where the map lacks it.</summary>
    public DateOnly? Date(string name) => _values.GetValueOrDefault(name) as DateOnly?;

    /// <summary>A map inside the map.</summary>
    public PropertyMap Map(string name) => new(_values.GetValueOrDefault(name));

    private static StoreException Missing(string name) =>
        new($"a node lacks the property '{name}', so it was not written by actorgraph; use a database of its own, or load the graph anew");
}
