using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Reads "the country", "the West African nation", "the Gulf state": the one that the text was just speaking of.</summary>
internal sealed class CountryReader(CoreferenceResolver article)
{
    private const int Reach = 4;
    private const int Back = 2;

    /// <summary>The mention that begins with "the" at a piece, or null.</summary>
    public NameCandidate? Read(FoldedSentence sentence, int first)
    {
        if (End(sentence, first) is not { } end) return null;
        var index = sentence.Sentence.Index;
        // "Russian missiles began to target the country's grid": whoever does it is not it
        var beside = article.Beside(sentence, end - 1);
        var before = article.Recent(index, Back).Where(r => r is { IsSingle: true, Mention.IsLocation: false } && r.Entities[0].Kind == EntityKind.Country && (r.Sentence < index || r.Mention.First < first)
            && (r.Mention.Form != MentionForm.Demonym || r.Mention.IsListed) && !(beside.Contains(r.Entities[0]) && r.Sentence == index && r.Role == GrammaticalRole.Subject)
            // "The island nation thanked Beijing": no Chinese
            && !article.IsCoArgument(sentence, end - 1, r.Entities[0])).ToArray();
        // "It embargoed all trade with the country": nor is it whatever the subject stands for
        if (!IsOwner(sentence, end))
        {
            foreach (var doer in article.Recent(index, 0))
                if (doer is { IsSingle: true, Role: GrammaticalRole.Subject } && beside.Contains(doer.Entities[0])) before = Array.FindAll(before, r => r.Entities[0] != doer.Entities[0]);
        }

        var countries = before.Select(r => r.Entities[0]).Distinct().Take(2).ToArray();
        var meant = countries.Length == 1 ? countries[0]
            : before.Where(r => r.Sentence == index && r.Role == GrammaticalRole.Subject).Select(r => r.Entities[0]).FirstOrDefault()
            ?? before.Where(r => r.Sentence == index - 1 && r.Role == GrammaticalRole.Subject).Select(r => r.Entities[0]).FirstOrDefault()
            ?? (countries.Length == 0 ? article.HomeOfTopic(index) ?? article.Setting.Country : null);
        if (meant is null) return null;
        var mention = new NameCandidate(sentence, first, end) { Form = MentionForm.Description, IsListed = false };
        mention.Link(meant, countries.Length == 1 ? 0.75 : 0.65, countries.Length == 1 ? "the one country just named" : "the country that the text is about");
        return mention;
    }

    // Just past the noun; "the state" alone is as often the authorities or a part of a federation.
    private static int? End(FoldedSentence sentence, int first)
    {
        for (var at = first + 1; at <= first + Reach && at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier; at++)
        {
            var token = sentence.Sentence[sentence.Pieces[at].Token];
            if (sentence.Key(at, at + 1) is "country" or "nation"
                || at > first + 1 && sentence.Pieces[at - 1].Upper && sentence.Key(at, at + 1) is "state" or "republic" or "kingdom")
                return token.Xpos == "NN" && !Continues(sentence, at + 1) ? at + 1 : null;
            if (token.Upos is not (UniversalPos.Adj or UniversalPos.Noun or UniversalPos.Propn or UniversalPos.X)
                && token.Xpos is not ("VBN" or "VBG")) return null;
            if (sentence.Key(at, at + 1) is "other" or "only" or "first" or "entire" or "whole" or "same" or "neighbouring" or "neighboring" or "host" or "third" or "member" or "last" or "latest")
                return null;
        }

        return null;
    }

    private static bool IsOwner(FoldedSentence sentence, int end) =>
        end < sentence.Pieces.Count && sentence.Sentence[sentence.Pieces[end].Token].Text is "'s" or "’s" or "'" or "’";

    private static bool Continues(FoldedSentence sentence, int at) =>
        at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier
            && (sentence.Sentence[sentence.Pieces[at].Token].Upos is UniversalPos.Noun or UniversalPos.Propn
                || sentence.Key(at, at + 1) is "of" or "that" or "which" or "where");
}
