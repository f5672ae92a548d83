using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Finds the name behind a title with its portfolio or country: "Minister of International Relations and Cooperation | Ana Botha", "President of Azerbaijan | Fuad Guliyev".</summary>
/// <remarks>All of it is capitalised, and the recogniser takes the portfolio for a body or a part of the name.</remarks>
internal sealed class PortfolioNames(RoleMatcher roles)
{
    private const int LongestName = 4;

    private static readonly FrozenSet<string> Portfolios = WordLists.English["charges of ministers"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies =
        WordLists.English["ends of body names"].Concat(WordLists.English["ends of offices' names"]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Attributes = WordLists.English["attributes of charges"];

    /// <summary>The portfolio's or the body's first piece, the name's first and the piece behind it.</summary>
    public readonly record struct Stretch(int Portfolio, int First, int End, bool IsBody = false);

    /// <summary>The names of a sentence that follow a portfolio.</summary>
    public List<Stretch> Find(FoldedSentence sentence, List<AliasMatch> matches)
    {
        var found = new List<Stretch>();
        for (var i = 1; i + 3 < sentence.Pieces.Count; i++)
        {
            if (sentence.Pieces[i].Upper || sentence.Pieces[i].Barrier || sentence.Key(i, i + 1) is not ("of" or "for")) continue;
            // "chief executive of the Refugee Council Enver Solomon"
            if (sentence.Key(i + 1, i + 2) is "the" && !sentence.Pieces[i + 1].Barrier)
            {
                if (!EndsTitle(sentence, i, ofBody: true) || BehindBody(sentence, i + 2, matches) is not { } behindThe) continue;
                found.Add(behindThe);
                i = behindThe.End;
                continue;
            }

            if (!sentence.Pieces[i + 1].Upper || !sentence.Pieces[i - 1].Upper || !EndsTitle(sentence, i)) continue;
            var at = i + 1;
            var last = -1;
            // "President of Azerbaijan Fuad Guliyev"
            if (matches.Find(m => m.First == i + 1) is { End: > 0 } land && land.Meanings[0] is { Entity.Kind: EntityKind.Country, Sort: AliasSort.Name }) (last, at) = (land.End - 1, land.End);
            else if (EndsTitle(sentence, i, ofBody: true) && BehindBody(sentence, i + 1, matches) is { } behind)
            {
                found.Add(behind);
                i = behind.End;
                continue;
            }
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

    // "Refugee Council | Enver Solomon", "Amnesty International | Agnes Bertrand": the body ends in its noun, and the name goes to the verb or comma
    private static Stretch? BehindBody(FoldedSentence sentence, int first, List<AliasMatch> matches)
    {
        var pieces = sentence.Pieces;
        var end = first;
        while (end < pieces.Count && !(end > first && pieces[end].Barrier)
            && (pieces[end].Upper || end > first && end + 1 < pieces.Count && !pieces[end + 1].Barrier && sentence.Key(end, end + 1) is "of" or "and" or "for" or "on" or "the")) end++;
        if (end - first < 3 || end < pieces.Count && !pieces[end].Barrier && sentence.Sentence[pieces[end].Token].Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Part) return null;
        for (var length = 3; length > 1; length--)
        {
            var name = end - length;
            if (name <= first || !EndsBody(sentence, name, matches)) continue;
            var isName = true;
            for (var i = name; i < end && isName; i++)
                isName = pieces[i] is { Upper: true, AllCaps: false } && !Bodies.Contains(sentence.Key(i, i + 1)) && !matches.Exists(m => m.First <= i && m.End > i);
            if (isName) return new Stretch(first, name, end, IsBody: true);
        }

        return null;
    }

    private static bool EndsBody(FoldedSentence sentence, int end, List<AliasMatch> matches) =>
        sentence.Pieces[end - 1].Upper && Bodies.Contains(sentence.Key(end - 1, end))
        || matches.Exists(m => m.End == end && m.Meanings[0].Entity.Kind is not (EntityKind.Person or EntityKind.Country) && m.Meanings[0].Sort != AliasSort.Demonym);

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

    private bool EndsTitle(FoldedSentence sentence, int end, bool ofBody = false)
    {
        // "High Representative for Foreign Affairs" is charged with them and heads nothing
        if (ofBody && sentence.Key(end, end + 1) is "for") return roles.TitleAt(sentence, end - 1) is { IsPlural: false, Title.Kind: RoleKind.Spokesperson };

        for (var first = end - 1; first >= 0 && first > end - 4; first--)
            if (roles.TitleAt(sentence, first) is { IsPlural: false } title && title.End >= end && (ofBody ? title.Title.Kind is RoleKind.Official or RoleKind.Leader or RoleKind.HeadOfState && sentence.Key(first, first + 1) is not "secretary" : title.Title.Kind is RoleKind.Minister or RoleKind.Deputy or RoleKind.Official or RoleKind.Adviser or RoleKind.Leader or RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Envoy)) return true;
        return false;
    }
}
