using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>What governs a verb of position: who wants, refuses or says what it tells.</content>
internal sealed partial class PositionReader
{
    /// <summary>One step above a stance verb: refusing, agreeing, urging others; false where the climb ends.</summary>
    private bool Outer(int at, int governor, IssueReading issue, ref Pending? pending)
    {
        var inner = pending!.Value;
        var label = _sentence[at].Label;
        if (IsNominal(governor) && !_sentence.Has(governor, "cop"))
        {
            // "its refusal to accept", "the decision to reject"
            if (label != "acl" || _matcher.Noun(governor) is not { } noun) return false;
            // "the framework includes Peru's pledge to disarm": Peru has pledged nothing yet
            if (InPlan(governor))
            {
                pending = null;
                return false;
            }

            // "his call for Peru to accept a truce": he proposes what they shall accept
            if (noun.Class.Relation == Relation.Proposed)
            {
                pending = new Pending(noun.Class, governor, Polarity.IsFavourable(inner.Class.Relation) ? inner.Sign : -inner.Sign, at) { Owner = governor };
                return true;
            }

            pending = inner with
            {
                Class = noun.Class.Flips ? Turned(noun.Class, inner.Class) : inner.Class,
                Trigger = governor,
                Owner = governor,
            };
            return true;
        }

        // "stipulated that Peru must leave, whereas Chile favoured a truce": the tree may take the contrast for a content clause
        if (_reading.HasMark(at, "whereas") || _reading.HasMark(at, "although") || _reading.HasMark(at, "though")) return false;
        // "to abandon the deal is a mistake": the speaker's verdict on the deed
        if (label is "csubj" or "nsubj" && _matcher.Verdict(governor, at) is { } verdict)
        {
            pending = new Pending(verdict.Class, governor, Polarity.IsFavourable(inner.Class.Relation) ? inner.Sign : -inner.Sign, at) { IsSpoken = true };
            return false;
        }

        // "denied having agreed": what is denied is the agreement; its status says so
        if (_reading.IsWord(governor, "deny")) return false;
        if (_lexicon.Lists("accusing", _reading.Forms(governor)))
        {
            pending = null;
            return false;
        }

        // an idiom has its noun between verb and issue
        if (governor == inner.Trigger) return true;
        // "the accord provides that Peru shall not object to a truce": whom it binds has accepted
        if (Undertakers(at, governor).Count > 0)
        {
            if (Polarity.IsFavourable(inner.Class.Relation) == _sentence.IsNegated(inner.Trigger)) pending = null;
            else pending = inner with { Class = inner.Class with { Name = "undertaking", Relation = Relation.Accepted, Flips = false }, Negates = true };
            return false;
        }

        // "could not bring itself to accept"
        if (label is "xcomp" or "advcl" && _reading.IsWord(governor, "bring") && _sentence.IsNegated(governor)
            && Polarity.IsFavourable(inner.Class.Relation)
            && _sentence.Child(governor, "obj") is >= 0 and var self && _reading.Lower(self).EndsWith("self", StringComparison.Ordinal))
        {
            pending = inner with { Class = inner.Class with { Name = inner.Class.Name + " (cannot)", Relation = Relation.Rejected, Flips = true }, Trigger = governor, Negates = true };
            return false;
        }

        // "let firms bid for it" lets others do so
        if (_reading.Lemma(governor) is "let" or "allow" or "permit" && !_sentence.IsNegated(governor) && inner.Class.Relation == Relation.Proposed)
        {
            pending = null;
            return false;
        }

        // "would cease to observe the treaty" leaves it
        if (label == "xcomp" && inner.Class.Relation == Relation.Accepted && !_sentence.IsNegated(governor)
            && IsStopping(governor))
        {
            var left = inner.Class with { Name = inner.Class.Name + " (no more)", Relation = Relation.Rejected, Flips = true };
            pending = inner with { Class = left, Trigger = governor, Negates = true };
            return true;
        }

        if (_matcher.Verb(governor, at) is { } verb && !IsReportOfFact(verb, at))
        {
            var own = (label == "xcomp" || _reading.IsWord(governor, "vote")) && _sentence.Child(governor, "obj") < 0
                && _sentence.Child(governor, "iobj") < 0 && _sentence.Subject(at) < 0;
            // "will not bow to pressure to leave": tagged as a verb, the pressure is others'
            if (own && verb.Class.Relation == Relation.Accepted && _reading.IsWord(inner.Trigger, "pressure"))
            {
                pending = inner with { Class = verb.Class, Trigger = governor };
                return true;
            }

            // "vowed never to accept it", "promised not to support it", "agreed not to oppose it"
            var isNot = !inner.Negates && at == inner.Trigger && !verb.Class.Flips && (NegatesComplement(governor, at) || _sentence.IsNegated(at));
            if (own && isNot)
            {
                var relation = inner.Class.Relation switch
                {
                    Relation.Supports or Relation.Proposed => Relation.Opposes,
                    Relation.Accepted => Relation.Rejected,
                    _ => verb.Class.Relation,
                };
                pending = inner with { Class = inner.Class with { Relation = relation, Flips = !inner.Class.Flips }, Trigger = governor, Negates = true };
                return true;
            }

            // "hopes to sign the pact" has not signed it
            if (own && verb.Class.Relation == Relation.Supports && inner.Class.Relation == Relation.Accepted && !_reading.IsWord(governor, "vote"))
            {
                pending = inner with { Class = verb.Class, Trigger = governor };
                return true;
            }

            // "agreed to keep the truce alive" has agreed to it
            if (own && verb.Class.Relation == Relation.Accepted && inner.Class.Relation == Relation.Supports && _issues.IsAgreement(issue.Key)
                && (_lexicon.Lists("keeping", _reading.Forms(inner.Trigger)) || _reading.Lemma(inner.Trigger) is "save" or "salvage" or "rescue"))
            {
                pending = inner with { Class = verb.Class, Trigger = governor };
                return true;
            }

            if (own)
            {
                pending = inner with { Class = verb.Class.Flips && inner.Class.When is null ? Turned(verb.Class, inner.Class) : inner.Class, Trigger = governor };
                return true;
            }

            // what is urged on others is the urger's position; to keep a truce is not to propose it
            var keeps = verb.Class.Relation == Relation.Proposed && _lexicon.Lists("keeping", _reading.Forms(inner.Trigger));
            pending = new Pending(keeps ? verb.Class with { Relation = Relation.Supports } : verb.Class, verb.Token, Polarity.IsFavourable(inner.Class.Relation) != isNot ? inner.Sign : -inner.Sign, at);
            return true;
        }

        if (_matcher.State(governor, at) is { } state && state.Class.Flips)
        {
            // "is not prepared to accept" refuses, "is reluctant to accept" is against it
            var refuses = state.Entry.Negates && inner.Class.Relation == Relation.Accepted;
            var turned = refuses ? state.Class with { Relation = Refusal(governor, issue) } : Turned(state.Class, inner.Class);
            pending = inner with { Class = turned, Trigger = governor, IsState = true, Negates = state.Entry.Negates };
        }

        return false;
    }

    private bool IsStopping(int verb) => _reading.IsWord(verb, "cease") || _reading.IsWord(verb, "stop");

    // "refused to accept" rejects; "refused to reject" does not reject
    private static StanceClass Turned(StanceClass outer, StanceClass inner) =>
        Polarity.IsFavourable(inner.Relation)
            ? outer with { Relation = outer.Relation == Relation.Opposes ? Relation.Opposes : Relation.Rejected }
            : inner with { Name = "not-" + inner.Name };
}
