using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Cli.Explaining;

/// <summary>Writes how sentences are read: tree, mentions, statements and near misses.</summary>
internal sealed class SentenceExplanation(TextWriter output)
{
    /// <summary>Writes all sentences of an annotated text.</summary>
    public void Write(AnnotatedArticle article, IReadOnlyList<Statement> statements)
    {
        foreach (var sentence in article.Sentences)
        {
            WriteTree(sentence);
            WriteMentions(article, sentence);
            WriteStatements(article, statements.Where(s => s.Sentence == sentence.Index));
            WriteNearMisses(article, sentence);
        }
    }

    private void WriteTree(Sentence sentence)
    {
        output.WriteLine("tree");
        var width = sentence.Tokens.Max(t => t.Text.Length);
        foreach (var token in sentence.Tokens)
        {
            var head = token.Head < 0 ? "" : sentence[token.Head].Text;
            output.WriteLine($"  {token.Index,3} {token.Text.PadRight(width)}  {token.Lemma.PadRight(width)}  {token.Upos,-6} {token.Xpos,-5} {token.Label,-12} {head}");
        }
    }

    private void WriteMentions(AnnotatedArticle article, Sentence sentence)
    {
        output.WriteLine("mentions");
        foreach (var mention in article.Mentions.Where(m => m.Sentence == sentence.Index))
        {
            var names = string.Join(", ", mention.EntityIds.Select(id => article.Entities.TryGetValue(id, out var e) ? $"{e.Name} ({e.Kind.ToString().ToLowerInvariant()})" : id));
            output.WriteLine($"  {mention.Text} = {(names.Length > 0 ? names : "undecided")}{(mention.IsLocation ? ", as a location" : "")}  {mention.Confidence:F2}  {mention.Reason}");
        }
    }

    private void WriteStatements(AnnotatedArticle article, IEnumerable<Statement> statements)
    {
        output.WriteLine("statements");
        foreach (var s in statements)
        {
            output.WriteLine($"  {Name(article, s.Source.EntityId)} {s.Relation.Label()} {Name(article, s.Target.EntityId)}{(s.Role is null ? "" : $" as {s.Role}")}");
            output.WriteLine($"      rule {s.Rule}, confidence {s.Confidence:F2}");
            output.WriteLine($"      status {s.Status.Label()}, said by {(s.AttributedTo is { } who ? Name(article, who) : s.IsReported ? "someone unnamed" : "the article")}{(s.Date is null ? "" : $", date {s.Date}")}{(s.TimeExpression is null ? "" : $" (\"{s.TimeExpression}\")")}");
        }
    }

    private void WriteNearMisses(AnnotatedArticle article, Sentence sentence)
    {
        output.WriteLine("near misses");
        foreach (var miss in new EventFrameSource(FrameSet.Default).Attempts(article, sentence).Where(a => a.Candidates.Count == 0))
            output.WriteLine($"  {sentence[miss.Trigger].Text}: {miss.Frame.Name} ({miss.Frame.Origin}): {miss.Failure}");
    }

    private static string Name(AnnotatedArticle article, string id) => article.Entities.TryGetValue(id, out var entity) ? entity.Name : id;
}
