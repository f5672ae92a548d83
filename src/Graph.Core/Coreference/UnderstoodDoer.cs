using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Tells who does what a clause without a subject tells: what is "its" there is mostly the doer's.</summary>
internal static class UnderstoodDoer
{
    // Words from the possessive back to the verb of its clause.
    private const int Reach = 8;

    private static readonly FrozenSet<string> Asking = WordLists.English["asking to act"];

    private static readonly FrozenSet<string> Others = WordLists.English["dealing with another's"];

    private static readonly FrozenSet<string> Requests = WordLists.English["nouns of asking"];

    /// <summary>Whether a mention before the clause of a possessive names its doer, wherever the tree hangs the clause.</summary>
    public static bool Is(Sentence sentence, int possessive, Referent referent)
    {
        if (referent.Token >= possessive || !Grammar.HasTree(sentence)) return false;
        var verb = Verb(sentence, possessive);
        if (verb < 2 || Others.Contains(sentence[verb].Lemma)) return false;
        var mark = verb - 1;
        var isInfinitive = sentence[verb].Xpos == "VB";
        if (isInfinitive && sentence[mark].Text != "to") mark = verb;
        // "called on Peru not to move its troops"
        if (mark < verb && sentence[mark - 1].Text is "not" or "never") mark--;
        var gap = mark - referent.Mention.LastToken - 1;
        if (gap is < 0 or > 3) return false;
        var head = sentence[referent.Token].Head;
        switch (sentence[referent.Token].Label)
        {
            // "Peru's decision to open its port"; whom Peru asks to open one is another
            case "nmod:poss":
                return isInfinitive && mark < verb && head == mark - 1 && !IsRequest(sentence[head].Lemma);
            // "accused Peru of moving its troops", "wants Peru to withdraw its troops", "let Peru keep its port"
            case "obj" or "iobj" when gap == 0:
                return head >= 0 && head < referent.Token && (!isInfinitive || Asking.Contains(sentence[head].Lemma));
            // "called on Peru to open its port", "is waiting for Peru to"
            case "obl" when gap == 0 && mark < verb && isInfinitive:
                return head >= 0 && head < referent.Token && sentence.Child(referent.Token, "case") is >= 0 and var with
                    && (sentence[with].Text is "for" or "on" or "upon"
                        || sentence[with].Text is "to" or "with" && sentence[head].Lemma is "appeal" or "plead" or "prevail");
            case "nsubj":
                return head == verb;
            default:
                return false;
        }
    }

    /// <summary>Whether a noun tells what somebody else is to do: "Peru's demand to open the port".</summary>
    public static bool IsRequest(string lemma) => Requests.Contains(lemma);

    // The nearest verb before, where it is an infinitive or a gerund after a preposition; −1 elsewhere.
    private static int Verb(Sentence sentence, int possessive)
    {
        for (var at = possessive - 1; at > 0 && at >= possessive - Reach; at--)
        {
            ref readonly var token = ref sentence[at];
            if (token.Upos is UniversalPos.Punct || token.Xpos is "VBD" or "VBZ" or "VBP" or "MD") return -1;
            if (token.Xpos == "VB") return at;
            if (token.Xpos == "VBG") return sentence[at - 1].Text is "of" or "for" or "from" or "against" or "into" ? at : -1;
        }

        return -1;
    }
}
