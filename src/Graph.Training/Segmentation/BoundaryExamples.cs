using Graph.Language;
using Graph.Language.Segmentation;
using Graph.Training.Scoring;

namespace Graph.Training.Segmentation;

/// <summary>The gaps of treebank documents where the rules are not sure.</summary>
internal static class BoundaryExamples
{
    /// <summary>Extracts the examples of documents, cut into own tokens.</summary>
    public static List<BoundaryExample> Of(IEnumerable<RawDocument> documents, WordClasses words, uint mask)
    {
        var examples = new List<BoundaryExample>();
        Span<int> rows = stackalloc int[BoundaryFeatures.Maximum];
        foreach (var document in documents)
        {
            var tokens = new List<TextSpan>();
            Tokenizer.Tokenize(document.Text, new TextSpan(0, document.Text.Length), tokens);
            var gold = document.Sentences.Select(s => s.Span.Start).ToHashSet();
            var starts = Enumerable.Range(0, tokens.Count).Where(i => gold.Contains(tokens[i].Start)).ToHashSet();
            var rules = SentenceSplitter.Rules(document.Text, tokens, starts);
            var gaps = new BoundaryGaps(document.Text, tokens, words, mask);
            var start = 0;
            for (var next = 1; next < tokens.Count; next++)
            {
                if (rules[next] is not (BoundaryRule.Inside or BoundaryRule.Between))
                    examples.Add(new BoundaryExample(rows[..gaps.Rows(start, next, rules[next], rows)].ToArray(), starts.Contains(next)));
                if (starts.Contains(next)) start = next;
            }
        }

        return examples;
    }
}
