using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;

namespace Graph.Core.Coreference;

/// <summary>Reads "his host", "her counterpart", "their guest": the other one of those who meet; "its neighbour": the other country.</summary>
internal sealed class CompanionReader(CoreferenceResolver article)
{
    private const int Back = 8;
    private const int Near = 2;

    private static readonly FrozenSet<string> Nouns = WordLists.English["companions"];

    private static readonly FrozenSet<string> States = WordLists.English["states beside a state"];

    /// <summary>The companion that the noun after a resolved possessive names, or null.</summary>
    public NameCandidate? Read(FoldedSentence sentence, NameCandidate possessive)
    {
        var owners = possessive.Entities;
        var isState = owners is [{ Kind: EntityKind.Country }];
        if (!isState && owners.Any(o => o.Kind != EntityKind.Person)) return null;
        var at = possessive.End;
        while (at < sentence.Pieces.Count && at < possessive.End + 3 && !sentence.Pieces[at].Barrier
            && (sentence.Sentence[sentence.Pieces[at].Token].Upos == Graph.Language.UniversalPos.Adj
                || article.NamesOf(sentence).Any(n => n.First <= at && n.End > at && n.Form == MentionForm.Demonym))) at++;
        if (at >= sentence.Pieces.Count || sentence.Pieces[at].Barrier) return null;
        if (isState) return States.Contains(sentence.Key(at, at + 1).ToString()) ? Neighbour(sentence, possessive, at + 1) : null;
        if (!Nouns.Contains(sentence.Key(at, at + 1).ToString()) && !IsOppositeNumber(sentence, at)) return null;
        var isCounterpart = sentence.Key(at, at + 1) is "counterpart" or "number" or "homologue" or "interlocutor";
        // "his counterpart, Sharifian": the name says who.
        if (article.NamesOf(sentence).Any(n => n.First == at + 1 && n.Entities is [{ Kind: EntityKind.Person }])) return null;
        // "his Georgian counterpart": the Georgian
        if (article.NamesOf(sentence).LastOrDefault(n => n.First >= possessive.End
            && n.End <= at) is { Entities: [{ Kind: EntityKind.Country } home] })
        {
            if (article.OnlyOf(home) is not { } compatriot || owners.Contains(compatriot)) return null;
            var described = new NameCandidate(sentence, possessive.First, at + 1) { Form = MentionForm.Description, IsListed = false };
            described.Link(compatriot, 0.8, "the one of that country in the article");
            return described;
        }

        if (Other(sentence.Sentence.Index, possessive.First, owners, isCounterpart) is not var (person, confidence, reason)) return null;
        var mention = new NameCandidate(sentence, possessive.First, at + 1) { Form = MentionForm.Description, IsListed = false };
        mention.Link(person, confidence, reason);
        return mention;
    }

    // "its northern neighbour": the other of the two countries that the article is about, unless its name follows
    private NameCandidate? Neighbour(FoldedSentence sentence, NameCandidate possessive, int end)
    {
        if (article.NamesOf(sentence).Any(n => n.First == end || (n.First == end + 1 && n.Form == MentionForm.Name))) return null;
        if (article.NamesOf(sentence).Any(n => n.First >= possessive.End && n.End < end)) return null;
        if (article.MainPair(e => e.Kind == EntityKind.Country) is not { Count: 2 } pair || !pair.Contains(possessive.Entities[0]))
            return OtherNear(sentence, possessive) is { } other ? Neighbouring(sentence, possessive, end, other, 0.65, "the only other country named just before") : null;
        return Neighbouring(sentence, possessive, end, pair[0] == possessive.Entities[0] ? pair[1] : pair[0], 0.75, "the other of the article's main pair");
    }

    // "Azerbaijani troops shelled Armenia. Yerevan accused its neighbour"
    private LocalEntity? OtherNear(FoldedSentence sentence, NameCandidate possessive)
    {
        var index = sentence.Sentence.Index;
        var others = article.Recent(index, 1).Where(r => r is { IsSingle: true } && (r.Sentence < index || r.Mention.First < possessive.First)
                && (r.Mention.Form != MentionForm.Demonym || r.Mention.IsListed) && !r.Mention.IsLocation | r.Role is GrammaticalRole.Object)
            .Select(r => r.Entities[0]).Where(e => e.Kind == EntityKind.Country && e != possessive.Entities[0]).Distinct().Take(2).ToArray();
        return others is [var one] ? one : null;
    }

    private static NameCandidate Neighbouring(FoldedSentence sentence, NameCandidate possessive, int end, LocalEntity other, double confidence, string reason)
    {
        var mention = new NameCandidate(sentence, possessive.First, end) { Form = MentionForm.Description, IsListed = false };
        mention.Link(other, confidence, reason);
        return mention;
    }

    private LocalEntity? Main(LocalEntity owner) =>
        article.MainPair(e => e.Kind == EntityKind.Person) is { } pair && pair.Contains(owner) && article.Home(pair[0]) != article.Home(pair[1]) ? pair.First(p => p != owner) : article.LeaderOpposite(owner);

    private static bool IsOppositeNumber(FoldedSentence sentence, int at) => sentence.Key(at, at + 1) is "number" && at > 0 && sentence.Key(at - 1, at) is "opposite";

    private (LocalEntity Person, double Confidence, string Reason)? Other(int index, int piece, List<LocalEntity> owners, bool isCounterpart)
    {
        var before = article.Recent(index, Back).Where(r => r.Sentence < index || r.Mention.First < piece).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key).ToArray();
        if (owners is [var one])
        {
            foreach (var group in before)
            {
                var ordered = group.OrderBy(r => r.Mention.First).ToArray();
                var pairs = Encounters.In(ordered).Concat(Coordination.In(ordered).Select(c => c.Entities));
                if (pairs.FirstOrDefault(p => p.Count == 2 && p.Contains(one) && p.All(e => e.Kind == EntityKind.Person)) is { } pair)
                    return (pair[0] == one ? pair[1] : pair[0], 0.8, "the other of those who meet");
            }
        }

        // "Kurti lamented the refusal of his counterpart": him whom the article keeps naming with Kurti
        if (isCounterpart && owners is [var alone] && (Main(alone) ?? article.Peer(alone, index)) is { } peer) return (peer, 0.7, "the other one of that rank in the article");
        var others = before.Where(g => g.Key >= index - Near).SelectMany(g => g).Where(r => r.IsSingle && r.Mention.Form == MentionForm.Name && r.Entities[0].Kind == EntityKind.Person && !owners.Contains(r.Entities[0]))
            .Select(r => r.Entities[0]).Distinct().ToArray();
        return others is [var other] ? (other, 0.65, "the only other person named just before") : null;
    }
}
