using System.Collections.Frozen;

namespace Graph.Core.Coreference;

/// <summary>Verbs that introduce what someone says.</summary>
internal static class SpeechVerbs
{
    private static readonly FrozenSet<string> Lemmas = new[]
    {
        "say", "tell", "add", "write", "state", "declare", "announce", "insist", "argue", "warn", "note", "explain", "ask", "reply", "answer", "respond", "claim", "stress", "remark", "quip", "joke",
        "recall", "predict", "tweet", "post", "vow", "promise", "urge", "acknowledge", "admit", "concede", "observe", "assert", "affirm", "reiterate", "repeat", "call", "describe", "comment", "snap",
        "contend", "maintain", "complain", "demand", "suggest", "report", "exclaim", "joke", "scoff", "boast", "testify", "allege", "confirm", "deny", "conclude", "continue", "agree", "shout", "thunder",
        "counter", "retort", "sniff", "snort", "grumble", "whisper", "cry", "reason", "reckon", "caution", "blog", "signal", "mutter", "growl", "fume", "hint", "lament", "plead", "protest", "pledge", "propose", "read", "speak", "go", "put", "offer", "crow", "shrug", "sigh", "joke", "volunteer", "muse", "be",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Forms = new[]
    {
        "said", "says", "told", "tells", "added", "adds", "wrote", "writes", "stated", "states", "declared", "announced", "insisted", "insists", "argued", "warned", "warns", "noted", "explained", "asked", "replied",
        "answered", "responded", "claimed", "stressed", "remarked", "recalled", "tweeted", "posted", "vowed", "called", "described", "snapped", "scoffed", "scoffs", "continued", "reiterated", "emphasized", "emphasised", "saying", "sniffed", "grumbled", "fumed", "joked", "quipped",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word speaks, by lemma or by form where no lemma is known.</summary>
    public static bool Contains(string lemma, string form) => Lemmas.Contains(lemma) || Forms.Contains(form);
}
