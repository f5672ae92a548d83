using System.Collections.Frozen;
using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Extraction.Status;

/// <summary>Named word lists of an embedded ontology file.</summary>
internal sealed class WordLists
{
    private readonly Dictionary<string, FrozenSet<string>> _lists = new(StringComparer.Ordinal);

    private WordLists()
    {
    }

    /// <summary>The words of one list.</summary>
    public FrozenSet<string> this[string list] =>
        _lists.TryGetValue(list, out var words) ? words : throw new KeyNotFoundException($"the word lists have no '{list}'; they have {string.Join(", ", _lists.Keys)}");

    /// <summary>Reads the lists of an embedded file of the ontology.</summary>
    public static WordLists Embedded(string file)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream("ontology/" + file)
            ?? throw new ArgumentException($"'{file}' is not embedded; add it to src/ontology", nameof(file));
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }

    /// <summary>Reads lists from YAML: entries of <c>list</c> and <c>words</c>.</summary>
    public static WordLists Read(string yaml)
    {
        var lists = new WordLists();
        var entries = new YamlReader(yaml);
        while (entries.ReadEntry() is { } node)
        {
            var name = "";
            var words = new List<string>();
            foreach (var child in node)
            {
                if (child.Key == "list") name = child.Text ?? "";
                if (child.Key != "words") continue;
                foreach (var word in child) words.Add(word.Text ?? "");
            }

            lists._lists[name] = words.ToFrozenSet(StringComparer.Ordinal);
        }

        return lists;
    }
}
