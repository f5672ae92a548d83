using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Reads "the latter" and "the former": one of the two actors named last.</summary>
internal sealed class LatterReader(CoreferenceResolver article)
{
    private FoldedSentence? _sentence;
    private IReadOnlyList<LocalEntity>? _pair;

    /// <summary>The mention that begins with "the" at a piece, or null.</summary>
    public NameCandidate? Read(FoldedSentence sentence, int first)
    {
        var at = first + 1;
        if (at >= sentence.Pieces.Count || sentence.Pieces[at].Barrier || sentence.Key(at, at + 1) is not ("latter" or "former") || GoesOn(sentence, at + 1)) return null;
        // "The former urged; the latter accused": both of one pair
        if ((_sentence == sentence ? _pair : Pair(sentence, first)) is not { } pair) return null;
        (_sentence, _pair) = (sentence, pair);
        var mention = new NameCandidate(sentence, first, at + 1) { Form = MentionForm.Description, IsListed = false };
        mention.Link(sentence.Key(at, at + 1) is "latter" ? pair[1] : pair[0], 0.75, "one of the two named last");
        return mention;
    }

    // "the former president", "the latter two"
    private static bool GoesOn(FoldedSentence sentence, int next) =>
        next < sentence.Pieces.Count && !sentence.Pieces[next].Barrier && sentence.Sentence[sentence.Pieces[next].Token].Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Num;

    private IReadOnlyList<LocalEntity>? Pair(FoldedSentence sentence, int first)
    {
        var index = sentence.Sentence.Index;
        foreach (var group in article.Recent(index, 1).Where(r => r.Sentence < index || r.Mention.First < first).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key))
        {
            var ordered = group.OrderBy(r => r.Mention.First).ToArray();
            if (Coordination.In(ordered).LastOrDefault(c => c.Entities.Count == 2) is { Entities: { } joined }) return joined;
            var named = ordered.Where(r => r is { IsSingle: true, Mention.IsLocation: false } && r.Entities[0].Kind.IsActor() && (r.Mention.Form != MentionForm.Demonym || r.Mention.IsListed)).Select(r => r.Entities[0]).Distinct().ToArray();
            var people = Array.FindAll(named, e => e.Kind == EntityKind.Person);
            if (people.Length == 2) return people;
            if (people.Length == 0 && named.Length == 2) return named;
            if (named.Length > 1) return null;
        }

        return null;
    }
}
