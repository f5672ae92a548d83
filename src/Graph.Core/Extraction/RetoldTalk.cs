using Graph.Core.Statements;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Core.Extraction;

/// <summary>Leaves out conversations that only say what a meeting told before was about.</summary>
/// <remarks>"Kamau received Abdi. The two leaders discussed the border": one encounter, not a talk besides.</remarks>
internal static class RetoldTalk
{
    // How many sentences later a verb still tells of the same encounter: its topics for long, its talk only at once.
    private const int TopicReach = 8;
    private const int TalkReach = 2;

    /// <summary>The readings without such conversations, in the same order.</summary>
    public static IEnumerable<T> Without<T>(IReadOnlyList<T> readings, Func<T, Statement> statementOf)
    {
        var met = readings.Select(statementOf).Where(s => s.Relation is Relation.Met or Relation.NegotiatedWith && s.Status != StatementStatus.Denied)
            .ToLookup(s => (s.Source.EntityId, s.Target.EntityId, Happened(s)), s => s.Sentence);
        return met.Count == 0
            ? readings
            : readings.Where(r => statementOf(r) is not { Relation: Relation.SpokeWith } talk || !IsRetold(talk, Encounters(talk, met)));
    }

    // "met to discuss trade": in one sentence the purpose is the meeting's, whatever its status
    private static IEnumerable<int> Encounters(Statement talk, ILookup<(string, string, bool), int> met)
    {
        var (source, target) = (talk.Source.EntityId, talk.Target.EntityId);
        foreach (var sentence in met[(source, target, Happened(talk))]) yield return sentence;
        foreach (var sentence in met[(source, target, !Happened(talk))]) if (sentence == talk.Sentence && !Happened(talk)) yield return sentence;
    }

    private static bool Happened(Statement statement) => statement.Status == StatementStatus.Asserted;

    private static bool IsRetold(Statement talk, IEnumerable<int> encounters)
    {
        if (Reach(talk.Rule) is not (> 0 and var reach) || NamesLine(talk.Evidence)) return false;
        return encounters.Any(e => e <= talk.Sentence && e >= talk.Sentence - reach);
    }

    private static int Reach(string rule) => rule switch
    {
        "SPOKE_WITH/verb:discuss" => TopicReach,
        "SPOKE_WITH/verb:speak" or "SPOKE_WITH/noun:conversation" or "SPOKE_WITH/verb:compare note" => TalkReach,
        _ => 0,
    };

    // What is said by telephone is no part of a meeting.
    private static bool NamesLine(string sentence) =>
        sentence.Contains("phone", StringComparison.OrdinalIgnoreCase) || sentence.Contains("video", StringComparison.OrdinalIgnoreCase)
            || sentence.Contains(" call", StringComparison.OrdinalIgnoreCase);
}
