using System.Text.RegularExpressions;
using Graph.Core.Merging;
using Graph.Core.Mentions;
using Graph.Core.Pipeline;
using Graph.Core.Statements;

namespace Graph.Stores.Tests.Neo4jStore.Queries;

/// <summary>What the stored queries must return, computed from the records without a database.</summary>
internal sealed class ExpectedRows
{
    private static readonly Relation[] Contacts = [Relation.Met, Relation.SpokeWith, Relation.NegotiatedWith];
    private static readonly Relation[] Ties = [.. Contacts, Relation.AgreedWith];
    private static readonly StatementStatus[] Unsettled = [StatementStatus.Planned, StatementStatus.Possible, StatementStatus.Conditional];

    private readonly KnowledgeGraph _graph;
    private readonly IReadOnlyList<ArticleRecord> _records;
    private readonly Dictionary<string, SortedSet<string>> _aliases;

    public ExpectedRows(IReadOnlyList<ArticleRecord> records)
    {
        _records = records;
        _graph = KnowledgeGraph.Build(records);
        _aliases = records.SelectMany(r => r.Entities).GroupBy(e => e.Entity.Id)
            .ToDictionary(g => g.Key, g => new SortedSet<string>(g.SelectMany(e => e.Mentions), StringComparer.Ordinal));
    }

    private IEnumerable<Edge> Direct => _graph.Edges;

    private IEnumerable<Edge> Positions => Direct.Where(e => e.Relation.IsPosition());

    private IEnumerable<Entity> Actors => _graph.Entities.Where(IsActor);

    /// <summary>The rows of a query, in its order.</summary>
    public IEnumerable<object?[]> Of(string query, IReadOnlyDictionary<string, object?> p)
    {
        string P(string name) => (string)p[name]!;
        return query switch
        {
            "people/01_most_connected" => Actors
                .Select(a => (Actor: a, Edges: Around(a).Where(e => IsActor(Other(e, a))).ToArray()))
                .Where(x => x.Edges.Length > 0)
                .Select(x => (x.Actor, Actors: x.Edges.Select(e => Other(e, x.Actor).Id).Distinct().Count(), Count: x.Edges.Sum(e => e.SourceId == e.TargetId ? e.Count : e.Count)))
                .OrderByDescending(x => x.Actors).ThenByDescending(x => x.Count).ThenBy(x => x.Actor.Name, StringComparer.Ordinal)
                .Select(x => Row(x.Actor.Name, Kind(x.Actor), x.Actors, x.Count)),
            "people/02_roles" => Direct.Where(e => e.Relation == Relation.HoldsRole && Source(e).Kind == EntityKind.Person)
                .SelectMany(e => Roles(e).DefaultIfEmpty("").Select(role => (e, role)))
                .OrderBy(x => Source(x.e).Name, StringComparer.Ordinal).ThenBy(x => Target(x.e).Name, StringComparer.Ordinal).ThenBy(x => x.role, StringComparer.Ordinal)
                .Select(x => Row(Source(x.e).Name, x.role, Target(x.e).Name, x.e.Best.Evidence)),
            "people/03_profile" => Direct.Where(e => Source(e).Name == P("actor"))
                .OrderByDescending(e => e.Count).ThenBy(e => e.Relation.Label(), StringComparer.Ordinal).ThenBy(e => Target(e).Name, StringComparer.Ordinal)
                .Select(e => Row(e.Relation.Label(), Target(e).Name, e.Count, e.Articles.Count, Status(e), e.FirstDate, e.LastDate, e.Best.Evidence)),
            "people/04_find_by_name" => _graph.Entities.Where(e => _aliases[e.Id].Append(e.Name).Any(n => Regex.IsMatch(n, @"\bzelensk", RegexOptions.IgnoreCase)))
                .Select(e => Row(e.Name, Kind(e), _aliases[e.Id], _records.Count(r => r.Entities.Any(m => m.Entity.Id == e.Id)))),
            "people/05_talked_about" => Actors
                .Select(a => (Actor: a, In: Direct.Where(e => e.TargetId == a.Id).Sum(e => e.Count), Out: Direct.Where(e => e.SourceId == a.Id).Sum(e => e.Count)))
                .Where(x => x.In > x.Out)
                .OrderByDescending(x => x.In).ThenBy(x => x.Out).ThenBy(x => x.Actor.Name, StringComparer.Ordinal)
                .Select(x => Row(x.Actor.Name, Kind(x.Actor), x.In, x.Out)),
            "meetings/01_who_met_whom" => Direct.Where(e => e.Relation == Relation.Met && e.Statuses.Contains(StatementStatus.Asserted) && BothActors(e))
                .OrderByDescending(e => e.Count).ThenBy(e => Source(e).Name, StringComparer.Ordinal).ThenBy(e => Target(e).Name, StringComparer.Ordinal)
                .Select(e => Row(Source(e).Name, Target(e).Name, e.Count, e.FirstDate, e.LastDate, e.Best.Evidence)),
            "meetings/02_contacts_of_actor" => Named(P("actor")).SelectMany(a => Around(a).Where(e => Contacts.Contains(e.Relation) && IsActor(Other(e, a)))
                .Select(e => (Other: Other(e, a).Name, e)))
                .OrderBy(x => x.Other, StringComparer.Ordinal).ThenBy(x => x.e.Relation.Label(), StringComparer.Ordinal)
                .Select(x => Row(x.Other, x.e.Relation.Label(), Statuses(x.e), x.e.Count, x.e.Best.Evidence)),
            "meetings/03_planned_contacts" => Direct
                .Where(e => (Contacts.Contains(e.Relation) || e.Relation == Relation.Visited) && IsActor(Source(e)))
                .Where(e => !e.Statuses.Contains(StatementStatus.Asserted) && e.Statuses.Intersect(Unsettled).Any())
                .OrderBy(e => Source(e).Name, StringComparer.Ordinal).ThenBy(e => e.Relation.Label(), StringComparer.Ordinal).ThenBy(e => Target(e).Name, StringComparer.Ordinal)
                .Select(e => Row(Source(e).Name, e.Relation.Label(), Target(e).Name, Statuses(e), e.Best.Evidence)),
            "meetings/04_visits" => Direct.Where(e => e.Relation == Relation.Visited && IsActor(Source(e)))
                .OrderBy(e => Source(e).Name, StringComparer.Ordinal).ThenBy(e => Target(e).Name, StringComparer.Ordinal)
                .Select(e => Row(Source(e).Name, Target(e).Name, Status(e), e.LastDate, e.Best.Evidence)),
            "meetings/05_go_betweens" => Actors.Where(b => Tied(b, P("actor")).Any() && Tied(b, P("other")).Any() && b.Name != P("actor") && b.Name != P("other"))
                .OrderBy(b => b.Name, StringComparer.Ordinal)
                .Select(b => Row(b.Name, Tied(b, P("actor")).Order(StringComparer.Ordinal).ToArray(), Tied(b, P("other")).Order(StringComparer.Ordinal).ToArray())),
            "positions/01_positions_of_actor" => Positions.Where(e => Source(e).Name == P("actor"))
                .OrderBy(e => Target(e).Name, StringComparer.Ordinal).ThenBy(e => e.Relation.Label(), StringComparer.Ordinal)
                .Select(e => Row(Target(e).Name, e.Relation.Label(), Status(e), e.Count, e.Best.Evidence)),
            "positions/02_actors_on_issue" => Positions.Where(e => e.TargetId == P("issue"))
                .OrderBy(e => e.Relation.Label(), StringComparer.Ordinal).ThenBy(e => Source(e).Name, StringComparer.Ordinal)
                .Select(e => Row(e.Relation.Label(), Source(e).Name, Status(e), e.Count, e.Best.Evidence)),
            "positions/03_like_minded" => Pairs(sameSide: true)
                .GroupBy(x => (x.One.SourceId, Other: x.Two.SourceId))
                .Select(g => (A: _graph.Entity(g.Key.SourceId).Name, B: _graph.Entity(g.Key.Other).Name, Issues: g.Select(x => Target(x.One).Name).Distinct().Order(StringComparer.Ordinal).ToArray()))
                .OrderByDescending(x => x.Issues.Length).ThenBy(x => x.A, StringComparer.Ordinal).ThenBy(x => x.B, StringComparer.Ordinal)
                .Select(x => Row(x.A, x.B, x.Issues.Length, x.Issues)),
            "positions/04_opponents" => Positions.Where(e => !Against(e))
                .SelectMany(pro => Positions.Where(e => Against(e) && e.TargetId == pro.TargetId && e.SourceId != pro.SourceId).Select(contra => (pro, contra)))
                .Select(x => Row(Target(x.pro).Name, Source(x.pro).Name, x.pro.Relation.Label(), Source(x.contra).Name, x.contra.Relation.Label()))
                .OrderBy(r => string.Join('\0', r), StringComparer.Ordinal),
            "positions/05_conditional" => _graph.Statements.Where(s => s.Relation.IsPosition() && Unsettled.Contains(s.Status))
                .OrderBy(s => Name(s.Source), StringComparer.Ordinal).ThenBy(s => Name(s.Target), StringComparer.Ordinal)
                .ThenBy(s => s.Relation.Label(), StringComparer.Ordinal).ThenBy(s => Status(s), StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal)
                .Select(s => Row(Name(s.Source), s.Relation.Label(), Name(s.Target), Status(s), s.Evidence)),
            "contradictions/01_actor_against_itself" => Positions.Where(e => !Against(e))
                .SelectMany(pro => Positions.Where(e => Against(e) && e.TargetId == pro.TargetId && e.SourceId == pro.SourceId).Select(contra => (pro, contra)))
                .OrderBy(x => Source(x.pro).Name, StringComparer.Ordinal).ThenBy(x => Target(x.pro).Name, StringComparer.Ordinal)
                .ThenBy(x => x.pro.Relation.Label(), StringComparer.Ordinal).ThenBy(x => x.contra.Relation.Label(), StringComparer.Ordinal)
                .Select(x => Row(Source(x.pro).Name, Target(x.pro).Name, x.pro.Relation.Label(), x.pro.Best.Evidence, x.contra.Relation.Label(), x.contra.Best.Evidence)),
            "contradictions/02_asserted_and_denied" => Direct
                .Where(e => e.Statuses.Contains(StatementStatus.Asserted) && e.Statuses.Contains(StatementStatus.Denied))
                .OrderBy(e => Source(e).Name, StringComparer.Ordinal).ThenBy(e => e.Relation.Label(), StringComparer.Ordinal).ThenBy(e => Target(e).Name, StringComparer.Ordinal)
                .Select(e => Row(Source(e).Name, e.Relation.Label(), Target(e).Name, e.Count, e.Articles.Count)),
            "contradictions/03_articles_that_disagree" => Positions.Where(e => !Against(e))
                .SelectMany(pro => Positions.Where(e => Against(e) && e.TargetId == pro.TargetId && e.SourceId == pro.SourceId)
                    .SelectMany(contra => Held(pro).SelectMany(one => Held(contra).Where(other => other != one)
                        .Select(other => (Actor: Source(pro).Name, Issue: Target(pro).Name, one, other)))))
                .Distinct().OrderBy(x => x.Actor, StringComparer.Ordinal).ThenBy(x => x.Issue, StringComparer.Ordinal)
                .ThenBy(x => x.one, StringComparer.Ordinal).ThenBy(x => x.other, StringComparer.Ordinal)
                .Select(x => Row(x.Actor, x.Issue, x.one, x.other)),
            "timelines/01_of_actor" => Chronological(_graph.Statements.Where(s => s.Date is not null && char.IsAsciiDigit(s.Date[0]) && (Name(s.Source) == P("actor") || Name(s.Target) == P("actor"))))
                .Select(s => Row(s.Date, StatementName(s), Status(s), s.Evidence, s.Id)),
            "timelines/02_of_pair" => Chronological(_graph.Statements.Where(s =>
                    (Name(s.Source) == P("actor") && Name(s.Target) == P("other")) || (Name(s.Source) == P("other") && Name(s.Target) == P("actor"))))
                .Select(s => Row(s.Date, StatementName(s), Status(s), s.Evidence)),
            "timelines/03_of_issue" => Chronological(_graph.Statements.Where(s => s.Target.EntityId == P("issue")))
                .Select(s => Row(s.Date, Name(s.Source), s.Relation.Label(), Status(s), s.Evidence)),
            "timelines/04_by_month" => _graph.Statements.Where(s => s.Date is { Length: >= 7 } date && char.IsAsciiDigit(date[0]))
                .GroupBy(s => (Month: s.Date![..7], Relation: s.Relation.Label()))
                .OrderBy(g => g.Key.Month, StringComparer.Ordinal).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.Relation, StringComparer.Ordinal)
                .Select(g => Row(g.Key.Month, g.Key.Relation, g.Count())),
            "provenance/01_evidence_of_edge" => _graph.Statements
                .Where(s => Name(s.Source) == P("source") && s.Relation.Label() == P("relation") && Name(s.Target) == P("target"))
                .OrderBy(s => Article(s), StringComparer.Ordinal).ThenBy(s => s.Sentence).ThenBy(s => s.Id, StringComparer.Ordinal)
                .Select(s => Row(Article(s), s.Sentence, s.Span.Start, s.Span.End, Status(s), s.Evidence)),
            "provenance/02_statements_of_article" => _graph.Statements.Where(s => Article(s).Contains(P("article"), StringComparison.Ordinal))
                .OrderBy(s => Article(s), StringComparer.Ordinal).ThenBy(s => s.Sentence).ThenBy(s => s.Id, StringComparer.Ordinal)
                .Select(s => Row(Article(s), s.Sentence, StatementName(s), Status(s), s.Confidence, s.Rule)),
            "provenance/03_who_says_so" => _graph.Statements.Where(s => s.AttributedTo is not null)
                .OrderBy(s => _graph.Entity(s.AttributedTo!).Name, StringComparer.Ordinal).ThenBy(StatementName, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal)
                .Select(s => Row(_graph.Entity(s.AttributedTo!).Name, StatementName(s), Status(s), s.Evidence)),
            "provenance/04_single_source" => Direct.Where(e => e.Articles.Count == 1)
                .OrderBy(e => e.Best.Confidence).ThenBy(e => Source(e).Name, StringComparer.Ordinal)
                .ThenBy(e => e.Relation.Label(), StringComparer.Ordinal).ThenBy(e => Target(e).Name, StringComparer.Ordinal)
                .Select(e => Row(Source(e).Name, e.Relation.Label(), Target(e).Name, Article(e.Best), e.Best.Confidence)),
            "provenance/05_search_evidence" => _graph.Statements.Where(s => Regex.IsMatch(s.Evidence, @"\bceasefire\b", RegexOptions.IgnoreCase))
                .Select(s => Row(StatementName(s), s.Evidence, Article(s))),
            "paths/01_shortest" => Steps(P("actor"), P("other")) is { } steps ? [Row(steps)] : [],
            "paths/02_neighbourhood" => Named(P("actor")).SelectMany(a => Around(a).Select(e => Row((object)new object[] { a.Name, e.Relation.Label(), Other(e, a).Name }))),
            "paths/03_through_issues" => Positions.Where(e => Source(e).Name == P("actor"))
                .SelectMany(one => Positions.Where(e => e.TargetId == one.TargetId && Source(e).Name == P("other")).Select(two => (one, two)))
                .Select(x => Row(Target(x.one).Name, x.one.Relation.Label(), x.two.Relation.Label(),
                    new[] { P("actor"), x.one.Relation.Label(), Target(x.one).Name, x.two.Relation.Label(), P("other") }))
                .OrderBy(r => string.Join('\0', r[..3]), StringComparer.Ordinal),
            "communities/01_triangles" => Triangles(),
            "communities/02_friendly_pairs" => PairSums(Relation.AgreedWith, Relation.Praised, Relation.Aided),
            "communities/03_hostile_pairs" => PairSums(Relation.Accused, Relation.Criticized, Relation.Threatened, Relation.Attacked, Relation.Sanctioned),
            "communities/04_computed" => [Row(null, Actors.Count(), Actors.Select(a => a.Name).Order(StringComparer.Ordinal).ToArray())],
            "people/06_by_score" => Actors.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => Row(a.Name, Kind(a), null, null, null)),
            "data-quality/01_counts" => Counts(),
            "data-quality/02_shared_aliases" => _aliases.SelectMany(a => a.Value.Select(form => (Form: form.ToLowerInvariant(), _graph.Entity(a.Key).Name)))
                .GroupBy(x => x.Form).Select(g => (g.Key, Names: g.Select(x => x.Name).Distinct().Order(StringComparer.Ordinal).ToArray()))
                .Where(g => g.Names.Length > 1).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Row(g.Key, g.Names)),
            "data-quality/03_least_sure" => _graph.Statements.Where(s => s.Confidence < 0.6)
                .OrderBy(s => s.Confidence).ThenBy(s => s.Id, StringComparer.Ordinal).Select(s => Row(StatementName(s), s.Confidence, s.Rule, s.Evidence)),
            "data-quality/04_silent_articles" => _records.Where(r => r.Statements.Count == 0)
                .OrderBy(r => r.Article.Source, StringComparer.Ordinal).Select(r => Row(r.Article.Source, r.Article.Title, r.Article.Text.Length)),
            "data-quality/05_unsupported_edges" => [],
            "data-quality/06_unknown_roles" => Direct.Where(e => e.Relation == Relation.HoldsRole && Source(e).Kind == EntityKind.Person && !Roles(e).Any())
                .OrderBy(e => Source(e).Name, StringComparer.Ordinal).ThenBy(e => Target(e).Name, StringComparer.Ordinal)
                .Select(e => Row(Source(e).Name, Target(e).Name, e.Best.Evidence)),
            _ => throw new ArgumentException($"No expectation for {query}: add one.", nameof(query)),
        };
    }

    private static object?[] Row(params object?[] values) => values;

    private static bool IsActor(Entity entity) => entity.Kind is not (EntityKind.Place or EntityKind.Issue);

    private static string Kind(Entity entity) => entity.Kind.ToString().ToLowerInvariant();

    private static string Status(Statement statement) => statement.Status.ToString().ToLowerInvariant();

    private static string Status(Edge edge) => Status(edge.Best);

    private static string[] Statuses(Edge edge) => [.. edge.Statuses.Select(s => s.ToString().ToLowerInvariant())];

    private static IEnumerable<string> Roles(Edge edge) => edge.Statements.Select(s => s.Role).OfType<string>().Distinct();

    private static bool Against(Edge edge) => edge.Relation is Relation.Rejected or Relation.Opposes;

    private static IEnumerable<Statement> Chronological(IEnumerable<Statement> statements) => statements
        .OrderBy(s => s.Date is null).ThenBy(s => s.Date, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal);

    private Entity Source(Edge edge) => _graph.Entity(edge.SourceId);

    private Entity Target(Edge edge) => _graph.Entity(edge.TargetId);

    private Entity Other(Edge edge, Entity actor) => edge.SourceId == actor.Id ? Target(edge) : Source(edge);

    private bool BothActors(Edge edge) => IsActor(Source(edge)) && IsActor(Target(edge));

    private string Name(Argument argument) => _graph.Entity(argument.EntityId).Name;

    private string Article(Statement statement) => _graph.Articles.Single(a => a.Id == statement.ArticleId).Source;

    private string StatementName(Statement s)
    {
        var name = $"{Name(s.Source)} {s.Relation.Label().ToLowerInvariant().Replace('_', ' ')} {Name(s.Target)}";
        return name.Length <= 80 ? name : name[..79] + "…";
    }

    private IEnumerable<Entity> Named(string name) => Actors.Where(a => a.Name == name);

    private IEnumerable<Edge> Around(Entity actor) => Direct.Where(e => e.SourceId == actor.Id || e.TargetId == actor.Id);

    private IEnumerable<string> Tied(Entity between, string name) => Around(between)
        .Where(e => Ties.Contains(e.Relation) && Other(e, between).Name == name).Select(e => e.Relation.Label()).Distinct();

    private IEnumerable<string> Held(Edge edge) => edge.Statements.Where(s => s.Status != StatementStatus.Denied).Select(Article).Distinct();

    private IEnumerable<(Edge One, Edge Two)> Pairs(bool sameSide) =>
        from one in Positions
        from two in Positions
        where one.TargetId == two.TargetId && string.CompareOrdinal(one.SourceId, two.SourceId) < 0 && Against(one) == Against(two) == sameSide
        select (one, two);

    private IEnumerable<object?[]> PairSums(params Relation[] relations) => Direct
        .Where(e => relations.Contains(e.Relation) && BothActors(e) && e.SourceId != e.TargetId)
        .GroupBy(e => string.CompareOrdinal(e.SourceId, e.TargetId) < 0 ? (A: e.SourceId, B: e.TargetId) : (A: e.TargetId, B: e.SourceId))
        .Select(g => (A: _graph.Entity(g.Key.A).Name, B: _graph.Entity(g.Key.B).Name, Sum: g.Sum(e => e.Count),
            Types: g.Select(e => e.Relation.Label()).Distinct().Order(StringComparer.Ordinal).ToArray()))
        .OrderByDescending(x => x.Sum).ThenBy(x => x.A, StringComparer.Ordinal).ThenBy(x => x.B, StringComparer.Ordinal)
        .Select(x => Row(x.A, x.B, x.Sum, x.Types));

    private IEnumerable<object?[]> Triangles()
    {
        bool Tie(Entity a, Entity b) => Around(a).Any(e => Ties.Contains(e.Relation) && Other(e, a).Id == b.Id);
        return from a in Actors
               from b in Actors
               where string.CompareOrdinal(a.Id, b.Id) < 0 && Tie(a, b)
               from c in Actors
               where string.CompareOrdinal(b.Id, c.Id) < 0 && Tie(b, c) && Tie(a, c)
               orderby a.Name, b.Name, c.Name
               select Row(a.Name, b.Name, c.Name);
    }

    private int? Steps(string from, string to)
    {
        Relation[] used = [.. Enum.GetValues<Relation>().Where(r => !r.IsPosition() && r is not (Relation.Visited or Relation.Controls))];
        var reached = Named(from).ToDictionary(a => a.Id, _ => 0);
        for (var step = 0; step <= 6; step++)
        {
            if (reached.Keys.Any(id => _graph.Entity(id).Name == to)) return reached.First(r => _graph.Entity(r.Key).Name == to).Value;
            foreach (var id in reached.Keys.ToArray())
                foreach (var edge in Around(_graph.Entity(id)).Where(e => used.Contains(e.Relation)))
                    reached.TryAdd(Other(edge, _graph.Entity(id)).Id, step + 1);
        }

        return null;
    }

    private IEnumerable<object?[]> Counts()
    {
        var labels = _graph.Entities.SelectMany(e => IsActor(e) ? new[] { "Actor", "Entity", e.Kind.ToString() } : ["Entity", e.Kind.ToString()])
            .Concat(_graph.Articles.Select(_ => "Article")).Concat(_graph.Statements.Select(_ => "Statement")).Append("GraphStore");
        var types = Direct.Select(e => e.Relation.Label())
            .Concat(_graph.Statements.SelectMany(s => s.AttributedTo is null ? new[] { "BY", "ABOUT", "IN" } : ["BY", "ABOUT", "IN", "ATTRIBUTED_TO"]))
            .Concat(_records.SelectMany(r => r.Entities.Select(_ => "MENTIONS")));
        return labels.GroupBy(l => l).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Row("node", g.Key, g.Count()))
            .Concat(types.GroupBy(t => t).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Row("edge", g.Key, g.Count())));
    }
}
