using Graph.Core.Mentions;
using Graph.Core.Statements;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>Finds what actors do to each other by matching frames on dependency trees.</summary>
public sealed class EventFrameSource(FrameSet frames) : ICandidateSource
{
    /// <inheritdoc/>
    public IEnumerable<StatementCandidate> Find(AnnotatedArticle article, Sentence sentence) =>
        Attempts(article, sentence).SelectMany(a => a.Candidates);

    /// <summary>Every frame that a word of the sentence evokes, with what became of it.</summary>
    public IEnumerable<FrameAttempt> Attempts(AnnotatedArticle article, Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(sentence);
        var mentions = SentenceMentions.Of(article, sentence);
        if (mentions.Count == 0) yield break;
        FrameMatcher? matcher = null;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (PartOf(sentence[i]) is not { } part) continue;
            var explained = 0;
            bool? isContent = null;
            foreach (var evocation in frames.For(part, sentence[i].Lemma.ToLowerInvariant(), sentence[i].Text.ToLowerInvariant()))
            {
                matcher ??= new FrameMatcher(article, sentence, mentions, frames.Lexicon);
                // A longer idiom that matched explains the word: "broke off talks" is not "talks".
                if (evocation.Companions.Count < explained) break;
                if (!matcher.HasCompanions(i, evocation.Companions)) continue;
                isContent ??= matcher.IsSpeechContent(i);
                var attempt = isContent.Value ? new FrameAttempt(evocation.Frame, i, [], "content of an accusation, request or threat") : matcher.Try(evocation.Frame, i);
                yield return attempt;
                if (attempt.Candidates.Count > 0) explained = evocation.Companions.Count;
            }
        }
    }

    private static FramePart? PartOf(in Token token) => token.Upos switch
    {
        UniversalPos.Verb => FramePart.Verb,
        // "has been to Juba": the copula of a place
        UniversalPos.Aux when token.Label == "cop" => FramePart.Verb,
        UniversalPos.Noun or UniversalPos.Propn => FramePart.Noun,
        UniversalPos.Adj => FramePart.Adjective,
        _ => null,
    };
}
