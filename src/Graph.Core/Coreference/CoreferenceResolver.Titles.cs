using Graph.Core.Affiliations;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Coreference;

/// <summary>Whom a title without a name can mean, and whom it cannot.</summary>
internal sealed partial class CoreferenceResolver
{
    /// <summary>Whether an entity is the subject of the clause in which a title stands, or of one that reports it.</summary>
    /// <remarks>"Sadat offered the president his congratulations": the president is somebody else.</remarks>
    public bool IsCoArgument(FoldedSentence folded, int piece, LocalEntity entity)
    {
        var sentence = folded.Sentence;
        if (!Grammar.HasTree(sentence)) return false;
        var token = folded.Pieces[piece].Token;
        var subjects = new List<int>();
        var at = Grammar.Predicate(sentence, token);
        if (Grammar.Role(sentence, token) == GrammaticalRole.Subject && at >= 0) at = sentence[at].Head;
        for (var steps = 0; at >= 0 && steps < 12; steps++, at = sentence[at].Head)
            if (sentence.UnderstoodSubject(at) is >= 0 and var subject) subjects.Add(subject);
        return _referents.Exists(r => r.Sentence == sentence.Index && subjects.Contains(r.Token) && !(token >= r.Mention.FirstToken && token <= r.Mention.LastToken) && r.Entities.Contains(entity));
    }

    /// <summary>Whether an entity is the subject beside a phrase that is none: in "Trump telephoned both leaders" he is neither.</summary>
    public bool IsSubjectBeside(FoldedSentence folded, int piece, LocalEntity entity)
    {
        var sentence = folded.Sentence;
        var token = folded.Pieces[piece].Token;
        for (var steps = 0; steps < 4 && sentence[token].Label is "det" or "nummod" or "amod"; steps++) token = sentence[token].Head;
        if (!Grammar.HasTree(sentence) || Grammar.Role(sentence, token) == GrammaticalRole.Subject || Grammar.Predicate(sentence, token) is not (>= 0 and var predicate)) return false;
        var subject = sentence.UnderstoodSubject(predicate);
        if (subject >= 0 && sentence[subject].Xpos is "WP" or "WDT" && sentence[predicate].Label == "acl:relcl") subject = sentence[predicate].Head;
        return _referents.Exists(r => r.Sentence == sentence.Index && r.Token == subject && r.Entities.Contains(entity));
    }

    /// <summary>The one person that the sentence before names and that no post is told of, where the phrase opens its sentence.</summary>
    /// <remarks>"Out came Shahin, hoarse. Egypt's foreign minister said": the title follows the name.</remarks>
    public LocalEntity? Untitled(RolePhrase phrase)
    {
        var sentence = phrase.Sentence.Sentence;
        if (phrase.First > 0 || sentence.Index == 0) return null;
        var before = _referents.Where(r => r.Sentence == sentence.Index - 1 && r is { IsSingle: true, Mention.Form: MentionForm.Name } && r.Entities[0].Kind == EntityKind.Person).Select(r => r.Entities[0]).Distinct().ToArray();
        return before is [var person] && !book.Posts.Any(p => p.Person == person && !p.Phrase.IsFormer) ? person : null;
    }

    /// <summary>The one person that the sentence before names, or null.</summary>
    public LocalEntity? Alone(RolePhrase phrase)
    {
        var index = phrase.Sentence.Sentence.Index - 1;
        return _referents.Where(r => r.Sentence == index && r is { IsSingle: true, Mention.Form: MentionForm.Name } && r.Entities[0].Kind == EntityKind.Person).Select(r => r.Entities[0]).Distinct().Take(2).ToArray() is [var one] ? one : null;
    }

    /// <summary>Those whom the text before a phrase gives its title, in the order of the text.</summary>
    public List<LocalEntity> Titled(RoleTitle title, RolePhrase phrase)
    {
        var holders = new List<LocalEntity>();
        foreach (var other in phrases)
        {
            if (other.Holder is not { } holder || other.IsFormer || other.IsPlural || other.Title != title || holders.Contains(holder)) continue;
            var index = other.Sentence.Sentence.Index;
            if (index < phrase.Sentence.Sentence.Index || other.Sentence == phrase.Sentence && other.First < phrase.First) holders.Add(holder);
        }

        return holders;
    }
}
