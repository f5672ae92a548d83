using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <summary>Finds the country of a bare title in that of a colleague: "Kenyan President Were and Foreign Minister Juma".</summary>
/// <remarks>Who is listed beside a ruler, comes with him or is sent or sacked by him serves the same country; whom he meets need not.</remarks>
internal sealed class ColleagueReader(PostBook book, IReadOnlyList<NameCandidate> names)
{
    private static readonly FrozenSet<string> Meeting = WordLists.English["meeting"];

    private static readonly FrozenSet<string> Giving = WordLists.English["giving an office"];

    private static readonly FrozenSet<string> Travelling = WordLists.English["going together"];

    private static readonly FrozenSet<string> Commanding = WordLists.English["commanding colleagues"];

    private readonly ILookup<FoldedSentence, NameCandidate> _names = names.ToLookup(n => n.Sentence);

    /// <summary>The country for which the holder signs or whose ruler he stands in for: "Foreign Minister Were signed for Kenya and Foreign Minister Asante for Ghana".</summary>
    public LocalEntity? Signed(RolePhrase phrase)
    {
        if (phrase.HolderName is not { } name) return null;
        var sentence = phrase.Sentence;
        // "Ada Brandt, foreign minister, signed for Kenya"
        var from = phrase.First == name.End ? phrase.End : name.End;
        for (var i = from; i < sentence.Pieces.Count && i < from + 4; i++)
        {
            var word = sentence.Key(i, i + 1);
            if (word is "for")
            {
                var verb = i > from ? sentence.Sentence[sentence.Pieces[i - 1].Token].Lemma : "";
                var whose = _names[sentence].FirstOrDefault(n => n.First == i + 1 || n.First == i + 2);
                if (whose is not { Entities: [var served] }) return null;
                if (verb is "sign" or "initial" or "attend" or "negotiate" or "speak" or "appear" || i == from && from == name.End) return served.Kind == EntityKind.Country ? served : null;
                return verb is "in" or "deputise" or "deputize" && served.Kind == EntityKind.Person && book.Served(served) is { Kind: EntityKind.Country } home ? home : null;
            }

            if (sentence.Sentence[sentence.Pieces[i].Token].Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.SConj) return null;
        }

        return null;
    }

    /// <summary>The country that a colleague named before in the sentence serves, or null.</summary>
    public LocalEntity? Find(RolePhrase phrase)
    {
        for (var i = book.Posts.Count - 1; i >= 0; i--)
        {
            var post = book.Posts[i];
            if (post.Phrase.Sentence != phrase.Sentence || post.Phrase.HolderName is not { } colleague || post.Person == phrase.Holder) continue;
            if (post.Of.Kind != EntityKind.Country || post.Confidence < 0.8 || post.Phrase.IsCounterpart || post.Phrase.IsFormer) continue;
            if (!IsHigh(post.Title.Kind) || IsSameRank(post.Title, phrase.Title)) continue;
            var from = Math.Max(colleague.End, post.Phrase.End);
            if (from <= phrase.First && IsBeside(phrase.Sentence, from, phrase.First)) return post.Of;
        }

        return null;
    }

    /// <summary>Whether two titles cannot be those of one government: two premiers, two foreign ministers.</summary>
    private static bool IsSameRank(RoleTitle one, RoleTitle other) =>
        one.Name == other.Name || one.Kind == other.Kind && one.Kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment;

    /// <summary>Whether words of meeting stand in a stretch: whom one meets is of another country.</summary>
    private static bool IsMet(FoldedSentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var token = sentence.Sentence[sentence.Pieces[i].Token];
            if (Meeting.Contains(token.Lemma) || token.Lemma is "talk" or "talks" or "meeting" or "call" or "hold" or "negotiate" or "summit") return true;
        }

        return false;
    }

    private static bool IsHigh(RoleKind kind) =>
        kind is RoleKind.HeadOfState or RoleKind.HeadOfGovernment or RoleKind.Monarch or RoleKind.Minister or RoleKind.Deputy or RoleKind.Leader;

    // Only "and", "his wife", "accompanied by", "flew there with" or "sacked" stand between the two.
    private static bool IsBeside(FoldedSentence sentence, int from, int to)
    {
        var verbs = 0;
        var (commands, travels) = (false, false);
        for (var i = from; i < to; i++)
        {
            var token = sentence.Sentence[sentence.Pieces[i].Token];
            if (token.Upos is not UniversalPos.Verb) continue;
            if (token.Lemma is "accompany" or "join" or "flank" or "follow" or "include" || token.Xpos is "VBN" && token.Lemma is "lead" or "head") continue;
            verbs++;
            commands |= Giving.Contains(token.Lemma) || Commanding.Contains(token.Lemma);
            travels |= Travelling.Contains(token.Lemma);
        }

        if (IsMet(sentence, from, to)) return false;
        if (verbs == 0) return IsListing(sentence, from, to);
        // "sacked Foreign Minister Juma", "flew to Accra with Foreign Minister Juma", "promised aid, Foreign Minister Juma said" is no list
        return verbs == 1 && (commands || travels && to > from && sentence.Key(to - 1, to) is "with" or "alongside");
    }

    private static bool IsListing(FoldedSentence sentence, int from, int to)
    {
        if (to == from) return true;
        var last = sentence.Key(to - 1, to);
        return last is "and" or "with" or "by" or "alongside" or "including" or "as" or "or" or "plus" or "both"
            || sentence.Pieces[to].Barrier && sentence.Sentence[sentence.Pieces[to].Token - 1].Text is "," && to - from < 12;
    }
}
