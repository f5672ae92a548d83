using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>Reads phrases that tell where somebody was while he did something else.</summary>
internal static class WhereaboutsSyntax
{
    private const int LongestOccasion = 14;

    /// <summary>
    /// Where the phrase of an occasion begins that holds a place: "at a summit of ministers in Juba", "while in Juba"; behind a comma or first in the sentence, −1 elsewhere.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="preposition">The "in" before the place.</param>
    /// <param name="lexicon">Tells what one attends.</param>
    public static int Occasion(Sentence sentence, int preposition, EventLexicon lexicon)
    {
        if (preposition < 1) return -1;
        var start = preposition - 1;
        if (start == 0) return sentence[0].Text is "While" or "Once" or "When" ? 0 : -1;
        for (; start > 0 && sentence[start - 1].Text != ","; start--)
        {
            if (preposition - start > LongestOccasion || sentence[start].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Punct or UniversalPos.Pron
                && sentence[start].Xpos != "PRP$") return -1;
        }

        if (sentence[start].Text.ToLowerInvariant() is "while" && preposition == start + 1) return start;
        if (sentence[start].Text.ToLowerInvariant() is not ("at" or "during" or "after" or "following")) return -1;
        // the occasion comes first: "after a raid before the summit in Juba" is none
        var isOccasion = false;
        for (var i = start + 1; i < preposition; i++)
        {
            // "after talks between Peru and Chile in Juba": whoever speaks next need not have been there
            if (sentence[i].Text is "between" or "among" or "'s" or "’s" or "that" or "which") return -1;
            if (!isOccasion && sentence[i].Upos == UniversalPos.Noun && sentence[i].Label is not "compound")
            {
                if (!lexicon.PresenceNouns.Contains(sentence[i].Lemma) && !lexicon.PresenceNouns.Contains(sentence[i].Text.ToLowerInvariant())) return -1;
                isOccasion = true;
            }
        }

        return isOccasion ? start : -1;
    }

    /// <summary>The verb of "It was in Juba that Kamau spoke"; −1 where the place is no such focus.</summary>
    public static int Cleft(Sentence sentence, int place)
    {
        if (place < 3 || sentence[place].Label != "root" || !sentence[0].Text.Equals("it", StringComparison.OrdinalIgnoreCase) || sentence.Child(place, "cop") < 0) return -1;
        foreach (var child in sentence.Children(place))
        {
            if (child > place && sentence[child].Label is "acl:relcl" or "ccomp" or "csubj" or "acl" or "advcl" && sentence[child].Upos == UniversalPos.Verb) return child;
        }

        return -1;
    }

    /// <summary>Whether a verb in the past tells what somebody did, not how he fared or what was thought of him.</summary>
    public static bool IsDeed(Sentence sentence, int verb) =>
        // "In Juba, Kamau was told by Abdi": what is said to his face
        sentence[verb].Xpos == "VBN" && sentence[verb].Lemma is "tell" or "receive" or "welcome" or "greet" or "assure" or "inform" or "warn" or "show" or "give" or "hand" or "brief" or "drive" or "award" or "decorate" or "join"
            && sentence.Child(verb, "aux:pass") is >= 0 and var was && sentence[was].Text is "was" or "were"
        || sentence[verb].Xpos == "VBD" && sentence[verb].Upos == UniversalPos.Verb
        && sentence[verb].Lemma is not ("be" or "have" or "seem" or "remain" or "become" or "face" or "enjoy" or "lose" or "fall" or "look" or "need" or "want" or "own" or "die"
            or "know" or "hope" or "suffer" or "appear" or "fail" or "come" or "find" or "rule" or "live");
}
