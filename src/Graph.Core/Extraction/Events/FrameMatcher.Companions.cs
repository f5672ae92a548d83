using System.Collections.Frozen;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <content>Tells whether the other words of an idiom stand near the word that evokes it.</content>
internal sealed partial class FrameMatcher
{
    private const int CompanionDistance = 8;
    private const int ParticleDistance = 3;

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        ["on", "upon", "in", "up", "down", "off", "out", "over", "back", "by", "with", "at", "into", "behind", "for", "aside", "to", "away"],
        StringComparer.Ordinal);

    /// <summary>Whether the other words of an idiom stand near the word that evokes it.</summary>
    public bool HasCompanions(int word, string[] companions)
    {
        foreach (var companion in companions)
        {
            var found = false;
            for (var i = Math.Max(0, word - CompanionDistance); i < Math.Min(sentence.Count, word + CompanionDistance + 1) && !found; i++)
            {
                if (i == word) continue;
                var token = sentence[i];
                // "spoke to Kenya and praised it": a second verb is no part of the idiom
                if (token is { Upos: UniversalPos.Verb, Label: "conj" } && token.Head == word) continue;
                // particles and prepositions follow at once: "call on", "hit out"
                if (Particles.Contains(companion) && (i < word || i > word + ParticleDistance)
                    && !(token.Label == "compound:prt" && token.Head == word)) continue;
                // "called it a stain on Kenya": the preposition is the other noun's
                if (companion is "on" or "upon" && sentence[word].Lemma == "call" && HasObjectBetween(word, i)) continue;
                found = (token.Lemma.Equals(companion, StringComparison.OrdinalIgnoreCase)
                    || token.Text.Equals(companion, StringComparison.OrdinalIgnoreCase))
                    && IsNear(i, word);
            }

            if (!found) return false;
        }

        return true;
    }

    private bool HasObjectBetween(int verb, int token)
    {
        foreach (var child in sentence.Children(verb))
            if (child > verb && child < token && sentence[child].Label is "obj" or "xcomp" or "ccomp") return true;
        return false;
    }

    private bool IsNear(int token, int word)
    {
        var at = token;
        for (var steps = 0; steps < 3 && at >= 0; steps++)
        {
            if (at == word) return true;
            at = sentence[at].Head;
        }

        return at == word || sentence[word].Head == token;
    }
}
