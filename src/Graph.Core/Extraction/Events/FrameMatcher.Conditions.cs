using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <content>Tells whether a frame's conditions hold of a word.</content>
internal sealed partial class FrameMatcher
{
    private bool Holds(Condition condition, int word) =>
        Walk(condition.Slot, word).Any(token => IsOneOf(token, condition.Lemmas) || HasConjunct(condition, token)) && (condition.Also is null || Holds(condition.Also, word));

    // "photographs and other intelligence": what is given may come second
    private bool HasConjunct(Condition condition, int token)
    {
        if (condition.Lemmas.Count == 0 || condition.Slot.Steps[^1] != "obj") return false;
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Label == "conj" && IsOneOf(child, condition.Lemmas)) return true;
        }

        return false;
    }

    private bool IsOneOf(int token, IReadOnlySet<string> lemmas)
    {
        if (lemmas.Count == 0 || Names(token, lemmas)) return true;
        // "a series of raids", "700 kg of medicine"
        if (lexicon.TransparentNouns.Contains(sentence[token].Lemma) && _arguments.Of(token, "of").Any(inner => Names(inner, lemmas))) return true;
        // "an unfriendly act"
        return lexicon.NeutralNouns.Contains(sentence[token].Lemma) && HasModifier(token, lemmas);
    }

    private bool HasModifier(int noun, IReadOnlySet<string> lemmas)
    {
        foreach (var child in sentence.Children(noun))
        {
            // "a cowardly act", "a terror state"
            if (sentence[child].Label is "amod" or "compound" && child < noun && Names(child, lemmas)) return true;
        }

        return false;
    }

    // some plurals are their own lemma: "supplies"; a participle that judges goes by its form: "revolting", "misguided"
    private bool Names(int token, IReadOnlySet<string> lemmas)
    {
        var lemma = _lemmas[token] ??= Lemma(token);
        return lemmas.Contains(lemma)
            || (lemma.EndsWith("ies", StringComparison.Ordinal) && lemmas.Contains(lemma[..^3] + "y"))
            || (lemma.EndsWith('s') && lemmas.Contains(lemma[..^1]))
            // rare verbs' lemmas are guessed: "fuelling" is no "fuell", "provoked" no "provok"
            || (sentence[token].Upos == UniversalPos.Verb && ((lemma.EndsWith("ll", StringComparison.Ordinal) && lemmas.Contains(lemma[..^1])) || lemmas.Contains(lemma + "e")))
            || (sentence[token].Xpos is "VBG" or "VBN" && lemmas.Contains(sentence[token].Text.ToLowerInvariant()));
    }

    // "F-16s" may come as three tokens
    private string Lemma(int token)
    {
        var lemma = sentence[token].Lemma.ToLowerInvariant();
        return token > 1 && char.IsAsciiDigit(lemma[0]) && sentence[token - 1].Text == "-" && sentence[token - 1].Span.End == sentence[token].Span.Start ? $"{sentence[token - 2].Text.ToLowerInvariant()}-{lemma}" : lemma;
    }
}
