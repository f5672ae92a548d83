using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>Nouns for proposals with the verbs that make them: "offered … the offer", "demanded … the demand".</summary>
internal static class ProposalNouns
{
    private static readonly FrozenDictionary<string, string[]> Verbs = new Dictionary<string, string[]>
    {
        ["requirement"] = ["require", "demand", "insist", "condition", "make"],
        ["demand"] = ["demand", "insist"], ["ultimatum"] = ["demand", "insist", "threaten"], ["condition"] = ["demand", "insist", "condition"],
        ["offer"] = ["offer", "propose"], ["overture"] = ["offer", "propose"], ["invitation"] = ["invite"], ["request"] = ["request", "ask"],
        ["call"] = ["call", "urge"], ["appeal"] = ["appeal", "call", "urge"], ["plea"] = ["plead", "appeal", "ask"], ["suggestion"] = ["suggest", "propose"],
        ["proposal"] = ["propose", "suggest", "offer"], ["idea"] = ["suggest", "propose", "float"], ["notion"] = ["suggest", "propose", "float"], ["plan"] = ["propose", "present", "unveil"],
        ["initiative"] = ["propose", "launch"], ["recommendation"] = ["recommend"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Acts = WordLists.English["acts by saying"];

    /// <summary>Whether verbs are known that make what a noun means.</summary>
    public static bool HasVerbs(string noun) => Verbs.ContainsKey(noun);

    /// <summary>Whether a noun names nothing but the act of its verb.</summary>
    public static bool IsAct(string noun) => Acts.Contains(noun);

    /// <summary>Whether a word is the noun itself or a verb that makes what it means.</summary>
    public static bool IsMadeBy(string noun, SentenceReading reading, int token)
    {
        if (reading.Sentence[token].Upos is UniversalPos.Noun) return reading.Lemma(token) == noun;
        if (reading.Sentence[token].Upos is not UniversalPos.Verb || !Verbs.TryGetValue(noun, out var verbs)) return false;
        foreach (var verb in verbs)
        {
            if (reading.IsWord(token, verb)) return true;
        }

        return false;
    }
}
