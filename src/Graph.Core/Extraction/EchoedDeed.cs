using Graph.Core.Ontologies;
using System.Collections.Frozen;
using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>A clause that only says that somebody does what another has been told to do: "so did Peru", "Chad followed suit".</summary>
/// <param name="Verb">The verb that stands for the deed; time and status are read from there.</param>
/// <param name="Subject">Head of the phrase that names who does it, too.</param>
/// <param name="Model">The verb in the same sentence that tells the deed; −1 where the sentence before tells it.</param>
/// <param name="IsSpoken">Whether only words can be meant: "Chad echoed that".</param>
/// <param name="IsLikened">Whether who does it is only likened to the subject: "Peru, like Chad, objected".</param>
internal readonly record struct EchoedDeed(int Verb, int Subject, int Model, bool IsSpoken, bool IsLikened)
{
    private const int Longest = 8;

    private static readonly FrozenSet<string> Echoing = WordLists.English["echoing"];

    private static readonly FrozenSet<string> Echoed = WordLists.English["what is echoed"];

    private static readonly FrozenSet<string> Following = WordLists.English["about to follow"];

    private static readonly FrozenSet<string> Intending = WordLists.English["intending to follow"];

    /// <summary>Finds the clauses of a sentence.</summary>
    public static IEnumerable<EchoedDeed> In(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var text = sentence[i].Text;
            // few words open or close an echo, and all of them are short
            var found = (text.Length <= Longest ? text.ToLowerInvariant() : "") switch
            {
                "so" or "nor" or "neither" => Inverted(sentence, i),
                "suit" when VerbOf(sentence, i) is >= 0 and var verb && sentence[verb].Lemma == "follow" => Of(sentence, verb, false),
                "follow" or "followed" when Follows(sentence, i) => Of(sentence, i, false),
                "same" or "likewise" when VerbOf(sentence, i) is >= 0 and var verb && sentence[verb].Lemma == "do" && !HasDeed(sentence, verb, i) => Of(sentence, verb, false),
                "same" when Said(sentence, i) is >= 0 and var verb => Of(sentence, verb, true),
                "like" => Likened(sentence, i),
                _ => sentence[i].Upos == UniversalPos.Verb && Echoing.Contains(sentence[i].Lemma) && Echoes(sentence, i) ? Of(sentence, i, true) : null,
            };
            if (found is { } deed) yield return deed;
        }
    }

    // "so did Peru", "nor has Chad, which": an auxiliary without a verb, before its subject
    private static EchoedDeed? Inverted(Sentence sentence, int so)
    {
        var aux = so + 1;
        while (aux < sentence.Count && sentence[aux].Text.ToLowerInvariant() is "too" or "," or "also") aux++;
        if (aux + 1 >= sentence.Count || sentence[aux].Lemma is not ("do" or "have" or "be" or "will" or "would" or "can" or "could")
            || sentence[aux].Label is "aux" or "aux:pass" || sentence[aux].Xpos is "VBG" or "VBN") return null;
        if (so > 0 && sentence[so - 1].Text.ToLowerInvariant() is not ("and" or "," or ";" or "–" or "—" or "-" or "--" or ":" or "but" or "“" or "\"")) return null;
        var subject = sentence[aux].Label == "cop" ? sentence[aux].Head : -1;
        // "so is the price of oil high"
        if (subject >= 0 && (subject < aux || sentence.Has(subject, "nsubj"))) return null;
        // the parser takes what stands behind for an object, or for one more subject of the verb before
        for (var i = aux + 1; i < sentence.Count && subject < 0 && sentence[i].Upos is not (UniversalPos.Punct or UniversalPos.Verb); i++)
        {
            if (sentence[i].Upos is not (UniversalPos.Propn or UniversalPos.Noun or UniversalPos.Pron or UniversalPos.Adj)) continue;
            var head = sentence[i].Head;
            if (head == aux && sentence[i].Label is "obj" or "nsubj" or "obl" or "root" || head >= 0 && head < so && sentence[i].Label == "conj") subject = i;
        }

        if (subject < 0) return null;
        // "nor has Peru said": a clause with a verb of its own
        for (var i = subject + 1; i < sentence.Count; i++)
            if (sentence[i].Upos == UniversalPos.Verb && sentence[i].Head == aux && sentence[i].Label is "xcomp" or "ccomp") return null;
        var verb = sentence[aux].Label == "cop" ? subject : aux;
        return new EchoedDeed(verb, subject, ModelOf(sentence, verb), false, false);
    }

    private static EchoedDeed? Of(Sentence sentence, int verb, bool isSpoken)
    {
        var subject = sentence.Subject(verb);
        var top = verb;
        while (sentence[top].Label is "xcomp" or "ccomp" && sentence[top].Head is >= 0 and var above)
        {
            // "will do the same" is his own plan; "urged Chad to do the same" is asked of others
            if (!Intending.Contains(sentence[above].Lemma) && !Following.Contains(sentence[above].Lemma)) return null;
            subject = subject >= 0 && sentence[subject].Upos != UniversalPos.Pron
                ? subject
                : sentence.Subject(above) is >= 0 and var own ? own : sentence.PassiveSubject(above);
            top = above;
        }

        if (subject < 0 && sentence[top].Label is "conj" or "advcl" && sentence.UnderstoodSubject(top) is >= 0) return null;
        return subject < 0 ? null : new EchoedDeed(verb, subject, ModelOf(sentence, top), isSpoken, false);
    }

    // "Like Chad, Peru objected", "Peru, like Chad, objected"
    private static EchoedDeed? Likened(Sentence sentence, int like)
    {
        if (sentence[like].Label != "case" || sentence[like].Head is not (>= 0 and var named) || named < like) return null;
        if (like > 0 && sentence[like - 1].Text is not ("," or "and" or "but") || sentence[named].Upos is not (UniversalPos.Propn or UniversalPos.Adj)) return null;
        var end = named;
        while (end + 1 < sentence.Count && sentence[end + 1].Text != "," && (sentence[end + 1].Upos == UniversalPos.Propn || sentence[end + 1].Text is "and")) end++;
        if (end + 1 >= sentence.Count || sentence[end + 1].Text != ",") return null;
        var holder = sentence[named].Head;
        if (holder < 0) return null;
        var model = sentence[named].Label switch
        {
            "obl" => holder,
            "nmod" when sentence[holder].Label is "nsubj" or "nsubj:pass" => sentence[holder].Head,
            _ => -1,
        };
        return model < 0 || sentence.Subject(model) < 0 ? null : new EchoedDeed(model, named, model, false, true);
    }

    private static int ModelOf(Sentence sentence, int verb)
    {
        if (sentence[verb].Label is not ("conj" or "advcl" or "parataxis") || sentence[verb].Head is not (>= 0 and var head)) return -1;
        return head < verb ? head : -1;
    }

    private static int VerbOf(Sentence sentence, int word) =>
        sentence[word].Head is >= 0 and var verb && verb < word && sentence[verb].Upos is UniversalPos.Verb or UniversalPos.Aux
            && sentence[word].Label is "obj" or "advmod" or "obl" or "xcomp" or "advcl" ? verb : -1;

    // "Chad was quick to follow", "Chad soon followed", but not "Chad followed Peru", "talks followed"
    private static bool Follows(Sentence sentence, int verb)
    {
        if (sentence[verb].Upos != UniversalPos.Verb || verb + 1 < sentence.Count && sentence[verb + 1].Upos is not (UniversalPos.Punct or UniversalPos.CConj)) return false;
        if (sentence[verb].Label == "xcomp") return sentence[verb].Head is >= 0 and var quick && Following.Contains(sentence[quick].Lemma);
        return sentence[verb].Xpos == "VBD" && sentence.Children(verb, "advmod").Any(a => a < verb && sentence[a].Lemma is "soon" or "quickly" or "swiftly" or "promptly" or "duly" or "later");
    }

    // "did the same deal": it is the deal that is the same
    private static bool HasDeed(Sentence sentence, int verb, int word) =>
        sentence.Children(verb, "obj").Any(o => o != word);

    // "said the same", "made the same point"
    private static int Said(Sentence sentence, int same)
    {
        var head = sentence[same].Head;
        if (head < 0) return -1;
        if (sentence[head].Lemma == "say" && sentence[same].Label == "obj") return head;
        return sentence[same].Label == "amod" && Echoed.Contains(sentence[head].Lemma) && sentence[head].Label == "obj" && sentence[head].Head is >= 0 and var verb
            && sentence[verb].Lemma is "make" or "issue" or "strike" or "send" or "deliver" or "voice" or "raise" or "take" or "express" ? verb : -1;
    }

    // "echoed that", "echoed the call"; "echoed Chad's call for talks" tells itself what is meant
    private static bool Echoes(Sentence sentence, int verb)
    {
        if (sentence.Has(verb, "ccomp") || sentence.Has(verb, "xcomp")) return false;
        if (sentence.Child(verb, "obj") is not (>= 0 and var thing)) return sentence[verb].Lemma == "concur";
        return sentence[thing].Upos == UniversalPos.Pron
            || Echoed.Contains(sentence[thing].Lemma) && !sentence.Children(thing).ToArray().Any(c => sentence[c].Label is "nmod" or "acl" or "acl:relcl" or "amod");
    }
}
