using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <content>Reads the further clauses of what somebody says: "said the talks were over and that Kenya had lied".</content>
internal sealed partial class FrameMatcher
{
    /// <summary>Tries the frames of a verb of saying on each further clause of its content.</summary>
    /// <remarks>One clause at a time, so that what one of them needs is not found in another.</remarks>
    public IEnumerable<FrameAttempt> Coordinated(int verb, Evocation[] sayings)
    {
        List<Filler>? speakers = null;
        foreach (var content in sentence.Children(verb).ToArray())
        {
            if (sentence[content].Label != "ccomp") continue;
            foreach (var further in sentence.Children(content).ToArray())
            {
                if (sentence[further].Label != "conj" || further < verb || !IsClause(further)) continue;
                FrameAttempt? charge = null;
                foreach (var saying in sayings)
                {
                    // what needs nothing of its content is read with the first clause
                    if (saying.Companions.Length > 0 || !ReadsContent(saying.Frame)) continue;
                    speakers ??= Fill(saying.Frame.Roles[0].Source, verb, saying.Frame, isTarget: false, [], out _);
                    if (speakers.Count == 0) yield break;
                    _speakers = [.. speakers.Where(s => article.Entities.TryGetValue(s.Argument.EntityId, out var entity) && Allows(saying.Frame, entity.Kind, isTarget: false))];
                    var attempt = _speakers.Count == 0 ? null : Try(saying.Frame, further);
                    _speakers = null;
                    if (attempt is not { Candidates.Count: > 0 }) continue;
                    // "said that Kenya had lied": the charge says it already
                    if (saying.Frame.Relation == Relation.Criticized && charge is not null) continue;
                    if (saying.Frame.Relation == Relation.Accused) charge = attempt;
                    yield return attempt with { Trigger = verb, Candidates = [.. attempt.Candidates.Select(c => c with { Trigger = verb })] };
                }
            }
        }
    }

    /// <summary>Whether a verb of saying has more than one clause of content.</summary>
    public bool SaysFurther(int verb)
    {
        foreach (var content in sentence.Children(verb))
        {
            if (sentence[content].Label != "ccomp" || sentence.Child(content, "conj") < 0) continue;
            return lexicon.ReportingVerbs.Contains(sentence[verb].Lemma) || lexicon.SpeechActVerbs.Contains(sentence[verb].Lemma);
        }

        return false;
    }

    private static bool ReadsContent(Frame frame) =>
        frame.Relation is Relation.Accused or Relation.Criticized or Relation.Praised or Relation.Threatened or Relation.Urged
        && frame.Roles.Count > 0 && frame.Roles[0].Source is [{ Steps: ["subj"] }, ..] && frame.Roles[0].Target.Any(s => s.Steps[0] == "comp")
        && (frame.Needs.Any(n => n.Slot.Steps[0] == "comp") || frame is { Relation: Relation.Urged, Needs.Count: 0 });
}
