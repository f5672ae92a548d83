using Graph.Language;

namespace Graph.Core.Extraction;

/// <summary>A sentence's tree while attachments are being mended; never lets a cycle arise.</summary>
internal sealed class EditableTree(Sentence sentence)
{
    // Most questions are whose dependants are which; a token is long, its head alone is found much faster.
    private readonly int[] _heads = HeadsOf(sentence);

    private Token[]? _tokens;

    public int Count => sentence.Count;

    public int Root
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (Head(i) < 0) return i;
            }

            return -1;
        }
    }

    public int Head(int token) => _heads[token];

    public string Label(int token) => At(token).Label;

    public string Lemma(int token) => At(token).Lemma;

    public string Text(int token) => At(token).Text;

    public string Xpos(int token) => At(token).Xpos;

    public bool IsName(int token) => At(token).Upos == UniversalPos.Propn;

    public bool IsCommonNoun(int token) => At(token).Upos == UniversalPos.Noun;

    /// <summary>Whether a noun may be a title or description: "minister", "Director".</summary>
    public bool IsTitle(int token) => At(token).Upos == UniversalPos.Noun || (At(token).Upos == UniversalPos.Propn && At(token).Label is not "flat");

    public bool IsNominal(int token) => At(token).Upos is UniversalPos.Noun or UniversalPos.Propn;

    public bool IsDeterminer(int token) => At(token).Xpos is "DT" or "PRP$" || IsName(token) || At(token).Upos == UniversalPos.Adj;

    /// <summary>Whether a token starts a noun phrase: article, name, possessive, "most", "some".</summary>
    public bool IsDeterminerOrName(int token) =>
        IsName(token) || At(token).Upos == UniversalPos.Det || At(token).Xpos is "PRP$" or "JJS" or "JJR" or "CD";

    /// <summary>Whether a noun names the line that people talk over: "by telephone", "via video link".</summary>
    public bool IsMeans(int token) =>
        At(token).Lemma is "telephone" or "phone" or "video" or "link" or "videolink" && ChildBefore(token, "case") >= 0
        && ChildBefore(token, "det") < 0;

    /// <summary>Whether a word tells a share: "a fifth", "half", "20 percent".</summary>
    public bool IsShare(int token) =>
        At(token).Lemma is "half" or "third" or "quarter" or "fourth" or "fifth" or "percent" or "%" or "cent" or "most"
        || At(token).Upos == UniversalPos.Num;

    public bool IsAdjective(int token) => At(token).Upos == UniversalPos.Adj;

    public bool IsVerb(int token) => At(token).Upos is UniversalPos.Verb or UniversalPos.Aux;

    /// <summary>Whether a word stands in a stretch.</summary>
    public bool Contains(string word, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (At(i).Text == word) return true;
        }

        return false;
    }

    /// <summary>Hangs a token on another, unless that would close a circle.</summary>
    public void Attach(int token, int head, string label)
    {
        if (head == token || (Head(token) == head && Label(token) == label) || (head >= 0 && Dominates(token, head))) return;
        var root = head < 0 ? Root : -1;
        Put(token, head, label);
        // a sentence has one root: the old one hangs on the new one until a repair says how
        if (root >= 0 && root != token) Put(root, token, "dep");
    }

    /// <summary>Calls a token by another part of speech.</summary>
    public void Tag(int token, UniversalPos upos, string xpos)
    {
        var tokens = Edited();
        tokens[token] = tokens[token] with { Upos = upos, Xpos = xpos };
        // a noun in the singular is its own lemma: "cleansing", not "cleanse"
        if (xpos == "NN") tokens[token] = tokens[token] with { Lemma = tokens[token].Text.ToLowerInvariant() };
    }

    /// <summary>Makes a dependant of the root the root, and the old root its subject.</summary>
    public void Promote(int verb, int root)
    {
        Put(verb, -1, "root");
        Put(root, verb, "nsubj");
    }

    /// <summary>Puts a verb where its subject stood and hangs the subject on it.</summary>
    public void Replace(int subject, int verb, int head, string label)
    {
        Put(verb, head, head < 0 ? "root" : label is "conj" or "parataxis" or "ccomp" or "advcl" ? label : "parataxis");
        Put(subject, verb, "nsubj");
    }

    /// <summary>Makes a dependant the head of its phrase, with all that hung on the old one.</summary>
    public void Swap(int head, int dependant, string relation)
    {
        Put(dependant, Head(head), Label(head));
        Put(head, dependant, relation);
        for (var i = 0; i < Count; i++)
        {
            if (Head(i) == head) Put(i, dependant, Label(i));
        }
    }

    /// <summary>Puts a dependant where its head stood, leaving the head to be hung elsewhere.</summary>
    public void Lift(int dependant, int head, int above, string label)
    {
        Put(dependant, above, label);
        Put(head, dependant, "dep");
    }

    /// <summary>Makes a token the root and hangs the old root on it without a relation.</summary>
    public void Uproot(int token, int root)
    {
        if (Head(root) < 0) Attach(token, -1, "root");
    }

    /// <summary>Whether a phrase hangs on its head by "of", "for", "at" or nothing.</summary>
    public bool HasCaseOf(int token)
    {
        var marker = ChildBefore(token, "case");
        return marker < 0 || At(marker).Lemma is "of" or "for" or "at" or "'s";
    }

    /// <summary>Whether a name owns what it hangs on: "Rubio's visit".</summary>
    public bool HasGenitive(int token)
    {
        for (var i = token + 1; i < Count; i++)
            if (Head(i) == token && Label(i) == "case") return At(i).Text is "'s" or "’s" or "'" or "’";
        return false;
    }

    public bool IsFullVerb(int token) => At(token).Upos == UniversalPos.Verb;

    public bool IsPreposition(int token) => At(token).Upos == UniversalPos.Adp;

    /// <summary>Whether a token may stand between subject and verb: auxiliary, adverb, negation, "both".</summary>
    public bool IsVerbModifier(int token) =>
        At(token).Upos is UniversalPos.Aux or UniversalPos.Adv or UniversalPos.Part
            || At(token).Lemma is "both" or "each" or "all" or "himself" or "herself" or "itself";

    public bool IsModifier(int token) =>
        At(token).Upos is UniversalPos.Adj or UniversalPos.Det or UniversalPos.Num || At(token).Text is "'s" or "’s" || At(token).Xpos == "PRP$";

    public bool HasSubject(int token)
    {
        var heads = _heads;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] != token) continue;
            // "were each received": the quantifier floats, the subject stands elsewhere
            if (At(i).Upos == UniversalPos.Det) continue;
            if ((Label(i).StartsWith("nsubj", StringComparison.Ordinal) || Label(i) is "csubj" || Label(i) == "expl" && i < token)
                && ChildBefore(i, "case") < 0) return true;
            if (At(i).Upos == UniversalPos.Aux && Label(i) != "cop" && HasSubject(i)) return true;
        }

        return false;
    }

    public bool HasChild(int token, string label)
    {
        var heads = _heads;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] == token && Label(i) == label) return true;
        }

        return false;
    }

    /// <summary>Whether a verb stands between two tokens.</summary>
    public bool HasVerbBetween(int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (IsVerb(i)) return true;
        }

        return false;
    }

    /// <summary>Whether a verb has an object before a token.</summary>
    public bool HasObjectBefore(int verb, int token)
    {
        for (var i = verb + 1; i < token; i++)
        {
            if (Head(i) == verb && Label(i) is "obj" or "iobj") return true;
        }

        return false;
    }

    public bool HasFiniteAuxiliary(int token)
    {
        for (var i = 0; i < token; i++)
        {
            if (Head(i) == token && At(i).Xpos is "MD" or "VBD" or "VBZ" or "VBP") return true;
        }

        return false;
    }

    /// <summary>Whether what follows a comma describes what stands before it: "the envoy", "who advises", "visiting Juba".</summary>
    public bool StartsDescription(int token)
    {
        var t = At(token);
        return t.Xpos is "DT" or "WP" or "WDT" or "WP$" or "PRP$" or "JJ" or "NN" or "NNS" or "NNP" or "VBG" or "VBN" or "CD" or "IN" or "RB" or "CC" or "WRB";
    }

    /// <summary>Whether a token is, or governs, another.</summary>
    public bool Dominates(int ancestor, int token)
    {
        var heads = _heads;
        for (var at = token; at >= 0; at = heads[at])
        {
            if (at == ancestor) return true;
        }

        return false;
    }

    /// <summary>Of a range's tokens, the one nearest to the root.</summary>
    public int Topmost(int first, int end)
    {
        var (best, depth) = (first, int.MaxValue);
        for (var i = first; i < end; i++)
        {
            var steps = 0;
            for (var at = Head(i); at >= 0; at = Head(at)) steps++;
            if (steps < depth) (best, depth) = (i, steps);
        }

        return best;
    }

    public int ChildBefore(int token, string label)
    {
        var heads = _heads;
        for (var i = token - 1; i >= 0; i--)
        {
            if (heads[i] == token && Label(i) == label) return i;
        }

        return -1;
    }

    /// <summary>The head of the noun phrase that ends at a token and does not hold another.</summary>
    public int PhraseHead(int last, int other)
    {
        var at = last;
        while (Head(at) >= 0 && IsNominal(Head(at)) && Label(at) is "flat" or "compound" or "nmod:desc" && !Dominates(other, Head(at))) at = Head(at);
        return at;
    }

    public int Leftmost(int token)
    {
        for (var i = 0; i < token; i++)
        {
            if (Dominates(token, i)) return i;
        }

        return token;
    }

    /// <summary>The last word of a phrase, whatever comma or dash hangs on it further on.</summary>
    public int LastWord(int token)
    {
        for (var i = Count - 1; i > token; i--)
        {
            if (Label(i) != "punct" && Dominates(token, i)) return i;
        }

        return token;
    }

    public int Rightmost(int token)
    {
        for (var i = Count - 1; i > token; i--)
        {
            if (Dominates(token, i)) return i;
        }

        return token;
    }

    public Sentence ToSentence() => _tokens is null ? sentence : new Sentence(sentence.Index, sentence.Span, _tokens);

    private static int[] HeadsOf(Sentence sentence)
    {
        var heads = new int[sentence.Count];
        for (var i = 0; i < heads.Length; i++) heads[i] = sentence[i].Head;
        return heads;
    }

    private void Put(int token, int head, string label)
    {
        _heads[token] = head;
        Edited()[token] = At(token) with { Head = head, Label = label };
    }

    // The tokens to change: the sentence's own stay as they are.
    private Token[] Edited() => _tokens ??= [.. sentence.Tokens];

    private ref readonly Token At(int token)
    {
        if (_tokens is null) return ref sentence[token];
        return ref _tokens[token];
    }
}
