using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Linking;

/// <summary>Finds the name behind a title with its portfolio or country: "Minister of International Relations and Cooperation | Ana Botha", "President of Azerbaijan | Fuad Guliyev".</summary>
/// <remarks>All of it is capitalised, and the recogniser takes the portfolio for a body or a part of the name.</remarks>
internal sealed class PortfolioNames(RoleMatcher roles)
{
    private const int LongestName = 4;

    private static readonly FrozenSet<string> Portfolios = WordLists.English["charges of ministers"];

    private static readonly FrozenSet<string> Attributes = WordLists.English["attributes of charges"];

    /// <summary>The portfolio's first piece, the name's first and the piece behind it.</summary>
    public readonly record struct Stretch(int Portfolio, int First, int End);

    /// <summary>The names of a sentence that follow a portfolio.</summary>
    public List<Stretch> Find(FoldedSentence sentence, List<AliasMatch> matches)
    {
        var found = new List<Stretch>();
        for (var i = 1; i + 3 < sentence.Pieces.Count; i++)
        {
            if (sentence.Pieces[i].Upper || sentence.Pieces[i].Barrier || !sentence.Pieces[i + 1].Upper || !sentence.Pieces[i - 1].Upper) continue;
            if (sentence.Key(i, i + 1) is not ("of" or "for") || !EndsTitle(sentence, i)) continue;
            var at = i + 1;
            var last = -1;
            // "President of Azerbaijan Fuad Guliyev"
            if (matches.Find(m => m.First == i + 1) is { End: > 0 } land && land.Meanings[0] is { Entity.Kind: EntityKind.Country, Sort: AliasSort.Name }) (last, at) = (land.End - 1, land.End);
            else while (at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier | at > i + 1 && IsPortfolio(sentence, at, ref last)) at++;
            // "for Africa and Asia": the portfolio has to end in one of its nouns
            if (last < 0 || at != last + 1 || at >= sentence.Pieces.Count || sentence.Pieces[at].Barrier) continue;
            while (at + 1 < sentence.Pieces.Count && roles.TitleAt(sentence, at) is { Title.Kind: RoleKind.Courtesy or RoleKind.Commander } courtesy && courtesy.End > at) at = courtesy.End;
            var end = at;
            while (end < sentence.Pieces.Count && end < at + LongestName && !(end > at && sentence.Pieces[end].Barrier) && sentence.Pieces[end].Upper && roles.TitleAt(sentence, end) is null) end++;
            if (end - at < 2) continue;
            found.Add(new Stretch(i + 1, at, end));
            i = end;
        }

        return found;
    }

    // Nouns end a portfolio; attributes, "and" and commas between nouns go on with it.
    private static bool IsPortfolio(FoldedSentence sentence, int at, ref int last)
    {
        var word = sentence.Key(at, at + 1).ToString();
        if (sentence.Pieces[at].Upper && Portfolios.Contains(word))
        {
            last = at;
            return true;
        }

        return sentence.Pieces[at].Upper ? Attributes.Contains(word) : word is "and" or "the";
    }

    private bool EndsTitle(FoldedSentence sentence, int end)
    {
        for (var first = end - 1; first >= 0 && first > end - 4; first--)
            if (roles.TitleAt(sentence, first) is { IsPlural: false } title && title.End >= end && title.Title.Kind is RoleKind.Minister or RoleKind.Deputy or RoleKind.Official or RoleKind.Adviser or RoleKind.Leader or RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Envoy) return true;
        return false;
    }
}
