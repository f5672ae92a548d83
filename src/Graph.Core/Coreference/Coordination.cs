using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Mentions of one sentence that "and" joins.</summary>
internal static class Coordination
{
    private const int Reach = 12;

    private enum Joint
    {
        None,
        Comma,
        And,
    }

    /// <summary>The coordinations of actors among a sentence's referents, in text order.</summary>
    public static IEnumerable<(IReadOnlyList<LocalEntity> Entities, GrammaticalRole Role, int End)> In(IEnumerable<Referent> referents)
    {
        var actors = referents.Where(IsActor).OrderBy(r => r.Mention.First).ToArray();
        foreach (var persons in new[] { true, false })
        {
            var ordered = actors.Where(r => r.Entities[0].Kind == EntityKind.Person == persons).ToArray();
            for (var i = 0; i < ordered.Length;)
            {
                // "Estonia, Latvia and Lithuania": commas join only where an "and" closes the list.
                var end = i;
                var last = i;
                for (; end + 1 < ordered.Length; end++)
                {
                    var joint = Between(ordered[end], ordered[end + 1]);
                    if (joint == Joint.None) break;
                    if (joint == Joint.And) last = end + 1;
                }

                if (last > i)
                {
                    var entities = ordered[i..(last + 1)].SelectMany(m => m.Entities).Distinct().ToArray();
                    if (entities.Length > 1) yield return (entities, ordered[i].Role, ordered[last].Mention.End);
                }

                i = Math.Max(last, i) + 1;
            }
        }
    }

    // "Ruto and his counterpart, Mohamud": the name stands beside the conjunct
    private static int Conjunct(Sentence sentence, int token)
    {
        while (sentence[token].Label is "appos" or "flat" && sentence[token].Head is >= 0 and var head && head < token) token = head;
        return sentence[token].Label == "conj" ? sentence[token].Head : -1;
    }

    private static bool IsActor(Referent referent) =>
        referent.IsSingle && referent.Entities is [{ Kind: not EntityKind.Place }]
        && (referent.Mention.Form is MentionForm.Name or MentionForm.Metonym or MentionForm.Demonym
            || referent.Mention.Form is MentionForm.Description && referent.Entities[0].Kind == EntityKind.Person
            || referent.Mention.Form is MentionForm.Pronoun && referent.Entities[0].Kind == EntityKind.Person
            && referent.Role != GrammaticalRole.Possessor && referent.Mention.Sentence.Sentence[referent.Token].Xpos != "PRP$");

    private static Joint Between(Referent first, Referent second)
    {
        var sentence = first.Mention.Sentence.Sentence;
        if (Conjunct(sentence, second.Token) == first.Token) return Joint.And;
        var from = first.Mention.LastToken + 1;
        var to = second.Mention.FirstToken;
        if (to - from is < 1 or > Reach) return Joint.None;
        var and = 0;
        var comma = 0;
        for (var t = from; t < to; t++)
        {
            var token = sentence[t];
            if (token.Text is "and" or "&") and++;
            else if (token.Text == ",") comma++;
            else if (token.Text == "-" && to - from == 1) and++;
            // Titles, owners and "of": "Oman's minister Al-Harthy and Iran's president Farahmand", "Ruto and his Somali counterpart, Mohamud"
            else if (token.Xpos == "PRP$" && and == 1) continue;
            else if (token.Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.SConj or UniversalPos.Pron
                || token.Upos == UniversalPos.Adp && token.Text != "of") return Joint.None;
            else if (token.Upos == UniversalPos.Punct) return Joint.None;
        }

        if (and == 1) return comma == 0 || to - from <= 3 || first.Entities[0].Kind == EntityKind.Person ? Joint.And : Joint.None;
        return and == 0 && comma == 1 && (to - from == 1 || to - from == 2 && sentence[to - 1].Lemma == "the" || first.Entities[0].Kind == EntityKind.Person && to - from <= 4) ? Joint.Comma : Joint.None;
    }
}
