using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Finds the issues that the words of a sentence express.</summary>
public sealed class IssueRecognizer
{
    // the class of the ontology's demonyms: "recognise Crimea as Russian"
    private const string Nationalities = "nationality";

    private readonly PatternWordIndex _index = new();
    private readonly FrozenDictionary<string, Entry[]> _byLemma;
    private readonly Entry[] _byName;
    private readonly FrozenDictionary<string, string> _undone;
    private readonly FrozenSet<string> _agreements;
    private readonly FrozenSet<string> _measures;
    private readonly FrozenSet<string> _wholes;
    private readonly FrozenSet<string> _own;
    private readonly FrozenSet<string> _occasions;
    private readonly FrozenSet<string> _aid;
    private readonly FrozenSet<string> _parts;
    private readonly FrozenDictionary<string, string[]> _again;

    /// <summary>Compiles the patterns of an ontology's issues.</summary>
    /// <exception cref="LexiconException">A pattern is malformed; the message says where and how to mend it.</exception>
    public IssueRecognizer(Ontology ontology)
    {
        ArgumentNullException.ThrowIfNull(ontology);
        var words = new Dictionary<string, IReadOnlyList<string>>(ontology.IssueWords, StringComparer.Ordinal)
        {
            [Nationalities] = [.. ontology.Entities.Values.Where(e => e.Kind is EntityKind.Country or EntityKind.Place or EntityKind.Group).SelectMany(e => e.Demonyms).Select(d => d.Split(' ')[^1].ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal)],
        };
        var byLemma = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        var byName = new List<Entry>();
        foreach (var issue in ontology.Issues.Values)
        {
            Add(issue.Phrases, ReadingSense.Phrase, false);
            Add(issue.Acts, ReadingSense.Act, false);
            Add(issue.Consents, ReadingSense.Consent, false);
            Add(issue.Against, ReadingSense.Against, false);
            Add(issue.Exclusions, ReadingSense.Phrase, true);

            void Add(IReadOnlyList<string> patterns, ReadingSense sense, bool excludes)
            {
                foreach (var text in patterns)
                {
                    var pattern = IssuePattern.Parse(text, words, $"{issue.Origin}: {issue.Key}");
                    var entry = new Entry(issue.Key, pattern, sense, excludes, [.. pattern.Conditions.Select(c => c.Word).Concat(pattern.Row).Select(_index.Add)]);
                    if (entry.Pattern.Head.Lemmas.Count == 0) byName.Add(entry);
                    foreach (var lemma in entry.Pattern.Head.Lemmas)
                    {
                        if (!byLemma.TryGetValue(lemma, out var list)) byLemma.Add(lemma, list = []);
                        list.Add(entry);
                    }
                }
            }
        }

        _index.Freeze();
        _byLemma = byLemma.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        _byName = [.. byName];
        _agreements = ontology.Issues.Values.Where(i => i.IsAgreement).Select(i => i.Key).ToFrozenSet(StringComparer.Ordinal);
        _wholes = ontology.Issues.Values.Where(i => i.IsWhole).Select(i => i.Key).ToFrozenSet(StringComparer.Ordinal);
        _measures = ontology.Issues.Values.Where(i => i.IsMeasure).Select(i => i.Key).ToFrozenSet(StringComparer.Ordinal);
        _own = ontology.Issues.Values.Where(i => i.IsOwn).Select(i => i.Key).ToFrozenSet(StringComparer.Ordinal);
        _again = ontology.Issues.Values.SelectMany(i => i.Again.Select(w => (Word: w, i.Key))).GroupBy(p => p.Word, p => p.Key)
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _occasions = ontology.Issues.Values.Where(i => i.IsOccasion).Select(i => i.Key).ToFrozenSet(StringComparer.Ordinal);
        _aid = ontology.Issues.Values.Where(i => i.IsAid).Select(i => i.Key).ToFrozenSet(StringComparer.Ordinal);
        _parts = ontology.Issues.Values.Where(i => i.IsPart).Select(i => i.Key).ToFrozenSet(StringComparer.Ordinal);
        _undone = ontology.Issues.Values.Where(i => i.Undone is not null).ToFrozenDictionary(i => i.Key, i => i.Undone!, StringComparer.Ordinal);
    }

    /// <summary>The issue that undoing another amounts to; null where it has no counterpart.</summary>
    internal string? Undone(string key) => _undone.GetValueOrDefault(key);

    /// <summary>Whether an actor takes the measure by itself, as sanctions are imposed; a truce takes two.</summary>
    internal bool IsMeasure(string key) => _measures.Contains(key);

    /// <summary>Whether an actor decides it alone, as about its own land.</summary>
    internal bool IsOwn(string key) => _own.Contains(key);

    /// <summary>Whether "the deal", without more, may mean an issue.</summary>
    internal bool IsAgreement(string key) => _agreements.Contains(key);

    /// <summary>The key of what holds others as its parts; null where the ontology has none.</summary>
    internal string? WholeKey => _wholes.Count > 0 ? _wholes.Items[0] : null;

    /// <summary>Whether it holds others as its parts.</summary>
    internal bool IsWhole(string key) => _wholes.Contains(key);

    /// <summary>Whether it is mostly told as where something else is dealt with.</summary>
    internal bool IsOccasion(string key) => _occasions.Contains(key);

    /// <summary>Whether another relation tells of its being given or withheld.</summary>
    internal bool IsAid(string key) => _aid.Contains(key);

    /// <summary>Whether peace accords provide for it and few accords are about it alone.</summary>
    internal bool IsPart(string key) => _parts.Contains(key);

    /// <summary>The issues that a noun may mean in an article that has told of them.</summary>
    internal IReadOnlyList<string> MaybeAgain(string lemma) => _again.GetValueOrDefault(lemma, []);

    /// <summary>Keys of the issues that a sentence expresses, in text order without repeats.</summary>
    public IReadOnlyList<string> Keys(AnnotatedArticle article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        return [.. SentenceReading.Of(article, sentence).Issues(this).Select(r => r.Key).Distinct()];
    }

    /// <summary>The readings of a sentence by head; a reading inside a larger one is left out.</summary>
    internal IReadOnlyList<IssueReading> Find(SentenceReading reading)
    {
        var found = new List<IssueReading>();
        var candidates = new List<Entry>();
        var present = _index.Present(reading);
        List<(string Key, List<int> Tokens)>? vetoed = null;
        for (var token = 0; token < reading.Sentence.Count; token++)
        {
            if (Best(reading, token, present, candidates, ref vetoed) is { } best) found.Add(best);
        }

        // "a carbon tax", "new restrictions on alcohol": read from its modifier or in a row, it is the look-alike that its head is
        if (vetoed is not null)
        {
            found.RemoveAll(r => vetoed.Exists(v => v.Key == r.Key && v.Tokens[0] == r.Head
                && (r.Tokens[0] != r.Head || r.Tokens.All(v.Tokens.Contains))));
        }

        // "lift the embargo" reads as relief, not also as sanctions.
        return
        [
            .. found.Where(r => !found.Any(o => o.Head != r.Head && o.Tokens.Contains(r.Head) && !r.Tokens.Contains(o.Head)
                    && (o.Specificity >= r.Specificity
                        || (reading.Sentence[o.Head].Upos == UniversalPos.Verb && reading.Sentence.Governs(o.Head, r.Head)))))
                .GroupBy(r => (r.Head, r.Key)).Select(g => g.First()),
        ];
    }

    private IssueReading? Best(SentenceReading reading, int token, ulong[] present, List<Entry> candidates, ref List<(string Key, List<int> Tokens)>? vetoed)
    {
        IssueReading? best = null;
        List<string>? excluded = null;
        Collect(reading, token, present, candidates);
        foreach (var entry in candidates)
        {
            // the same words may name an issue and be the act itself: "lifted the embargo"
            var isDeed = best is { Sense: ReadingSense.Phrase } && best.Key == entry.Key && entry.Sense != ReadingSense.Phrase;
            if (!entry.Excludes && best is not null && !isDeed && (best.Specificity > entry.Pattern.Specificity
                || (best.Specificity == entry.Pattern.Specificity && (best.Key != entry.Key || entry.Sense == ReadingSense.Phrase)))) continue;
            if (excluded is not null && excluded.Contains(entry.Key)) continue;
            if (entry.Pattern.Match(reading, token) is not { } tokens || entry.Sense == ReadingSense.Against && IsDescribed(reading.Sentence, tokens)) continue;
            if (entry.Excludes)
            {
                (excluded ??= []).Add(entry.Key);
                if (tokens[0] == token) (vetoed ??= []).Add((entry.Key, tokens));
                if (best?.Key == entry.Key) best = null;
                continue;
            }

            if (isDeed && best!.Specificity > entry.Pattern.Specificity)
            {
                best = best with { Sense = entry.Sense };
                continue;
            }

            // a longer phrase of the same key does not make a deed less of one
            var sense = entry.Sense == ReadingSense.Phrase && best is { Sense: not ReadingSense.Phrase } && best.Key == entry.Key
                    && best.Head == tokens[0]
                ? best.Sense
                : entry.Sense;
            best = new IssueReading(entry.Key, HeadOf(reading.Sentence, tokens, entry.Pattern), tokens, sense, entry.Pattern.Specificity) { Pattern = entry.Pattern.Text };
        }

        return best;
    }

    // "hold the vote that had been put off": what has become of it says which is meant
    private static bool IsDescribed(Sentence sentence, List<int> tokens)
    {
        foreach (var token in tokens)
        {
            if (sentence[token].Label == "acl:relcl" && tokens.Contains(sentence[token].Head)) return true;
        }

        return false;
    }

    // Exclusions first, so that a longer reading of another key is not lost to a vetoed one.
    private void Collect(SentenceReading reading, int token, ulong[] present, List<Entry> candidates)
    {
        candidates.Clear();
        var exclusions = 0;
        foreach (var form in reading.Forms(token))
        {
            if (_byLemma.TryGetValue(form, out var entries)) Add(entries);
        }

        if (reading.NamedAt(token) != NamedKind.None) Add(_byName);

        void Add(Entry[] entries)
        {
            foreach (var entry in entries)
            {
                if (!PatternWordIndex.Holds(present, entry.Needs)) continue;
                if (entry.Excludes) candidates.Insert(exclusions++, entry);
                else candidates.Add(entry);
            }
        }
    }

    // Words in a row are headed by the one whose governor lies outside.
    private static int HeadOf(Sentence sentence, List<int> tokens, IssuePattern pattern) =>
        pattern.Row.Count == 0 ? tokens[0] : tokens.FirstOrDefault(t => !tokens.Any(o => o != t && sentence.Governs(o, t)), tokens[0]);

    private sealed record Entry(string Key, IssuePattern Pattern, ReadingSense Sense, bool Excludes, int[] Needs);
}
