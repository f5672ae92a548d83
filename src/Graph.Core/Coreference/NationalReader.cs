using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Makes "the American" and "the Ecuadorean" the one person of that country whom the article has named.</summary>
internal sealed class NationalReader(CoreferenceResolver article)
{
    private const int Back = 6;

    /// <summary>Links a demonym that stands alone after "the" to its person, where there is one.</summary>
    public void Read(NameCandidate name)
    {
        if (name is not { Form: MentionForm.Demonym, PieceCount: 1, Entities: [{ Kind: EntityKind.Country } country] } || !IsAlone(name)) return;
        var index = name.Sentence.Sentence.Index;
        var people = article.Recent(index, Back).Where(r => r.IsSingle && r.Entities[0].Kind == EntityKind.Person && article.Home(r.Entities[0]) == country.Id).Select(r => r.Entities[0]).Distinct().ToArray();
        // "met Eslami. The Iranian accused": of nobody else of whom no country is told
        if (people.Length == 0)
            people = article.Recent(index, 1).Where(r => r is { IsSingle: true, Mention.Form: MentionForm.Name } && r.Entities[0].Kind == EntityKind.Person && article.Home(r.Entities[0]) is null).Select(r => r.Entities[0]).Distinct().ToArray();
        // of several the one who rules there
        if (people.Length > 1 && Array.FindAll(people, p => article.Rules(p, country)) is [var ruler]) people = [ruler];
        if (people is not [var one] || article.IsCoArgument(name.Sentence, name.First, one)) return;
        name.Form = MentionForm.Description;
        name.IsListed = false;
        name.Link(one, 0.7, "the one of that country named before");
    }

    // "the American said", "the Turk's arrival"; not "the French", who are many, nor "the Russian and Chinese envoys"
    private static bool IsAlone(NameCandidate name)
    {
        var (sentence, at) = (name.Sentence, name.First);
        if (at == 0 || sentence.Pieces[at].Barrier || sentence.Key(at - 1, at) is not "the") return false;
        var word = sentence.Key(at, at + 1);
        if (word.EndsWith("s") || word.EndsWith("ch") || word.EndsWith("sh") || word.EndsWith("ese") || word is "afghan" or "dutch") return false;
        var token = sentence.Sentence[sentence.Pieces[at].Token];
        if (token.Label is not ("nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl" or "obl:agent" or "nmod:poss" or "nmod")) return false;
        var next = sentence.Pieces[at].Token + 1;
        if (next >= sentence.Sentence.Count) return true;
        return sentence.Sentence[next].Upos is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj or UniversalPos.Num or UniversalPos.CConj or UniversalPos.X) && sentence.Sentence[next].Text is not ("-" or "/");
    }
}
