using Graph.Core.Names;

namespace Graph.Core.Linking;

/// <summary>Joins a person's name that the recogniser cut at a particle: "Sebastiao | do | Rego Barros".</summary>
internal static class ParticleNames
{
    /// <summary>Replaces the parts by the whole.</summary>
    public static void Join(List<NameCandidate> candidates)
    {
        for (var i = 1; i < candidates.Count; i++)
        {
            var (first, last) = (candidates[i - 1], candidates[i]);
            var sentence = last.Sentence;
            if (first.Sentence != sentence || last.Recognized != NameKind.Person || last.Meanings.Count > 0 || first.Meanings.Count > 0 || first.Recognized is not (NameKind.Person or NameKind.Other or NameKind.Location)) continue;
            if (last.First - first.End is not (1 or 2) || first.PieceCount > 2) continue;
            var isCut = true;
            for (var p = first.End; p <= last.First; p++) isCut &= !sentence.Pieces[p].Barrier && (p == last.First || !sentence.Pieces[p].Upper && IsParticle(sentence.Key(p, p + 1)));
            if (!isCut) continue;
            candidates[i - 1] = new NameCandidate(sentence, first.First, last.End) { Recognized = NameKind.Person, Confidence = Math.Min(first.Confidence, last.Confidence) };
            candidates.RemoveAt(i--);
        }
    }

    private static bool IsParticle(ReadOnlySpan<char> word) =>
        word is "do" or "da" or "dos" or "das" or "de" or "del" or "di" or "du" or "la" or "van" or "von" or "der" or "den" or "bin" or "ibn" or "al" or "el" or "ul" or "y" or "e";
}
