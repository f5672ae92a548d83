using Graph.Core.Mentions;
using Graph.Core.Names;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <content>Names that the recogniser missed and that others in the article or a title give away.</content>
internal sealed partial class PersonLinker
{
    // The recogniser misses bare surnames; a capitalised word that is an introduced person's surname means that person.
    private void AddBackReferences(List<NameCandidate> candidates, IReadOnlyList<FoldedSentence> sentences, List<NameCandidate> found)
    {
        var surnamesHere = _people.Where(p => p.Surname.Length > 1).Select(p => p.Surname).ToHashSet(StringComparer.Ordinal);
        var parts = _people.SelectMany(p => p.Forms).SelectMany(f => f).Where(f => f.Length > 2
            && !PersonNames.IsParticle(f)).ToHashSet(StringComparer.Ordinal);
        var (isSurnameHere, isPart) = (surnamesHere.GetAlternateLookup<ReadOnlySpan<char>>(), parts.GetAlternateLookup<ReadOnlySpan<char>>());
        var taken = candidates.GroupBy(c => c.Sentence).ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var sentence in sentences)
        {
            var here = taken.GetValueOrDefault(sentence) ?? [];
            for (var i = 0; i < sentence.Pieces.Count; i++)
            {
                if (!sentence.Pieces[i].Upper) continue;
                var key = sentence.Key(i, i + 1);
                var isSurname = isSurnameHere.Contains(key);
                if (!isSurname && !isPart.Contains(key))
                {
                    if (IsSlipOfTitled(sentence, i) && Cover(here, i) is null) candidates.Add(new NameCandidate(sentence, i, i + 1) { Recognized = NameKind.Person, Confidence = 0.5 });
                    continue;
                }

                var cover = Cover(here, i);
                if (cover is null && isSurname && RunStart(sentence, here, i) is var start && start < i)
                {
                    // "Ivan Novak and Petra Novak": another given name, another person.
                    found.Add(new NameCandidate(sentence, start, i + 1) { Recognized = NameKind.Person, Confidence = 0.6 });
                }
                else if (cover is null)
                {
                    if (isSurname || sentence.Sentence[sentence.Pieces[i].Token].Upos == UniversalPos.Propn
                        || (i > 0 && roles.TitleAt(sentence, i - 1) is { Title.IsPrefix: true }) || IsNameLike(sentence, i))
                        candidates.Add(new NameCandidate(sentence, i, i + 1) { Recognized = NameKind.Person, Confidence = 0.5 });
                }
                else if ((isSurname || IsFirstName(key.ToString())) && cover.PieceCount == 1 && cover.Entities.Count == 0
                    && cover.Meanings.Count == 0)
                {
                    cover.Recognized = NameKind.Person;
                }
                else if (cover is { Entities.Count: 0, Meanings.Count: 0, Recognized: not NameKind.Person } && Bearer(cover) is { } bearer)
                {
                    Assign(cover, bearer, 0.9, "part of a name in this article");
                }
            }

            AddSlips(here);
            _known.Add(sentence, here, candidates);
        }
    }

    // "al-Sharaa", "Bastos Prado", "Bastos" after "Luciano Bastos Prado": taken for a body or a place, though only one bears the words
    private LocalEntity? Bearer(NameCandidate cover)
    {
        var pieces = cover.Pieces();
        if (cover.First > 0 && !cover.Sentence.Pieces[cover.First].Barrier && cover.Sentence.Key(cover.First - 1, cover.First) is "in" or "at" or "near") return null;
        var bearers = _people.Where(p => p.Forms.Exists(f => f.Count > pieces.Count && PersonNames.EndsSo(f, pieces))).Take(2).ToArray();
        return bearers is [var one] ? one : null;
    }

    private static NameCandidate? Cover(NameCandidate[] names, int piece)
    {
        foreach (var name in names) if (piece >= name.First && piece < name.End) return name;
        return null;
    }

    private bool IsFirstName(string piece) => _people.Exists(p => p.Forms.Exists(f => f.Count > 1 && f[0] == piece));

    // "Mr Aliev" where the article introduces Aliyev; in a headline without the title
    private bool IsSlipOfTitled(FoldedSentence sentence, int i)
    {
        var piece = sentence.Pieces[i];
        if (piece.To - piece.From < 5) return false;
        var titled = i > 0 && !piece.Barrier && roles.TitleAt(sentence, i - 1) is { Title.IsPrefix: true } or { Title.Kind: RoleKind.Courtesy };
        if (!titled && !(piece.AllCaps && Headlines.IsHeadline(context.Article, sentence.Sentence))) return false;
        var word = sentence.Key(i, i + 1).ToString();
        return _people.Count(p => PersonNames.IsSlip(word, p.Surname, isSurname: true)) == 1;
    }

    // "Zelensky" read as a place where the article introduces Zelenskyy
    private void AddSlips(NameCandidate[] here)
    {
        foreach (var candidate in here)
        {
            if (candidate.PieceCount != 1 || candidate.Entities.Count > 0 || candidate.Meanings.Count > 0 || candidate.Recognized == NameKind.Person)
                continue;
            var piece = candidate.Pieces()[0];
            if (piece.Length > 5 && _people.Exists(p => PersonNames.IsSlip(piece, p.Surname, isSurname: true)))
                candidate.Recognized = NameKind.Person;
        }
    }

    // "Mr P. N. Haksar", "Katrien Oosterlynck, High Representative": capitals that a title stands beside name a person, whatever the recogniser saw.
    private void AddTitledRuns(List<NameCandidate> candidates, IReadOnlyList<FoldedSentence> sentences, List<NameCandidate> found)
    {
        var taken = candidates.Concat(found).ToLookup(c => c.Sentence);
        foreach (var sentence in sentences)
        {
            if (Headlines.IsHeadline(context.Article, sentence.Sentence)) continue;
            var here = taken[sentence].ToArray();
            for (var i = 0; i < sentence.Pieces.Count; i++)
            {
                var end = i;
                while (end < sentence.Pieces.Count && end - i < 4 && (end == i || !sentence.Pieces[end].Barrier)
                    && IsNamePiece(sentence, end, i) && Cover(here, end) is null) end++;
                while (end - i > 1 && sentence.Pieces[end - 1].To - sentence.Pieces[end - 1].From < 2) end--;
                // "Dana Rohrabacher, R-Calif."
                if (end - i < 2 || sentence.Pieces[i].To - sentence.Pieces[i].From == 1 && sentence.IsHyphenated(i + 1)) continue;
                var titled = i > 0 && !sentence.Pieces[i].Barrier
                    && (roles.TitleAt(sentence, i - 1) is { Title.IsPrefix: true } or { Title.Kind: RoleKind.Courtesy });
                var introduces = end < sentence.Pieces.Count && sentence.Pieces[end].Barrier
                    && sentence.Sentence[sentence.Pieces[end].Token - 1].Text == "," && IsRoleSoon(sentence, end);
                // "Moon's press secretary, Yoon Young-chan."
                var apposed = i > 0 && sentence.Pieces[i].Barrier && sentence.Sentence[sentence.Pieces[i].Token - 1].Text == ","
                    && EndsTitle(sentence, i) && (end == sentence.Pieces.Count || sentence.Pieces[end].Barrier);
                // "had won the Nobel Peace Prize, the president said"
                if ((titled || introduces || apposed) && !NameVoter.IsPaper(sentence, i, end))
                    found.Add(new NameCandidate(sentence, i, end) { Recognized = NameKind.Person, Confidence = 0.6 });
                i = end - 1;
            }
        }
    }

    // "the speaker of parliament, Glauk Konjufca.": whom the recogniser took for a place
    private bool IsApposedToTitle(NameCandidate candidate)
    {
        if (candidate.Recognized is not NameKind.Location || candidate.Meanings.Count > 0 || candidate.PieceCount is < 2 or > 4
            || candidate.First == 0) return false;
        var (sentence, first, end) = (candidate.Sentence, candidate.First, candidate.End);
        return sentence.Pieces[first].Barrier && sentence.Sentence[sentence.Pieces[first].Token - 1].Text == ","
            && EndsTitle(sentence, first) && (end == sentence.Pieces.Count || sentence.Pieces[end].Barrier);
    }

    private bool EndsTitle(FoldedSentence sentence, int end)
    {
        for (var k = Math.Max(0, end - 4); k < end; k++) if (roles.TitleAt(sentence, k) is { IsPlural: false } title && title.End == end) return true;
        return false;
    }

    private bool IsNamePiece(FoldedSentence sentence, int index, int first)
    {
        var piece = sentence.Pieces[index];
        if (!piece.Upper) return index > first && sentence.IsHyphenated(index);
        return sentence.Sentence[piece.Token].Upos == UniversalPos.Propn && roles.TitleAt(sentence, index) is null
            && roles.NounAt(sentence, index) is null;
    }

    private bool IsRoleSoon(FoldedSentence sentence, int at)
    {
        for (var k = at; k < sentence.Pieces.Count && k < at + 4 && (k == at || !sentence.Pieces[k].Barrier); k++)
            if (roles.TitleAt(sentence, k) is not null) return true;
        return false;
    }

    private int RunStart(FoldedSentence sentence, NameCandidate[] here, int index)
    {
        var start = index;
        // "the Reagan-Gorbachev summit"
        if (sentence.IsHyphenated(index) && index > 0 && _known.Rulers(sentence.Key(index - 1, index).ToString()).Length > 0) return start;
        while (start > 0 && index - start < 3 && !sentence.Pieces[start].Barrier && sentence.Pieces[start - 1].Upper
            && sentence.Sentence[sentence.Pieces[start - 1].Token].Upos == UniversalPos.Propn && roles.TitleAt(sentence, start - 1) is null
                && roles.MarkerAt(sentence, start - 1) is null
            && !Array.Exists(here, c => start - 1 >= c.First && start - 1 < c.End)) start--;
        return start;
    }

    private static bool IsNameLike(FoldedSentence sentence, int index) =>
        index > 0 && !sentence.Pieces[index - 1].Upper && sentence.Pieces[index].To - sentence.Pieces[index].From > 3;
}
