using Graph.Core.Extraction;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;

namespace Graph.Quality;

/// <summary>Prints trees, mentions and frame attempts of an annotated article, to see why a statement is missed.</summary>
internal static class Trace
{
    public static void Write(AnnotatedArticle article, string only = "")
    {
        article = TreeRepair.Apply(article);
        foreach (var sentence in article.Sentences)
        {
            if (!sentence.Span.In(article.Article.Text).Contains(only, StringComparison.Ordinal)) continue;
            Console.WriteLine(string.Join(' ', sentence.Tokens.Select(t => $"{t.Text}/{t.Lemma}/{t.Upos}/{t.Label}/{(t.Head < 0 ? "" : sentence[t.Head].Text)}")));
            Console.WriteLine("  mentions: " + string.Join("; ", article.Mentions.Where(m => m.Sentence == sentence.Index).Select(m => $"{m.Text}@{sentence[m.Head].Text}={string.Join('+', m.EntityIds)}{(m.IsLocation ? "@" : "")}")));
            foreach (var attempt in new EventFrameSource(FrameSet.Default).Attempts(article, sentence))
            {
                var found = string.Join("; ", attempt.Candidates.Select(c => $"{c.Relation} {string.Join('+', c.Sources.Select(s => s.EntityId))} > {string.Join('+', c.Targets.Select(s => s.EntityId))}"));
                Console.WriteLine($"  {sentence[attempt.Trigger].Text}: {attempt.Frame.Name} {found}{attempt.Failure}");
            }
        }
    }
}
