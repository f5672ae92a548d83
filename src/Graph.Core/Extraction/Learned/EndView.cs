using Graph.Core.Mentions;

namespace Graph.Core.Extraction.Learned;

/// <summary>How an end stands to a word; computed once for all pairs it is in.</summary>
internal sealed record EndView(
    Mention Mention, uint Path, uint Coarse, uint Slot, uint Subject, uint Rank, uint Between, uint Distance, uint Below, uint Kind, uint Form, uint Case, uint Quoted)
{
    public static EndView Of(SentenceShape shape, int word, Mention mention) => new(
        mention,
        shape.Path(mention.Head, word),
        shape.CoarsePath(mention.Head, word),
        shape.Slot(word, mention),
        shape.SubjectRank(word, mention),
        shape.Rank(mention, word),
        shape.Between(mention, word),
        SentenceShape.Distance(mention.Head, word),
        shape.Sentence.Governs(word, mention.Head) ? 1u : 2u,
        shape.Kind(mention),
        SentenceShape.Form(mention),
        shape.Case(mention.Head),
        shape.Quoted(word, mention));
}
