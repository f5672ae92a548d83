using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Graph.Core.Extraction.Events;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Extraction.Positions;

/// <summary>One sentence with what its tokens name, prepared once for all patterns.</summary>
internal sealed class SentenceReading
{
    private static readonly FrozenSet<string> Quantities = WordLists.English["quantities"];

    // Positions, attribution and the article's topic read the same sentences; an article is read by one thread.
    private static readonly ConditionalWeakTable<AnnotatedArticle, SentenceReading?[]> Known = [];

    private readonly NamedKind[] _named;
    private readonly string[] _lemmas;
    private readonly string[] _lower;
    private readonly string[][] _forms;
    private IReadOnlyList<IssueReading>? _issues;

    private SentenceReading(AnnotatedArticle article, Sentence sentence)
    {
        Article = article;
        Sentence = sentence;
        _named = new NamedKind[sentence.Count];
        _lemmas = new string[sentence.Count];
        _lower = new string[sentence.Count];
        _forms = new string[sentence.Count][];
        for (var i = 0; i < sentence.Count; i++)
        {
            _forms[i] = DictionaryForms.Of(sentence[i]);
            _lemmas[i] = _forms[i][0];
            _lower[i] = sentence[i].Text.ToLowerInvariant();
        }

        Mentions = SentenceMentions.Of(article, sentence);
        foreach (var mention in Mentions)
        {
            var kind = Kind(mention);
            for (var i = mention.FirstToken; i < mention.EndToken; i++) _named[i] |= kind;
        }
    }

    /// <summary>The reading of an article's sentence, made once.</summary>
    public static SentenceReading Of(AnnotatedArticle article, Sentence sentence)
    {
        var readings = Known.GetValue(article, a => new SentenceReading?[a.Sentences.Count]);
        return readings[sentence.Index] ??= new SentenceReading(article, sentence);
    }

    public AnnotatedArticle Article { get; }

    public Sentence Sentence { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The positions that the sentence tells; none before it has been read.</summary>
    public IReadOnlyList<Stance> Stances { get; set; } = [];

    /// <summary>The issues that the sentence expresses, found once.</summary>
    public IReadOnlyList<IssueReading> Issues(IssueRecognizer recognizer) => _issues ??= recognizer.Find(this);

    /// <summary>The lemma in lower case, also of proper nouns.</summary>
    public string Lemma(int token) => _lemmas[token];

    /// <summary>The forms under which a token may stand in a word list.</summary>
    public string[] Forms(int token) => _forms[token];

    /// <summary>Whether a token is a word, in any inflection.</summary>
    public bool IsWord(int token, string word) => Array.IndexOf(_forms[token], word) >= 0;

    /// <summary>The form in lower case.</summary>
    public string Lower(int token) => _lower[token];

    /// <summary>What the mention that covers a token names.</summary>
    public NamedKind NamedAt(int token) => _named[token];

    /// <summary>Whether a token only counts or portions what it governs: "some of", "thousands of".</summary>
    public bool IsQuantity(int token) => Sentence[token].Upos == UniversalPos.Num || Quantities.Contains(_lemmas[token]);

    /// <summary>Whether a nominal is introduced by a preposition.</summary>
    public bool HasCase(int token, string preposition) => HasChild(token, "case", preposition);

    /// <summary>Whether a clause is introduced by a marker.</summary>
    public bool HasMark(int token, string marker) => HasChild(token, "mark", marker) || HasChild(token, "case", marker);

    /// <summary>Whether a token has a dependant with a label and a lemma.</summary>
    public bool HasChild(int token, string label, string lemma)
    {
        foreach (var child in Sentence.Children(token))
        {
            if (DependencyRelation.Is(Sentence[child].Label, label) && IsWord(child, lemma)) return true;
        }

        return false;
    }

    /// <summary>Whether a verb has a particle: "turn down".</summary>
    public bool HasParticle(int verb, string particle) =>
        (verb + 1 < Sentence.Count && Sentence[verb + 1].Xpos == "RP" && IsWord(verb + 1, particle))
            || HasChild(verb, "compound:prt", particle) || HasChild(verb, "advmod", particle) || HasChild(verb, "case", particle)
            || HasChild(verb, "obl", particle);

    private NamedKind Kind(Mention mention)
    {
        var kind = NamedKind.None;
        foreach (var id in mention.EntityIds)
        {
            if (!Article.Entities.TryGetValue(id, out var entity)) continue;
            kind |= entity.Kind switch
            {
                EntityKind.Place => NamedKind.Place | NamedKind.Region,
                EntityKind.Country => NamedKind.Country | NamedKind.Place | NamedKind.Actor,
                EntityKind.Issue => NamedKind.None,
                _ => NamedKind.Actor,
            };
        }

        return kind;
    }
}
