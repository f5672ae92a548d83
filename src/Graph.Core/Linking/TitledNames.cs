using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Finds names that nothing but the title before them gives away: "President Moses Otieno of Chad", "Mr Okafor".</summary>
internal static class TitledNames
{
    private const int LongestName = 3;

    /// <summary>Adds those that neither the ontology nor the recogniser has seen.</summary>
    public static void Add(FoldedSentence sentence, RoleMatcher roles, List<AliasMatch> matches, List<NameCandidate> candidates)
    {
        var pieces = sentence.Pieces;
        for (var i = 1; i < pieces.Count; i++)
        {
            if (!pieces[i].Upper || pieces[i].AllCaps || pieces[i].Barrier || pieces[i].To - pieces[i].From < 3 || sentence.Sentence[pieces[i].Token].Upos is not (UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Adj or UniversalPos.X)) continue;
            if (Title(sentence, i, roles) is not { } kind) continue;
            var end = i;
            while (end < pieces.Count && end <= i + LongestName && !(end > i && pieces[end].Barrier) && pieces[end] is { Upper: true, AllCaps: false } && !NameVoter.IsPlain(sentence.Key(end, end + 1))) end++;
            if (end - i > LongestName || end - i < (kind == RoleKind.Courtesy ? 1 : 2)) continue;
            if (matches.Exists(m => m.First < end && i < m.End) || candidates.Exists(c => c.First < end && i < c.End)) continue;
            // "President Peace Prize winner", "Minister Mwangi's": only where the capitals end, and no other title stands within
            var isName = true;
            for (var k = i; k < end && isName; k++) isName = roles.TitleAt(sentence, k) is null && roles.NounAt(sentence, k) is null;
            if (isName) candidates.Add(new NameCandidate(sentence, i, end) { Recognized = NameKind.Person, Confidence = 0.6 });
            i = end;
        }
    }

    private static RoleKind? Title(FoldedSentence sentence, int end, RoleMatcher roles)
    {
        for (var first = end - 1; first >= 0 && first > end - 4; first--)
        {
            if (roles.TitleAt(sentence, first) is { IsPlural: false, Title.IsPrefix: true } title && title.End == end && sentence.Pieces[first].Upper)
                return title.Title.Kind;
        }

        return null;
    }
}
