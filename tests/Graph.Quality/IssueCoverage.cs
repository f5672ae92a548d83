using Graph.Core.Extraction;
using Graph.Core.Extraction.Positions;
using Graph.Core.Mentions;
using Graph.Core.Statements;

namespace Graph.Quality;

/// <summary>Counts how many issue keys of required positions the recogniser reads, and how many it reads where no position has them.</summary>
internal sealed class IssueCoverage(IssueRecognizer recognizer)
{
    private readonly SortedDictionary<string, (int Required, int Found, int Extra)> _keys = new(StringComparer.Ordinal);
    private int _lookAlikes;
    private int _alarmed;

    /// <summary>Reads a snippet; writes it out where a key is missed or superfluous.</summary>
    public void Add(Snippet snippet, AnnotatedArticle annotated, bool verbose)
    {
        var article = TreeRepair.Apply(annotated);
        var read = article.Sentences.SelectMany(s => recognizer.Keys(article, s)).ToHashSet(StringComparer.Ordinal);
        var positions = snippet.Statements.Where(s => Relations.TryParse(s.Relation, out var relation) && relation.IsPosition()).ToList();
        var required = positions.Where(s => !s.Optional).Select(s => s.Target).ToHashSet(StringComparer.Ordinal);
        var extra = read.Where(k => positions.All(s => s.Target != k)).Order(StringComparer.Ordinal).ToList();
        foreach (var key in required) Count(key, 1, read.Contains(key) ? 1 : 0, 0);
        foreach (var key in extra) Count(key, 0, 0, 1);
        if (positions.Count == 0)
        {
            _lookAlikes++;
            _alarmed += read.Count > 0 ? 1 : 0;
        }

        var missed = required.Where(k => !read.Contains(k)).Order(StringComparer.Ordinal).ToList();
        if (verbose && (missed.Count > 0 || extra.Count > 0)) Console.WriteLine($"{snippet.Id}\tmissed {string.Join(',', missed)}\textra {string.Join(',', extra)}\t{snippet.Text}");
    }

    /// <summary>Prints the counts by key and in all.</summary>
    public void Print()
    {
        foreach (var (key, c) in _keys) Console.WriteLine($"{key,-26} required {c.Required,4}  found {c.Found,4}  superfluous {c.Extra,4}");
        Console.WriteLine($"{"all",-26} required {_keys.Values.Sum(c => c.Required),4}  found {_keys.Values.Sum(c => c.Found),4}  superfluous {_keys.Values.Sum(c => c.Extra),4}");
        Console.WriteLine($"snippets without a position {_lookAlikes}, with a key read {_alarmed}");
    }

    private void Count(string key, int required, int found, int extra)
    {
        var c = _keys.GetValueOrDefault(key);
        _keys[key] = (c.Required + required, c.Found + found, c.Extra + extra);
    }
}
