using Graph.Language.Conllu;
using Graph.Language.Morphology;
using Graph.Training.Parsing;

namespace Graph.Language.Tests.Training;

public sealed class LexiconBuilderTests
{
    private static readonly Lexicon Lexicon = LexiconBuilder.Build(
    [
        Word("talks", "talk", "NOUN", "NNS", "Number=Plur"), Word("deals", "deal", "NOUN", "NNS", "Number=Plur"), Word("towns", "town", "NOUN", "NNS", "Number=Plur"),
        Word("men", "man", "NOUN", "NNS", "Number=Plur"), Word("allies", "ally", "NOUN", "NNS", "Number=Plur"), Word("envoys", "envoy", "NOUN", "NNS", "Number=Plur"),
        Word("Enron", "Enron", "PROPN", "NNP", "Number=Sing"), Word("NATO", "NATO", "PROPN", "NNP", "Abbr=Yes|Number=Sing"),
        Word("he", "he", "PRON", "PRP", "Case=Nom"), Word("he", "he", "PRON", "PRP", "Case=Nom"), Word("him", "he", "PRON", "PRP", "Case=Acc"), Word("him", "he", "PRON", "PRP", "Case=Acc|Typo=Yes"), Word("him", "he", "PRON", "PRP", "Case=Acc"),
    ]);

    [Theory]
    [InlineData("NOUN|NNS", "sanctions", "sanction")]
    [InlineData("NOUN|NNS", "Men", "man")]
    [InlineData("NOUN|NNS", "allies", "ally")]
    [InlineData("PROPN|NNP", "Kremlin", "Kremlin")]
    [InlineData("VERB|VBZ", "Brokers", "brokers")]
    public void Lemma_SeenOrUnseenForm_FollowsEndingsAndExceptions(string tag, string form, string lemma) =>
        Assert.Equal(lemma, Lexicon.Lemma(tag, form));

    [Theory]
    [InlineData("NOUN|NNS", "sanctions", "Number=Plur")]
    [InlineData("PROPN|NNP", "NATO", "Number=Sing")]
    [InlineData("PRON|PRP", "Him", "Case=Acc")]
    [InlineData("VERB|VBZ", "brokers", "")]
    public void Features_SeenOrUnseenForm_AreTheFormsOrTheTags(string tag, string form, string features) =>
        Assert.Equal(features, Lexicon.Features(tag, form));

    private static ConlluToken Word(string form, string lemma, string upos, string xpos, string features) =>
        new(form, lemma, upos, xpos, features, -1, "root", true);
}
