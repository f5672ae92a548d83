using System.Collections.Frozen;
using Graph.Core.Extraction.Positions;
using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Ontologies;

/// <summary>Named word lists of an ontology's files.</summary>
internal sealed class WordLists
{
    /// <summary>Folder of the words by meaning that all readers share.</summary>
    public const string Folder = "words/";

    private const string ResourcePrefix = "ontology/";

    private static readonly Lazy<WordLists> ShippedStatus = new(() => Read(Shipped(RuleFile.Status), RuleFile.Status));
    private static readonly Lazy<WordLists> ShippedEnglish = new(LoadEnglish);

    private readonly Dictionary<string, FrozenSet<string>> _lists = new(StringComparer.Ordinal);

    private WordLists()
    {
    }

    /// <summary>The words of one list.</summary>
    public FrozenSet<string> this[string list] =>
        _lists.TryGetValue(list, out var words)
            ? words
            : throw new KeyNotFoundException($"the word lists have no '{list}'; they have {string.Join(", ", _lists.Keys)}");

    /// <summary>The lists of <c>status.yaml</c> as it ships.</summary>
    public static WordLists Status => ShippedStatus.Value;

    /// <summary>The lists of <c>words/*.yaml</c>: English by meaning.</summary>
    /// <remarks>They belong to the program; an ontology of one's own leaves them as they are.</remarks>
    public static WordLists English => ShippedEnglish.Value;

    /// <summary>The words of one list, in upper or lower case.</summary>
    public FrozenSet<string> IgnoringCase(string list) => this[list].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads lists from YAML: entries of <c>list</c> and <c>words</c>.</summary>
    /// <param name="yaml">The lists.</param>
    /// <param name="file">Its name, for error messages.</param>
    /// <param name="defaults">Gives the lists that are missing and tells which there may be.</param>
    /// <exception cref="LexiconException">An entry is malformed; the message says where and how to mend it.</exception>
    public static WordLists Read(string yaml, string file, WordLists? defaults = null)
    {
        var lists = new WordLists();
        lists.AddAll(yaml, file, defaults);
        foreach (var (name, words) in defaults?._lists ?? []) lists._lists.TryAdd(name, words);
        return lists;
    }

    private static WordLists LoadEnglish()
    {
        var lists = new WordLists();
        var files = typeof(WordLists).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(ResourcePrefix + Folder, StringComparison.Ordinal));
        foreach (var file in files.Select(n => n[ResourcePrefix.Length..])) lists.AddAll(Shipped(file), file, defaults: null);
        return lists;
    }

    private static string Shipped(string file)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(ResourcePrefix + file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private void AddAll(string yaml, string file, WordLists? defaults)
    {
        var entries = new YamlReader(yaml);
        try
        {
            while (entries.ReadEntry() is { } node) Add(node, file, defaults);
        }
        catch (YamlSyntaxException e)
        {
            throw new LexiconException($"{file}:{e.Line}: {e.What}, {e.Value}; {e.Remedy}");
        }
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
        if (!_lists.TryAdd(name, words.ToFrozenSet(StringComparer.Ordinal)))
            throw new LexiconException($"{file}:{node.Line}: a second list '{name}'; write all its words under one");
    }
}
