using Graph.Core.Articles;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Finds quotations and the subject of the verb that introduces each.</summary>
internal static class SpokenStretchFinder
{
    /// <summary>Quotations of all blocks in text order; one that never closes ends with its block.</summary>
    public static List<SpokenStretch> Find(Article article, IReadOnlyList<FoldedSentence> folded, IReadOnlyList<NameCandidate> names, RoleMatcher roles)
    {
        var sentences = folded.Select(f => f.Sentence).ToArray();
        var found = new List<SpokenStretch>();
        var blocks = article.Blocks.Count > 0 ? article.Blocks.Select(b => b.Span) : [new TextSpan(0, article.Text.Length)];
        foreach (var block in blocks)
        {
            var open = -1;
            for (var i = block.Start; i < block.End; i++)
            {
                var c = article.Text[i];
                if (open < 0 && c is '\'' or '‘' && SingleEnd(article.Text, i, block) is > 0 and var end)
                {
                    found.Add(new SpokenStretch(new TextSpan(i, end), isQuotation: true));
                    i = end - 1;
                    continue;
                }

                if (c == '“' || (c == '"' && open < 0))
                {
                    open = i;
                }
                else if (c is '”' or '"' && open >= 0)
                {
                    found.Add(new SpokenStretch(new TextSpan(open, i + 1), isQuotation: true));
                    open = -1;
                }
            }

            if (open >= 0 && block.End - open > 20) found.Add(new SpokenStretch(new TextSpan(open, block.End), isQuotation: true));
        }

        var bySentence = names.ToLookup(n => n.Sentence.Sentence.Index);
        AddHeadlines(article, sentences, bySentence, found);
        foreach (var stretch in found)
            if (stretch.SpeakerSentence < 0 && !FindDash(stretch, sentences, bySentence) && !FindAttribution(stretch, found, sentences, bySentence) && !FindNameLine(stretch, article.Text, folded, roles)
                && !FindLabel(stretch, sentences, bySentence))
                FindSpeaker(stretch, found, sentences);
        return found;
    }

    // "Kiprotich: Talks will go on" over an article is what he says; "Kenya: Talks go on" is what it is about
    private static void AddHeadlines(Article article, IReadOnlyList<Sentence> sentences, ILookup<int, NameCandidate> names, List<SpokenStretch> found)
    {
        foreach (var sentence in sentences)
        {
            var colon = 0;
            while (colon < sentence.Count && colon < 7 && sentence[colon].Text != ":") colon++;
            if (colon is 0 or 7 || colon + 2 >= sentence.Count || sentence[sentence.Count - 1].Text is "." or "?") continue;
            if (article.Blocks.FirstOrDefault(b => b.Span.Contains(sentence.Span.Start)) is not { Kind: BlockKind.Title or BlockKind.Heading or BlockKind.KeyPoint } || At(found, sentence[colon].Span.End + 1) >= 0) continue;
            if (names[sentence.Index].FirstOrDefault(n => n.LastToken == colon - 1 && n.Form == MentionForm.Name && n.Entities is [{ Kind: EntityKind.Person or EntityKind.Organization }]) is not { } name) continue;
            if (Enumerable.Range(0, name.FirstToken).Any(t => sentence[t].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adp)) continue;
            var isClause = false;
            for (var t = colon + 1; t < sentence.Count; t++) isClause |= sentence[t].Xpos is "VBZ" or "VBD" or "VBP" or "MD";
            if (!isClause) continue;
            found.Add(new SpokenStretch(new TextSpan(sentence[colon + 1].Span.Start, sentence.Span.End), isQuotation: true) { SpeakerSentence = sentence.Index, SpeakerToken = name.LastToken });
        }

        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    // Single quotation marks count where they hold a clause with its own stop or comma: "'We want a deal,' he said", no "'90s boys'".
    private static int SingleEnd(string text, int open, TextSpan block)
    {
        if (open > block.Start && !char.IsWhiteSpace(text[open - 1]) && text[open - 1] is not ('(' or '[' or '—' or '–')) return -1;
        if (open + 1 >= block.End || !char.IsLetter(text[open + 1])) return -1;
        var hasBlank = false;
        for (var i = open + 2; i < block.End; i++)
        {
            if (text[i] is '"' or '“' or '”') return -1;
            hasBlank |= text[i] == ' ';
            if (text[i] is not ('\'' or '’') || text[i - 1] is not (',' or '.' or '?' or '!' or '…')) continue;
            if (i + 1 < block.End && char.IsLetterOrDigit(text[i + 1])) continue;
            return hasBlank && i - open > 12 ? i + 1 : -1;
        }

        return -1;
    }

    /// <summary>Index of the stretch that holds an offset; −1 where none does.</summary>
    public static int At(IReadOnlyList<SpokenStretch> stretches, int offset)
    {
        for (var i = 0; i < stretches.Count; i++) if (stretches[i].Span.Contains(offset)) return i;
        return -1;
    }

    // '"We want a deal" – Kiprotich': who stands alone behind a dash
    private static bool FindDash(SpokenStretch stretch, IReadOnlyList<Sentence> sentences, ILookup<int, NameCandidate> names)
    {
        var sentence = sentences.FirstOrDefault(s => s.Span.Start < stretch.Span.End && s.Span.End > stretch.Span.End - 1);
        if (sentence is null) return false;
        var dash = 0;
        while (dash < sentence.Count && sentence[dash].Span.Start < stretch.Span.End) dash++;
        if (dash >= sentence.Count || sentence[dash].Text is not ("–" or "—" or "-" or "--")) return false;
        if (names[sentence.Index].FirstOrDefault(n => n.FirstToken > dash && n.FirstToken <= dash + 4 && n.Entities is [{ Kind: EntityKind.Person }]) is not { } name) return false;
        if (name.LastToken + 1 < sentence.Count && sentence[name.LastToken + 1].Upos is not UniversalPos.Punct) return false;
        (stretch.SpeakerSentence, stretch.SpeakerToken) = (sentence.Index, name.LastToken);
        return true;
    }

    // The words right after a quotation: '," said X', '," X, the minister, snapped'. Parsers go wrong here, word order does not.
    private static bool FindAttribution(SpokenStretch stretch, List<SpokenStretch> all, IReadOnlyList<Sentence> sentences, ILookup<int, NameCandidate> names)
    {
        var sentence = sentences.FirstOrDefault(s => s.Span.Start < stretch.Span.End && s.Span.End > stretch.Span.End - 1);
        if (sentence is null) return false;
        var from = 0;
        while (from < sentence.Count && sentence[from].Span.Start < stretch.Span.End) from++;
        var verb = from;
        while (verb < sentence.Count && verb < from + 16 && !IsSpeech(sentence, verb))
        {
            if (sentence[verb].Text is "." or ";" or "“" or "\"" || At(all, sentence[verb].Span.Start) >= 0) return false;
            verb++;
        }

        if (verb >= Math.Min(sentence.Count, from + 16)) return false;
        var here = names[sentence.Index].Where(n => n.Entities.Count == 1 && !n.IsLocation).OrderBy(n => n.First).ToArray();
        var before = here.LastOrDefault(n => n.FirstToken >= from && n.LastToken < verb && n.Entities[0].Kind == EntityKind.Person)
            ?? here.LastOrDefault(n => n.FirstToken >= from && n.LastToken == verb - 1);
        var token = before?.LastToken ?? -1;
        for (var t = verb - 1; t >= from && token < 0; t--)
            if (Pronoun.TryRead(sentence[t].Text.ToLowerInvariant(), out var p) && !p.IsPossessive) token = t;
        if (token < 0 && verb - from <= 3)
        {
            if (verb + 1 < sentence.Count && Pronoun.TryRead(sentence[verb + 1].Text.ToLowerInvariant(), out var pronoun) && !pronoun.IsPossessive && sentence[verb + 1].Text is "he" or "she" or "they" or "it" or "I" or "we")
                token = verb + 1;
            else
            {
                // "said the chief of Canada's navy, Vice-Admiral Douglas Petrasek, of": the person within reach, else the first name
                var stop = verb + 1;
                while (stop < sentence.Count && stop < verb + 18 && sentence[stop].Upos is not (UniversalPos.Verb or UniversalPos.SConj)
                    && sentence[stop].Text is not ("." or ";" or "“" or "\"" or "when" or "after")) stop++;
                token = (here.FirstOrDefault(n => n.FirstToken > verb && n.LastToken < stop && n.Entities[0].Kind == EntityKind.Person)
                        ?? here.FirstOrDefault(n => n.FirstToken > verb && n.FirstToken <= verb + 2))?.LastToken
                    ?? -1;
            }
        }

        if (token < 0) return false;
        (stretch.SpeakerSentence, stretch.SpeakerToken) = (sentence.Index, token);
        return true;
    }

    // A press release sets the speaker on a line of its own, under the words.
    private static bool FindNameLine(SpokenStretch stretch, string text, IReadOnlyList<FoldedSentence> folded, RoleMatcher roles)
    {
        var next = folded.FirstOrDefault(f => f.Sentence.Span.Start >= stretch.Span.End);
        if (next is null || next.Pieces.Count == 0 || !string.IsNullOrWhiteSpace(text[stretch.Span.End..next.Sentence.Span.Start])) return false;
        var isDashed = next.Sentence[0].Text is "–" or "—" or "-" or "--" && next.Sentence.Count is > 1 and <= 12;
        if (!isDashed && !NameLine.Is(next, roles)) return false;
        (stretch.SpeakerSentence, stretch.SpeakerToken) = (next.Sentence.Index, next.Pieces[0].Token);
        return true;
    }

    // 'Prime Minister Kiprotich in Juba: "We want a deal"': nothing but a name and a colon
    private static bool FindLabel(SpokenStretch stretch, IReadOnlyList<Sentence> sentences, ILookup<int, NameCandidate> names)
    {
        var sentence = sentences.FirstOrDefault(s => s.Span.Start <= stretch.Span.Start && s.Span.End > stretch.Span.Start);
        if (sentence is null || !IsColonBefore(sentence, stretch)) return false;
        var colon = 0;
        while (colon + 1 < sentence.Count && sentence[colon + 1].Span.End <= stretch.Span.Start) colon++;
        for (var t = 0; t < colon; t++) if (sentence[t].Upos is UniversalPos.Verb or UniversalPos.Aux || sentence[t].Text is ":" or ";") return false;
        var here = names[sentence.Index].Where(n => n.LastToken < colon && n.Entities.Count == 1 && n.Form == MentionForm.Name).OrderBy(n => n.First).ToArray();
        if ((here.FirstOrDefault(n => n.Entities[0].Kind == EntityKind.Person) ?? here.FirstOrDefault(n => n.FirstToken <= 1 && n.LastToken == colon - 1)) is not { } name) return false;
        // "the view of Kiprotich's critics: …"
        if (name.FirstToken > 8 || name.LastToken + 1 < sentence.Count && sentence[name.LastToken + 1].Text is "'s" or "’s" or "'" or "’") return false;
        (stretch.SpeakerSentence, stretch.SpeakerToken) = (sentence.Index, name.LastToken);
        return true;
    }

    private static bool IsSpeech(Sentence sentence, int token) =>
        sentence[token].Upos is UniversalPos.Verb or UniversalPos.X && SpeechVerbs.Contains(sentence[token].Lemma, sentence[token].Text)
            && sentence[token].Xpos is not ("VBG" or "VBN" or "VB");

    private static void FindSpeaker(SpokenStretch stretch, List<SpokenStretch> all, IReadOnlyList<Sentence> sentences)
    {
        var around = new TextSpan(Math.Max(0, stretch.Span.Start - 3), stretch.Span.End + 2);
        foreach (var sentence in sentences)
        {
            if (!sentence.Span.Overlaps(around)) continue;
            var best = -1;
            var distance = int.MaxValue;
            for (var t = 0; t < sentence.Count; t++)
            {
                var token = sentence[t];
                if (token.Upos is not (UniversalPos.Verb or UniversalPos.X or UniversalPos.Aux) || At(all, token.Span.Start) >= 0) continue;
                var after = token.Span.Start >= stretch.Span.End;
                var gap = after ? token.Span.Start - stretch.Span.End : stretch.Span.Start - token.Span.End;
                var speaks = SpeechVerbs.Contains(token.Lemma, token.Text) && token.Lemma is not ("be" or "go" or "put" or "read");
                // Any verb speaks right after a quotation, or in the clause that a colon closes before it.
                if (!speaks && !(after && gap < 4)
                    && !(!after && IsColonBefore(sentence, stretch) && (token.Head < 0 || sentence[token.Head].Span.Start >= stretch.Span.Start)))
                    continue;
                var subject = Subject(sentence, t);
                if (subject < 0 || At(all, sentence[subject].Span.Start) >= 0) continue;
                var cost = gap + (after ? 0 : 5) + (speaks ? 0 : 8);
                if (cost >= distance) continue;
                (best, distance) = (subject, cost);
            }

            if (best < 0) continue;
            (stretch.SpeakerSentence, stretch.SpeakerToken) = (sentence.Index, best);
            return;
        }
    }

    private static bool IsColonBefore(Sentence sentence, SpokenStretch stretch)
    {
        for (var t = sentence.Count - 1; t >= 0; t--)
            if (sentence[t].Span.End <= stretch.Span.Start) return sentence[t].Text == ":";
        return false;
    }

    private static int Subject(Sentence sentence, int verb)
    {
        if (Grammar.HasTree(sentence)) return sentence.UnderstoodSubject(verb) is >= 0 and var understood ? understood : -1;
        // Without a tree: the capitalised word or pronoun nearest to the verb.
        for (var d = 1; d < 6; d++)
            foreach (var t in new[] { verb + d, verb - d })
                if (t >= 0 && t < sentence.Count && (char.IsUpper(sentence[t].Text[0]) || Pronoun.TryRead(sentence[t].Text, out _))) return t;
        return -1;
    }
}
