using System.Runtime.CompilerServices;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;
using Relation = Graph.Core.Statements.Relation;

namespace Graph.Core.Extraction.Events;

/// <summary>Finds what actors do to each other by matching frames on dependency trees.</summary>
public sealed class EventFrameSource(FrameSet frames) : ICandidateSource
{
    // Two readers ask for the same attempts; an article is read by one thread.
    private readonly ConditionalWeakTable<AnnotatedArticle, FrameAttempt[]?[]> _known = [];

    /// <inheritdoc/>
    public IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence) =>
        Known(article, sentence).SelectMany(a => a.Candidates);

    /// <summary>Every frame that a word of the sentence evokes, tried once for all who ask.</summary>
    internal IReadOnlyList<FrameAttempt> Known(AnnotatedArticle article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        var known = _known.GetValue(article, a => new FrameAttempt[a.Sentences.Count][]);
        return known[sentence.Index] ??= [.. Attempts(article, sentence)];
    }

    /// <summary>Every frame that a word of the sentence evokes, with what became of it.</summary>
    public IEnumerable<FrameAttempt> Attempts(AnnotatedArticle article, Sentence sentence) => Attempts(article, sentence, takesUp: true, only: null);

    /// <summary>The same, of one relation alone where it is given; acts told before are taken up only where asked for.</summary>
    internal IEnumerable<FrameAttempt> Attempts(AnnotatedArticle article, Sentence sentence, bool takesUp, Relation? only)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        var mentions = SentenceMentions.Of(article, sentence);
        // "The talks ended without a deal" names nobody, yet says who did not agree
        // nor does "Each accused the other"
        if (mentions.Count == 0 && sentence[0].Text is not ("Each" or "Both") && !article.EventReferences.Any(r => r.Sentence == sentence.Index)) yield break;
        FrameMatcher? matcher = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (PartOf(sentence, i) is not { } part) continue;
            // "the European Union with": what is part of a name is no union
            if (part == FramePart.Noun && sentence[i].Upos == UniversalPos.Propn && IsWithinName(mentions, i)) continue;
            matcher ??= new FrameMatcher(article, sentence, mentions, frames.Lexicon, takesUp ? new ActReferences(this, frames.Lexicon, article) : null);
            foreach (var attempt in Tries(matcher, part, sentence, i, only)) yield return attempt;
            if (part == FramePart.Verb && only is null && matcher.SaysFurther(i))
            {
                foreach (var attempt in matcher.Coordinated(i, frames.For(FramePart.Verb, sentence[i].Lemma.ToLowerInvariant(), sentence[i].Text.ToLowerInvariant()))) yield return attempt;
            }

            // "was scathing about": what looks like a participle may be an adjective
            if (part != FramePart.Verb || sentence[i].Xpos is not ("VBG" or "VBN") && !IsStateTagged(sentence, i)) continue;
            foreach (var attempt in Tries(matcher, FramePart.Adjective, sentence, i, only)) yield return attempt;
        }

        if (matcher is null || only is not null) yield break;
        foreach (var attempt in matcher.Quoted(frames.For(FramePart.Verb, "say", "say"))) yield return attempt;
    }

    private IEnumerable<FrameAttempt> Tries(FrameMatcher matcher, FramePart part, Sentence sentence, int word, Relation? only)
    {
        var explained = 0;
        bool? isContent = null;
        FrameAttempt? accused = null;
        var form = sentence[word].Text.ToLowerInvariant();
        foreach (var evocation in frames.For(part, part == FramePart.Adjective && sentence[word].Upos != UniversalPos.Adj || part == FramePart.Noun && sentence[word].Upos == UniversalPos.Verb ? form : sentence[word].Lemma.ToLowerInvariant(), form))
        {
            // A longer idiom that matched explains the word: "broke off talks" is not "talks".
            if (evocation.Companions.Length < explained) break;
            if (only is not null && evocation.Frame.Relation != only) continue;
            if (!matcher.HasCompanions(word, evocation.Companions)) continue;
            isContent ??= matcher.IsSpeechContent(word);
            var attempt = isContent.Value ? new FrameAttempt(evocation.Frame, word, [], FrameMiss.Content) : matcher.Try(evocation.Frame, word);
            if (attempt.Candidates.Count > 0 && evocation.Frame.Relation == Relation.Criticized && accused is not null
                && frames.Lexicon.ReportingVerbs.Contains(sentence[word].Lemma) && SaysNoMore(attempt, accused)) continue;
            yield return attempt;
            if (attempt.Candidates.Count == 0) continue;
            explained = evocation.Companions.Length;
            if (evocation.Frame.Relation == Relation.Accused) accused = attempt;
        }
    }

    // "said Kenya had lied": what charges somebody with a deed does not disapprove of him besides
    private static bool SaysNoMore(FrameAttempt criticism, FrameAttempt charge) =>
        criticism.Candidates.All(c => charge.Candidates.Any(a => c.Sources.All(s => a.Sources.Any(o => o.EntityId == s.EntityId))
            && c.Targets.All(t => a.Targets.Any(o => o.EntityId == t.EntityId))));

    private static bool IsWithinName(IReadOnlyList<Mention> mentions, int token)
    {
        foreach (var mention in mentions)
            if (mention.Form == MentionForm.Name && mention.FirstToken <= token && token < mention.EndToken && mention.EndToken - mention.FirstToken > 1) return true;
        return false;
    }

    private static FramePart? PartOf(Sentence sentence, int index) => sentence[index].Upos switch
    {
        // "pressed for all fighting to cease": with a determiner it names the event
        UniversalPos.Verb when sentence[index].Xpos == "VBG" && HasChild(sentence, index, "det") => FramePart.Noun,
        // "twenty years of bargaining between Kenya and Chad"
        UniversalPos.Verb when sentence[index].Xpos == "VBG" && sentence[index].Label is "nmod" or "obl" or "nsubj" or "obj" && HasChild(sentence, index, "case") && !HasChild(sentence, index, "obj")
            => FramePart.Noun,
        UniversalPos.Verb => FramePart.Verb,
        // "has been to Juba": the copula of a place
        UniversalPos.Aux when sentence[index].Label == "cop" => FramePart.Verb,
        // "thanks to a loan": a preposition
        UniversalPos.Noun or UniversalPos.Propn => sentence[index].Label is "case" || sentence[index].Text == "Thanks" && index + 1 < sentence.Count && sentence[index + 1].Text == "to" ? null : FramePart.Noun,
        // "Kenya laid siege to Garissa": what has an object is a verb, whatever the tagger says
        UniversalPos.Adj => HasChild(sentence, index, "obj") ? FramePart.Verb : FramePart.Adjective,
        _ => null,
    };

    // "Kenya, incensed that Somalia had left": a past form without an object but with a clause may be a participle
    private static bool IsStateTagged(Sentence sentence, int index) =>
        sentence[index].Xpos == "VBD" && index > 0 && sentence[index - 1].Text == "," && HasChild(sentence, index, "ccomp") && !HasChild(sentence, index, "obj");

    private static bool HasChild(Sentence sentence, int index, string label)
    {
        foreach (var child in sentence.Children(index))
        {
            if (sentence[child].Label == label) return true;
        }

        return false;
    }
}
