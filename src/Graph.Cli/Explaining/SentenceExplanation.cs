using System.Globalization;
using Graph.Core.Extraction;
using Graph.Core.Extraction.Confidence;
using Graph.Core.Extraction.Events;
using Graph.Core.Extraction.Learned;
using Graph.Core.Extraction.Positions;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Cli.Explaining;

/// <summary>Writes how sentences are read: tree, mentions, statements, issues and near misses.</summary>
internal sealed class SentenceExplanation(TextWriter output, ExtractionRules rules)
{
    private const int MostParts = 4, MostLetters = 60;

    private readonly EventFrameSource _events = new(rules.Frames);
    private readonly PositionSource _positions = rules.Positions();

    /// <summary>Writes all sentences of an annotated text with mended trees.</summary>
    public void Write(AnnotatedArticle article, IReadOnlyList<ScoredStatement> statements)
    {
        foreach (var sentence in article.Sentences)
        {
            WriteTree(sentence);
            WriteMentions(article, sentence);
            WriteStatements(article, statements.Where(s => s.Statement.Sentence == sentence.Index));
            WritePositions(article, sentence);
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

    private void WriteStatements(AnnotatedArticle article, IEnumerable<ScoredStatement> statements)
    {
        output.WriteLine("statements");
        foreach (var (s, features) in statements)
        {
            output.WriteLine($"  {Name(article, s.Source.EntityId)} {s.Relation.Label()} {Name(article, s.Target.EntityId)}{(s.Role is null ? "" : $" as {s.Role}")}");
            output.WriteLine($"      rule {s.Rule}");
            output.WriteLine($"      status {s.Status.Label()}, said by {(s.AttributedTo is { } who ? Name(article, who) : s.IsReported ? "someone unnamed" : "the article")}{(s.Date is null ? "" : $", date {s.Date}")}{(s.TimeExpression is null ? "" : $" (\"{s.TimeExpression}\")")}");
            output.WriteLine($"      confidence {Confidence(s, features)}");
        }
    }

    private static string Confidence(Statement statement, IReadOnlyList<Feature> features) => statement.Rule == LearnedSource.Rule
        ? $"{Number(statement.Confidence)}: no rule reads it; the model of pairs holds it likely"
        : $"{Number(ConfidenceModel.Default.Of(features))}: {string.Join(", ", ConfidenceModel.Default.Parts(features).Take(MostParts).Select(p => $"{p.Name} {Signed(p.Part)}"))}";

    private void WritePositions(AnnotatedArticle article, Sentence sentence)
    {
        output.WriteLine("issues");
        foreach (var attempt in _positions.Attempts(article, sentence))
        {
            output.WriteLine($"  {attempt.Key}: \"{attempt.Words}\" {(attempt.Pattern.Length > 0 ? $"matches '{attempt.Pattern}'" : "points back to it")}");
            foreach (var outcome in attempt.Outcomes) output.WriteLine($"      {outcome}");
        }
    }

    private void WriteNearMisses(AnnotatedArticle article, Sentence sentence)
    {
        output.WriteLine("near misses");
        foreach (var word in _events.Attempts(article, sentence).Where(a => a.Candidates.Count == 0).GroupBy(a => a.Trigger))
        {
            output.WriteLine($"  {sentence[word.Key].Text}");
            foreach (var miss in word) output.WriteLine($"      {miss.Frame.Name} ({miss.Frame.Origin}): {Shortened(miss.Failure)}");
        }
    }

    private static string Shortened(string text) => text.Length <= MostLetters ? text : text[..MostLetters] + "…";

    private static string Number(double value) => value.ToString("F2", CultureInfo.InvariantCulture);

    private static string Signed(double value) => value.ToString("+0.0;-0.0", CultureInfo.InvariantCulture);

    private static string Name(AnnotatedArticle article, string id) => article.Entities.TryGetValue(id, out var entity) ? entity.Name : id;
}
