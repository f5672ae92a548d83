using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Finds listed people whom an article names by surname alone.</summary>
internal sealed class KnownSurnames(SurnameIndex surnames, RoleMatcher roles, ArticleContext context)
{
    private const int Shortest = 4;

    /// <summary>Adds the surnames of a sentence that can mean one listed person: "Lavrov, Russia's foreign minister".</summary>
    public void Add(FoldedSentence sentence, NameCandidate[] here, List<NameCandidate> candidates)
    {
        foreach (var candidate in here)
        {
            // "Xi", "Macron" taken for places that no gazetteer lists
            if (candidate is { PieceCount: 1, Entities.Count: 0, Meanings.Count: 0, Recognized: NameKind.Location }
                && Ruler(candidate.Pieces()[0]) is not null) candidate.Recognized = NameKind.Person;
        }

        for (var i = 0; i < sentence.Pieces.Count; i++)
        {
            var piece = sentence.Pieces[i];
            if (!piece.Upper || sentence.Sentence[piece.Token].Upos is not (UniversalPos.Propn or UniversalPos.X or UniversalPos.Num)) continue;
            if (Array.Exists(here, c => i >= c.First && i < c.End) || candidates.Exists(c => c.Sentence == sentence && i >= c.First && i < c.End))
                continue;
            var title = TitleBefore(sentence, i);
            // "President Xi": a short or strange word needs its title
            if (title is null
                && (piece.To - piece.From < Shortest || sentence.Sentence[piece.Token].Upos == UniversalPos.Num || IsWithinRun(sentence, i)))
                continue;
            if (One(sentence.Key(i, i + 1).ToString(), title) is { } person && context.IsActive(person))
                candidates.Add(new NameCandidate(sentence, i, i + 1) { Recognized = NameKind.Person, Confidence = 0.5 });
        }
    }

    /// <summary>The title that ends right before a piece, courtesies aside, or null.</summary>
    public RoleTitle? TitleBefore(FoldedSentence sentence, int piece)
    {
        // the longest: "vice president", not "president"
        RoleTitle? found = null;
        for (var at = piece - 1; at >= Math.Max(0, piece - 4) && !sentence.Pieces[at + 1].Barrier; at--)
            if (roles.TitleAt(sentence, at) is { } title && title.End == piece && title.Title.Kind != RoleKind.Courtesy) found = title.Title;
        return found;
    }

    /// <summary>People of a surname who hold or held an office of that title.</summary>
    public OntologyEntity[] Holders(string surname, RoleTitle title) =>
        [.. surnames.Spelt(surname).Where(p => context.IsActive(p) && p.Offices.Any(o => o.Role == title.Name))];

    /// <summary>People of a surname who head or headed a state or government near the article's date.</summary>
    public OntologyEntity[] Rulers(string surname) =>
        [.. surnames.Spelt(surname).Where(p => context.IsActive(p) && p.Offices.Any(o => roles.IsTop(o.Role)))];

    private OntologyEntity? One(string surname, RoleTitle? title)
    {
        if (NameVoter.IsPlain(surname)) return null;
        var plausible = surnames.Spelt(surname).Where(context.IsPlausible).ToArray();
        // of several, the linker chooses
        if (plausible.Length > 0) return plausible[0];
        return Ruler(surname) ?? (title is not null && Holders(surname, title) is [var holder] ? holder : null);
    }

    // "Putin refused": of a name that only one bears, a head of state needs no country beside it.
    private OntologyEntity? Ruler(string surname) => surnames.Spelt(surname).Count == 1 && Rulers(surname) is [var only] ? only : null;

    private bool IsWithinRun(FoldedSentence sentence, int piece)
    {
        var pieces = sentence.Pieces;
        if (piece + 1 < pieces.Count && pieces[piece + 1].Upper && !pieces[piece + 1].Barrier) return true;
        return piece > 0 && pieces[piece - 1].Upper && !pieces[piece].Barrier && sentence.Key(piece - 1, piece) is not "the"
            && roles.TitleAt(sentence, piece - 1) is null;
    }
}
