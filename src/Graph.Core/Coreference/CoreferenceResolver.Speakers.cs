using Graph.Core.Articles;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Who speaks, and whom "I", "we" and "you" mean.</summary>
internal sealed partial class CoreferenceResolver
{
    private void ResolveSpeakers(int index)
    {
        foreach (var stretch in stretches)
        {
            if (stretch.SpeakerSentence != index || stretch.Speaker is not null) continue;
            var sentence = sentences[index].Sentence;
            var near = _referents.Where(r => r.Sentence == index && r.IsSingle && r.Quote < 0).ToArray();
            bool Holds(Referent r) => r.Token == stretch.SpeakerToken
                || (stretch.SpeakerToken >= r.Mention.FirstToken && stretch.SpeakerToken <= r.Mention.LastToken);
            // "US envoy Rex Harbison", "the minister, Arwa Al-Maqtari": the person in the subject's phrase speaks, not the country in it.
            var speaker = Array.Find(near, r => Holds(r) && r.Entities[0].Kind == EntityKind.Person)
                ?? Array.Find(near, r => r.Entities[0].Kind == EntityKind.Person && r.Mention.Form == MentionForm.Name && InPhrase(sentence, r.Token, stretch.SpeakerToken))
                ?? Array.Find(near, Holds);
            stretch.Speaker = speaker?.Entities[0];
        }
    }

    private static bool InPhrase(Sentence sentence, int token, int head)
    {
        for (var steps = 0; token >= 0 && steps < 6; steps++, token = sentence[token].Head)
        {
            if (token == head) return true;
            if (sentence[token].Label is not ("appos" or "flat" or "compound" or "conj" or "nmod:desc" or "list" or "parataxis" or "dep"))
                return false;
        }

        return false;
    }

    // A transcript's "NAME, SPOKESPERSON:" speaks for the country whose ministry it is.
    private LocalEntity? Ministry(LocalEntity speaker) =>
        phrases.Any(p => p.Holder == speaker && p.Title.Kind == RoleKind.Spokesperson) ? Setting.Country : null;

    // A paragraph that is all quotation goes on with who spoke, or acted, in the one before.
    private void ResumeQuotations()
    {
        SpokenStretch? before = null;
        foreach (var stretch in stretches)
        {
            if (!stretch.IsQuotation) continue;
            if (stretch.Speaker is null && stretch.SpeakerSentence < 0 && Block(stretch.Span.Start) is > 0 and var block
                && IsRunning(article.Blocks[block]) && IsRunning(article.Blocks[block - 1]) && Fills(stretch, article.Blocks[block].Span))
            {
                stretch.Speaker = before is not null && Block(before.Span.Start) == block - 1 ? before.Speaker : LastActing(article.Blocks[block - 1].Span);
            }

            before = stretch;
        }
    }

    private static bool IsRunning(Block block) => block.Kind is BlockKind.Paragraph or BlockKind.ListItem && block.Speaker is null;

    private static bool Fills(SpokenStretch stretch, TextSpan block) =>
        stretch.Span.Start - block.Start <= 1 && block.End - stretch.Span.End <= 2 && stretch.Span.End - stretch.Span.Start > 20;

    // The subject of a paragraph's last sentence, where it is a person.
    private LocalEntity? LastActing(TextSpan block)
    {
        var last = sentences.LastOrDefault(s => block.Contains(s.Sentence.Span.Start))?.Sentence;
        if (last is null || !Grammar.HasTree(last)) return null;
        for (var root = 0; root < last.Count; root++)
        {
            if (last[root].Head >= 0 || last.Subject(root) is not (>= 0 and var subject)) continue;
            return _referents.FirstOrDefault(r => r.Sentence == last.Index && r.IsSingle && r.Quote < 0 && r.Entities[0].Kind == EntityKind.Person
                && (r.Token == subject || InPhrase(last, r.Token, subject)))?.Entities[0];
        }

        return null;
    }

    private void ResolveFirstPerson()
    {
        // A quotation without a verb of speech goes on where the same paragraph's last one stopped.
        for (var i = 1; i < stretches.Count; i++)
            if (stretches[i].Speaker is null && stretches[i].SpeakerSentence < 0
                && Block(stretches[i].Span.Start) == Block(stretches[i - 1].Span.Start))
                stretches[i].Speaker = stretches[i - 1].Speaker;
        ResumeQuotations();
        foreach (var sentence in sentences)
        {
            for (var piece = 0; piece < sentence.Pieces.Count; piece++)
            {
                if (Asked is not null && sentence.Key(piece, piece + 1) is "you" or "your"
                    && SpokenStretchFinder.At(stretches, sentence.Pieces[piece].Start) < 0)
                {
                    var addressed = new NameCandidate(sentence, piece, piece + 1) { Form = MentionForm.Pronoun, IsListed = false };
                    addressed.Link(Asked, 0.75, "whom the interview asks");
                    _added.Add(addressed);
                    continue;
                }

                if (!Pronoun.TryRead(sentence.Key(piece, piece + 1), out var pronoun)
                    || pronoun.Kind is not (PronounKind.I or PronounKind.We) || IsAcronym(sentence, piece)) continue;
                if (names.Exists(n => n.Sentence == sentence && piece >= n.First && piece < n.End)) continue;
                var stretch = SpokenStretchFinder.At(stretches, sentence.Pieces[piece].Start);
                var speaker = stretch < 0 ? null : stretches[stretch].Speaker;
                if (speaker is null) { Undecided++; continue; }
                var entity = pronoun.Kind == PronounKind.I ? speaker : book.Served(speaker) ?? (stretches[stretch].IsQuotation ? null : Ministry(speaker)) ?? speaker;
                var mention = new NameCandidate(sentence, piece, piece + 1) { Form = MentionForm.Pronoun, IsListed = false };
                mention.Link(entity, pronoun.Kind == PronounKind.I ? 0.9 : 0.75, pronoun.Kind == PronounKind.I ? "the speaker" : "the speaker's side");
                _added.Add(mention);
            }
        }
    }
}
