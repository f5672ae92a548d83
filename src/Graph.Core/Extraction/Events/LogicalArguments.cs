using System.Runtime.CompilerServices;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction.Events;

/// <summary>The arguments of verbs, event nouns and adjectives with voice, control and relative clauses undone.</summary>
/// <remarks>
/// Built for one sentence. "A met B", "B was met by A", "A, who met B", "A agreed to meet B" and "A, meeting B"
/// all give A as <c>subj</c> and B as <c>obj</c> of <c>meet</c>, so that frames need not know about syntax.
/// </remarks>
internal sealed partial class LogicalArguments(Sentence sentence, EventLexicon lexicon)
{
    private const int MaxSteps = 12;
    private const int Window = 16;

    // Frames, positions, visits and the model of pairs ask the same words; an article with mended trees is read by one thread.
    private static readonly ConditionalWeakTable<AnnotatedArticle, LogicalArguments?[]> Made = [];

    private readonly NounArguments _nouns = new(sentence, lexicon);

    private readonly Dictionary<WordRelation, int[]> _known = [];

    /// <summary>The arguments of an article's sentence, made once for a lexicon.</summary>
    public static LogicalArguments Of(AnnotatedArticle article, Sentence sentence, EventLexicon lexicon)
    {
        var made = Made.GetValue(article, a => new LogicalArguments?[a.Sentences.Count]);
        return made[sentence.Index] is { } known && known.IsOf(sentence, lexicon) ? known : made[sentence.Index] = new LogicalArguments(sentence, lexicon);
    }

    private bool IsOf(Sentence other, EventLexicon words) => ReferenceEquals(sentence, other) && ReferenceEquals(lexicon, words);

    /// <summary>Tokens that stand in a logical relation to a word.</summary>
    public int[] Of(int word, string relation)
    {
        // Many frames ask a word for the same few relations.
        if (!_known.TryGetValue(new(word, relation), out var known)) _known.Add(new(word, relation), known = Found(word, relation));
        return known;
    }

    private int[] Found(int word, string relation)
    {
        List<int> found = relation is "aux" or "case" or "mark" or "cop" ? [.. Children(word, relation), .. relation == "case" ? CaseAbove(word) : []]
            : relation == "any" ? Inside(word)
            : relation == "prt" ? Children(word, "compound:prt")
            : relation == "neg" ? Negations(word)
            : relation == "adv" ? Children(word, "advmod")
            : relation == "cond" ? Conditions(word)
            : relation == "or" ? Alternatives(word)
            : relation == "fellow" ? Fellows(word)
            : IsNominal(word) ? [.. OfNoun(word, relation)] : OfPredicate(word, relation);
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i] >= 0 && (found[i] != word || relation == "self")) found[kept++] = found[i];
        }

        if (kept == 0) return [];
        var tokens = new int[kept];
        found.CopyTo(0, tokens, 0, kept);
        return tokens;
    }

    /// <summary>Heads of phrases with a preposition that follow a word in its clause, wherever the tree attaches them.</summary>
    /// <remarks>Attachment of prepositional phrases is the parser's commonest mistake; the preposition itself is not.</remarks>
    public IEnumerable<int> Following(int word, string preposition)
    {
        if (preposition is "of" || SlotNames.IsLogical(preposition)) yield break;
        var isNoun = IsNominal(word);
        // "warned that any raid on Kenya": what a clause says stands within it
        var isVerb = sentence[word].Upos == UniversalPos.Verb;
        for (var i = word + 1; i < Math.Min(sentence.Count, word + Window); i++)
        {
            // the word right after may be an idiom's noun read as a verb: "paid tribute to"
            // nothing but an event has two parties between it: "exchanges, held by experts, between Kenya and Somalia"
            if (sentence[i].Upos == UniversalPos.SConj && sentence[i].Label == "mark" && isVerb) yield break;
            if ((i > word + 1 || sentence[i].Upos == UniversalPos.SConj)
                && (isNoun && preposition == "between" ? EndsClause(i) : EndsPhrases(i, isNoun))) yield break;
            var token = sentence[i];
            // "shot four, the command in Karup said": a subject opens the clause around
            if (isVerb && token.Label is "nsubj" or "nsubj:pass" && !IsWithin(i, word)) yield break;
            if (token.Label == "case" && token.Head > i && token.Text.Equals(preposition, StringComparison.OrdinalIgnoreCase)
                // "talks, with Oman acting as mediator": whose clause it opens is no party
                && sentence[token.Head].Label is not ("nsubj" or "nsubj:pass") && !IsAside(token.Head, word) && !(isVerb && IsOfOtherVerb(token.Head, word))) yield return token.Head;
        }
    }

    // "after hours of talks": the preposition stands before the measure
    private List<int> CaseAbove(int noun) =>
        sentence[noun].Head is >= 0 and var measure && IsNominal(noun) && Is(noun, "nmod") && HasCase(noun, "of") && lexicon.TransparentNouns.Contains(sentence[measure].Lemma) ? Children(measure, "case") : [];

    /// <summary>Whether a token stands in the phrase or clause of a word.</summary>
    public bool IsWithin(int token, int word)
    {
        for (var at = token; at >= 0; at = sentence[at].Head)
        {
            if (at == word) return true;
        }

        return false;
    }

    // "demands a treaty barring Chad from trade": the phrase is another verb's
    private bool IsOfOtherVerb(int phrase, int word) =>
        sentence[phrase].Head is >= 0 and var verb && verb > word && sentence[verb].Upos == UniversalPos.Verb && sentence[verb].Label is "acl" or "acl:relcl"
            && sentence[verb].Lemma is not ("bind" or "bound" or "destine" or "intend" or "mean" or "head");

    // "spoke a week after the latest round with Kenya": what belongs to another time or topic is no party
    private bool IsAside(int phrase, int word)
    {
        var head = sentence[phrase].Head;
        if (head > word && sentence[head].Lemma is "war" or "conflict" or "dispute" or "row" or "standoff") return true;
        return head > word && IsNominal(head)
            && CaseOf(head) is "regarding" or "concerning" or "after" or "before" or "during" or "following" or "amid" or "despite" or "about" or "over" or "since";
    }

    /// <summary>Whether a phrase names who does what a passive verb says.</summary>
    public bool IsAgent(int token) => sentence[token].Label is "obl:agent" or "obl" or "conj" && HasCase(token, "by");

    /// <summary>Whether the tree shows the passive of a verb.</summary>
    public bool IsPassive(int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            if (sentence[child].Label is "aux:pass" or "nsubj:pass" or "csubj:pass" or "obl:agent") return true;
        }

        var token = sentence[verb];
        if (token.Xpos is not ("VBN" or "VBD")) return false;
        if (token.Xpos == "VBN" && token.Label is "acl" or "advcl" or "amod" or "xcomp" && Child(verb, "nsubj") < 0 && Child(verb, "aux") < 0)
            return true;
        return token.Xpos == "VBN" && token.Label == "conj" && token.Head >= 0 && Child(verb, "nsubj") < 0 && Child(verb, "aux") < 0
            && IsVerbal(token.Head) && IsPassive(token.Head);
    }

    private List<int> OfPredicate(int word, string relation) => sentence[word].Label == "cop"
        ? OfCopula(sentence[word].Head, relation)
        : OfVerb(word, relation);

    // "is in Juba", "has been to Juba with Abdi": subject, place and company hang on the place
    private List<int> OfCopula(int predicate, string relation) => relation switch
    {
        "subj" or "surface" or "holder" => [SurfaceSubject(predicate)],
        "in" or "to" or "at" or "on" or "under" when HasCase(predicate, relation) => [predicate],
        "with" or "alongside" => _nouns.Prepositional(predicate, relation),
        _ => [],
    };

    private List<int> OfVerb(int word, string relation) => relation switch
    {
        "subj" => ActiveSubjects(word),
        "surface" => [SurfaceSubject(word)],
        "obj" => [.. Objects(word)],
        "iobj" => [IndirectObject(word)],
        "comp" => Complements(word),
        "inf" => [.. Complements(word).Where(c => Mark(c) == "to")],
        "pred" => [.. Complements(word).Where(c => Mark(c) is null)],
        "self" => [word],
        "holder" => [SurfaceSubject(word)],
        "ctx" => [SurfaceSubject(word)],
        // "flew to Juba to persuade Kamau": the journey whose purpose it is
        "gov" => [PurposeOf(word)],
        // "called Kenya's decision smart": the noun may pass for the adjective's own
        "mod" when sentence[word].Upos == UniversalPos.Adj => _nouns.Modifiers(word),
        // "the outage was Kenya's doing"
        "poss" when sentence[word].Xpos == "VBG" => _nouns.Possessors(word),
        "mod" or "poss" or "carrier" => [],
        _ => Oblique(word, relation),
    };

    // the verb or adjective whose infinitive of purpose a verb is, or the one before with which it is joined
    private int PurposeOf(int verb)
    {
        while (sentence[verb].Label == "conj" && sentence[verb].Head is >= 0 and var first && first < verb && sentence[first].Xpos == "VB") verb = first;
        if (sentence[verb].Label is not ("advcl" or "xcomp" or "acl") || Mark(verb) != "to" || sentence[verb].Head is not (>= 0 and var journey)) return -1;
        // "is going to ask Kamau", "came to see it as a mistake": no journey
        if (sentence[verb].Label == "xcomp" && sentence[journey].Lemma == "due") return -1; // "is due to ask Kamau": nobody travels
        return sentence[verb].Label == "xcomp" && (sentence[journey].Xpos == "VBG" || journey + 2 == verb) && sentence[journey].Lemma is "go" or "come" or "get" ? -1 : journey;
    }

    private bool EndsClause(int token) => sentence[token].Text is ";" or ":" or "\"" or "“" or "”" || sentence[token].Upos == UniversalPos.SConj;

    private bool EndsPhrases(int token, bool isNoun)
    {
        var t = sentence[token];
        return t.Upos switch
        {
            UniversalPos.Verb => !isNoun ? t.Label is not ("amod" or "acl") : t.Label != "amod",
            UniversalPos.Aux or UniversalPos.SConj => true,
            UniversalPos.Pron => t.Xpos is "WDT" or "WP",
            UniversalPos.Punct => t.Text is ";" or ":" or "—" or "–" or "\"" or "“" or "”" || (isNoun && t.Text == ","),
            _ => false,
        };
    }

    // every noun of a clause, in text order
    private List<int> Inside(int word)
    {
        var found = new List<int>();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (i == word || !IsNominal(i)) continue;
            for (var at = sentence[i].Head; at >= 0; at = sentence[at].Head)
            {
                // "if the army does not reinstate Kamau": whom the condition is about is not what is done
                if (sentence[at].Label == "advcl" && !(sentence[i].Head == at && Is(i, "nsubj")) && Mark(at) is "if" or "unless") break;
                if (at != word) continue;
                found.Add(i);
                break;
            }
        }

        return found;
    }

    // "if Kenya closed the port", "unless it paid", "should Kenya close the port"
    private List<int> Conditions(int word)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(word))
        {
            if (Is(child, "advcl") && IsMarked(child, "if", "unless", "should") || IsInverted(child)) found.Add(child);
        }

        return found;
    }

    // "condemned Kenya and vowed retaliation": the verb before, which shares the subject
    private List<int> Fellows(int word) =>
        sentence[word].Label is "conj" or "advcl" && sentence[word].Head is >= 0 and var first && first < word && sentence[first].Upos == UniversalPos.Verb
            && OwnSubject(word) < 0 && Mark(word) is null ? [first] : [];

    // "comply or face a blockade"
    private List<int> Alternatives(int word)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(word))
        {
            if (Is(child, "conj") && Child(child, "cc") is >= 0 and var or && Is(or, "cc") && sentence[or].Lemma == "or") found.Add(child);
        }

        return found;
    }

    // "stand by if Kenya closes the port": a particle may pass for a mark of the clause
    private bool IsMarked(int clause, params ReadOnlySpan<string> marks)
    {
        foreach (var child in sentence.Children(clause))
        {
            if (child < clause && Is(child, "mark") && marks.Contains(sentence[child].Lemma)) return true;
        }

        return false;
    }

    // "should Kenya close the port", "were it to close": the auxiliary before its subject sets a condition
    private bool IsInverted(int clause)
    {
        if (!Is(clause, "advcl") && !Is(clause, "ccomp") && !Is(clause, "xcomp")) return false;
        var subject = OwnSubject(clause);
        if (subject < 0) return false;
        foreach (var child in sentence.Children(clause))
        {
            if (child < subject && Is(child, "aux") && sentence[child].Text.ToLowerInvariant() is "should" or "were" or "had") return Mark(clause) is null or "by"; // "stand idly by should Kenya close the port"
        }

        return false;
    }

    private List<int> Negations(int word)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(word))
        {
            if (sentence[child].Lemma.ToLowerInvariant() is "not" or "never" or "n't" or "n’t" or "no" or "neither" or "nothing"
                // "can no longer be a partner"
                || child > 0 && sentence[child].Lemma is "longer" or "long" && sentence[child - 1].Text is "no") found.Add(child);
        }

        return found;
    }

    private List<int> Children(int word, string label)
    {
        var found = new List<int>();
        foreach (var child in sentence.Children(word))
        {
            if (Is(child, label)) found.Add(child);
        }

        return found;
    }

    private string? Mark(int clause)
    {
        foreach (var child in sentence.Children(clause))
        {
            if (sentence[child].Label is "mark" or "case" && child < clause) return sentence[child].Lemma;
        }

        return null;
    }

    private string? CaseOf(int token) => Child(token, "case") is >= 0 and var marker ? sentence[marker].Text.ToLowerInvariant() : null;

    private bool HasCase(int token, string preposition) => _nouns.HasCase(token, preposition);

    private int Child(int token, string label) => _nouns.Child(token, label);

    private bool Is(int token, string label) => NounArguments.Is(sentence[token].Label, label);

    private bool IsVerbal(int token) => sentence[token].Upos is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adj;

    private bool IsNominal(int token) =>
        sentence[token].Upos is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron or UniversalPos.Num or UniversalPos.Sym;

    private static ReadOnlySpan<char> BaseLabel(string label) =>
        label.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? label.AsSpan(0, colon) : label;
}
