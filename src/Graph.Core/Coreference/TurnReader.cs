using Graph.Core.Affiliations;
using Graph.Core.Articles;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Finds who speaks in the blocks of transcripts and interviews.</summary>
/// <remarks>
/// Labelled turns name their speaker. An interview without labels is told by first persons outside quotation marks that
/// alternate with questions; then the first person named answers, and "you" in the questions is the same person.
/// </remarks>
internal static class TurnReader
{
    private const int LeastAnswers = 3;

    /// <summary>The turns in text order, and whom an unlabelled interview asks, or null.</summary>
    public static (IReadOnlyList<SpokenStretch> Turns, LocalEntity? Asked) Find(
        Article article, IReadOnlyList<FoldedSentence> sentences, IReadOnlyList<NameCandidate> names, IReadOnlyList<RolePhrase> phrases, IReadOnlyList<SpokenStretch> quotations)
    {
        var people = names.Where(n => n.Entities is [{ Kind: EntityKind.Person }]).SelectMany(n => n.Entities).Distinct().ToArray();
        var labelled = article.Blocks.Where(b => b.Speaker is not null).ToArray();
        if (labelled.Length > 0)
        {
            var named = labelled.Where(b => b.Speaker != Block.Answer).Select(b => Match(b.Speaker!, people, phrases)).OfType<LocalEntity>().Distinct().ToArray();
            // "A:" is the one who has a label besides, or the first person named
            var answering = named.Length == 1 ? named[0] : named.Length == 0 ? people.FirstOrDefault() : null;
            SpokenStretch[] turns =
            [
                .. labelled.Select(b => new SpokenStretch(b.Span, isQuotation: false) { Speaker = b.Speaker == Block.Answer ? answering : Match(b.Speaker!, people, phrases) })
                    .Where(s => s.Speaker is not null),
            ];
            // Where one person alone answers, the others' "you" is that person.
            return (turns, turns.Length < labelled.Length && turns.Select(t => t.Speaker).Distinct().ToArray() is [var only] ? only : null);
        }

        var answers = new List<Block>();
        var questions = 0;
        foreach (var block in article.Blocks)
        {
            var inside = sentences.Where(s => block.Span.Contains(s.Sentence.Span)).ToArray();
            if (inside.Any(s => HasFirstPerson(s, quotations))) answers.Add(block);
            else if (inside.Any(s => s.Sentence[s.Sentence.Count - 1].Text == "?" || HasWord(s, "you"))) questions++;
        }

        if (answers.Count < LeastAnswers || questions < 2 || people.Length == 0 || IsTold(answers, people[0], names)) return ([], null);
        return ([.. answers.Select(b => new SpokenStretch(b.Span, isQuotation: false) { Speaker = people[0] })], people[0]);
    }

    // "I thought Kerry dealt with that neatly": who writes of himself calls himself by no name
    private static bool IsTold(IEnumerable<Block> answers, LocalEntity person, IReadOnlyList<NameCandidate> names) =>
        answers.Skip(1).Any(b => names.Any(n => n.Form == MentionForm.Name && n.Entities is [var named] && named == person && b.Span.Contains(n.Sentence.Sentence[n.FirstToken].Span.Start)));

    // By surname or name, by initials, else by the post that one person alone holds: "THE PRESIDENT".
    private static LocalEntity? Match(string label, LocalEntity[] people, IReadOnlyList<RolePhrase> phrases)
    {
        var pieces = Folding.Pieces(label);
        if (pieces.Count == 0) return null;
        var matches = Array.FindAll(people, p => p.Surname == pieces[^1] || p.Forms.Exists(f => f.SequenceEqual(pieces)));
        if (matches.Length == 0 && pieces.Count > 1 && pieces.TrueForAll(p => p.Length == 1))
            matches = Array.FindAll(people, p => p.Forms.Exists(f => f.Count == pieces.Count && f.Zip(pieces).All(w => w.First[0] == w.Second[0])));
        if (matches.Length == 0)
        {
            var post = string.Join(' ', pieces[0] == "the" ? pieces.Skip(1) : pieces);
            matches = [.. phrases.Where(p => p.Holder is { Kind: EntityKind.Person } && !p.IsFormer && p.Title.Name == post).Select(p => p.Holder!).Distinct()];
        }

        return matches.Length == 1 ? matches[0] : null;
    }

    private static bool HasFirstPerson(FoldedSentence sentence, IReadOnlyList<SpokenStretch> quotations)
    {
        for (var i = 0; i < sentence.Pieces.Count; i++)
            if (sentence.Key(i, i + 1) is "i" or "we" or "our" or "my"
                && !(sentence.Pieces[i].AllCaps && sentence.Pieces[i].To - sentence.Pieces[i].From > 1)
                && SpokenStretchFinder.At(quotations, sentence.Pieces[i].Start) < 0) return true;
        return false;
    }

    private static bool HasWord(FoldedSentence sentence, string word)
    {
        for (var i = 0; i < sentence.Pieces.Count; i++) if (sentence.Key(i, i + 1).SequenceEqual(word)) return true;
        return false;
    }
}
