using Graph.Core.Extraction;
using Graph.Core.Extraction.Events;
using Graph.Core.Extraction.Positions;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Quality;

/// <summary>Prints trees, mentions and frame attempts of an annotated article, to see why a statement is missed.</summary>
internal static class Trace
{
    private static readonly Lazy<PositionSource> Positions = new(() => new PositionSource(new IssueRecognizer(Ontology.Default), FrameLoader.LoadDefault().Lexicon));

    public static void Write(AnnotatedArticle article, string only = "")
    {
        article = TreeRepair.Apply(article);
        foreach (var sentence in article.Sentences)
        {
            if (!sentence.Span.In(article.Article.Text).Contains(only, StringComparison.Ordinal)) continue;
            Console.WriteLine(string.Join(' ', sentence.Tokens.Select(t => $"{t.Text}/{t.Lemma}/{t.Upos}/{t.Label}/{(t.Head < 0 ? "" : sentence[t.Head].Text)}")));
            Console.WriteLine("  mentions: " + string.Join("; ", article.Mentions.Where(m => m.Sentence == sentence.Index).Select(m => $"{m.Text}@{sentence[m.Head].Text}={string.Join('+', m.EntityIds)}{(m.IsLocation ? "@" : "")}")));
            foreach (var attempt in Positions.Value.Attempts(article, sentence))
                Console.WriteLine($"  issue {attempt.Key} \"{attempt.Words}\" '{attempt.Pattern}': {string.Join("; ", attempt.Outcomes)}");
            foreach (var attempt in new EventFrameSource(FrameSet.Default).Attempts(article, sentence))
            {
                var found = string.Join("; ", attempt.Candidates.Select(c => $"{c.Relation} {string.Join('+', c.Sources.Select(s => s.EntityId))} > {string.Join('+', c.Targets.Select(s => s.EntityId))}"));
                Console.WriteLine($"  {sentence[attempt.Trigger].Text}: {attempt.Frame.Name} {found}{attempt.Failure}");
            }
        }
    }

    public static void WriteTrigger(AnnotatedArticle article, Report.Quality.GoldStatement missed, string id)
    {
        article = TreeRepair.Apply(article);
        var ids = article.Entities.ToLookup(e => Report.Quality.GoldNames.Normalize(e.Value.Name), e => e.Key);
        var (sources, targets) = (ids[Report.Quality.GoldNames.Normalize(missed.Source)].ToHashSet(), ids[Report.Quality.GoldNames.Normalize(missed.Target)].ToHashSet());
        var start = missed.Sentence.Length > 25 ? missed.Sentence[..25] : missed.Sentence;
        foreach (var sentence in article.Sentences)
        {
            if (start.Length > 0 && !sentence.Span.In(article.Article.Text).Contains(start, StringComparison.Ordinal)) continue;
            var here = article.Mentions.Where(m => m.Sentence == sentence.Index).ToList();
            if (here.FirstOrDefault(m => m.EntityIds.Any(sources.Contains)) is not { } from || here.FirstOrDefault(m => m.EntityIds.Any(targets.Contains) && m != from) is not { } to) continue;
            var top = sentence.LowestCommonAncestor(from.Head, to.Head);
            Console.WriteLine($"{missed.Relation}\t{sentence[top].Lemma}/{sentence[top].Upos}\t{Way(from.Head)}\t{Way(to.Head)}\t{id}\t{sentence.Span.In(article.Article.Text)}");
            return;

            string Way(int at)
            {
                var steps = new List<string>();
                for (; at != top; at = sentence[at].Head)
                {
                    var marker = sentence.Child(at, "case");
                    steps.Add(sentence[at].Label + (marker >= 0 ? ":" + sentence[marker].Lemma : "") + (sentence[at].Head != top ? "<" + sentence[sentence[at].Head].Lemma : ""));
                }

                return string.Join('<', steps);
            }
        }
    }
}
