using System.Runtime.CompilerServices;
using Graph.Language.Features;
using Graph.Language.Morphology;
using Graph.Language.Neural;

namespace Graph.Language.Parsing;

/// <summary>Tags and parses tokenized sentences; one instance a thread, its buffers are reused.</summary>
internal sealed unsafe class SyntaxAnalyzer
{
    private readonly ParserModel _model;
    private readonly WordRows _words;
    private readonly Workspace _work = new();
    private readonly List<(TextSpan Form, bool First, SentenceCasing Casing)> _new = [];
    private readonly Neural.Buffer _newRows = new();
    private readonly SpanningTree _trees = new();
    private readonly bool[] _isPunctuation;
    private readonly string[] _xpos;
    private nint[] _rows = new nint[64];
    private int[] _tags = new int[64];
    private int[] _heads = new int[64];
    private int[] _labels = new int[64];

    /// <param name="model">What was learned.</param>
    /// <param name="words">Rows of the model's words, which analyzers share.</param>
    public SyntaxAnalyzer(ParserModel model, WordRows words)
    {
        _model = model;
        _words = words;
        RootLabel = Array.IndexOf(model.Labels, "root");
        _xpos = Array.ConvertAll(model.Tags, t => t[(t.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        _isPunctuation = Array.ConvertAll(model.Tags, t => t.StartsWith("PUNCT|", StringComparison.Ordinal));
    }

    /// <summary>Tag classes of the last run's tokens, all sentences one after another.</summary>
    public ReadOnlySpan<int> Tags => _tags;

    /// <summary>Heads of the last run's tokens within their sentences, −1 for the root.</summary>
    public ReadOnlySpan<int> Heads => _heads;

    /// <summary>Relations of the last run's tokens.</summary>
    public ReadOnlySpan<int> Labels => _labels;

    /// <summary>Analyzes some sentences of a text together; no sentence may be empty.</summary>
    public void Run(string text, ReadOnlySpan<IReadOnlyList<TextSpan>> sentences)
    {
        var shape = _model.Network.Shape;
        _work.Batch.Clear();
        foreach (var sentence in sentences) _work.Batch.Add(sentence.Count);
        var tokens = _work.Batch.Tokens;
        if (_tags.Length < tokens) (_tags, _heads, _labels, _rows) = (new int[tokens * 2], new int[tokens * 2], new int[tokens * 2], new nint[tokens * 2]);
        FindRows(text, sentences);
        _work.Input(shape);
        _work.Prepare(shape, tokens);
        for (var i = 0; i < sentences.Length; i++)
        {
            var start = _work.Batch.Start(i);
            _words.Layer.Write(_rows.AsSpan(start, sentences[i].Count), _work.Layers[0].Pointer + ((nint)start * shape.Width), _work.Gates[0].Pointer + ((nint)start * shape.Gates));
        }

        _model.Network.Encode(_work, gated: true);
        var token = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++, token++)
                _tags[token] = Tag(_work.Tags.Pointer + ((nint)token * shape.TagColumns), text.AsSpan(sentence[i].Start, sentence[i].Length), shape.Tags);
        }

        for (var i = 0; i < sentences.Length; i++) Parse(i, shape);
    }

    // The best class whose inflection the form can be.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Tag(float* scores, ReadOnlySpan<char> form, int count)
    {
        var best = Best(scores, count);
        for (var tries = 0; tries < count && !VerbForms.Allow(_xpos[best], form); tries++)
        {
            scores[best] = float.NegativeInfinity;
            best = Best(scores, count);
        }

        return best;
    }

    // Rows of all tokens; those of new words are computed together.
    private void FindRows(string text, ReadOnlySpan<IReadOnlyList<TextSpan>> sentences)
    {
        var length = _words.Layer.RowLength;
        var fresh = _newRows.Ensure(_work.Batch.Tokens * length);
        var token = 0;
        _new.Clear();
        foreach (var sentence in sentences)
        {
            var casing = Casing(text, sentence);
            var first = true;
            for (var i = 0; i < sentence.Count; i++, token++)
            {
                var form = text.AsSpan(sentence[i].Start, sentence[i].Length);
                var begins = first && char.IsLetter(form[0]);
                if (char.IsLetterOrDigit(form[0])) first = false;
                if (_words.Find(form, begins, casing, out _rows[token])) continue;
                var row = fresh + ((nint)_new.Count * length);
                _words.WriteVector(form, begins, casing, row);
                _rows[token] = (nint)row;
                _new.Add((sentence[i], begins, casing));
            }
        }

        _words.Layer.Multiply(fresh, _new.Count, _work.Bytes);
        for (var i = 0; i < _new.Count; i++)
        {
            var (form, begins, casing) = _new[i];
            _words.Keep(text.AsSpan(form.Start, form.Length), begins, casing, fresh + ((nint)i * length));
        }
    }

    private static SentenceCasing Casing(string text, IReadOnlyList<TextSpan> sentence)
    {
        int words = 0, capitalised = 0, upper = 0;
        for (var i = 0; i < sentence.Count; i++)
            TokenFeatures.Count(text.AsSpan(sentence[i].Start, sentence[i].Length), ref words, ref capitalised, ref upper);
        return TokenFeatures.Casing(words, capitalised, upper);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Parse(int sentence, NetworkShape shape)
    {
        int start = _work.Batch.Start(sentence), count = _work.Batch.End(sentence) - start;
        var heads = _heads.AsSpan(start, count);
        if (count == 1)
        {
            heads[0] = -1;
        }
        else
        {
            var stride = _model.Network.ScoreArcs(_work, sentence);
            ForbidPunctuation(start, count, stride);
            _trees.Decode(_work.Scores.Pointer, stride, count, heads);
        }

        _model.Network.ScoreLabels(_work, sentence, heads);
        for (var i = 0; i < count; i++)
        {
            var scores = _work.LabelScores.Pointer + ((nint)i * shape.LabelColumns);
            _labels[start + i] = heads[i] < 0 ? RootLabel : Best(scores, shape.Labels, RootLabel);
        }
    }

    private int RootLabel { get; }

    // Nothing hangs on punctuation, unless there is nothing else to hang on.
    private void ForbidPunctuation(int start, int count, int stride)
    {
        var scores = _work.Scores.Pointer;
        var others = 0;
        for (var i = 0; i < count; i++) others += _isPunctuation[_tags[start + i]] ? 0 : 1;
        if (others == 0) return;
        for (var head = 0; head < count; head++)
        {
            if (!_isPunctuation[_tags[start + head]]) continue;
            for (var i = 0; i < count; i++) scores[((nint)i * stride) + head] -= 1000;
            scores[((nint)head * stride) + count] -= 1000;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Best(float* scores, int count, int excluded = -1)
    {
        var best = excluded == 0 ? 1 : 0;
        for (var i = best + 1; i < count; i++)
        {
            if (scores[i] > scores[best] && i != excluded) best = i;
        }

        return best;
    }
}
