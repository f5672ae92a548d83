namespace Graph.Core.Extraction.Events;

/// <summary>Inflected forms of English verbs and nouns, to find a frame where the tagger's lemma is wrong.</summary>
internal static class Inflections
{
    private static readonly Dictionary<string, string[]> Irregular = new(StringComparer.Ordinal)
    {
        ["meet"] = ["met"], ["see"] = ["saw", "seen"], ["speak"] = ["spoke", "spoken"], ["ring"] = ["rang", "rung"], ["sit"] = ["sat"],
        ["fly"] = ["flew", "flown"], ["go"] = ["went", "gone"], ["come"] = ["came"], ["leave"] = ["left"], ["drive"] = ["drove", "driven"],
        ["ride"] = ["rode", "ridden"], ["strike"] = ["struck", "stricken"], ["freeze"] = ["froze", "frozen"], ["hit"] = ["hit"],
        ["shoot"] = ["shot"], ["sink"] = ["sank", "sunk"], ["fight"] = ["fought"], ["give"] = ["gave", "given"], ["lay"] = ["laid"],
        ["hold"] = ["held"], ["make"] = ["made"], ["take"] = ["took", "taken"], ["put"] = ["put"], ["send"] = ["sent"], ["lend"] = ["lent"],
        ["throw"] = ["threw", "thrown"], ["withdraw"] = ["withdrew", "withdrawn"], ["forbid"] = ["forbade", "forbidden"], ["cut"] = ["cut"],
        ["break"] = ["broke", "broken"], ["swear"] = ["swore", "sworn"], ["fall"] = ["fell", "fallen"], ["overrun"] = ["overran"],
        ["blow"] = ["blew", "blown"], ["win"] = ["won"], ["seek"] = ["sought"], ["beg"] = ["begged"], ["tell"] = ["told"], ["say"] = ["said"],
        ["find"] = ["found"], ["think"] = ["thought"], ["bring"] = ["brought"], ["pay"] = ["paid"], ["forgive"] = ["forgave", "forgiven"],
        ["stand"] = ["stood"], ["beseech"] = ["besought"], ["draw"] = ["drew", "drawn"], ["slay"] = ["slew", "slain"], ["bind"] = ["bound"],
        ["tear"] = ["tore", "torn"], ["withhold"] = ["withheld"], ["lead"] = ["led"], ["build"] = ["built"], ["feed"] = ["fed"],
        ["arm"] = ["arms", "armed", "arming"], ["set"] = ["set"], ["shut"] = ["shut"], ["keep"] = ["kept"], ["write"] = ["wrote", "written"], ["wind"] = ["wound"],
        ["sing"] = ["sang", "sung"], ["cling"] = ["clung"], ["fling"] = ["flung"], ["swing"] = ["swung"], ["wring"] = ["wrung"], ["sting"] = ["stung"],
        ["spring"] = ["sprang", "sprung"], ["shrink"] = ["shrank", "shrunk"], ["spit"] = ["spat"], ["strive"] = ["strove", "striven"],
        ["forsake"] = ["forsook", "forsaken"], ["forswear"] = ["forswore", "forsworn"], ["forgo"] = ["forwent", "forgone"], ["bear"] = ["bore", "borne"],
        ["beat"] = ["beaten"], ["begin"] = ["began", "begun"], ["bite"] = ["bit", "bitten"], ["buy"] = ["bought"], ["catch"] = ["caught"],
        ["choose"] = ["chose", "chosen"], ["deal"] = ["dealt"], ["dig"] = ["dug"], ["flee"] = ["fled"], ["foresee"] = ["foresaw", "foreseen"],
        ["forget"] = ["forgot", "forgotten"], ["grow"] = ["grew", "grown"], ["hang"] = ["hung"], ["hear"] = ["heard"], ["hide"] = ["hid", "hidden"],
        ["lose"] = ["lost"], ["mislead"] = ["misled"], ["overcome"] = ["overcame"], ["override"] = ["overrode", "overridden"],
        ["overthrow"] = ["overthrew", "overthrown"], ["plead"] = ["pled", "pleaded"], ["retake"] = ["retook", "retaken"], ["rise"] = ["rose", "risen"],
        ["sell"] = ["sold"], ["shake"] = ["shook", "shaken"], ["slide"] = ["slid"], ["sling"] = ["slung"], ["spend"] = ["spent"], ["steal"] = ["stole", "stolen"],
        ["stick"] = ["stuck"], ["teach"] = ["taught"], ["undercut"] = ["undercut"], ["undergo"] = ["underwent", "undergone"],
        ["understand"] = ["understood"], ["undertake"] = ["undertook", "undertaken"], ["undo"] = ["undid", "undone"], ["uphold"] = ["upheld"],
        ["wear"] = ["wore", "worn"], ["weep"] = ["wept"], ["creep"] = ["crept"], ["leap"] = ["leapt"], ["sweep"] = ["swept"], ["sleep"] = ["slept"],
        ["bend"] = ["bent"], ["bleed"] = ["bled"], ["drink"] = ["drank", "drunk"], ["eat"] = ["ate", "eaten"], ["wake"] = ["woke", "woken"],
    };

    /// <summary>Forms that a word may take, itself excluded.</summary>
    public static IEnumerable<string> Of(string word, FramePart part)
    {
        if (part == FramePart.Adjective) yield break;
        yield return word switch
        {
            [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
            [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
            _ => word + "s",
        };
        if (part == FramePart.Noun) yield break;
        if (Irregular.TryGetValue(word, out var forms))
        {
            foreach (var form in forms) yield return form;
        }

        var stem = word.EndsWith('e') ? word[..^1] : word;
        yield return word.EndsWith("ee", StringComparison.Ordinal) ? word + "ing" : stem + "ing";
        if (Irregular.ContainsKey(word)) yield break;
        yield return word.EndsWith('y') && word.Length > 1 && !"aeou".Contains(word[^2]) ? word[..^1] + "ied" : stem + "ed";
        // "initialled", "signalled"
        if (word.Length < 3 || !"bdglmnprt".Contains(word[^1]) || !"aeiou".Contains(word[^2]) || (word[^1] != 'l' && "aeiou".Contains(word[^3])))
            yield break;
        yield return word + word[^1] + "ed";
        yield return word + word[^1] + "ing";
    }
}
