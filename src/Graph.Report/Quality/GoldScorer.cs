using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Report.Quality;

/// <summary>Scores article records against gold annotations.</summary>
/// <remarks>Optional gold entities and statements are neither rewarded nor punished.</remarks>
public static class GoldScorer
{
    /// <summary>Scores one article; a missing record counts as an empty one.</summary>
    public static ArticleScore Score(GoldArticle gold, ArticleRecord? record)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var names = new GoldNames(gold.Entities);
        EntityRecord[] entities = record is null ? [] : [.. record.Entities.Where(e => e.Entity.Kind != EntityKind.Issue)];
        PredictedStatement[] predicted = record is null ? [] : [.. Predicted(record)];

        var goldEntities = new Dictionary<string, GoldEntity>(StringComparer.Ordinal);
        foreach (var entity in gold.Entities) goldEntities[names.Resolve(entity.Name, [])] = entity;
        var required = goldEntities.Where(e => !e.Value.Optional).Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var found = entities.ToLookup(e => names.Resolve(e.Entity.Name, e.Mentions), e => e.Entity, StringComparer.Ordinal);

        var levels = new Dictionary<ScoreLevel, IReadOnlyDictionary<string, Tally>>();
        foreach (var level in Enum.GetValues<ScoreLevel>()) levels[level] = Tallies(gold, predicted, names, level);

        var goldTyped = GoldKeys(gold, names, ScoreLevel.Typed);
        var ours = predicted.Select(p => (Key: Key(p, names, ScoreLevel.Typed), Ours: p)).ToArray();
        var ourKeys = ours.Select(o => o.Key).ToHashSet();
        return new ArticleScore(
            gold.Name,
            new Tally(required.Count(found.Contains), found.Count(f => !goldEntities.ContainsKey(f.Key)), required.Count(r => !found.Contains(r))),
            [.. found.Where(f => goldEntities.TryGetValue(f.Key, out var g) && !SameKind(f.First().Kind, g.Kind))
                .Select(f => $"{f.Key}: {KindLabel(f.First().Kind)}, not {goldEntities[f.Key].Kind}").Order(StringComparer.Ordinal)],
            [.. found.Where(f => f.Count() > 1).Select(f => $"{f.Key}: {string.Join(" + ", f.Select(e => e.Name).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal)],
            [.. required.Where(r => !found.Contains(r)).Order(StringComparer.Ordinal)],
            [.. found.Where(f => !goldEntities.ContainsKey(f.Key)).Select(f => f.Key).Order(StringComparer.Ordinal)],
            levels,
            [.. goldTyped.Where(g => !g.Value.Optional && !ourKeys.Contains(g.Key)).Select(g => (g.Key, g.Value)).OrderBy(g => g.Key.ToString(), StringComparer.Ordinal)],
            [.. ours.Where(o => !goldTyped.ContainsKey(o.Key)).DistinctBy(o => o.Key).OrderBy(o => o.Key.ToString(), StringComparer.Ordinal)],
            record is null ? Tally.Zero : ImplicitEnds(gold, goldTyped, ourKeys, EvidenceSentences.Of(record.Article)),
            [.. ours.DistinctBy(o => o.Key).Where(o => !goldTyped.TryGetValue(o.Key, out var g) || !g.Optional)
                .Select(o => (o.Ours.Statement.Confidence, goldTyped.ContainsKey(o.Key)))])
        {
            Matched = [.. Matched(gold, ours, names, record)],
        };
    }

    private static IEnumerable<MatchedStatement> Matched(
        GoldArticle gold, (StatementKey Key, PredictedStatement Ours)[] ours, GoldNames names, ArticleRecord? record)
    {
        var byKey = gold.Statements.ToLookup(g => Key(g.Relation, names.Resolve(g.Source, []), Target(g.Relation, g.Target, [], names), g.Status, ScoreLevel.Typed));
        foreach (var (key, predicted) in ours.OrderBy(o => o.Key.ToString(), StringComparer.Ordinal))
        {
            GoldStatement[] same = [.. byKey[key]];
            if (same.Length == 0) continue;
            var speaker = Speaker(predicted.Statement, names, record!);
            yield return new MatchedStatement(key, predicted, same,
                same.Any(g => StatusClass(g.Status) == StatusClass(predicted.Statement.Status.Label())),
                same.Any(g => (g.AttributedTo is { } who ? names.Resolve(who, []) : "") == speaker));
        }
    }

    private static string Speaker(Statement statement, GoldNames names, ArticleRecord record)
    {
        if (statement.AttributedTo is not { } id) return "";
        var entity = record.Entities.First(e => e.Entity.Id == id);
        return names.Resolve(entity.Entity.Name, entity.Mentions);
    }

    // Recall alone: what of ours has an end that its sentence does not name cannot be told without gold.
    private static Tally ImplicitEnds(
        GoldArticle gold, Dictionary<StatementKey, GoldStatement> statements, HashSet<StatementKey> ours, EvidenceSentences sentences)
    {
        var forms = gold.Entities.ToDictionary(e => e.Name, e => e.Mentions, StringComparer.Ordinal);
        bool IsNamed(string name, string sentence) =>
            forms.GetValueOrDefault(name, [name]).Any(form => form.Length > 0 && sentence.Contains(form, StringComparison.Ordinal));
        var tally = Tally.Zero;
        foreach (var (key, statement) in statements)
        {
            if (statement.Optional || !Relations.TryParse(statement.Relation, out var relation) || relation.IsPosition()) continue;
            if (sentences.Find(statement.Sentence) is not { } sentence || (IsNamed(statement.Source, sentence) && IsNamed(statement.Target, sentence))) continue;
            tally += ours.Contains(key) ? new Tally(1, 0, 0) : new Tally(0, 0, 1);
        }

        return tally;
    }

    private static IEnumerable<PredictedStatement> Predicted(ArticleRecord record)
    {
        var byId = record.Entities.ToDictionary(e => e.Entity.Id, StringComparer.Ordinal);
        foreach (var s in record.Statements)
        {
            var source = byId[s.Source.EntityId];
            var target = byId[s.Target.EntityId];
            yield return s.Relation.IsPosition()
                ? new PredictedStatement(s, source.Entity.Name, source.Mentions, target.Entity.Id, [])
                : new PredictedStatement(s, source.Entity.Name, source.Mentions, target.Entity.Name, target.Mentions);
        }
    }

    private static Dictionary<string, Tally> Tallies(GoldArticle gold, PredictedStatement[] predicted, GoldNames names, ScoreLevel level)
    {
        var goldKeys = GoldKeys(gold, names, level);
        var ours = predicted.Select(p => Key(p, names, level)).ToHashSet();
        var result = new Dictionary<string, Tally>(StringComparer.Ordinal);
        void Count(string relation, Tally tally) => result[relation] = result.GetValueOrDefault(relation, Tally.Zero) + tally;
        foreach (var (key, statement) in goldKeys.Where(g => !g.Value.Optional))
            Count(key.Relation, ours.Contains(key) ? new Tally(1, 0, 0) : new Tally(0, 0, 1));
        foreach (var key in ours.Where(k => !goldKeys.ContainsKey(k)))
            Count(key.Relation, new Tally(0, 1, 0));
        return result;
    }

    private static Dictionary<StatementKey, GoldStatement> GoldKeys(GoldArticle gold, GoldNames names, ScoreLevel level)
    {
        var result = new Dictionary<StatementKey, GoldStatement>();
        // A required statement wins over optional readings with the same key.
        foreach (var statement in gold.Statements.OrderByDescending(s => s.Optional))
            result[Key(statement.Relation, names.Resolve(statement.Source, []), Target(statement.Relation, statement.Target, [], names), statement.Status, level)] = statement;
        return result;
    }

    private static StatementKey Key(PredictedStatement p, GoldNames names, ScoreLevel level)
    {
        var relation = p.Statement.Relation.Label();
        return Key(relation, names.Resolve(p.Source, p.SourceAliases), Target(relation, p.Target, p.TargetAliases, names),
            p.Statement.Status.Label(), level);
    }

    private static string Target(string relation, string target, IReadOnlyList<string> aliases, GoldNames names) =>
        Relations.TryParse(relation, out var r) && r.IsPosition() ? GoldNames.Normalize(target) : names.Resolve(target, aliases);

    private static StatementKey Key(string relation, string source, string target, string status, ScoreLevel level)
    {
        if (Relations.TryParse(relation, out var r) && r.IsSymmetric() && string.CompareOrdinal(target, source) < 0)
            (source, target) = (target, source);
        return new StatementKey(
            level == ScoreLevel.Lenient ? Group(relation) : relation,
            source,
            target,
            level != ScoreLevel.Strict ? "" : StatusClass(status));
    }

    private static string StatusClass(string status) => status switch { "asserted" => "real", "denied" => "denied", _ => "unreal" };

    private static string Group(string relation) => relation switch
    {
        "MET" or "SPOKE_WITH" or "NEGOTIATED_WITH" => "CONSULT",
        "ACCUSED" or "CRITICIZED" => "ACCUSE",
        "PROPOSED" or "ACCEPTED" or "SUPPORTS" => "PRO",
        "REJECTED" or "OPPOSES" => "CON",
        _ => relation,
    };

    private static bool SameKind(EntityKind ours, string gold) => gold.Length == 0 || KindLabel(ours) == gold;

    private static string KindLabel(EntityKind kind) => kind.ToString().ToLowerInvariant();
}
