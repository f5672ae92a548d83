using Graph.Language;

namespace Graph.Core.Extraction.Attribution;

/// <summary>A reporting clause between commas: "…, the minister told reporters, …".</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Subject">Token of who speaks.</param>
/// <param name="IsLast">Whether what follows it is another clause or nothing.</param>
internal readonly record struct InsertedReport(Sentence Sentence, int First, int End, int Subject, bool IsLast)
{
    private const int MaxTail = 8;

    /// <summary>The insertions of a sentence.</summary>
    public static IEnumerable<InsertedReport> Find(Sentence sentence, Func<int, bool> isReport)
    {
        for (var verb = 1; verb < sentence.Count; verb++)
        {
            if (sentence[verb].Xpos is not ("VBD" or "VBZ" or "VBP") || !isReport(verb) || sentence.IsNegated(verb)) continue;
            if (Opening(sentence, verb) is not (> 0 and var first) || Closing(sentence, verb) is not (> 0 and var end)) continue;
            var subject = sentence.Subject(verb);
            // "he" beside a subject that is not his: "the parties, he told reporters, had accepted"
            if (subject < first || subject >= end) subject = Nominal(sentence, first, end, verb);
            if (subject < 0) continue;
            var isLast = end >= sentence.Count - 1 || sentence[end].Text is "." or ";"
                || (end + 1 < sentence.Count && sentence[end + 1].Upos == UniversalPos.CConj);
            yield return new InsertedReport(sentence, first, end, subject, isLast);
        }
    }

    /// <summary>Whether a token belongs to what is reported.</summary>
    public bool Covers(int token) => (token < First || (token >= End && !IsLast)) && SameSegment(Sentence, First, token);

    /// <summary>Whether no semicolon or colon parts two tokens.</summary>
    public static bool SameSegment(Sentence sentence, int one, int other)
    {
        for (var i = Math.Min(one, other); i < Math.Max(one, other); i++)
        {
            if (sentence[i].Text is ";" or ":") return false;
        }

        return true;
    }

    // The comma or closing quotation mark before the clause, with no other verb between.
    private static int Opening(Sentence sentence, int verb)
    {
        for (var i = verb - 1; i > 0; i--)
        {
            if (sentence[i].Text is "\"" or "”" or "''" or "," or "-" or "–" or "—")
            {
                // "…, Lyès Hammadi, the secretary-general, said": a description stands between subject and verb
                return i + 1 < verb || sentence[i].Text is not "," || sentence.Subject(verb) > verb ? i + 1 : -1;
            }

            if (sentence[i].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.CConj or UniversalPos.SConj
                || sentence[i].Xpos is "WDT" or "WP" or "WRB") return -1;
        }

        return -1;
    }

    // The comma or full stop after it; a complement of its own would make it no insertion.
    private static int Closing(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < Math.Min(sentence.Count, verb + MaxTail); i++)
        {
            if (sentence[i].Text is "," or "." or ";" or "\"" or "“" or "``" or "-" or "–" or "—") return i;
            if (sentence[i].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.SConj || sentence[i].Lemma is "that") return -1;
        }

        return verb == sentence.Count - 1 ? sentence.Count : -1;
    }

    private static int Nominal(Sentence sentence, int first, int end, int verb)
    {
        for (var i = verb - 1; i >= first; i--)
        {
            if (sentence[i].Upos is UniversalPos.Propn or UniversalPos.Noun || sentence[i].Xpos == "PRP") return i;
        }

        for (var i = verb + 1; i < Math.Min(end, verb + 4); i++)
        {
            if (sentence[i].Upos is UniversalPos.Propn or UniversalPos.Noun || sentence[i].Xpos == "PRP") return i;
        }

        return -1;
    }
}
