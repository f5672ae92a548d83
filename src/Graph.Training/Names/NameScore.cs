using Graph.Core.Names;

namespace Graph.Training.Names;

/// <summary>Exact-span scores of the recogniser by kind.</summary>
public static class NameScore
{
    /// <summary>Prints precision, recall and F1 over all kinds, with and without the kind.</summary>
    public static void Print(string title, NameModel model, IEnumerable<LabelledSentence> sentences)
    {
        var recognizer = new NameRecognizer(model);
        int typed = 0, untyped = 0, predicted = 0, gold = 0;
        foreach (var sentence in sentences)
        {
            var found = recognizer.Recognize(sentence.Sentence).Select(s => (s.First, s.End, s.Kind)).ToHashSet();
            var wanted = Spans(sentence.Labels).ToHashSet();
            predicted += found.Count;
            gold += wanted.Count;
            typed += found.Count(wanted.Contains);
            var spans = wanted.Select(w => (w.First, w.End)).ToHashSet();
            untyped += found.Count(f => spans.Contains((f.First, f.End)));
        }

        Console.WriteLine($"{title}: typed {F1(typed, predicted, gold)}, spans {F1(untyped, predicted, gold)}");
    }

    private static string F1(int right, int predicted, int gold)
    {
        double p = right / (double)Math.Max(1, predicted), r = right / (double)Math.Max(1, gold);
        return $"P {p:F3} R {r:F3} F1 {2 * p * r / Math.Max(1e-9, p + r):F3}";
    }

    private static IEnumerable<(int First, int End, NameKind Kind)> Spans(int[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (!NameLabels.IsBegin(labels[i])) continue;
            var end = i + 1;
            while (end < labels.Length && NameLabels.IsInside(labels[end])) end++;
            yield return (i, end, NameLabels.Kind(labels[i]));
        }
    }
}
