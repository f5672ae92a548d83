using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>Tells questions that assert nothing from those that presuppose what they ask about.</summary>
internal static class Questions
{
    /// <summary>Whether a sentence asks whether something is so: "Would you accept a truce?"; "Why did he go?" tells that he went.</summary>
    public static bool AsksWhether(Sentence sentence)
    {
        var last = sentence.Count - 1;
        while (last > 0 && sentence[last].Text is "\"" or "”" or "’" or "'" or ")") last--;
        if (last < 2 || sentence[last].Text != "?") return false;
        for (var i = 0; i < Math.Min(last, 5); i++)
        {
            var token = sentence[i];
            // "Q:", "-", an opening quotation mark, "But"
            if (token.Upos is UniversalPos.Punct or UniversalPos.CConj or UniversalPos.Intj || (i + 1 < last && sentence[i + 1].Text is ":" or "."))
                continue;
            return token.Upos == UniversalPos.Aux;
        }

        return false;
    }
}
