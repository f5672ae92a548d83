using System.Collections.Frozen;
using Graph.Core.Ontologies;

namespace Graph.Core.Coreference;

/// <summary>Verbs that introduce what someone says.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenSet<string> Lemmas = WordLists.English["speech"];

    private static readonly FrozenSet<string> Forms = WordLists.English["speech forms"];

    /// <summary>Whether a word speaks, by lemma or by form where no lemma is known.</summary>
    public static bool Contains(string lemma, string form) => Lemmas.Contains(lemma) || Forms.Contains(form);
}
