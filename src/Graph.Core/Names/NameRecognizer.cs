using System.Buffers;
using Graph.Language;

namespace Graph.Core.Names;

/// <summary>Finds people, organisations and places by a linear-chain conditional random field.</summary>
public sealed class NameRecognizer(NameModel model)
{
    private static readonly Lazy<NameRecognizer> Shipped = new(() => new NameRecognizer(NameModel.Load()));

    /// <summary>The recogniser with the model that ships in this assembly.</summary>
    public static NameRecognizer Default => Shipped.Value;

    /// <summary>The most probable names of a sentence in text order, with marginal probabilities.</summary>
    public IReadOnlyList<NameSpan> Recognize(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var count = sentence.Count;
        const int L = NameLabels.Count;
        var floats = ArrayPool<float>.Shared.Rent(2 * count * L);
        var doubles = ArrayPool<double>.Shared.Rent(3 * count * L);
        var labels = ArrayPool<int>.Shared.Rent(count);
        try
        {
            var scores = floats.AsSpan(0, count * L);
            Score(sentence, scores);
            Decode(scores, floats.AsSpan(count * L, count * L), labels.AsSpan(0, count));
            if (!labels.AsSpan(0, count).ContainsAnyExcept(NameLabels.Outside)) return [];
            var marginals = doubles.AsSpan(0, count * L);
            Marginals(scores, marginals, doubles.AsSpan(count * L, count * L), doubles.AsSpan(2 * count * L, count * L));
            return Spans(labels.AsSpan(0, count), marginals);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(floats);
            ArrayPool<double>.Shared.Return(doubles);
            ArrayPool<int>.Shared.Return(labels);
        }
    }

    private static List<NameSpan> Spans(ReadOnlySpan<int> labels, ReadOnlySpan<double> marginals)
    {
        var count = labels.Length;
        var spans = new List<NameSpan>();
        for (var i = 0; i < count;)
        {
            if (labels[i] == NameLabels.Outside) { i++; continue; }
            var end = i + 1;
            while (end < count && NameLabels.IsInside(labels[end])) end++;
            var confidence = 1.0;
            for (var t = i; t < end; t++) confidence = Math.Min(confidence, marginals[t * NameLabels.Count + labels[t]]);
            spans.Add(new NameSpan(i, end, NameLabels.Kind(labels[i]), confidence));
            i = end;
        }

        return spans;
    }

    private void Score(Sentence sentence, Span<float> scores)
    {
        Span<int> rows = stackalloc int[NameFeatures.Maximum];
        for (var i = 0; i < sentence.Count; i++)
        {
            var n = NameFeatures.Extract(sentence, i, model.Mask, rows);
            model.Score(rows[..n], scores.Slice(i * NameLabels.Count, NameLabels.Count));
        }
    }

    /// <summary>The best path of labels (Viterbi).</summary>
    private void Decode(ReadOnlySpan<float> scores, Span<float> best, Span<int> labels)
    {
        const int L = NameLabels.Count;
        var count = labels.Length;
        var pointers = ArrayPool<byte>.Shared.Rent(count * L);
        var back = pointers.AsSpan(0, count * L);
        var transitions = model.ByLabel;
        for (var label = 0; label < L; label++) best[label] = scores[label] + transitions[label * (L + 1) + L];
        for (var i = 1; i < count; i++)
        {
            var before = best.Slice((i - 1) * L, L);
            for (var label = 0; label < L; label++)
            {
                var row = transitions.AsSpan(label * (L + 1), L);
                var top = float.NegativeInfinity;
                var from = 0;
                for (var previous = 0; previous < row.Length; previous++)
                {
                    var value = before[previous] + row[previous];
                    if (value > top) (top, from) = (value, previous);
                }

                best[i * L + label] = top + scores[i * L + label];
                back[i * L + label] = (byte)from;
            }
        }

        var last = 0;
        for (var label = 1; label < L; label++) if (best[(count - 1) * L + label] > best[(count - 1) * L + last]) last = label;
        for (var i = count - 1; i >= 0; i--)
        {
            labels[i] = last;
            last = back[i * L + last];
        }

        ArrayPool<byte>.Shared.Return(pointers);
    }

    /// <summary>The probability of every label at every token (forward–backward).</summary>
    private void Marginals(ReadOnlySpan<float> scores, Span<double> forward, Span<double> backward, Span<double> emission)
    {
        const int L = NameLabels.Count;
        var count = scores.Length / L;
        for (var k = 0; k < emission.Length; k++) emission[k] = Math.Exp(scores[k]);
        for (var i = 0; i < count; i++)
        {
            for (var label = 0; label < L; label++)
            {
                var row = model.ExponentialByLabel.AsSpan(label * (L + 1), L + 1);
                var sum = 0.0;
                if (i == 0) sum = row[L];
                else for (var p = 0; p < L; p++) sum += forward[(i - 1) * L + p] * row[p];
                forward[i * L + label] = sum * emission[i * L + label];
            }

            Normalize(forward.Slice(i * L, L));
        }

        backward.Slice((count - 1) * L, L).Fill(1);
        for (var i = count - 2; i >= 0; i--)
        {
            for (var label = 0; label < L; label++)
            {
                var row = model.ExponentialByPrevious.AsSpan(label * L, L);
                var sum = 0.0;
                for (var n = 0; n < L; n++) sum += backward[(i + 1) * L + n] * emission[(i + 1) * L + n] * row[n];
                backward[i * L + label] = sum;
            }

            Normalize(backward.Slice(i * L, L));
        }

        for (var i = 0; i < count; i++)
        {
            for (var label = 0; label < L; label++) forward[i * L + label] *= backward[i * L + label];
            Normalize(forward.Slice(i * L, L));
        }
    }

    private static void Normalize(Span<double> values)
    {
        var sum = 0.0;
        foreach (var v in values) sum += v;
        if (sum > 0) foreach (ref var v in values) v /= sum;
    }
}
