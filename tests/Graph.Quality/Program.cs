using Graph.Core.Articles;
using Graph.Core.Extraction;
using Graph.Core.Extraction.Positions;
using Graph.Core.Ontologies;
using Graph.Core.Pipeline;
using Graph.Core.Statements;
using Graph.Language;
using Graph.Quality;
using Graph.Report.Quality;

// Scores extraction apart from resolution: snippets and articles with gold mentions.
// usage: graph-quality snippets FILE.jsonl… [--verbose]
//        graph-quality plover FILE.json [--verbose]     (pair recall and type accuracy on coded events)
//        graph-quality issues FILE.jsonl… [--verbose]   (issue keys of required positions that the recogniser reads)
//        graph-quality trace FILE.jsonl… --only ID,ID   (trees and frame attempts of single snippets)
//        graph-quality confidence GOLD_DIR [GOLD_DIR:GROUPS…] FILE.jsonl… [--write FILE]   (trains the confidence; reliability on the first folder, by groups left out)
//        graph-quality pairs GOLD_DIR[:GROUPS] FILE.jsonl… [--test GOLD_DIR[:GROUPS]…] [--write FILE]   (trains the reader of what rules miss)
//        graph-quality articles GOLD_DIR [--groups abcd] [--resolve] [--rules] [--verbose]     (texts in GOLD_DIR/text)
string[] paths = [.. args.Skip(1).Where(a => !a.StartsWith('-'))];
var verbose = args.Contains("--verbose");
var groups = args.SkipWhile(a => a != "--groups").Skip(1).FirstOrDefault();
paths = [.. paths.Where(p => p != groups)];
var ontology = Ontology.Default;
var byRule = new SortedDictionary<string, (int Found, int Wrong)>(StringComparer.Ordinal);
var extractor = DefaultPipeline.Extractor(ontology);

if (args.FirstOrDefault() == "plover")
{
    // Types that the product's relations have; the others (PROTEST, COERCE, RETREAT, …) are outside its vocabulary.
    var types = Graph.Core.Statements.Relations.All.Select(Graph.Core.Statements.Relations.Plover).ToHashSet();
    PloverScore[] coded = [.. PloverReader.Read(paths[0]).Where(e => types.Contains(e.Type)).Select(e =>
    {
        var article = Plain(e.Id, e.Text);
        var actors = e.Sources.Concat(e.Targets).Select(a => (Actor: a, At: e.Text.IndexOf(a, StringComparison.OrdinalIgnoreCase))).Where(a => a.At >= 0)
            .Select(a => new GoldMention(new TextSpan(a.At, a.At + a.Actor.Length), [a.Actor], PloverReader.Kind(a.Actor)));
        var annotated = args.Contains("--resolve")
            ? DefaultPipeline.Resolver(ontology).Resolve(article, LanguageEngine.Default.Annotate(e.Text, article.Blocks.Select(b => b.Span), GoldMentions.Names))
            : GoldMentions.Annotate(article, actors);
        return PloverScore.Of(e, ArticlePipeline.Record(annotated, extractor.Extract(annotated)), annotated.Mentions);
    }).Where(s => s.HasPair)];
    foreach (var type in coded.GroupBy(s => s.Event.Type).OrderBy(g => g.Key, StringComparer.Ordinal))
        Console.WriteLine($"{type.Key,-10} events {type.Count(),3}  pair recall {type.Average(s => s.PairFound ? 1 : 0):F2}  type accuracy {type.Where(s => s.PairFound).Select(s => s.TypeRight ? 1.0 : 0).DefaultIfEmpty(0).Average():F2}");
    PrintCoded("all", coded);
    // REJECT has a relation to issues alone: whose offer or demand is rejected is no end of a statement.
    PrintCoded("no REJECT", [.. coded.Where(s => s.Event.Type != "REJECT")]);
    foreach (var s in coded.Where(s => verbose && !s.TypeRight))
        Console.WriteLine($"{(s.PairFound ? $"type {s.Found}" : "pair"),-20} {s.Event.Type,-9} {string.Join('+', s.Event.Sources)} > {string.Join('+', s.Event.Targets)}: {s.Event.Text}");
    return;
}

if (args.FirstOrDefault() == "trace")
{
    // graph-quality trace FILE.jsonl… --only ID,ID
    var only = args.SkipWhile(a => a != "--only").Skip(1).First().Split(',');
    foreach (var snippet in paths.Where(File.Exists).SelectMany(SnippetReader.Read).Where(s => only.Any(o => s.Id.EndsWith(o, StringComparison.Ordinal))))
    {
        Console.WriteLine($"\n{snippet.Id}: {string.Join("; ", snippet.Statements.Where(s => !s.Optional).Select(s => $"{s.Relation} {s.Source} > {s.Target}"))}");
        Trace.Write(GoldMentions.Annotate(Plain(snippet.Id, snippet.Text), snippet.Mentions));
    }

    return;
}

if (args.FirstOrDefault() == "triggers")
{
    // graph-quality triggers FILE.jsonl…: missed statements whose ends share a sentence, by the word that governs both
    foreach (var snippet in paths.SelectMany(SnippetReader.Read))
    {
        var annotated = GoldMentions.Annotate(Plain(snippet.Id, snippet.Text), snippet.Mentions);
        var (_, score) = ScoreSnippet(snippet);
        foreach (var (key, missed) in score.Missed) Trace.WriteTrigger(annotated, missed, snippet.Id);
    }

    return;
}

if (args.FirstOrDefault() == "issues")
{
    // graph-quality issues FILE.jsonl… [--verbose]: which issue keys of required positions the recogniser reads
    var coverage = new IssueCoverage(new IssueRecognizer(ontology));
    foreach (var snippet in paths.SelectMany(SnippetReader.Read)) coverage.Add(snippet, GoldMentions.Annotate(Plain(snippet.Id, snippet.Text), snippet.Mentions), verbose);
    coverage.Print();
    return;
}

if (args.FirstOrDefault() == "triggers-articles")
{
    // graph-quality triggers-articles GOLD_DIR [--groups abcd]: the same for articles, as the whole pipeline reads them
    foreach (var gold in GoldReader.ReadDirectory(paths[0]).Where(g => groups?.Contains(g.Name[0]) ?? true))
    {
        var text = File.ReadAllText(Path.Combine(paths[0], "text", gold.Name + ".txt"));
        var article = Plain(gold.Name, text);
        var resolved = DefaultPipeline.Resolver(Ontology.Default).Resolve(article, LanguageEngine.Default.Annotate(text, article.Blocks.Select(b => b.Span), GoldMentions.Names));
        var score = GoldScorer.Score(gold, ArticlePipeline.Record(resolved, extractor.Extract(resolved)));
        foreach (var (_, missed) in score.Missed) Trace.WriteTrigger(resolved, missed, gold.Name);
    }

    return;
}

if (args.FirstOrDefault() == "trace-article")
{
    // graph-quality trace-article TEXT --only WORDS: sentences that hold the words, as the whole pipeline reads them
    var text = File.ReadAllText(paths[0]);
    var words = args.SkipWhile(a => a != "--only").Skip(1).First();
    var article = Plain("trace", text);
    var resolved = DefaultPipeline.Resolver(Ontology.Default).Resolve(article, LanguageEngine.Default.Annotate(text, article.Blocks.Select(b => b.Span), GoldMentions.Names));
    Trace.Write(resolved, words);
    return;
}

if (args.FirstOrDefault() == "pairs")
{
    // graph-quality pairs GOLD_DIR[:GROUPS] FILE.jsonl… [--test GOLD_DIR[:GROUPS]…] [--write FILE]: the reader of what rules miss
    static bool IsFlag(string arg) => arg.StartsWith("--", StringComparison.Ordinal);
    PairTraining.Run(
        [.. args.Skip(1).TakeWhile(a => !IsFlag(a))], [.. args.SkipWhile(a => a != "--test").Skip(1).TakeWhile(a => !IsFlag(a))],
        args.SkipWhile(a => a != "--write").Skip(1).FirstOrDefault(), Plain);
    return;
}

if (args.FirstOrDefault() == "confidence")
{
    // graph-quality confidence GOLD_DIR [GOLD_DIR:GROUPS…] FILE.jsonl… [--write FILE]: weights of the confidence, checked group by group on the first folder
    var alone = DefaultPipeline.Extractor(ExtractionRules.Of(ontology), null);
    var target = args.SkipWhile(a => a != "--write").Skip(1).FirstOrDefault();
    string[] folders = [.. paths.Where(p => p != target && !p.EndsWith(".jsonl", StringComparison.Ordinal))];
    IEnumerable<ConfidenceCase> Cases(string set, string? domain)
    {
        var parts = set.Split(':');
        return GoldReader.ReadDirectory(parts[0]).Where(g => parts.Length == 1 || parts[1].Contains(g.Name[0])).Select(g =>
        {
            var text = File.ReadAllText(Path.Combine(parts[0], "text", g.Name + ".txt"));
            var read = Plain(g.Name, text);
            var resolved = DefaultPipeline.Resolver(ontology).Resolve(read, LanguageEngine.Default.Annotate(text, read.Blocks.Select(b => b.Span), GoldMentions.Names));
            return ConfidenceCase.Of(g, resolved, alone.Score(resolved), domain);
        });
    }

    var snippets = paths.Where(p => p != target && p.EndsWith(".jsonl", StringComparison.Ordinal)).SelectMany(SnippetReader.Read).Select(s =>
    {
        var annotated = GoldMentions.Annotate(Plain(s.Id, s.Text), s.Mentions);
        GoldEntity[] entities = [.. annotated.Entities.Values.Select(e => new GoldEntity(e.Name, "", [], false))];
        return ConfidenceCase.Of(new GoldArticle(s.Id, entities, s.Statements), annotated, alone.Score(annotated), ConfidenceTraining.Snippet);
    });
    ConfidenceTraining.Run([.. Cases(folders[0], null)], [.. folders.Skip(1).SelectMany(f => Cases(f, ConfidenceTraining.Tuned)), .. snippets], target);
    return;
}

IEnumerable<(string Text, ArticleScore Score)> scores = args.FirstOrDefault() switch
{
    "snippets" => paths.SelectMany(SnippetReader.Read).Select(ScoreSnippet),
    "articles" => GoldReader.ReadDirectory(paths[0]).Where(g => groups?.Contains(g.Name[0]) ?? true).Select(g => ScoreArticle(g, paths[0])),
    _ => throw new ArgumentException("usage: graph-quality snippets FILE.jsonl… | articles GOLD_DIR [--groups abcd] [--verbose]"),
};

var all = new List<ArticleScore>();
foreach (var (text, score) in scores)
{
    all.Add(score);
    foreach (var (_, ours) in score.Extra) byRule[ours.Statement.Rule] = byRule[ours.Statement.Rule] with { Wrong = byRule[ours.Statement.Rule].Wrong + 1 };
    if (!verbose || (score.Missed.Count == 0 && score.Extra.Count == 0 && score.Matched.All(m => m.StatusRight))) continue;
    Console.WriteLine($"\n{score.Name}{(args[0] == "snippets" ? $": {text}" : "")}");
    foreach (var (key, gold) in score.Missed) Console.WriteLine($"  miss  {key}  ({gold.Status}) {gold.Sentence}");
    foreach (var match in score.Matched.Where(m => !m.StatusRight))
        Console.WriteLine($"  status {match.Key} is {string.Join(" or ", match.Gold.Select(g => g.Status).Distinct())}, not {match.Ours.Statement.Status.Label()} ({match.Ours.Statement.Rule}) {(args[0] == "snippets" ? "" : match.Ours.Statement.Evidence)}");
    foreach (var (key, ours) in score.Extra) Console.WriteLine($"  extra {key}  ({ours.Statement.Status}, {ours.Statement.Rule}) {(args[0] == "snippets" ? "" : ours.Statement.Evidence)}");
}

if (args.Contains("--rules"))
{
    foreach (var (rule, (found, wrong)) in byRule.OrderBy(r => (r.Value.Found - r.Value.Wrong) / (double)r.Value.Found))
        Console.WriteLine($"{rule,-40} found {found,4}  wrong {wrong,4}  right {(found - wrong) / (double)found:F2}");
}

var report = new QualityReport(all);
foreach (var (relation, t) in report.ByRelation(ScoreLevel.Typed)) Print(relation, t);
foreach (var level in Enum.GetValues<ScoreLevel>()) Print($"statements {level.ToString().ToLowerInvariant()}", report.Statements(level));

(string, ArticleScore) ScoreSnippet(Snippet snippet)
{
    var annotated = GoldMentions.Annotate(Plain(snippet.Id, snippet.Text), snippet.Mentions);
    var record = ArticlePipeline.Record(annotated, extractor.Extract(annotated));
    Count(record);
    GoldEntity[] entities = [.. annotated.Entities.Values.Select(e => new GoldEntity(e.Name, "", [], false))];
    return (snippet.Text, GoldScorer.Score(new GoldArticle(snippet.Id, entities, snippet.Statements), record));
}

void Count(ArticleRecord record)
{
    foreach (var s in record.Statements)
    {
        var (found, wrong) = byRule.GetValueOrDefault(s.Rule);
        byRule[s.Rule] = (found + 1, wrong);
    }
}

(string, ArticleScore) ScoreArticle(GoldArticle gold, string directory)
{
    var text = File.ReadAllText(Path.Combine(directory, "text", gold.Name + ".txt"));
    var article = Plain(gold.Name, text);
    var annotated = args.Contains("--resolve")
        ? DefaultPipeline.Resolver(Ontology.Default).Resolve(article, LanguageEngine.Default.Annotate(text, article.Blocks.Select(b => b.Span), GoldMentions.Names))
        : GoldMentions.Annotate(article, Occurrences(gold, text));
    var record = ArticlePipeline.Record(annotated, extractor.Extract(annotated));
    Count(record);
    return (text, GoldScorer.Score(gold, record));
}

// Every occurrence of a gold surface form, longer forms first.
static IEnumerable<GoldMention> Occurrences(GoldArticle gold, string text)
{
    var taken = new bool[text.Length];
    foreach (var (form, entity) in gold.Entities.SelectMany(e => e.Mentions.Select(m => (Form: m, Entity: e))).Where(f => f.Form.Length > 0).OrderByDescending(f => f.Form.Length))
        for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + form.Length, StringComparison.Ordinal))
        {
            var end = at + form.Length;
            if (taken.AsSpan(at, form.Length).Contains(true)) continue;
            if ((at > 0 && char.IsLetterOrDigit(text[at - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]))) continue;
            taken.AsSpan(at, form.Length).Fill(true);
            yield return new GoldMention(new TextSpan(at, end), [entity.Name], entity.Kind);
        }
}

static Article Plain(string name, string text)
{
    var blocks = new List<Block>();
    for (var start = 0; start < text.Length;)
    {
        var end = text.IndexOf('\n', start);
        if (end < 0) end = text.Length;
        if (!string.IsNullOrWhiteSpace(text[start..end])) blocks.Add(new Block(BlockKind.Paragraph, new TextSpan(start, end)));
        start = end + 1;
    }

    return new Article(name, name, text, blocks);
}

static void PrintCoded(string name, PloverScore[] coded) =>
    Console.WriteLine($"{name,-10} events {coded.Length,3}  pair recall {coded.Average(s => s.PairFound ? 1 : 0):F3}  type accuracy {coded.Where(s => s.PairFound).Select(s => s.TypeRight ? 1.0 : 0).DefaultIfEmpty(0).Average():F3}");

static void Print(string name, Tally t) =>
    Console.WriteLine($"{name,-20} P {t.Precision:F3}  R {t.Recall:F3}  F1 {t.F1:F3}   (tp {t.TruePositives} fp {t.FalsePositives} fn {t.FalseNegatives})");
