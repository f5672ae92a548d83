using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Affiliations;

/// <content>Portfolios of several words, and senders that a participle names.</content>
internal sealed partial class RolePhraseBounds
{
    private static readonly FrozenSet<string> Sending = WordLists.English["sending envoys"];

    private static readonly FrozenSet<string> Representing = WordLists.English["representing"];

    // "for Foreign Affairs Kofi Asante", not "for President Kofi Asante": a title's complement and then the holder
    private bool IsPortfolioOf(RolePhrase phrase, int first, int end, NameCandidate person)
    {
        if (person is not { Form: MentionForm.Name, Entities: [{ Kind: EntityKind.Person }] } || person.First != end) return false;
        if (phrase.Title.Kind is not (RoleKind.Minister or RoleKind.Deputy or RoleKind.Official)) return false;
        while (end > first && roles.TitleAt(phrase.Sentence, end - 1) is { Title.Kind: RoleKind.Courtesy }) end--;
        if (end == first) return false;
        for (var i = first; i < end; i++)
        {
            if (phrase.Sentence.IsHyphenated(i) || roles.TitleAt(phrase.Sentence, i) is not null) return false;
            if (Upos(phrase.Sentence, i) is not (UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn or UniversalPos.CConj)) return false;
        }

        return true;
    }

    // "Ghana's trade and industry minister", not "Ghana's army and its minister": one word before "and", and an owner or article before that
    private bool IsDoublePortfolio(RolePhrase phrase, int and)
    {
        var sentence = phrase.Sentence;
        if (and < 2 || phrase.IsPlural || phrase.RoleFirst == phrase.Core && phrase.CoreEnd - phrase.Core < 2) return false;
        if (phrase.Title.Kind is not (RoleKind.Minister or RoleKind.Deputy or RoleKind.Official or RoleKind.Adviser)) return false;
        if (sentence.Pieces[and].Barrier || sentence.Pieces[and - 1].Barrier) return false;
        if (Upos(sentence, and - 1) is not (UniversalPos.Noun or UniversalPos.Adj or UniversalPos.Propn)) return false;
        if (roles.IsPost(sentence.Key(and - 1, and).ToString()) || sentence.Pieces[and - 1].Upper != sentence.Pieces[phrase.RoleFirst].Upper) return false;
        var before = sentence.Key(and - 2, and - 1);
        return before is "the" or "its" || before is "s" && IsGenitive(sentence, and - 2) || Upos(sentence, and - 2) is UniversalPos.Adj;
    }

    // "the adviser dispatched by Addis Ababa", "a negotiator representing the Chadian rebels": whose the post is stands behind a participle
    private static bool ReadSender(RolePhrase phrase, IReadOnlyList<NameCandidate> names)
    {
        var sentence = phrase.Sentence;
        var at = phrase.CoreEnd;
        if (phrase.Owner is not null || phrase.Possessive >= 0 || at + 1 >= sentence.Pieces.Count || sentence.Pieces[at].Barrier) return false;
        var participle = sentence.Key(at, at + 1).ToString();
        var isSent = Sending.Contains(participle) && sentence.Key(at + 1, at + 2) is "by";
        if (!isSent && !Representing.Contains(participle)) return false;
        var first = at + (isSent ? 2 : 1);
        if (names.FirstOrDefault(n => n.First >= first && n.First <= first + 3 && n.Entities is [not { Kind: EntityKind.Person }]) is not { } owner) return false;
        for (var i = first; i < owner.First; i++)
            if (sentence.Pieces[i].Barrier || Upos(sentence, i) is UniversalPos.Verb or UniversalPos.Pron or UniversalPos.SConj) return false;
        phrase.Owner = owner;
        phrase.End = AfterBody(sentence, owner.End, names);
        return true;
    }

    private static UniversalPos Upos(FoldedSentence sentence, int piece) => sentence.Sentence[sentence.Pieces[piece].Token].Upos;
}
