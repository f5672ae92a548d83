using System.Collections.Frozen;
using Graph.Core.Extraction.Positions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Status;

/// <content>What governs a claim and does to it.</content>
public sealed partial class StatusReader
{
    private static readonly FrozenSet<string> Answering = WordLists.English["turning down"];

    /// <summary>Goes to what governs the claim and applies it; −1 where the claim stands by itself.</summary>
    private int Above(Sentence sentence, int at, ref Claim claim)
    {
        var token = sentence[at];
        var head = token.Head;
        if (head < 0) return -1;
        var label = DependencyRelation.Base(token.Label);
        var marker = Marker(sentence, at);
        switch (label)
        {
            case "conj":
                // "will meet and visit": auxiliaries are shared; a clause of its own stands alone
                if (IsPredicate(sentence, at)
                    && (sentence.Subject(at) >= 0 || sentence.PassiveSubject(at) >= 0 || sentence.Has(at, "aux")
                        || IsFiniteBesideBare(sentence, at, head))
                    && !IsOpen(sentence, head)) return -1;
                // "did not fly but walked": the contrast takes back the negation
                if (sentence.Children(at, "cc").Any(c => Lower(sentence, c) == "but") && IsNegated(sentence, head, at)) claim = claim.Negate();
                return SharedHead(sentence, at, head);
            case "advcl":
                if (marker is not null && _words["conditional markers"].Contains(marker))
                {
                    claim = claim.Weaken(StatementStatus.Conditional);
                    return -1;
                }

                if (marker is "without" or "instead" or "rather") claim = claim.Negate();
                // "will thank him when she visits": what is told of a future moment lies ahead
                if (IsTemporal(sentence, at) && token.Xpos is "VBZ" or "VBP" && marker == "before")
                {
                    claim = claim.Weaken(StatementStatus.Planned);
                    return -1;
                }

                if (IsTemporal(sentence, at) && token.Xpos is "VBZ" or "VBP"
                    && Read(sentence, head) is StatementStatus.Planned or StatementStatus.Possible)
                {
                    claim = claim.Weaken(StatementStatus.Planned);
                    return -1;
                }

                // "is to meet him before flying to Juba"
                if (marker is "before" or "after" && token.Xpos == "VBG"
                    && Read(sentence, head) is StatementStatus.Planned or StatementStatus.Possible)
                {
                    claim = claim.Weaken(StatementStatus.Planned);
                    return -1;
                }

                if (marker == "whether") claim = claim.Weaken(StatementStatus.Possible);
                // "focused on resuming the talks": an aim
                if (marker == "on" && token.Xpos == "VBG" && sentence[head].Lemma is "focus" or "concentrate" or "work" && Lists(sentence, at, "bringing about"))
                    claim = claim.Weaken(StatementStatus.Possible);
                if (marker == "to" && IsPredicate(sentence, head)) return Embed(sentence, at, head, ref claim, purpose: true);
                // "denied accusations that it arms rebels": the clause may hang on the verb
                return marker is "of" or "from" || (marker == "that" && Lists(sentence, head, "denying")) ? Embed(sentence, at, head, ref claim) : -1;
            case "acl":
                if (IsClaim(sentence, at, head))
                {
                    if (IsFalsified(sentence, head)) claim = claim.Negate();
                    else if (Lists(sentence, head, "possible")) claim = claim.Weaken(StatementStatus.Possible);
                    return -1;
                }

                if (token.Label == "acl:relcl") return -1;
                if (marker == "without") claim = claim.Negate();
                // "the first official to visit Peru"
                if (marker == "to" && IsSuperlative(sentence, head)) return -1;
                // "plans to sign a text denouncing Peru"
                if (marker is null && token.Xpos == "VBG" && claim.IsSpoken) return head;
                return marker is "to" or "that" or "of" or "from" or "in" or "for" or "on" || token.Xpos == "VBG" && marker is not null
                    ? Embed(sentence, at, head, ref claim)
                    : -1;
            case "ccomp" or "xcomp" or "csubj":
                // "will open if they meet": only words of asking and knowing have "if" for "whether"
                if (marker == "if" && !Lists(sentence, head, "asking"))
                {
                    claim = claim.Weaken(StatementStatus.Conditional);
                    return -1;
                }

                if (marker is "whether" or "if") claim = claim.Weaken(StatementStatus.Possible);
                return Embed(sentence, at, head, ref claim);
            case "obl" or "nmod" when token.Xpos == "VB" && marker == "to":
                return Embed(sentence, at, head, ref claim);
            case "nsubj" when token.Label == "nsubj" && !IsPredicate(sentence, at) && sentence[head].Upos == UniversalPos.Verb
                && !Lists(sentence, head, "transparent"):
                // "the demand has not gone away", "the raid threatens the truce": what it does or fails to do leaves it made
                return IsNegated(sentence, head, at) ? -1 : head;
            case "obj" or "obl" or "nmod" or "nsubj" or "iobj" or "compound" or "appos" when !IsPredicate(sentence, at)
                || token.Upos is not UniversalPos.Verb:
                if (label is "appos") return -1;
                // "rejected the demand", "dismissed the criticism": what is answered has been said
                if (claim.IsSpoken && label is "obj" or "nsubj" && Answering.Contains(sentence[head].Lemma)) return -1;
                // "oppose the Russian occupation", "vowed to end the annexation": the land is held
                if (claim.Relation == Relation.Controls && label is "obj" && !IsPredicate(sentence, at)
                    && sentence[head].Lemma is "end" or "stop" or "halt" or "oppose" or "resist" or "reject" or "fight" or "recognise" or "recognize" or "condemn") return -1;
                // "announced an end to its attacks", "promised a halt to the strikes": they have been made
                if (claim.Relation == Relation.Attacked && label is "nmod" or "obl" && marker is "to" or "in" && IsHaltOf(sentence, at, head)) return -1;
                // "plans to assess Peru's talks with Chile": they have been held
                if (label is "obj" && Lists(sentence, head, "looking back")
                    && sentence.Children(at, "nmod").Any(c => sentence[c].Label == "nmod:poss" || Marker(sentence, c) is "with" or "between")) return -1;
                // "thinks about a visit", "spoke about a plan"
                if (label is "obl" && marker is "about" or "over" && Lists(sentence, head, "possible")) return Embed(sentence, at, head, ref claim);
                // "the killing of a guard in a raid"
                if (label is "nmod" && marker == "in" && !Lists(sentence, head, "possible") && !Lists(sentence, head, "planning")
                    && !Lists(sentence, head, "denying")) return -1;
                // "not happy with the strikes": what one feels about is a fact
                if (label is "obl" && sentence[head].Upos == UniversalPos.Adj && marker is "with" or "about" or "over" or "at" or "by") return -1;
                // "pushed the idea in a meeting": where something is proposed is a fact
                if (label is "obl" && marker is "in" or "with" && Lists(sentence, head, "possible objects")
                    || label is "obl" && marker is "in" or "at" or "during" && IsPredicate(sentence, head)
                        && (sentence.Children(head, "ccomp", "xcomp").Any()
                            || token.Lemma is "meeting" or "call" or "conversation" or "summit" or "visit")) return -1;
                // "on a visit to Juba, he pledged aid"
                if (label is "obl" && marker == "on" && token.Lemma is "call" or "phone" or "telephone" or "visit" or "trip" or "tour"
                    && (Lists(sentence, head, "planning") || Lists(sentence, head, "possible")) && !sentence.Auxiliaries(head).Any())
                    return -1;
                // "spoke ahead of the meeting": what one prepares for is still to come
                if (IsAhead(sentence, at))
                {
                    claim = claim.Weaken(StatementStatus.Planned);
                    return -1;
                }

                if (label is "obl" && marker is not ("on" or "for" or "to" or "from" or "with" or "in" or "of" or "off"))
                    return Marker(sentence, at) is "without" ? Negated(ref claim) : -1;
                return Embed(sentence, at, head, ref claim);
            case "obl" or "nmod" or "obj" when token.Xpos == "VBG":
                if (marker == "without") claim = claim.Negate();
                return Embed(sentence, at, head, ref claim);
            case "cop" or "aux":
                return head;
            default:
                return -1;
        }
    }

    private static bool IsHaltOf(Sentence sentence, int deed, int head) =>
        sentence[head].Lemma is "end" or "halt" or "pause" or "stop" or "lull" or "cessation" && sentence[head].Upos == UniversalPos.Noun
        // "ordered a halt to its strikes": the phrase may hang on the verb
        || sentence.Object(head) is >= 0 and var halt && halt < deed && sentence[halt].Lemma is "end" or "halt" or "pause" or "stop" or "cessation";

    private static int Negated(ref Claim claim)
    {
        claim = claim.Negate();
        return -1;
    }

    /// <summary>Applies a governor to what it embeds; returns it where the walk goes on.</summary>
    private int Embed(Sentence sentence, int at, int head, ref Claim claim, bool purpose = false)
    {
        var lemma = sentence[head].Lemma.ToLowerInvariant();
        var infinitive = Marker(sentence, at) is "to" && sentence[at].Xpos != "VBG";
        var clausal = DependencyRelation.Base(sentence[at].Label) is "ccomp" or "xcomp" or "acl" or "advcl" or "csubj"
            || (infinitive && sentence[at].Xpos == "VB");
        if (lemma == "have" && infinitive && sentence.Children(head, "advmod").Any(c => Lower(sentence, c) == "yet"))
        {
            // "has yet to meet"
            claim = claim.Negate();
            return -1;
        }

        if (lemma == "be" && infinitive)
        {
            // "is to meet"
            claim = claim.Weaken(StatementStatus.Planned);
            return -1;
        }

        if (sentence[head].Upos == UniversalPos.Aux && lemma == "be") return head;
        if (Lists(sentence, head, clausal || !IsPredicate(sentence, head) ? "denying" : "denying objects"))
        {
            claim = claim.Negate();
            // "did not refuse to" leaves it open; "did not fail to" does it
            if (IsNegated(sentence, head, at))
                claim = Lists(sentence, head, "implying") ? claim.Negate() : claim.Negate().Weaken(StatementStatus.Possible);
            return -1;
        }

        // "it is untrue that …", "reports that … are nonsense"
        if (Lists(sentence, head, "falsehood") && (clausal || DependencyRelation.Is(sentence[at].Label, "nsubj")) && !infinitive)
        {
            if (!IsNegated(sentence, head, at)) claim = claim.Negate();
            return -1;
        }

        // "it is not true that …"
        if (clausal && !infinitive && sentence[head].Lemma is "true" or "correct" or "case" && IsNegated(sentence, head, at))
        {
            claim = claim.Negate();
            return -1;
        }

        if (clausal && !infinitive && Lists(sentence, head, "reporting") && !Lists(sentence, head, "possible"))
        {
            if (IsNegated(sentence, head, at)) claim = claim.Weaken(StatementStatus.Possible);
            return -1;
        }

        // "accepted an invitation from Kamau to come to Juba"
        if (infinitive && lemma == "accept" && sentence.Object(head) is >= 0 and var invited && sentence[invited].Lemma == "invitation"
            && !IsNegated(sentence, head, at))
        {
            claim = claim.Weaken(StatementStatus.Planned);
            return -1;
        }

        // "have been able to agree", "was able to sign": they did
        if (infinitive && lemma == "able" && !IsNegated(sentence, head, at) && !sentence.Auxiliaries(head).Any(a => sentence[a].Xpos == "MD")
            && sentence.Children(head, "cop").Any(c => sentence[c].Xpos is "VBD" or "VBN")) return head;

        // "came close to agreeing"
        if (lemma is "come" or "get" && sentence.Children(head, "advmod").Any(c => Lower(sentence, c) is "close" or "near"))
        {
            claim = claim.Weaken(StatementStatus.Possible);
            return -1;
        }

        // "became the first leader to visit Peru", the clause beside the verb
        if (purpose && lemma == "become" && sentence.Children(head, "xcomp").Any(c => IsSuperlative(sentence, c))) return head;

        // "is ready to accept" is willing to, here and now
        if (claim.Relation == Relation.Accepted && infinitive && Lists(sentence, head, "willing"))
        {
            if (IsNegated(sentence, head, at)) claim = claim.Negate();
            return head;
        }

        // "persuaded Peru to accept": it did
        if (claim.IsUndertaking && (purpose || Lists(sentence, head, "undertaking") || infinitive && lemma is "persuade" or "convince")) return head;

        // "is understood to have met": an infinitive of the past is reported, not planned
        if (infinitive && Lists(sentence, head, "reporting") && sentence.Children(at, "aux").Any(a => sentence[a].Lemma == "have")) return -1;

        // "confined itself to asking", "telephoned to congratulate": what is said on purpose is said
        if (purpose && (!infinitive || claim.IsSpoken) && !Lists(sentence, head, "planning") && !Lists(sentence, head, "possible")) return head;

        if (purpose && !Lists(sentence, head, "planning") && !Lists(sentence, head, "possible"))
        {
            // "did not fly to Juba to meet Abdi"
            claim = IsNegated(sentence, head, at) ? claim.Negate() : claim.Weaken(StatementStatus.Planned);
            return -1;
        }

        // "no date has been set for their meeting": the time is open, the meeting is not denied
        if (!clausal && IsOpenDate(sentence, head))
        {
            claim = claim.Weaken(StatementStatus.Planned);
            return -1;
        }

        var embeds = clausal || !IsPredicate(sentence, head);
        // "is going to meet" plans, "went on to meet" does not
        if (lemma == "go" && sentence[head].Xpos != "VBG") return head;
        // "accepted an invitation to visit"
        if (lemma is "invitation" && sentence[head].Head is >= 0 and var answer && sentence[answer].Lemma == "accept"
            && !IsNegated(sentence, answer, head))
        {
            claim = claim.Weaken(StatementStatus.Planned);
            return -1;
        }

        // "open talks" opens them, "open to talks" does not
        if (sentence[head] is { Upos: UniversalPos.Verb, Lemma: "open" or "close" or "free" }) return head;
        // "a visit is likely"
        embeds |= DependencyRelation.Is(sentence[at].Label, "nsubj") && lemma is "possible" or "likely" or "unlikely" or "probable" or "conceivable"
            && !sentence.Children(head, "xcomp", "ccomp").Any(c => sentence[c].Lemma is not ("take" or "happen" or "follow" or "occur" or "come" or "go"));
        if (Lists(sentence, head, embeds ? "possible" : "possible objects")) claim = claim.Weaken(StatementStatus.Possible);
        else if (Lists(sentence, head, embeds ? "planning" : "planning objects")) claim = claim.Weaken(StatementStatus.Planned);
        return Lists(sentence, head, "transparent") || (clausal && infinitive) || !IsPredicate(sentence, head)
                || sentence[at].Upos is UniversalPos.Noun or UniversalPos.Propn
            ? head
            : -1;
    }
}
