using System.Collections.Frozen;
using Graph.Core.Extraction.Positions;
using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Extraction.Status;

/// <summary>Named word lists of an ontology file.</summary>
internal sealed class WordLists
{
    private static readonly Lazy<WordLists> Shipped = new(LoadShipped);

    private readonly Dictionary<string, FrozenSet<string>> _lists = new(StringComparer.Ordinal);

    private WordLists()
    {
    }

    /// <summary>The words of one list.</summary>
    public FrozenSet<string> this[string list] =>
        _lists.TryGetValue(list, out var words) ? words : throw new KeyNotFoundException($"the word lists have no '{list}'; they have {string.Join(", ", _lists.Keys)}");

    /// <summary>The lists of <c>status.yaml</c> as it ships.</summary>
    public static WordLists Default => Shipped.Value;

    /// <summary>Reads lists from YAML: entries of <c>list</c> and <c>words</c>.</summary>
    /// <param name="yaml">The lists.</param>
    /// <param name="file">Its name, for error messages.</param>
    /// <param name="defaults">Gives the lists that are missing and tells which there may be.</param>
    /// <exception cref="LexiconException">An entry is malformed; the message says where and how to mend it.</exception>
    public static WordLists Read(string yaml, string file, WordLists? defaults = null)
    {
        var lists = new WordLists();
        var entries = new YamlReader(yaml);
        try
        {
            while (entries.ReadEntry() is { } node) lists.Add(node, file, defaults);
        }
        catch (YamlSyntaxException e)
        {
            throw new LexiconException($"{file}:{e.Line}: {e.What}, {e.Value}; {e.Remedy}");
        }

        foreach (var (name, words) in defaults?._lists ?? []) lists._lists.TryAdd(name, words);
        return lists;
    }

    private void Add(YamlNode node, string file, WordLists? defaults)
    {
        var name = "";
        var words = new List<string>();
        foreach (var child in node)
        {
            if (child.Key == "list") name = child.Text ?? "";
            else if (child.Key != "words") throw new LexiconException($"{file}:{child.KeyLine}: unknown key '{child.Key}'; use list, words");
            else foreach (var word in child) words.Add(word.Text ?? "");
        }

        if (defaults is not null && !defaults._lists.ContainsKey(name))
            throw new LexiconException($"{file}:{node.Line}: unknown list '{name}'; use {string.Join(", ", defaults._lists.Keys.Order(StringComparer.Ordinal))}");
        _lists[name] = words.ToFrozenSet(StringComparer.Ordinal);
    }

    private static WordLists LoadShipped()
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream("ontology/status.yaml")!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd(), "status.yaml");
    }
}
