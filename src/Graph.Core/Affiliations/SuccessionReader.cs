using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Gives a successor the post of whom he follows: "was replaced by Trazegnies", "his successor, Kofi Asante", "Snegur's successor".</summary>
internal sealed class SuccessionReader(PostBook book, IReadOnlyList<NameCandidate> names)
{
    private readonly ILookup<FoldedSentence, NameCandidate> _names = names.ToLookup(n => n.Sentence);

    /// <summary>Books the posts of the successors that the sentences name.</summary>
    /// <param name="sentences">The article's sentences.</param>
    /// <param name="at">Whom a pronoun at a piece stands for.</param>
    public void Read(IEnumerable<FoldedSentence> sentences, Func<FoldedSentence, int, LocalEntity?> at)
    {
        foreach (var folded in sentences)
        {
            var sentence = folded.Sentence;
            for (var t = 0; t < sentence.Count; t++)
            {
                if (sentence[t].Lemma is "replace" or "succeed" && sentence[t].Upos == UniversalPos.Verb) ReadVerb(folded, t);
                else if (sentence[t].Lemma is "successor" && sentence[t].Upos is UniversalPos.Noun) ReadNoun(folded, t, at);
            }
        }
    }

    // "was replaced by Trazegnies", "who succeeded Ferrero"
    private void ReadVerb(FoldedSentence folded, int verb)
    {
        var sentence = folded.Sentence;
        var passive = sentence.IsPassive(verb);
        var successor = Person(folded, passive ? By(folded, verb) : sentence.UnderstoodSubject(verb));
        var before = Person(folded, passive ? sentence.UnderstoodSubject(verb) : sentence.Object(verb));
        if (successor is not null && before is not null) Book(successor, before.Entities[0]);
    }

    private int By(FoldedSentence folded, int verb)
    {
        if (folded.Sentence.Agent(verb) is >= 0 and var agent) return agent;
        return verb + 1 < folded.Sentence.Count && folded.Sentence[verb + 1].Text == "by" && _names[folded].FirstOrDefault(n => n.FirstToken > verb && n.FirstToken < verb + 6) is { } name ? name.FirstToken : -1;
    }

    // "his successor, Kofi Asante,", "Kofi Asante, Lund's successor,"
    private void ReadNoun(FoldedSentence folded, int noun, Func<FoldedSentence, int, LocalEntity?> at)
    {
        var piece = folded.PieceAt(noun);
        if (piece < 1) return;
        var here = _names[folded];
        var first = piece - 1;
        var before = at(folded, first);
        if (before is null && first > 0 && folded.Key(first, first + 1) is "s" && here.FirstOrDefault(n => n.End == first) is { Entities: [{ Kind: EntityKind.Person } named] } owner)
            (before, first) = (named, owner.First);
        if (before is not { Kind: EntityKind.Person }) return;
        var successor = here.FirstOrDefault(n => n.First == piece + 1 && n.Form == MentionForm.Name)
            ?? (folded.Pieces[first].Barrier ? here.FirstOrDefault(n => n.End == first && n.Form == MentionForm.Name) : null);
        if (successor is { Entities: [{ Kind: EntityKind.Person }] }) Book(successor, before);
    }

    private NameCandidate? Person(FoldedSentence folded, int token) =>
        token < 0 ? null : _names[folded].FirstOrDefault(n => n.FirstToken <= token && n.LastToken >= token && n.Entities is [{ Kind: EntityKind.Person }]);

    private void Book(NameCandidate successor, LocalEntity before)
    {
        var holder = successor.Entities[0];
        if (holder == before || book.Posts.Any(p => p.Person == holder && !p.Phrase.IsFormer)) return;
        if (book.Posts.LastOrDefault(p => p.Person == before && !p.Phrase.IsCounterpart && !p.Phrase.IsDenied && p.Confidence >= 0.6) is not { } post) return;
        var phrase = new RolePhrase(successor.Sentence, successor.First, successor.First + 1, post.Title) { Holder = holder, HolderName = successor, Tie = "verb" };
        book.Add(new Post(holder, post.Of, post.Title, phrase, 0.8, "the predecessor's post"));
    }
}
