using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Language;

namespace Graph.Core.Extraction.Learned;

/// <summary>What features ask of a sentence: hashes of words, ways through the tree, ranks of the ends.</summary>
internal sealed class SentenceShape
{
    private static readonly string[] Slots =
        ["subj", "obj", "iobj", "poss", "mod", "by", "of", "with", "to", "on", "against", "from", "for", "in", "between", "at"];

    private readonly AnnotatedArticle _article;
    private readonly Sentence _sentence;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly LogicalArguments _arguments;
    private readonly uint[] _lemmas;
    private readonly uint[] _labels;
    private readonly uint[] _cases;
    private readonly Dictionary<int, uint[]> _slots = [];

    public SentenceShape(AnnotatedArticle article, Sentence sentence, IReadOnlyList<Mention> mentions, LogicalArguments arguments)
    {
        (_article, _sentence, _mentions, _arguments) = (article, sentence, mentions, arguments);
        var count = sentence.Count;
        (_lemmas, _labels, _cases) = (new uint[count], new uint[count], new uint[count]);
        for (var i = 0; i < count; i++)
        {
            _lemmas[i] = FeatureHash.Of(sentence[i].Lemma.ToLowerInvariant());
            _labels[i] = FeatureHash.Of(sentence[i].Label);
        }

        for (var i = 0; i < count; i++)
        {
            if (sentence[i].Label == "case" && sentence[i].Head >= 0) _cases[sentence[i].Head] = FeatureHash.Mix(_cases[sentence[i].Head], _lemmas[i]);
        }
    }

    public Sentence Sentence => _sentence;

    public uint Lemma(int token) => _lemmas[token];

    public uint Label(int token) => _labels[token];

    /// <summary>The middle cluster of a word's vector.</summary>
    public uint Cluster(int token) => (uint)(LanguageEngine.Default.Cluster(_sentence[token].Lemma.ToLowerInvariant(), 1) + 1);

    /// <summary>The prepositions of a phrase.</summary>
    public uint Case(int token) => _cases[token];

    /// <summary>The labels on the way from one token to another.</summary>
    public uint Path(int from, int to)
    {
        var top = _sentence.LowestCommonAncestor(from, to);
        var hash = 17u;
        for (var at = from; at != top; at = _sentence[at].Head) hash = FeatureHash.Mix(hash, _labels[at]);
        hash = FeatureHash.Mix(hash, 99);
        for (var at = to; at != top; at = _sentence[at].Head) hash = FeatureHash.Mix(hash, _labels[at] + 7);
        return hash;
    }

    /// <summary>The same with like labels put together and coordination and apposition left out.</summary>
    public uint CoarsePath(int from, int to)
    {
        var top = _sentence.LowestCommonAncestor(from, to);
        var hash = 23u;
        for (var at = from; at != top; at = _sentence[at].Head) hash = CoarseStep(hash, at);
        hash = FeatureHash.Mix(hash, 99);
        for (var at = to; at != top; at = _sentence[at].Head) hash = CoarseStep(hash, at);
        return hash;
    }

    /// <summary>The logical slot of a word that a mention fills: 1 for some place below the word, 2 for none.</summary>
    public uint Slot(int word, Mention mention)
    {
        if (!_slots.TryGetValue(word, out var slots)) _slots.Add(word, slots = SlotsOf(word));
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (slots[i] != 0) return slots[i];
        }

        return _sentence.Governs(word, mention.Head) ? 1u : 2u;
    }

    /// <summary>1 for the subject of the nearest clause around a word that has one, 2 for a further one; 10 more within that subject's phrase; 9 for no subject.</summary>
    public uint SubjectRank(int word, Mention mention)
    {
        var rank = 1u;
        for (var at = word; at >= 0; at = _sentence[at].Head)
        {
            foreach (var child in _sentence.Children(at))
            {
                if (!DependencyRelation.Is(_sentence[child].Label, "nsubj")) continue;
                for (var inner = mention.Head; inner >= 0; inner = _sentence[inner].Head)
                {
                    if (inner == child) return rank + (inner == mention.Head ? 0u : 10u);
                    if (_sentence[inner].Upos == UniversalPos.Verb) break;
                }

                rank++;
                break;
            }
        }

        return 9;
    }

    /// <summary>How many ends stand nearer to a word on the same side, at most 3; 10 more before the word.</summary>
    public uint Rank(Mention mention, int word)
    {
        var nearer = 0u;
        foreach (var other in _mentions)
        {
            if (other.EntityIds.Count == 0 || ReferenceEquals(other, mention) || (other.Head < word) != (mention.Head < word)) continue;
            if (Math.Abs(other.Head - word) < Math.Abs(mention.Head - word)) nearer++;
        }

        return Math.Min(nearer, 3) + (mention.Head < word ? 10u : 0);
    }

    /// <summary>How many actors stand between a mention and a word, at most 3.</summary>
    public uint Between(Mention mention, int word)
    {
        var count = 0u;
        var (first, last) = (Math.Min(mention.Head, word), Math.Max(mention.Head, word));
        foreach (var other in _mentions)
        {
            if (!other.IsLocation && other.EntityIds.Count > 0 && !ReferenceEquals(other, mention) && other.Head > first && other.Head < last) count++;
        }

        return Math.Min(count, 3);
    }

    /// <summary>Number of mentions, at most 6.</summary>
    public uint Mentions => (uint)Math.Min(_mentions.Count, 6);

    public uint Kind(Mention mention) => (mention.IsLocation ? 20u : 1u) + (uint)_article.Entities[mention.EntityIds[0]].Kind;

    public static uint Form(Mention mention) => (uint)mention.Form + (mention.EntityIds.Count > 1 ? 41u : 1u);

    /// <summary>Distance in tokens, in powers of two; 10 more forwards.</summary>
    public static uint Distance(int from, int to) => (uint)Math.Min(Math.Log2(1 + Math.Abs(from - to)), 6) + (from < to ? 10u : 0);

    public bool IsNegated(int word) => _arguments.Of(word, "neg").Length > 0;

    public bool IsPassive(int word) => _sentence[word].Upos == UniversalPos.Verb && _arguments.IsPassive(word);

    /// <summary>0 where a word is not quoted, 2 where a mention is its speaker, 3 where the mention is quoted, too, else 1.</summary>
    public uint Quoted(int word, Mention mention)
    {
        foreach (var quotation in _article.Quotations)
        {
            if (!quotation.Span.Contains(_sentence[word].Span.Start)) continue;
            return quotation.SpeakerId is { } speaker && mention.EntityIds.Contains(speaker) ? 2u : quotation.Span.Contains(mention.Span.Start) ? 3u : 1u;
        }

        return 0;
    }

    private uint CoarseStep(uint hash, int at)
    {
        var label = _sentence[at].Label;
        var kind = label switch
        {
            "conj" or "appos" or "flat" or "compound" or "amod" or "nmod:desc" or "list" or "dep" => 0u,
            "nsubj" or "nsubj:pass" => 1u,
            "obj" or "iobj" => 2u,
            "nmod" or "obl" or "obl:agent" or "obl:unmarked" => 3u,
            "nmod:poss" => 4u,
            "acl" or "acl:relcl" => 5u,
            "ccomp" or "xcomp" or "advcl" or "parataxis" => 6u,
            _ => 7u,
        };
        return kind == 0 ? hash : FeatureHash.Mix(hash, kind);
    }

    // the first slot of a word that each token fills
    private uint[] SlotsOf(int word)
    {
        var slots = new uint[_sentence.Count];
        for (var slot = Slots.Length - 1; slot >= 0; slot--)
        {
            foreach (var token in _arguments.Of(word, Slots[slot])) slots[token] = (uint)slot + 10;
        }

        foreach (var clause in _arguments.Of(word, "comp"))
        {
            for (var token = 0; token < slots.Length; token++)
            {
                if (slots[token] == 0 && _sentence.Governs(clause, token)) slots[token] = 3;
            }

            foreach (var subject in _arguments.Of(clause, "subj"))
            {
                if (slots[subject] is 0 or 3) slots[subject] = 4;
            }
        }

        return slots;
    }
}
