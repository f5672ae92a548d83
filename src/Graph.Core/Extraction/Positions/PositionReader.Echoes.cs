using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <content>Positions on what another's position in the sentence is about: "as does Peru", "unlike Peru", "but Peru is sceptical".</content>
internal sealed partial class PositionReader
{
    private static readonly FrozenSet<string> Inclined = WordLists.English["inclined"];

    private static readonly FrozenSet<string> Disinclined = WordLists.English["disinclined"];

    private static readonly FrozenSet<string> WonOver = WordLists.English["won over"];

    private void Echoes(IReadOnlyList<IssueReading> readings, AnaphoricIssues anaphors)
    {
        foreach (var told in _found.ToList())
        {
            foreach (var phrase in _sentence.Children(told.Trigger, "obl").Concat(told.Holders.Where(h => h.Sentence == _sentence.Index).SelectMany(h => _sentence.Children(h.Head, "nmod"))))
            {
                if (_reading.HasCase(phrase, "unlike")) Echo(told, phrase, true);
                else if (_reading.HasCase(phrase, "like")) Echo(told, phrase, false);
            }

            foreach (var verb in _sentence.Children(told.Trigger, "advcl", "conj", "parataxis"))
            {
                if (_reading.Lemma(verb) is not ("do" or "have" or "be") || _sentence.Children(verb, "nsubj", "obj") is not { } named
                    || named.Count() != 1 || _sentence.Has(verb, "xcomp")) continue;
                // "as does Peru", "so does Peru", "but Peru does not"
                var isSame = _reading.HasMark(verb, "as") || _sentence.Children(verb, "advmod").Any(c => c < verb && _reading.Lower(c) == "so") || _reading.HasChild(verb, "advmod", "too");
                if (isSame || _sentence.IsNegated(verb)) Echo(told, named.First(), !isSame);
            }
        }

        BareStates(readings, anaphors);
    }

    private void Echo(Stance told, int token, bool isDenied)
    {
        var holders = _holders.At(token);
        if (holders.Count == 0 || (isDenied && told.Status == StatementStatus.Denied)) return;
        _found.Add(told with { Holders = holders, Rule = "position: echo", Status = isDenied ? StatementStatus.Denied : told.Status, AttributedTo = null });
    }

    // "Norway favours the swap, Peru is sceptical", "asked about the swap, Peru said it was in favour"
    private void BareStates(IReadOnlyList<IssueReading> readings, AnaphoricIssues anaphors)
    {
        List<(string Key, int Sign)> meant = _found.Count > 0
            ? [.. _found.Select(s => (s.Key, 1)).Distinct()]
            : [.. readings.Where(r => r.Sense != ReadingSense.Against).Select(r => (r.Key, r.Sign)).Distinct()];
        if (meant.Count > 1) return;
        bool Remember(Antecedent antecedent)
        {
            meant.Add((antecedent.Key, antecedent.Sign));
            return true;
        }

        for (var at = 0; at < _sentence.Count; at++)
        {
            if (!(_sentence.Has(at, "cop") || _reading.Lower(at) == "opposed" && _sentence.IsPassive(at) && _sentence.Agent(at) < 0)
                || (at + 1 < _sentence.Count && _sentence[at + 1].Upos is not (UniversalPos.Punct or UniversalPos.CConj))
                || _sentence.Children(at, "obl", "nmod", "xcomp", "advcl", "ccomp").Any(c => c > at) || _found.Any(s => s.Trigger == at))
                continue;
            Relation? relation = Inclined.Overlaps(_reading.Forms(at))
                ? Relation.Supports
                : Disinclined.Overlaps(_reading.Forms(at))
                ? Relation.Opposes
                : null;
            // "Peru was not interested" turns down what it has been offered
            var isUnmoved = WonOver.Overlaps(_reading.Forms(at)) && _sentence.IsNegated(at);
            if (isUnmoved) relation = Relation.Rejected;
            if (relation is null || _sentence[at].Upos == UniversalPos.Noun && !(_reading.HasCase(at, "in") || _reading.HasCase(at, "on"))) continue;
            // "Peru is strongly opposed", of what the sentence before tells
            if (meant.Count == 0
                && (relation == Relation.Opposes && _reading.Lower(at) != "opposed" && !HasOffer() || isUnmoved && !HasOffer() || anaphors.Behind(at) is not [var before, ..]
                    || !Remember(before))) continue;
            var (key, sign) = meant[0];
            var told = new IssueReading(key, at, [at], ReadingSense.Anaphor, 0);
            // "Peru, which has imposed sanctions, is wary": not of what is only told of whoever it is
            var holders = _holders.Subjects(at);
            if (_sentence.Subject(at) is >= 0 and var subject && readings.Any(r => r.Key == key && _sentence.Governs(subject, r.Head))
                || _found.Any(s => s.Key == key && s.Holders.Any(o => holders.Any(h => h.EntityIds.SequenceEqual(o.EntityIds))))) continue;
            Emit(relation.Value, sign, holders, told, at, "bare state", at, status: isUnmoved ? StatementStatus.Asserted : null);
        }
    }

    // Whether the sentence before tells what somebody has put forward
    private bool HasOffer() =>
        _sentence.Index > 0 && SentenceReading.Of(_reading.Article, _reading.Article.Sentences[_sentence.Index - 1]).Stances.Any(s => s.IsProposal);

    // "Peru's answer was no", of what the sentence before has told
    private void BareAnswers(AnaphoricIssues anaphors)
    {
        for (var noun = 0; noun < _sentence.Count; noun++)
        {
            if (_sentence[noun].Upos != UniversalPos.Noun || !Replies.Any(r => _reading.IsWord(noun, r)) || _found.Any(s => s.Trigger == noun)) continue;
            if (Reply(noun) is not { } relation || Replying(noun, noun) is not { Count: > 0 } holders || anaphors.Behind(noun) is not [var meant, ..]) continue;
            var asked = new IssueReading(meant.Key, noun, [noun], ReadingSense.Anaphor, 0);
            Emit(relation, meant.Sign, holders, asked, noun, "bare reply", noun, status: StatementStatus.Asserted);
        }
    }
}
