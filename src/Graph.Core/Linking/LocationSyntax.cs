using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Tells a place met in from a government that acts, by what stands around the name.</summary>
internal static class LocationSyntax
{
    private static readonly HashSet<string> Always = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "at", "near", "around", "outside", "inside", "across", "into", "throughout", "beyond", "via", "through", "within", "towards", "toward", "over", "north", "south", "east", "west", "off",
    };

    private static readonly HashSet<string> Motion = new(StringComparer.OrdinalIgnoreCase)
    {
        "travel", "fly", "go", "return", "arrive", "head", "come", "drive", "move", "rush", "sail", "walk", "march", "trip", "visit", "journey", "flight", "tour", "road", "way", "route",
        "back", "home", "depart", "flee", "hurry", "bring", "invite", "summon", "invitation", "airlift", "withdraw", "train", "bus", "plane", "evacuate", "escape", "trek", "border", "deport",
        "flew", "went", "gone", "came", "drove", "fled", "shuttle", "stopover", "mission", "relocate", "mile", "kilometre", "kilometer", "km", "ride", "commute", "bound", "report", "speak", "exile",
        "leave", "march", "advance", "close", "closer", "next", "airport", "metre", "hour", "pilgrimage", "dispatch", "convoy", "trek", "transfer",
    };

    private static readonly HashSet<string> PlaceVerbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "visit", "leave", "reach", "enter", "bomb", "shell", "hit", "strike", "capture", "seize", "retake", "besiege", "surround", "storm", "encircle", "occupy", "tour", "quit", "target", "rock", "pound", "overrun", "liberate", "recapture", "abandon", "fly",
    };

    private static readonly HashSet<string> PlaceNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "airport", "region", "province", "hotel", "suburb", "suburbs", "hospital", "mayor", "street", "streets", "district", "neighbourhood", "neighborhood", "bureau", "correspondent", "resident", "residents",
        "palace", "university", "area", "front", "city", "outskirts", "port", "harbour", "stadium", "station", "square", "summit", "conference", "meeting", "talks", "agreement", "accord", "ceremony", "hall", "court",
        "skyline", "metro", "subway", "museum", "police", "native", "born", "based", "oblast", "peninsula", "crossing", "corridor", "airbase", "base", "valley", "bridge", "dam", "plant", "protocol", "peace", "festival", "suburban", "apartment", "line",
    };

    /// <summary>Whether the name at these tokens is a location.</summary>
    public static bool IsLocation(Sentence sentence, int first, int last)
    {
        if (IsDateline(sentence, first, last)) return true;
        if (last + 1 < sentence.Count)
        {
            var next = sentence[last + 1].Text;
            if (PlaceNouns.Contains(next)) return true;
            if (next == "-" && last + 2 < sentence.Count && PlaceNouns.Contains(sentence[last + 2].Text)) return true;
            if (next is "'s" or "’s" && last + 2 < sentence.Count && PlaceNouns.Contains(sentence[last + 2].Text)) return true;
        }

        var at = first - 1;
        while (at >= 0 && IsModifier(sentence, at)) at--;
        if (at < 0) return false;
        var word = sentence[at].Text;
        if (word is "," or "and" or "or")
        {
            // "the capital, Kyiv," names the place; a list goes on as it began.
            if (word == "," && at > 0 && sentence[at - 1].Text is "capital" or "city" or "town" or "village" or "port") return true;
            var head = sentence[first].Head;
            return sentence[first].Label == "conj" && head >= 0 && head < at && IsLocation(sentence, head, head);
        }

        if (Always.Contains(word)) return true;
        if (word.ToLowerInvariant() is "to" or "from" or "for" or "by" or "of")
        {
            var governor = Governor(sentence, first, at);
            return governor is not null && (Motion.Contains(governor) || (word is "of" or "Of" && PlaceNouns.Contains(governor)) || (word is "of" && governor is "capital" or "town" or "village" or "siege" or "north" or "south" or "east" or "west"));
        }

        return PlaceVerbs.Contains(sentence[at].Lemma) && sentence[first].Label is not "nsubj";
    }

    private static string? Governor(Sentence sentence, int first, int preposition)
    {
        // The tree names the governor; the words to the left stand in where it was not built.
        if (sentence[first].Label is "obl" or "nmod" or "obl:arg" or "advcl" or "acl" && sentence[first].Head is >= 0 and var head && head < first) return sentence[head].Lemma;
        for (var i = preposition - 1; i >= 0 && i >= preposition - 3; i--)
            if (Motion.Contains(sentence[i].Lemma) || Motion.Contains(sentence[i].Text)) return sentence[i].Lemma;
        return preposition > 0 ? sentence[preposition - 1].Lemma : null;
    }

    private static bool IsModifier(Sentence sentence, int index) =>
        sentence[index].Text.ToLowerInvariant() is "the" or "central" or "downtown" or "nearby" or "northern" or "southern" or "eastern" or "western" or "occupied" or "greater" or "war-torn";

    // "MADRID, Nov 1", "PRETORIA, Nov 2 -", "Kyiv (Reuters) -", "WASHINGTON —"
    private static bool IsDateline(Sentence sentence, int first, int last)
    {
        if (first > 1) return false;
        var shouted = sentence[first].Text.Length > 2 && sentence[first].Text.All(c => !char.IsLetter(c) || char.IsUpper(c));
        for (var i = last + 1; i < sentence.Count && i < last + 9; i++)
        {
            if (sentence[i].Text is "—" or "–" or "--" or "-" && (i > last + 1 || shouted || sentence[i].Text != "-")) return sentence[last + 1].Text is "," or "(" or "—" or "–" or "--" or "-";
            if (shouted && sentence[last + 1].Text == "," && i > last + 1 && char.IsDigit(sentence[i].Text[0])) return true;
        }

        return false;
    }
}
