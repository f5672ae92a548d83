using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>Tries frames on the words of one sentence.</summary>
internal sealed partial class FrameMatcher(AnnotatedArticle article, Sentence sentence, IReadOnlyList<Mention> mentions, EventLexicon lexicon, ActReferences? acts)
{
    // what a phrase found by its preposition alone is worth
    private const double LooseAttachment = 0.85;

    private readonly Dictionary<WordRelation, int[]> _loose = [];
    private readonly string[]?[] _forms = new string[]?[sentence.Count];
    private readonly Dictionary<WordRelation, int[]> _walks = [];
    private readonly LogicalArguments _arguments = LogicalArguments.Of(article, sentence, lexicon);
    private readonly ActorFinder _actors = new(article, sentence, mentions, lexicon);

    /// <summary>Whether a word only tells the content of an accusation, request or threat.</summary>
    public bool IsSpeechContent(int word)
    {
        var at = word;
        for (var steps = 0; steps < 6 && sentence[at].Head >= 0; steps++)
        {
            var (label, head) = (sentence[at].Label, sentence[at].Head);
            // "agreed to stop fighting"
            if (label == "xcomp" && sentence[at].Upos != UniversalPos.Adj && sentence[head].Lemma is "stop" or "cease" or "halt" or "end" or "refrain" or "avoid" && sentence.Child(head, "compound:prt") < 0) return true;
            var isComplement = label is "xcomp" or "ccomp" || (label == "advcl" && (ComplementMarker(at) || HasMarker(at, "that") || IsCharge(head, at)));
            // "told reporters that Kenya had attacked" reports, "told Kenya to attack" asks
            if (isComplement && sentence[head].Upos == UniversalPos.Verb && lexicon.SpeechActVerbs.Contains(sentence[head].Lemma))
                return label != "ccomp" || sentence[head].Lemma is not ("tell" or "ask" or "call");
            // "accused Kenya of fuelling the war by arming Somalia"
            var isMeans = label == "advcl" && HasMarker(at, "by", "through", "without");
            // "accused neighbours of arming the rebels": the charge may hang on the accused
            if (label == "acl" && sentence[head].Label == "obj" && sentence[head].Head is >= 0 and var speech
                && lexicon.SpeechActVerbs.Contains(sentence[speech].Lemma) && ComplementMarker(at)) return true;
            if (!isComplement && !isMeans && label is not ("obj" or "obl" or "nmod" or "conj" or "nsubj" or "nsubj:pass")) return false;
            at = head;
        }

        return false;
    }

    // "said Kenya had fired 85 drones", "says 20 people have been killed by Kenyan raids": figures are reported, nobody is charged
    private bool TellsFigures(int word)
    {
        if (sentence[word].Lemma is not ("say" or "report" or "announce" or "state" or "add")) return false;
        foreach (var clause in sentence.Children(word, "ccomp"))
        {
            // "says Kenya has abducted 20,000 children": no act of war that a bulletin counts
            if (sentence[clause].Lemma is "abduct" or "kidnap" or "deport" or "torture" or "rape" or "loot" or "steal" or "smuggle" or "execute" or "massacre" or "poison" or "traffic") continue;
            foreach (var end in sentence.Children(clause, "nsubj", "obj"))
                if (sentence.Children(end, "nummod").Any(n => char.IsAsciiDigit(sentence[n].Text[0]) && !IsYear(sentence[n].Text))) return true;
        }

        return false;
    }

    // "had broken the 1974 accord"
    private static bool IsYear(string text) => text.Length == 4 && text[0] is '1' or '2' && text[1] is '0' or '8' or '9';

    // "promised never to attack Kenya": what one binds oneself not to do is neither done nor denied
    private bool IsForsworn(Frame frame, int word)
    {
        if (frame.Relation is not (Relation.Attacked or Relation.Aided or Relation.Sanctioned or Relation.Threatened or Relation.Controls)) return false;
        if (sentence[word].Label is not ("xcomp" or "ccomp" or "advcl") || sentence[word].Head is not (>= 0 and var head)) return false;
        if (sentence[head].Lemma is not ("promise" or "pledge" or "vow" or "swear" or "agree" or "undertake" or "commit" or "guarantee")) return false;
        return _arguments.Of(word, "neg").Length > 0 || (_arguments.Of(head, "neg") is [var never, ..] && never > head);
    }

    private bool HasMarker(int clause, params ReadOnlySpan<string> markers)
    {
        foreach (var child in sentence.Children(clause))
        {
            if (child < clause && sentence[child].Label is "mark" or "case" && markers.Contains(sentence[child].Lemma)) return true;
        }

        return false;
    }

    // "charged Kenya with arming the rebels"
    private bool IsCharge(int verb, int clause) => sentence[verb].Lemma is "charge" or "tax" or "reproach" && HasMarker(clause, "with");

    private bool ComplementMarker(int clause) => HasMarker(clause, "of", "for", "to", "against");

    /// <summary>Tries a frame on a word.</summary>
    public FrameAttempt Try(Frame frame, int word)
    {
        if (frame.Needs.Count > 0 && !AnyHolds(frame.Needs, word))
            return new FrameAttempt(frame, word, [], FrameMiss.Needs);

        // "the US-backed government" tells what it is, not what anybody says of it
        // nor does "the general, who is backed by Peru"
        if (frame.Relation == Relation.Praised && sentence[word].Xpos == "VBN"
            && (sentence[word].Label == "amod" || sentence[word].Label is "acl" or "acl:relcl" && sentence[word].Lemma is "back" or "support"))
            return new FrameAttempt(frame, word, [], FrameMiss.Attribute);
        foreach (var avoid in frame.Avoids)
        {
            if (Holds(avoid, word)) return new FrameAttempt(frame, word, [], FrameMiss.Avoids) { At = avoid.Slot };
        }

        if (IsForsworn(frame, word) || frame.Relation == Relation.Accused && TellsFigures(word)) return new FrameAttempt(frame, word, [], FrameMiss.Content);
        // "an offensive to capture Garissa", "dashed there to occupy the airport": what one sets out to take one does not hold yet
        if (frame.Relation == Relation.Controls && sentence[word].Label is "acl" or "advcl" && sentence[word].Xpos == "VB" && HasMarker(word, "to")) return new FrameAttempt(frame, word, [], FrameMiss.Content);
        var (miss, at) = (FrameMiss.Nobody, (IReadOnlyList<Slot>?)null);
        foreach (var pattern in frame.Roles)
        {
            var sources = Fill(pattern.Source, word, frame, isTarget: false, [], out _);
            if (sources.Count == 0 && !pattern.IsParties && pattern.Source.Any(s => s.Steps is ["subj"])) sources = EachOf(word);
            if (sources.Count == 0)
            {
                (miss, at) = (FrameMiss.Nobody, pattern.Source);
                continue;
            }

            if (pattern.IsParties)
            {
                // "Kamau and Abdi, speaking in Juba, said": each spoke to those who listened
                if (frame.Relation == Relation.SpokeWith && sentence[word].Text == "speaking" && sentence[word].Label is "acl" or "advcl") continue;
                if (sources.Select(s => s.Argument.EntityId).Distinct().Count() >= 2)
                    return Found(frame, word, sources, frame.Relation.IsSymmetric() ? [] : sources);
                (miss, at) = (FrameMiss.SingleParty, pattern.Source);
                continue;
            }

            var targets = Fill(pattern.Target, word, frame, isTarget: true, sources, out var reciprocal);
            // nobody holds the other and is held by him
            if (reciprocal && frame.Relation != Relation.Controls && sources.Select(s => s.Argument.EntityId).Distinct().Count() >= 2) return Found(frame, word, sources, sources);
            if (targets.Count == 0) targets = DoersOf(frame, pattern.Target, word, sources);
            if (targets.Count == 0) targets = Continued(frame, pattern.Target, word, sources);
            if (frame.AcrossSides) sources.RemoveAll(s => targets.Exists(t => SharesHome(s.Argument.EntityId, t.Argument.EntityId)));
            if (targets.Count > 0 && sources.Count > 0) return Found(frame, word, sources, targets);
            (miss, at) = (FrameMiss.Nobody, pattern.Target);
        }

        return TakenUp(frame, word) is { Count: > 1 } parties ? Found(frame, word, parties, []) : new FrameAttempt(frame, word, [], miss) { At = at };
    }

    // "The talks collapsed": their parties were named when they began. That they agreed was told then, too.
    private List<Filler> TakenUp(Frame frame, int word)
    {
        if (frame.Part != FramePart.Noun || frame.Relation is not (Relation.NegotiatedWith or Relation.AgreedWith)) return [];
        // "The talks ended without a deal": nor did their parties agree
        var isOutcome = frame.Relation == Relation.AgreedWith;
        if (isOutcome && frame.Roles[0].Source[0].Path != "ctx.between") return [];
        var reference = article.EventReferences.FirstOrDefault(r => r.Sentence == sentence.Index && (r.Token == word || isOutcome && _arguments.Of(word, "ctx").Contains(r.Token)));
        if (reference is null) return [];
        var noun = sentence[word];
        return [.. reference.ParticipantIds
            .Where(id => article.Entities.TryGetValue(id, out var entity) && Allows(frame, entity.Kind, isTarget: false))
            .Select(id => new Filler(new Argument(id, noun.Text, noun.Span), reference.Confidence, IsLeader: false))];
    }

    private List<Filler> Fill(IReadOnlyList<Slot> slots, int word, Frame frame, bool isTarget, List<Filler> others, out bool reciprocal)
    {
        reciprocal = false;
        if (_speakers is not null && !isTarget) return slots.Any(s => s.Steps is ["subj"]) ? [.. _speakers] : [];
        foreach (var slot in slots)
        {
            var found = new List<Filler>();
            foreach (var token in Walk(slot, word))
            {
                if (isTarget && IsReciprocal(token)) reciprocal = true;
                if (isTarget && IsActItself(frame, token)) continue;
                if (frame.Relation == Relation.Visited && (isTarget ? slot.Steps[^1] == "in" && lexicon.AsideNouns.Contains(sentence[token].Lemma) : sentence[token].Lemma == "it")) continue;
                // "In Juba, Kamau replied to Abdi's speech": it was given elsewhere
                if (isTarget && frame.Relation == Relation.Visited && frame.Part == FramePart.Noun && token < word && slot.Steps is ["in"] && sentence[token].Head != word) continue;
                if (isTarget && frame.Relation == Relation.Accused && slot.Steps[0] == "comp" && IsReport(token, word)) continue;
                Add(token, slot, 1);
                // possessor, agent and support verb's subject are alternatives; "told by Kenya, by Chad" has two agents
                if (found.Count > 0 && slot.Steps[^1] is "subj" or "holder" or "ctx" or "any" && !_arguments.IsAgent(token)) break;
            }

            if (found.Count > 0 && slot.Steps is ["subj"])
            {
                foreach (var companion in _arguments.Companions(word)) Add(companion, slot, 1);
            }

            // who comes along hangs on the verb; only places may hang elsewhere
            if (found.Count == 0 && slot.Steps.Count == 1 && _speakers is null && !(frame.Relation == Relation.Visited && !isTarget) && !IsOpinion(word))
            {
                foreach (var token in Loose(word, slot.Steps[0]))
                {
                    Add(token, slot, LooseAttachment);
                    if (found.Count > 0) break;
                }
            }

            if (found.Count > 0 || reciprocal) return found;

            void Add(int token, Slot at, double certainty)
            {
                var mentions = _actors.At(token, !isTarget && Speaks(frame, at, token) ? Reach.Owner : at.Reach, IsActing(frame, at, token, word) || (!isTarget && IsAttacker(frame, at, word)));
                // "condemned the killing of Abdi" blames whoever killed him
                if (isTarget && at.Reach == Reach.Owner && mentions.Count > 0
                    && frame.Relation is Relation.Criticized or Relation.Accused or Relation.Praised && DoneTo.Contains(sentence[token].Lemma.ToLowerInvariant()))
                    mentions = WithoutBefallen(mentions, token);
                // "spoke to Abdi and praised his courage": nobody praises his own
                if (isTarget && at.Reach == Reach.Owner && mentions is [{ Form: MentionForm.Pronoun } own] && others.Any(o => own.EntityIds.Contains(o.Argument.EntityId)))
                    mentions = PartnerOf(frame, word, own, others);
                // "adopted a resolution that condemned": it is theirs who issued it
                if (mentions.Count == 0 && !isTarget && Speaks(frame, at, token))
                    mentions = [.. _arguments.IssuersOf(token).SelectMany(t => _actors.At(t, Reach.Actor))];
                // "a Kenyan delegation led by Mwangi": he comes and meets, too
                if ((frame.Relation is Relation.Met or Relation.Visited or Relation.SpokeWith || frame.BetweenPersons == Relation.Met)
                    && _actors.LeaderOf(token) is { } leader && !mentions.Contains(leader)) mentions = [.. mentions, leader];
                // "Mwangi, accompanied by Abdi, met": so did Abdi
                if (frame.Relation is Relation.Met or Relation.Visited || frame.BetweenPersons == Relation.Met)
                    mentions = [.. mentions, .. _actors.CompanionsOf(token).Where(c => !mentions.Contains(c))];
                foreach (var named in mentions)
                {
                    var mention = isTarget ? named : SpeakerFor(frame, named);
                    // "we need to be clear", said to one's own
                    if (isTarget && frame.Relation == Relation.Urged && at.Steps[0] == "comp" && mention.Form == MentionForm.Pronoun && mention.Text.Equals("we", StringComparison.OrdinalIgnoreCase)) continue;
                    foreach (var id in mention.EntityIds)
                    {
                        if (article.Entities.TryGetValue(id, out var entity) && !Allows(frame, entity.Kind, isTarget)
                            && !(!isTarget && IsEnvoy(frame, token, entity.Kind))) continue;
                        if (isTarget && frame.Relation == Relation.Visited && entity is { Kind: EntityKind.Place }
                            && entity.Name.ToLowerInvariant().Split(' ').Any(lexicon.BuildingNouns.Contains))
                            continue;
                        if (isTarget && at.Steps[0] == "comp" && others.Any(o => Serves(o.Argument.EntityId, id))) continue;
                        if (others.Any(o => o.Argument.EntityId == id) || found.Any(f => f.Argument.EntityId == id)) continue;
                        found.Add(new Filler(new Argument(id, mention.Text, mention.Span), mention.Confidence * certainty, lexicon.LeaderNouns.Contains(sentence[token].Lemma.ToLowerInvariant())));
                    }
                }
            }
        }

        return [];
    }

    private IReadOnlyList<Mention> WithoutBefallen(IReadOnlyList<Mention> mentions, int act)
    {
        var befallen = Befallen(act);
        return befallen.Count == 0 ? mentions : [.. mentions.Where(m => !befallen.Exists(b => _arguments.IsWithin(m.Head, b)))];
    }

    // to whom the act was done that a noun names
    private List<int> Befallen(int act)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(act))
        {
            if (sentence[child].Label == "nmod" && sentence.Child(child, "case") is >= 0 and var of && sentence[of].Text == "of") found.Add(child);
        }

        return found;
    }

    private static readonly FrozenSet<string> DoneTo = Ontologies.WordLists.English["acts done to somebody"];

    // "criticism from Kenya", "lashed out at Kenya": a preposition that the frame names stands before who acts, not before a place;
    // "outrage in Kenya" is Kenya's;
    // "firms in Kenya, which Somalia accuses": as a relative clause's argument the country is no place
    private bool IsActing(Frame frame, Slot slot, int token, int word) =>
        frame.Relation is Relation.Criticized or Relation.Accused or Relation.Praised or Relation.Threatened or Relation.Urged or Relation.Sanctioned
        && (slot.Steps[^1] is "at" or "from" or "over" || (frame.Relation == Relation.Urged && slot.Steps[^1] == "to") || slot.Steps is ["obj", "in"] || IsAntecedent(token, word))
        // "cancelled a visit to Kenya": whoever governs there is meant
        || (frame.Relation == Relation.Sanctioned && slot.Steps is ["obj", "to"])
        // "rushed doctors to Kenya": what is given goes to whoever governs there
        || (frame.Relation == Relation.Aided
            && (slot.Steps[^1] is "to" or "into" or "for" or "in"
                || (slot.Steps[^1] == "from" && (slot.Steps.Count > 1 || frame.Part == FramePart.Noun))));

    // "came under attack from Kenya", but not "an attack from Kenya"
    private bool IsAttacker(Frame frame, Slot slot, int word) =>
        frame.Relation == Relation.Attacked && frame.Part == FramePart.Verb && slot.Steps[^1] == "from"
            && sentence[word].Lemma is "come" or "be" or "remain";

    // "a UN report accused", "was urged by a letter from Kenya": a writing speaks for whoever issues it
    private bool Speaks(Frame frame, Slot slot, int token) =>
        frame.Relation is Relation.Criticized or Relation.Accused or Relation.Praised or Relation.Threatened or Relation.Urged
        && slot.Steps[^1] is "subj" && lexicon.DocumentNouns.Contains(sentence[token].Lemma.ToLowerInvariant());

    // "is in Juba" tells where somebody is, "was scathing about the siege in Juba" does not
    // nor does "is the only minister in Juba who"
    private bool IsOpinion(int word) =>
        sentence[word].Label == "cop" && sentence[word].Head is >= 0 and var predicate
        && (sentence[predicate].Upos == UniversalPos.Adj && sentence[predicate].Lemma is not ("due" or "back" or "home" or "present" or "absent" or "here")
            || sentence[predicate].Upos == UniversalPos.Noun && sentence.Child(predicate, "case") < 0);

    // "we urge Kenya to stop", a minister says: it is the minister who urges
    private Mention SpeakerFor(Frame frame, Mention mention)
    {
        if (frame.Relation is not (Relation.Urged or Relation.Praised or Relation.Accused or Relation.Criticized or Relation.Threatened)
            || mention.Form != MentionForm.Pronoun || mention.Text.ToLowerInvariant() is not ("we" or "our" or "us")) return mention;
        var quotation = article.Quotations.FirstOrDefault(q => q.Span.Contains(mention.Span.Start));
        return quotation?.SpeakerId is { } speaker && article.Entities.TryGetValue(speaker, out var entity) && entity.Kind == EntityKind.Person
            ? mention with { EntityIds = [speaker] }
            : mention;
    }

    private bool IsAntecedent(int token, int word)
    {
        for (var at = word; at >= 0; at = sentence[at].Head)
        {
            if (sentence[at].Label == "acl:relcl") return sentence[at].Head == token;
        }

        return false;
    }

    // what a minister says of his own country's acts is no charge against it
    private bool Serves(string person, string organization) =>
        article.Affiliations.Any(a => a.PersonId == person && a.OrganizationId == organization && !a.IsDenied);

    private bool SharesHome(string a, string b) => Home(a) is { } home && home == Home(b);

    private string? Home(string id) =>
        article.Entities.TryGetValue(id, out var entity) && entity.Kind == EntityKind.Country ? id : article.Homes.GetValueOrDefault(id);

    // "the Kenyan delegation visited", but not "Kenyan troops crossed into"
    private bool IsEnvoy(Frame frame, int token, EntityKind kind) =>
        frame.Relation == Relation.Visited && frame.Kinds.Count == 0 && kind == EntityKind.Country
            && lexicon.EnvoyNouns.Contains(sentence[token].Text.ToLowerInvariant());

    private static bool Allows(Frame frame, EntityKind kind, bool isTarget) =>
        EndKinds.Allows(frame.Relation, kind, isTarget) && (frame.Kinds.Count == 0 || frame.Kinds.Contains(kind));

    private int[] Walk(Slot slot, int word)
    {
        if (_speakers is not null) return slot.Steps[0] == "comp" ? Walk(slot, [word]) : [];
        if (slot.Steps.Count == 1) return _arguments.Of(word, slot.Steps[0]);
        // Many frames of one verb ask for the same path.
        if (_walks.TryGetValue(new(word, slot.Path), out var known)) return known;
        return _walks[new(word, slot.Path)] = Walk(slot, _arguments.Of(word, slot.Steps[0]));
    }

    private int[] Walk(Slot slot, int[] at)
    {
        for (var i = 1; i < slot.Steps.Count; i++)
        {
            var next = new List<int>();
            foreach (var token in at)
            {
                next.AddRange(_arguments.Of(token, slot.Steps[i]));
                // "part of the aid for Somalia": what hangs on the thing itself counts
                if (!lexicon.TransparentNouns.Contains(sentence[token].Lemma)) continue;
                foreach (var inner in _arguments.Of(token, "of")) next.AddRange(_arguments.Of(inner, slot.Steps[i]));
            }

            at = [.. next];
        }

        return at;
    }

    private int[] Loose(int word, string preposition)
    {
        if (_loose.TryGetValue(new(word, preposition), out var known)) return known;
        return _loose[new(word, preposition)] = [.. _arguments.Following(word, preposition)];
    }

    // "each other", "one another", whichever of the two words heads them
    private bool IsReciprocal(int token) =>
        (sentence[token].Lemma is "other" or "another" && token > 0 && sentence[token - 1].Lemma is "each" or "one")
        // "both blamed the other side"
        || (sentence[token].Lemma is "side" or "party" or "camp" or "country" && IsOfEach(sentence[token].Head) && sentence.Children(token, "amod").Any(a => sentence[a].Lemma == "other"))
        // "each side accused the other"
        || (sentence[token].Lemma == "other" && token > 0 && sentence[token - 1].Text == "the"
            && (sentence[0].Lemma is "each" or "both" or "either" or "neither" || IsOfEach(sentence[token].Head)))
        || (sentence[token].Lemma is "each" or "one" && token + 1 < sentence.Count && sentence[token + 1].Lemma is "other" or "another");

    // "for which each side blamed the other"
    private bool IsOfEach(int verb)
    {
        if (verb < 0 || sentence.Subject(verb) is not (>= 0 and var subject)) return false;
        return sentence[subject].Lemma is "each" or "both" or "either" or "neither"
            || sentence.Child(subject, "det") is >= 0 and var det && sentence[det].Lemma is "each" or "both" or "either" or "neither";
    }
}
