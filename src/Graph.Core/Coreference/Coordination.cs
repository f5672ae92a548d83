using Graph.Core.Linking;
using Graph.Core.Mentions;

namespace Graph.Core.Coreference;

/// <summary>Mentions of one sentence that "and" joins.</summary>
internal static class Coordination
{
    /// <summary>The coordinations of actors among a sentence's referents.</summary>
    public static IEnumerable<(IReadOnlyList<LocalEntity> Entities, GrammaticalRole Role)> In(IEnumerable<Referent> referents)
    {
        var ordered = referents.Where(r => r.IsSingle && r.Mention.Form is MentionForm.Name or MentionForm.Metonym or MentionForm.Demonym && (r.Mention.IsListed || r.Mention.Form == MentionForm.Demonym) && !(r.Mention.IsLocation && r.Entities[0].Kind == EntityKind.Place))
            .OrderBy(r => r.Mention.First).ToArray();
        for (var i = 0; i < ordered.Length; i++)
        {
            var sentence = ordered[i].Mention.Sentence.Sentence;
            var members = new List<Referent> { ordered[i] };
            for (var j = i + 1; j < ordered.Length; j++)
                if (IsJoined(sentence, members[^1], ordered[j]) && members[0].Entities[0].Kind == EntityKind.Person == (ordered[j].Entities[0].Kind == EntityKind.Person)) members.Add(ordered[j]);
            if (members.Count < 2) continue;
            var entities = members.SelectMany(m => m.Entities).Distinct().ToArray();
            if (entities.Length < 2) continue;
            yield return (entities, members[0].Role);
            i += members.Count - 1;
        }
    }

    private static bool IsJoined(Graph.Language.Sentence sentence, Referent first, Referent second)
    {
        if (Grammar.HasTree(sentence))
        {
            if (sentence[second.Token].Label == "conj" && (sentence[second.Token].Head == first.Token || sentence[second.Token].Head == sentence[first.Token].Head && sentence[first.Token].Label == "conj")) return true;
        }

        // "A and B", "A, B and C", "A's X and B's Y" read from the words between
        var between = Enumerable.Range(first.Mention.LastToken + 1, Math.Max(0, second.Mention.FirstToken - first.Mention.LastToken - 1)).Select(t => sentence[t].Text).ToArray();
        return between.Length is > 0 and <= 3 && between.Any(w => w is "and" or "&" or "und") && between.All(w => w is "and" or "&" or "," or "the" or "both") || between is ["-"] && first.Mention.Form == MentionForm.Name;
    }
}
