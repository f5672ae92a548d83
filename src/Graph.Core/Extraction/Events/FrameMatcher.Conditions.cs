using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <content>Tells whether a frame's conditions hold of a word.</content>
internal sealed partial class FrameMatcher
{
    private bool AnyHolds(IReadOnlyList<Condition> conditions, int word)
    {
        foreach (var condition in conditions)
        {
            if (Holds(condition, word)) return true;
        }

        return false;
    }

    private bool Holds(Condition condition, int word)
    {
        foreach (var token in Walk(condition.Slot, word))
        {
            if (IsOneOf(token, condition.Lemmas) || HasConjunct(condition, token)) return condition.Also is null || Holds(condition.Also, word);
        }

        return false;
    }

    // "photographs and other intelligence": what is given may come second
    private bool HasConjunct(Condition condition, int token)
    {
        if (condition.Lemmas.Count == 0 || condition.Slot.Steps[^1] is not ("obj" or "comp" or "as")) return false;
        // "called it unexpected and disappointing": the second of two adjectives
        if (condition.Slot.Steps[^1] != "obj" && sentence[token].Upos != UniversalPos.Adj) return false;
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Label == "conj" && IsOneOf(child, condition.Lemmas)
                && (condition.Slot.Steps[^1] == "obj" || sentence.Child(child, "cc") is >= 0 and var and && sentence[and].Text == "and")) return true;
        }

        return false;
    }

    private bool IsOneOf(int token, IReadOnlySet<string> lemmas)
    {
        if (lemmas.Count == 0 || Names(token, lemmas)) return true;
        // "a series of raids", "700 kg of medicine"
        if (lexicon.TransparentNouns.Contains(sentence[token].Lemma) && NamesPart(token, lemmas)) return true;
        // "an unfriendly act"
        return lexicon.NeutralNouns.Contains(sentence[token].Lemma) && HasModifier(token, lemmas);
    }

    private bool NamesPart(int noun, IReadOnlySet<string> lemmas)
    {
        foreach (var inner in _arguments.Of(noun, "of"))
        {
            if (Names(inner, lemmas)) return true;
        }

        return false;
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

    private bool Names(int token, IReadOnlySet<string> lemmas)
    {
        foreach (var form in _forms[token] ??= Forms(token))
        {
            if (lemmas.Contains(form)) return true;
        }

        return false;
    }

    // What conditions may call a word: its lemma, and what its lemma should be.
    private string[] Forms(int token)
    {
        var lemma = Lemma(token);
        var forms = new List<string> { lemma };
        // some plurals are their own lemma: "supplies"
        if (lemma.EndsWith("ies", StringComparison.Ordinal)) forms.Add(lemma[..^3] + "y");
        if (lemma.EndsWith('s')) forms.Add(lemma[..^1]);
        if (sentence[token].Upos == UniversalPos.Verb)
        {
            // rare verbs' lemmas are guessed: "fuelling" is no "fuell", "rammed" no "ramm", "provoked" no "provok"
            if (lemma.Length > 3 && lemma[^1] == lemma[^2]) forms.Add(lemma[..^1]);
            forms.Add(lemma + "e");
            // a verb that passed for an adjective kept its form: "had been arming", "deplored"
            if (lemma.Length > 5 && lemma.EndsWith("ing", StringComparison.Ordinal)) forms.AddRange([lemma[..^3], lemma[..^3] + "e"]);
            if (lemma.Length > 4 && lemma.EndsWith("ed", StringComparison.Ordinal)) forms.AddRange([lemma[..^2], lemma[..^1]]);
        }

        // "ought" has no lemma that a guesser knows
        if (sentence[token].Text == "ought") forms.Add("ought");
        // a participle that judges goes by its form: "revolting", "misguided"
        if (sentence[token].Xpos is "VBG" or "VBN") forms.Add(sentence[token].Text.ToLowerInvariant());
        return [.. forms];
    }

    // "F-16s" may come as three tokens
    private string Lemma(int token)
    {
        var lemma = sentence[token].Lemma.ToLowerInvariant();
        return token > 1 && char.IsAsciiDigit(lemma[0]) && sentence[token - 1].Text == "-"
                && sentence[token - 1].Span.End == sentence[token].Span.Start
            ? $"{sentence[token - 2].Text.ToLowerInvariant()}-{lemma}"
            : lemma;
    }
}
