using System.Collections.Frozen;
using Graph.Core.Ontologies.Yaml;
using Graph.Core.Statements;

namespace Graph.Core.Extraction.Positions;

/// <summary>The words of stances.yaml, indexed by the word that governs each.</summary>
internal sealed class StanceLexicon
{
    private const string Resource = "ontology/stances.yaml";

    private static readonly FrozenSet<string> Prepositions = new[]
    {
        "to", "for", "of", "on", "upon", "against", "with", "in", "at", "about", "from", "behind", "into", "over", "under", "towards", "toward", "by", "off", "as",
        "round", "around",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Keys = ["class", "relation", "flips", "when", "verbs", "nouns", "agents", "states", "verdicts", "pleasers", "examples"];

    private static readonly Lazy<StanceLexicon> LazyDefault = new(() => Read(EmbeddedText(), "stances.yaml"));

    private readonly Dictionary<string, Dictionary<string, List<StanceEntry>>> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FrozenSet<string>> _lists = new(StringComparer.Ordinal);
    private static readonly List<StanceEntry> None = [];

    private readonly List<LexiconExample> _examples = [];

    private StanceLexicon()
    {
    }

    /// <summary>The lexicon that ships with the program.</summary>
    public static StanceLexicon Default => LazyDefault.Value;

    /// <summary>The examples of all classes.</summary>
    public IReadOnlyList<LexiconExample> Examples => _examples;

    public IReadOnlyList<StanceEntry> Verbs(IReadOnlyList<string> forms) => Find("verbs", forms);

    public IReadOnlyList<StanceEntry> Nouns(IReadOnlyList<string> forms) => Find("nouns", forms);

    public IReadOnlyList<StanceEntry> States(IReadOnlyList<string> forms) => Find("states", forms);

    public IReadOnlyList<StanceEntry> Verdicts(IReadOnlyList<string> forms) => Find("verdicts", forms);

    public IReadOnlyList<StanceEntry> Agents(IReadOnlyList<string> forms) => Find("agents", forms);

    public IReadOnlyList<StanceEntry> Pleasers(IReadOnlyList<string> forms) => Find("pleasers", forms);

    /// <summary>Whether a list of plain words holds one.</summary>
    public bool Lists(string list, IReadOnlyList<string> forms)
    {
        var words = _lists[list];
        foreach (var form in forms)
        {
            if (words.Contains(form)) return true;
        }

        return false;
    }

    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="LexiconException">An entry is malformed; the message says where and how to mend it.</exception>
    /// <param name="yaml">The classes and lists.</param>
    /// <param name="file">Its name, for error messages.</param>
    /// <param name="defaults">Gives the lists that are missing, and the classes where there are none or both are wanted.</param>
    /// <param name="extends">Whether the classes stand beside the default ones.</param>
    public static StanceLexicon Read(string yaml, string file, StanceLexicon? defaults = null, bool extends = false)
    {
        var lexicon = new StanceLexicon();
        var reader = new YamlReader(yaml);
        try
        {
            while (reader.ReadEntry() is { } node) lexicon.Add(node, file);
        }
        catch (YamlSyntaxException e)
        {
            throw new LexiconException($"{file}:{e.Line}: {e.What}, {e.Value}; {e.Remedy}");
        }

        if (defaults is not null) lexicon.AddDefaults(defaults, extends || lexicon._sections.Count == 0);
        foreach (var list in new[] { "carrier nouns", "carrier verbs", "negative carriers", "reporting", "judging", "light verbs", "receiving verbs", "object verbs", "clause verbs", "content verbs", "accusing", "reviewing", "charges", "issuing", "causatives", "aspects", "offer verbs", "keeping", "noes", "yeses", "cold replies", "warm replies" })
        {
            if (!lexicon._lists.ContainsKey(list)) throw new LexiconException($"{file}: list '{list}' is missing; add '- list: {list}' with its words");
        }

        return lexicon;
    }

    private void AddDefaults(StanceLexicon defaults, bool withClasses)
    {
        foreach (var (list, words) in defaults._lists) _lists.TryAdd(list, words);
        if (!withClasses) return;
        foreach (var (section, index) in defaults._sections)
        {
            foreach (var entry in index.Values.SelectMany(e => e)) Insert(section, entry);
        }
    }

    private static string EmbeddedText()
    {
        using var stream = typeof(StanceLexicon).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private void Add(YamlNode node, string file)
    {
        var origin = $"{file}:{node.Line}";
        if (Text(node, "list") is { } list)
        {
            _lists[list] = Texts(node, "words").ToFrozenSet(StringComparer.Ordinal);
            return;
        }

        var name = Text(node, "class") ?? throw new LexiconException($"{origin}: entry is neither a class nor a list; begin it with '- class: name'");
        var label = Text(node, "relation") ?? "";
        if (!Relations.TryParse(label, out var relation) || !relation.IsPosition())
            throw new LexiconException($"{origin}: '{label}' is no position; use PROPOSED, ACCEPTED, REJECTED, SUPPORTS or OPPOSES");
        foreach (var child in node)
        {
            if (Array.IndexOf(Keys, child.Key) < 0)
                throw new LexiconException($"{file}:{child.KeyLine}: unknown key '{child.Key}'; use {string.Join(", ", Keys)}");
        }

        var stance = new StanceClass(name, relation, Text(node, "flips") == "true", Text(node, "when"));
        if (stance.When is not (null or "refused" or "negated" or "promised"))
            throw new LexiconException($"{origin}: unknown 'when', {stance.When}; use refused, negated or promised");
        foreach (var section in new[] { "verbs", "nouns", "agents", "states", "verdicts", "pleasers" })
        {
            foreach (var text in Texts(node, section)) AddEntry(section, stance, text);
        }

        var examples = Texts(node, "examples");
        if (examples.Count == 0) throw new LexiconException($"{origin}: class '{name}' has no examples; add 'examples' with sentences and what they state");
        _examples.AddRange(examples.Select(e => LexiconExample.Parse(e, $"{origin}: {name}")));
    }

    private void AddEntry(string section, StanceClass stance, string text)
    {
        foreach (var words in Alternatives(text.Split(' '), 0)) AddEntry(section, stance, words);
    }

    // "give|send positive|favourable reply to": every combination
    private static IEnumerable<string[]> Alternatives(string[] words, int from)
    {
        var at = Array.FindIndex(words, from, w => w.Contains('|', StringComparison.Ordinal));
        if (at < 0) return [words];
        return words[at].Split('|').SelectMany(w => Alternatives([.. words[..at], w, .. words[(at + 1)..]], at + 1));
    }

    private void AddEntry(string section, StanceClass stance, string[] words)
    {
        var preposition = words.Length > 1 && Prepositions.Contains(words[^1]) ? words[^1] : null;
        Insert(section, new StanceEntry(stance, words, preposition));
    }

    // Longer entries first; of entries as long, the one added first.
    private void Insert(string section, StanceEntry entry)
    {
        if (!_sections.TryGetValue(section, out var index))
            _sections.Add(section, index = new Dictionary<string, List<StanceEntry>>(StringComparer.Ordinal));
        if (!index.TryGetValue(entry.Words[0], out var list)) index.Add(entry.Words[0], list = []);
        var at = list.FindIndex(e => e.Words.Count < entry.Words.Count);
        list.Insert(at < 0 ? list.Count : at, entry);
    }

    private List<StanceEntry> Find(string section, IReadOnlyList<string> forms)
    {
        if (!_sections.TryGetValue(section, out var index)) return None;
        List<StanceEntry>? found = null;
        foreach (var form in forms)
        {
            if (!index.TryGetValue(form, out var list)) continue;
            found = found is null ? list : [.. found.Concat(list).OrderByDescending(e => e.Words.Count)];
        }

        return found ?? None;
    }

    private static string? Text(YamlNode node, string key)
    {
        foreach (var child in node)
        {
            if (child.Key == key) return child.Text;
        }

        return null;
    }

    private static List<string> Texts(YamlNode node, string key)
    {
        var texts = new List<string>();
        foreach (var child in node)
        {
            if (child.Key != key) continue;
            foreach (var item in child) texts.Add(item.Text ?? "");
        }

        return texts;
    }
}
