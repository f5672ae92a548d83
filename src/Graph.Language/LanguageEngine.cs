using System.Collections.Concurrent;
using System.Text;
using Graph.Language.Conllu;
using Graph.Language.Morphology;
using Graph.Language.Parsing;
using Graph.Language.Segmentation;

namespace Graph.Language;

/// <summary>Turns raw text into parsed sentences.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class LanguageEngine
{
    private const string ShippedModel = "Graph.Language.parser.model";

    // Sentences analyzed together: enough rows to keep the matrix products busy, few enough to stay in the cache.
    private const int BatchTokens = 128;

    // Longer sentences are no sentences; pieces keep arc scoring, which is quadratic, within bounds.
    private const int LongestSentence = 200;

    private static readonly Lazy<LanguageEngine> Shipped = new(() => new LanguageEngine(LoadShipped()));

    private readonly ParserModel _model;
    private readonly UniversalPos[] _upos;
    private readonly string[] _xpos;
    private readonly int _baseVerb;
    private readonly JoinedNames.Parts _parts;
    private readonly WordRows _words;
    private readonly ConcurrentBag<SyntaxAnalyzer> _analyzers = [];

    internal LanguageEngine(ParserModel model)
    {
        _model = model;
        _words = new WordRows(model);
        _parts = new JoinedNames.Parts(Array.IndexOf(model.Tags, "PROPN|NNP"), Array.IndexOf(model.Tags, "PUNCT|HYPH"), Array.IndexOf(model.Labels, "flat"), Array.IndexOf(model.Labels, "punct"));
        _baseVerb = Array.IndexOf(model.Tags, "VERB|VB");
        _upos = Array.ConvertAll(model.Tags, t => UniversalPosNames.Parse(t[..t.IndexOf('|', StringComparison.Ordinal)]));
        _xpos = Array.ConvertAll(model.Tags, t => t[(t.IndexOf('|', StringComparison.Ordinal) + 1)..]);
    }

    /// <summary>The engine with the model that ships in this assembly.</summary>
    public static LanguageEngine Default => Shipped.Value;

    /// <summary>Where the model comes from: treebanks, licences, date and scores, as JSON.</summary>
    public string Provenance => _model.Provenance;

    /// <summary>Makes an engine over another model file, as the training command writes it.</summary>
    /// <exception cref="InvalidDataException">The stream holds no model or one of another version.</exception>
    public static LanguageEngine Load(Stream model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new LanguageEngine(ParserModelFile.Read(model));
    }

    /// <summary>Cuts a text into sentences without tagging or parsing them.</summary>
    public static IEnumerable<TextSpan> Sentences(string text, IEnumerable<TextSpan> blocks) =>
        Segmenter.Split(text, blocks).Select(tokens => new TextSpan(tokens[0].Start, tokens[^1].End));

    /// <summary>The cluster of words like one, from its vector; −1 for a word without.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <param name="level">0 fine, 1 middle, 2 coarse.</param>
    public int Cluster(ReadOnlySpan<char> word, int level)
    {
        var row = _model.Vectors.Find(word, word);
        return row < 0 ? -1 : _model.Vectors.Cluster(row, level);
    }

    /// <summary>Splits, tokenizes, tags and parses a text.</summary>
    /// <returns>Sentences in text order; offsets are UTF-16 units of <paramref name="text"/>.</returns>
    public IReadOnlyList<Sentence> Annotate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Annotate(text, [new TextSpan(0, text.Length)]);
    }

    /// <summary>Annotates the given blocks of a text; no sentence crosses a block's border.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="names">Knows names that the parser takes for one word; null for none but those with hyphens.</param>
    public IReadOnlyList<Sentence> Annotate(string text, IEnumerable<TextSpan> blocks, INameSpotter? names = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        return Parse(text, Segmenter.Split(text, blocks), new JoinedNames(names, _parts));
    }

    /// <summary>Tags and parses sentences whose tokens are given, such as a treebank's.</summary>
    /// <param name="text">The text that the spans point into.</param>
    /// <param name="sentences">Tokens of each sentence, in text order; none empty.</param>
    public IReadOnlyList<Sentence> Parse(string text, IEnumerable<IReadOnlyList<TextSpan>> sentences) => Parse(text, sentences, new JoinedNames(null, _parts));

    private List<Sentence> Parse(string text, IEnumerable<IReadOnlyList<TextSpan>> sentences, JoinedNames names)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        var analyzer = _analyzers.TryTake(out var idle) ? idle : NewAnalyzer();
        var parsed = new List<Sentence>();
        var batch = new List<IReadOnlyList<TextSpan>>();
        var tokens = 0;
        foreach (var sentence in sentences)
        {
            if (tokens + sentence.Count > BatchTokens && batch.Count > 0) Flush();
            if (sentence.Count <= LongestSentence)
            {
                batch.Add(sentence);
                tokens += sentence.Count;
            }
            else
            {
                parsed.Add(ParseLong(analyzer, text, sentence, parsed.Count));
            }
        }

        Flush();
        _analyzers.Add(analyzer);
        return parsed;

        void Flush()
        {
            if (batch.Count == 0) return;
            var joined = batch.ConvertAll(sentence => names.Join(text, sentence));
            analyzer.Run(text, joined.ToArray());
            var start = 0;
            for (var i = 0; i < batch.Count; i++)
            {
                var count = joined[i].Count;
                ReadOnlySpan<int> tags = analyzer.Tags.Slice(start, count), heads = analyzer.Heads.Slice(start, count), labels = analyzer.Labels.Slice(start, count);
                if (count < batch[i].Count) (tags, heads, labels) = names.Split(text, batch[i], tags, heads, labels);
                parsed.Add(Build(text, parsed.Count, batch[i], tags, heads, labels));
                start += count;
            }

            batch.Clear();
            tokens = 0;
        }
    }

    /// <summary>Tags and parses sentences of a CoNLL-U file, keeping its tokens.</summary>
    /// <remarks>Offsets point into the forms joined by spaces, all sentences in one text.</remarks>
    public IReadOnlyList<Sentence> Parse(IEnumerable<ConlluSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var text = new StringBuilder();
        var spans = new List<IReadOnlyList<TextSpan>>();
        foreach (var sentence in sentences)
        {
            spans.Add([.. sentence.Tokens.Select(token =>
            {
                var start = text.Length;
                text.Append(token.Form).Append(' ');
                return new TextSpan(start, start + token.Form.Length);
            })]);
        }

        return Parse(text.ToString(), spans);
    }

    /// <summary>Parses pieces of an overlong sentence and hangs their roots on the first.</summary>
    private Sentence ParseLong(SyntaxAnalyzer analyzer, string text, IReadOnlyList<TextSpan> sentence, int index)
    {
        var tags = new int[sentence.Count];
        var heads = new int[sentence.Count];
        var labels = new int[sentence.Count];
        var top = -1;
        for (var start = 0; start < sentence.Count;)
        {
            var count = PieceLength(text, sentence, start);
            analyzer.Run(text, [[.. sentence.Skip(start).Take(count)]]);
            for (var i = 0; i < count; i++)
            {
                tags[start + i] = analyzer.Tags[i];
                labels[start + i] = analyzer.Labels[i];
                heads[start + i] = analyzer.Heads[i] < 0 ? top : start + analyzer.Heads[i];
                if (analyzer.Heads[i] >= 0) continue;
                if (top < 0) top = start + i;
                else labels[start + i] = Math.Max(0, Array.IndexOf(_model.Labels, "parataxis"));
            }

            start += count;
        }

        return Build(text, index, sentence, tags, heads, labels);
    }

    // Cuts after the last stop, semicolon or comma in reach.
    private static int PieceLength(string text, IReadOnlyList<TextSpan> sentence, int start)
    {
        var most = Math.Min(LongestSentence, sentence.Count - start);
        if (start + most == sentence.Count) return most;
        for (var length = most; length > most / 2; length--)
        {
            if (text[sentence[start + length - 1].Start] is '.' or ';' or ',' or '!' or '?') return length;
        }

        return most;
    }

    private Sentence Build(string text, int index, IReadOnlyList<TextSpan> spans, ReadOnlySpan<int> tags, ReadOnlySpan<int> heads, ReadOnlySpan<int> labels)
    {
        var tree = new TreeView(text, spans, tags, heads, labels, _xpos, _model.Labels);
        var tokens = new Token[spans.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var form = spans[i].In(text);
            var tagClass = _baseVerb >= 0 && SubjunctiveMood.Applies(i, tree, _model) ? _baseVerb : tags[i];
            var tag = _model.Tags[tagClass];
            var features = VerbFeatures.Of(_xpos[tagClass], i, tree) ?? _model.Lexicon.Features(tag, form);
            tokens[i] = new Token(i, spans[i], form, _model.Lexicon.Lemma(tag, form, _model.Vectors), _upos[tagClass], _xpos[tagClass], features, heads[i], _model.Labels[labels[i]]);
        }

        return new Sentence(index, new TextSpan(spans[0].Start, spans[^1].End), tokens);
    }

    /// <summary>An analyzer of this engine's model for callers that look after threads themselves.</summary>
    internal SyntaxAnalyzer NewAnalyzer() => new(_model, _words);

    /// <summary>Reads the embedded model once more, for measuring.</summary>
    internal static LanguageEngine LoadShippedAnew() => new(LoadShipped());

    private static ParserModel LoadShipped()
    {
        using var stream = typeof(LanguageEngine).Assembly.GetManifestResourceStream(ShippedModel)
            ?? throw new InvalidOperationException($"The resource {ShippedModel} is missing from the assembly; build it with the model file in place.");
        return ParserModelFile.Read(stream);
    }
}
