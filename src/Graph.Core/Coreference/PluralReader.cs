using Graph.Core.Linking;
using Graph.Core.Mentions;

namespace Graph.Core.Coreference;

/// <summary>Reads "both sides", "the two leaders", "the pair", "the three countries".</summary>
/// <remarks>A pair goes stale after three sentences; then the article's main pair stands in.</remarks>
internal sealed class PluralReader(CoreferenceResolver article)
{
    private const int Fresh = 3;
    private bool _cataphora;
    private bool _isSides;

    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal)
    {
        "leaders", "presidents", "ministers", "men", "women", "statesmen", "diplomats", "chancellors", "premiers", "envoys", "negotiators", "politicians", "delegates", "heads", "generals", "principals",
    };

    private static readonly HashSet<string> Sides = new(StringComparer.Ordinal)
    {
        "sides", "parties", "countries", "nations", "states", "governments", "neighbours", "neighbors", "capitals", "delegations", "rivals", "foes", "powers", "allies", "armies", "belligerents", "adversaries", "side", "party", "country", "government", "camps", "teams", "kingdoms", "republics",
    };

    /// <summary>The plural mention that begins at a piece, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">The piece.</param>
    /// <param name="cataphora">Look for the names after it: "The two ministers, Ho of Singapore and Daud of Malaysia".</param>
    public NameCandidate? Read(FoldedSentence sentence, int first, bool cataphora)
    {
        if (sentence.Key(first, first + 1) is not ("both" or "neither" or "either" or "the" or "these" or "those" or "his" or "their")) return null;
        _cataphora = cataphora;
        _isSides = false;
        var at = first;
        var word = Key(sentence, at);
        var count = 0;
        switch (word)
        {
            case "both" or "neither" or "either":
                count = 2;
                at++;
                if (Key(sentence, at) is "the" or "of") at++;
                if (Key(sentence, at) is "the") at++;
                break;
            case "the" or "these" or "those" or "his" or "their":
                at++;
                if (Number(Key(sentence, at)) is > 0 and var n)
                {
                    count = n;
                    at++;
                }
                else if (Key(sentence, at) is "pair" or "duo" or "trio")
                {
                    return word == "the" ? Make(sentence, first, at + 1, Key(sentence, at) == "trio" ? 3 : 2, null) : null;
                }
                else if (Key(sentence, at) is "parties" or "sides" && word is "the")
                {
                    count = 2;
                }

                break;
            default:
                return null;
        }

        if (count == 0) return null;
        // up to two modifiers: "the two foreign ministers", "both warring sides"
        for (var step = 0; step < 3; step++)
        {
            var noun = Key(sentence, at + step);
            if (noun.Length == 0 || (at + step > first && at + step < sentence.Pieces.Count && sentence.Pieces[at + step].Barrier)) break;
            if (Persons.Contains(noun)) return Make(sentence, first, at + step + 1, count, EntityKind.Person);
            // "the parties" are those of the article's quarrel, whoever else the sentence before names.
            _isSides = noun is "parties" or "sides" or "side" or "party" or "belligerents" or "rivals" or "foes" or "adversaries" or "delegations" or "teams";
            if (Sides.Contains(noun)) return Make(sentence, first, at + step + 1, count, EntityKind.Country);
            if (noun is "and" or "of" or "to" or "in" or "have" or "has" or "had" or "were" or "was" or "are" or "s" or "met" or "said" or "agreed") break;
        }

        // bare "both", "the two": "both had hoped", "the two have been conversing"
        var next = Key(sentence, at);
        var verb = at < sentence.Pieces.Count && sentence.Sentence[sentence.Pieces[at].Token].Upos is Graph.Language.UniversalPos.Verb or Graph.Language.UniversalPos.Aux or Graph.Language.UniversalPos.Adv;
        if (at == first + 1 && word == "both" && verb && next is not "and") return Make(sentence, first, at, 2, null);
        return at == first + 2 && word == "the" && verb && count is 2 or 3 ? Make(sentence, first, at, count, null) : null;
    }

    private NameCandidate? Make(FoldedSentence sentence, int first, int end, int count, EntityKind? kind)
    {
        // "the two ministers, Mr Ali and Mr Brandt": those it goes on to name
        if (!_cataphora && article.IsNamedAfter(sentence, end, e => Fits(e, kind))) return null;
        var found = _cataphora ? FindAfter(sentence, end, count, kind) : Find(sentence, first, count, kind);
        if (found is not var (entities, confidence, reason) || entities.Count == 0) return null;
        var mention = new NameCandidate(sentence, first, end) { Form = MentionForm.Plural, IsListed = false, LinkConfidence = confidence, Reason = reason };
        mention.Entities.AddRange(entities);
        return mention;
    }

    private (IReadOnlyList<LocalEntity> Entities, double Confidence, string Reason)? Find(FoldedSentence sentence, int first, int count, EntityKind? kind)
    {
        var index = sentence.Sentence.Index;
        foreach (var group in article.Recent(index, Fresh).Where(r => r.Sentence < index || r.Mention.First < first).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key))
        {
            foreach (var plural in group.Where(r => r.Entities.Count == count && r.Entities.All(e => Fits(e, kind)))) return (plural.Entities, 0.85, "the pair named last");
            var joined = Coordination.In(group).Where(c => c.Entities.Count == count && c.Entities.All(e => Fits(e, kind))).ToArray();
            if (joined.Length > 0) return (joined[^1].Entities, 0.9, "the pair named last");
            if (_isSides) continue;
            var here = group.Where(r => r.IsSingle && Fits(r.Entities[0], kind) && (r.Mention.IsListed || r.Mention.Form == MentionForm.Pronoun || r.Mention.Form == MentionForm.Demonym)).Select(r => r.Entities[0]).Distinct().ToArray();
            if (here.Length == count && here.All(e => e.Kind == EntityKind.Person) | here.All(e => e.Kind != EntityKind.Person)) return (here, 0.75, "the only ones in the sentence before");
        }

        if (count == 2 && article.MainPair(e => Fits(e, kind ?? EntityKind.Country)) is { } pair) return (pair, 0.65, "the article's main pair");
        var main = article.ByFrequency.Where(e => Fits(e, kind ?? EntityKind.Country) && article.Frequency(e) > 1).Take(count + 1).ToArray();
        if (main.Length < count || (main.Length > count && article.Frequency(main[count]) == article.Frequency(main[count - 1]))) return null;
        return (main[..count], 0.6, "the article's main pair");
    }

    private (IReadOnlyList<LocalEntity> Entities, double Confidence, string Reason)? FindAfter(FoldedSentence sentence, int end, int count, EntityKind? kind)
    {
        var after = article.Recent(sentence.Sentence.Index, 0).Where(r => r.Mention.First >= end).ToArray();
        foreach (var joined in Coordination.In(after))
            if (joined.Entities.Count == count && joined.Entities.All(e => Fits(e, kind))) return (joined.Entities, 0.85, "named after it");
        // "Madrid of fish, Rabat of maps"
        var single = after.Where(r => r.IsSingle && Fits(r.Entities[0], kind) && r.Mention.Form is MentionForm.Name or MentionForm.Metonym).Select(r => r.Entities[0]).Distinct().ToArray();
        return single.Length == count && single.Select(e => e.Kind).Distinct().Count() == 1 ? (single, 0.7, "the only ones named after it") : null;
    }

    private static bool Fits(LocalEntity entity, EntityKind? kind) => kind switch
    {
        null => entity.Kind is not EntityKind.Place,
        EntityKind.Person => entity.Kind == EntityKind.Person,
        _ => entity.Kind is EntityKind.Country or EntityKind.Organization or EntityKind.Group,
    };

    private static string Key(FoldedSentence sentence, int piece) => piece < sentence.Pieces.Count ? sentence.Key(piece, piece + 1).ToString() : "";

    private static int Number(string word) => word switch { "two" => 2, "three" => 3, "four" => 4, "five" => 5, _ => 0 };
}
