using Graph.Core.Affiliations;
using Graph.Core.Articles;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Reads an article from the start and gives pronouns and descriptions their antecedents.</summary>
/// <remarks>Syntax, number, gender and recency decide; where two candidates are about as good, none is chosen.</remarks>
internal sealed partial class CoreferenceResolver(
    EntityRegistry registry,
    PostBook book,
    Article article,
    IReadOnlyList<FoldedSentence> sentences,
    List<NameCandidate> names,
    IReadOnlyList<RolePhrase> phrases,
    List<SpokenStretch> stretches,
    GivenNames given)
{
    private readonly List<Referent> _referents = [];
    private readonly Dictionary<LocalEntity, int> _frequency = [];
    private readonly Dictionary<(int Sentence, int Piece), NameCandidate> _pronouns = [];
    private readonly List<NameCandidate> _added = [];

    /// <summary>Pronouns, descriptions and plurals that were decided.</summary>
    public IReadOnlyList<NameCandidate> Added => _added;

    /// <summary>Whom an interview's questions address as "you", or null.</summary>
    public LocalEntity? Asked { get; init; }

    /// <summary>The country in which the article plays.</summary>
    public required ArticleSetting Setting { get; init; }

    /// <summary>The armed movements that the article names.</summary>
    public ArmedMovements Armed => field ??= new ArmedMovements(names);

    /// <summary>Nouns that take up events told before, with their parties.</summary>
    public IReadOnlyList<EventReference> EventReferences { get; private set; } = [];

    /// <summary>Number of pronouns and descriptions that stay open.</summary>
    public int Undecided { get; private set; }

    private readonly ILookup<FoldedSentence, NameCandidate> _names = names.ToLookup(n => n.Sentence);

    private EpithetReader Epithets => field ??= new EpithetReader(this);

    private LatterReader Latter => field ??= new LatterReader(this);

    private NationalReader Nationals => field ??= new NationalReader(this);

    private CompanionReader Companions => field ??= new CompanionReader(this);

    /// <summary>Resolves the whole article.</summary>
    public void Resolve()
    {
        foreach (var name in names)
            foreach (var entity in name.Entities) _frequency[entity] = _frequency.GetValueOrDefault(entity) + 1;
        foreach (var person in _frequency.Keys.Where(e => e.Kind == EntityKind.Person)) person.Gender ??= given.Gender(person);

        var descriptions = new DescriptionReader(registry, book, this);
        var unheld = phrases.Where(p => p.Holder is null).ToLookup(p => p.Sentence);
        var plurals = new PluralReader(new PluralAntecedents(this, registry.Ontology.Roles, book));
        var (here, titles, open) = (new List<NameCandidate>(), new List<RolePhrase>(), new List<int>());
        foreach (var sentence in sentences)
        {
            var index = sentence.Sentence.Index;
            here.Clear();
            here.AddRange(_names[sentence]);
            titles.Clear();
            titles.AddRange(unheld[sentence]);
            open.Clear();
            var skip = -1;
            // At each word its names, then the word itself where no name covers it, then the titles that begin there.
            for (var piece = 0; piece < sentence.Pieces.Count; piece++)
            {
                var covered = false;
                foreach (var name in here)
                {
                    if (name.First == piece)
                    {
                        Nationals.Read(name);
                        Remember(name);
                    }

                    covered |= piece >= name.First && piece < name.End;
                }

                if (!covered && piece > skip)
                {
                    skip = ReadWord(sentence, piece, descriptions, plurals, open, skip);
                    ReadHolders(piece, titles, descriptions);
                }

                foreach (var title in titles)
                {
                    if (title.First == piece && descriptions.Read(title) is { } described) Add(described);
                }
            }

            // Cataphora: "Before he left, Trump told": what follows in the sentence is seen only now.
            foreach (var piece in open)
            {
                if (!Pronoun.TryRead(sentence.Key(piece, piece + 1), out var pronoun))
                {
                    if (plurals.Read(sentence, piece, cataphora: true) is { } plural) Add(plural);
                    continue;
                }

                if (ResolvePronoun(sentence, piece, pronoun, cataphora: true) is { } resolved) AddWithSide(descriptions, resolved, pronoun, 0);
                else Undecided++;
            }

            ResolveSpeakers(index);
        }

        ResolveFirstPerson();
        var reader = new EventReferenceReader(_referents);
        EventReferences = [.. sentences.SelectMany(s => reader.Read(s.Sentence))];
    }

    // "the leaders of the two countries": the countries are known only now
    private void ReadHolders(int piece, List<RolePhrase> titles, DescriptionReader descriptions)
    {
        if (_added.Count == 0 || _added[^1] is not { Form: MentionForm.Plural } plural || plural.First != piece) return;
        foreach (var title in titles)
            if (title.IsPlural && title.Sentence == plural.Sentence && title.CoreEnd + 1 == piece
                && descriptions.ReadHolders(title, plural) is { } holders) Add(holders);
    }

    /// <summary>Reads a plural, a description or a pronoun that begins at a piece and returns the last piece read so far.</summary>
    private int ReadWord(FoldedSentence sentence, int piece, DescriptionReader descriptions, PluralReader plurals, List<int> open, int skip)
    {
        if (plurals.Read(sentence, piece, cataphora: false) is { } plural)
        {
            Add(plural);
            return plural.End - 1;
        }

        if (descriptions.ReadNoun(sentence, piece) is { } noun)
        {
            Add(noun);
            return noun.End - 1;
        }

        if (sentence.Key(piece, piece + 1) is "whose" && WhoseSide(sentence, piece, descriptions) is { } side)
        {
            Add(side);
            return side.End - 1;
        }

        if (descriptions.ReadAdverb(sentence, piece) is { } adverb)
        {
            Add(adverb);
            return adverb.End - 1;
        }

        var word = sentence.Key(piece, piece + 1);
        if (word is "the" && Latter.Read(sentence, piece) is { } latter)
        {
            Add(latter);
            return latter.End - 1;
        }

        if (word is "the" && Epithets.Read(sentence, piece) is { } epithet)
        {
            Add(epithet);
            return epithet.End - 1;
        }

        if (word is "the" or "both")
        {
            open.Add(piece);
        }
        else if (Pronoun.TryRead(word, out var pronoun) && !IsAcronym(sentence, piece) && pronoun.Kind is not (PronounKind.I or PronounKind.We))
        {
            if (!(pronoun.IsPossessive && IsFronted(sentence, piece, pronoun))
                && ResolvePronoun(sentence, piece, pronoun, cataphora: false) is { } resolved)
                return AddWithSide(descriptions, resolved, pronoun, skip);
            open.Add(piece);
        }

        return skip;
    }

    // "For his part, Ruto said", "On her first visit, Baerbock met": the subject after the comma, not whoever was named before
    private bool IsFronted(FoldedSentence sentence, int piece, Pronoun pronoun)
    {
        if (IsInParticiple(sentence, piece, pronoun)) return true;
        if (piece > 5 || sentence.Sentence[0].Upos is not (UniversalPos.Adp or UniversalPos.SConj)) return false;
        var next = piece + 1;
        while (next < sentence.Pieces.Count && !sentence.Pieces[next].Barrier) next++;
        if (next >= sentence.Pieces.Count || next > piece + 8 || sentence.Sentence[sentence.Pieces[next].Token - 1].Text != ",") return false;
        var isPerson = pronoun.Kind is PronounKind.He or PronounKind.She;
        var subject = _names[sentence].FirstOrDefault(n => n.First >= next && n.First <= next + 5 && !n.IsLocation && n.Entities is [var e] && (e.Kind == EntityKind.Person) == isPerson && n.ModifiesTitle == false);
        return subject is { Entities: [var entity] } && (entity.Kind == EntityKind.Person) == (pronoun.Kind is PronounKind.He or PronounKind.She)
            && Grammar.Role(sentence.Sentence, Heads.Of(sentence.Sentence, subject.FirstToken, subject.LastToken + 1)) == GrammaticalRole.Subject;
    }

    // "Speaking with the vice president at his side, Biden said": the subject after the comma
    private static bool IsInParticiple(FoldedSentence sentence, int piece, Pronoun pronoun)
    {
        var words = sentence.Sentence;
        if (pronoun.Kind is not (PronounKind.He or PronounKind.She) || words[0].Xpos is not ("VBG" or "VBN") || !Grammar.HasTree(words)) return false;
        var subject = words.Subject(words.Root);
        if (subject <= sentence.Pieces[piece].Token || words[0].Head != words.Root && words[0].Head != subject) return false;
        var comma = subject;
        while (comma > 0 && words[comma].Text != ",") comma--;
        return comma > sentence.Pieces[piece].Token && subject - comma <= 12 && words[subject].Upos is UniversalPos.Noun or UniversalPos.Propn;
    }

    /// <summary>Whom a possessive pronoun at a piece stands for, where it stands for one.</summary>
    public LocalEntity? At(FoldedSentence sentence, int piece) =>
        _pronouns.TryGetValue((sentence.Sentence.Index, piece), out var found) && found.Entities.Count == 1 ? found.Entities[0] : null;

    /// <summary>Whom the pronoun or description before a title stands for: "his spokesman", "the bloc's envoy".</summary>
    public LocalEntity? Possessor(RolePhrase phrase) => phrase.Possessive >= 0
        ? At(phrase.Sentence, phrase.Possessive) ?? Antecedent(phrase)
        : _added.Find(m => m.Sentence == phrase.Sentence && m.Entities.Count == 1
            && (phrase.Genitive >= 0 ? m.End == phrase.Genitive : m.First == phrase.Complement))?.Entities[0];

    /// <summary>The post of a counterpart: that of the person he is the counterpart of.</summary>
    public string? TitleOfCounterpart(RolePhrase phrase) => Possessor(phrase) is { Kind: EntityKind.Person } person
        ? book.Posts.FirstOrDefault(p => p.Person == person && !p.Phrase.IsCounterpart && !p.Phrase.IsFormer)?.Phrase.Role(article.Text)
            ?? book.Office(person, null)?.Role
        : null;

    // "Maia Sandu, whose country accuses Russia": the side of the name before the comma
    private NameCandidate? WhoseSide(FoldedSentence sentence, int piece, DescriptionReader descriptions) =>
        _names[sentence].LastOrDefault(n => n.End <= piece && n.End >= piece - 1 && n.Entities.Count == 1 && !n.IsLocation) is { Entities: [var owner] }
            && descriptions.Side(sentence, piece, owner) is { } side && IsWhole(side)
            ? side
            : null;

    // not "whose country's bank", "whose military rulers"
    private static bool IsWhole(NameCandidate side)
    {
        var (words, last) = (side.Sentence.Sentence, side.LastToken);
        return words[last].Upos == UniversalPos.Noun && words[last].Label is not ("compound" or "amod" or "nmod:poss")
            && (last + 1 >= words.Count || words[last + 1].Text is not ("'s" or "’s"));
    }

    // "Mike Pompeo, whose special representative": the name before the comma
    private LocalEntity? Antecedent(RolePhrase phrase) => phrase.Sentence.Key(phrase.Possessive, phrase.Possessive + 1) is "whose"
        ? names.LastOrDefault(n => n.Sentence == phrase.Sentence && n.End <= phrase.Possessive && n.End >= phrase.Possessive - 4
            && n.Entities.Count == 1)?.Entities[0] ?? Governor(phrase)
        : null;

    // "the new administration of Duterte, which took office a fortnight ago and whose foreign secretary": what the clause describes
    private LocalEntity? Governor(RolePhrase phrase)
    {
        var sentence = phrase.Sentence.Sentence;
        if (!Grammar.HasTree(sentence)) return null;
        var at = phrase.Sentence.Pieces[phrase.Possessive].Token;
        for (var steps = 0; at >= 0 && steps < 6 && sentence[at].Label != "acl:relcl"; steps++) at = sentence[at].Head;
        if (at < 0 || sentence[at].Label != "acl:relcl") return null;
        var head = sentence[at].Head;
        return Covering(phrase.Sentence, head) ?? sentence.Children(head, "nmod", "nmod:poss").Select(c => Covering(phrase.Sentence, c)).FirstOrDefault(e => e is not null);
    }

    private LocalEntity? Covering(FoldedSentence sentence, int token) =>
        _names[sentence].FirstOrDefault(n => n.FirstToken <= token && n.LastToken >= token) is { Entities: [var one] } ? one : null;

    /// <summary>Referents of the last sentences, the latest first.</summary>
    public IEnumerable<Referent> Recent(int sentence, int window)
    {
        for (var i = _referents.Count - 1; i >= 0 && _referents[i].Sentence >= sentence - window; i--) yield return _referents[i];
    }

    /// <summary>Names of one sentence in text order.</summary>
    public IEnumerable<NameCandidate> NamesOf(FoldedSentence sentence) => _names[sentence];

    /// <summary>How often names mention an entity in the article.</summary>
    public int Frequency(LocalEntity entity) => _frequency.GetValueOrDefault(entity);

    /// <summary>The pair of actors that the article keeps naming together, or null.</summary>
    public IReadOnlyList<LocalEntity>? MainPair(Func<LocalEntity, bool> fits) => Coreference.MainPair.Of(names, fits);

    /// <summary>The pair that the article keeps naming together, its people counted as those whom they serve, or null.</summary>
    public IReadOnlyList<LocalEntity>? MainPair(Func<LocalEntity, bool> fits, Func<LocalEntity, LocalEntity?> served) =>
        Coreference.MainPair.Of(names, fits, e => e.Kind == EntityKind.Person ? served(e) : e);

    /// <summary>Entities of the article by falling frequency of their names.</summary>
    public IEnumerable<LocalEntity> ByFrequency =>
        _frequency.OrderByDescending(f => f.Value).ThenBy(f => f.Key.Id, StringComparer.Ordinal).Select(f => f.Key);

    private void Add(NameCandidate mention)
    {
        _added.Add(mention);
        if (mention.Form == MentionForm.Pronoun) _pronouns[(mention.Sentence.Sentence.Index, mention.First)] = mention;
        Remember(mention);
    }

    private int AddWithSide(DescriptionReader descriptions, NameCandidate mention, Pronoun pronoun, int skip)
    {
        Add(mention);
        if (pronoun.IsPossessive && Companions.Read(mention.Sentence, mention) is { } companion)
        {
            Add(companion);
            return companion.End - 1;
        }

        if (!pronoun.IsPossessive || mention.Entities.Count != 1
            || descriptions.Side(mention.Sentence, mention.First, mention.Entities[0]) is not { } side) return skip;
        Add(side);
        return side.End - 1;
    }

    private void Remember(NameCandidate mention)
    {
        var sentence = mention.Sentence.Sentence;
        var head = Heads.Of(sentence, FirstOfTitle(mention), mention.LastToken + 1);
        var quote = SpokenStretchFinder.At(stretches, sentence[mention.FirstToken].Span.Start);
        // "a Trump ally said": the ally is the subject
        var role = sentence[head].Label == "compound" && sentence[head].Head > mention.LastToken && mention.Entities is [{ Kind: EntityKind.Person }] ? GrammaticalRole.Possessor : Grammar.Role(sentence, head);
        _referents.Add(new Referent(mention, sentence.Index, head, role, quote, Block(sentence[head].Span.Start)));
    }

    // "Secretary of State Marco Rubio": the parser may hang the name on its title
    private int FirstOfTitle(NameCandidate mention)
    {
        if (mention.Form != MentionForm.Name || mention.Entities is not [{ Kind: EntityKind.Person }]) return mention.FirstToken;
        var sentence = mention.Sentence.Sentence;
        var governor = sentence[Heads.Of(sentence, mention.FirstToken, mention.LastToken + 1)].Head;
        if (governor < 0 || governor >= mention.FirstToken) return mention.FirstToken;
        var title = phrases.FirstOrDefault(p => p.HolderName == mention && p.Tie == RoleHolders.Prefix && p.RoleFirst < mention.First);
        return title is not null && title.Sentence.Pieces[title.RoleFirst].Token is var first && governor >= first ? first : mention.FirstToken;
    }

    /// <summary>The paragraph of a piece.</summary>
    public int BlockAt(FoldedSentence sentence, int piece) => Block(sentence.Pieces[piece].Start);

    private int Block(int offset)
    {
        for (var i = 0; i < article.Blocks.Count; i++) if (article.Blocks[i].Span.Contains(offset)) return i;
        return -1;
    }

    private static bool IsAcronym(FoldedSentence sentence, int piece) =>
        sentence.Pieces[piece].AllCaps && sentence.Key(piece, piece + 1) is "us" or "it" or "he";

    private NameCandidate? ResolvePronoun(FoldedSentence sentence, int piece, Pronoun pronoun, bool cataphora)
    {
        var chooser = new AntecedentChooser(this, sentence, piece, pronoun, SpokenStretchFinder.At(stretches, sentence.Sentence[sentence.Pieces[piece].Token].Span.Start), Block(sentence.Sentence[sentence.Pieces[piece].Token].Span.Start), stretches);
        var choice = chooser.Choose(cataphora);
        if (choice is not var (entities, confidence, reason) || entities.Count == 0) return null;
        if (entities is [{ Kind: EntityKind.Person } person] && pronoun.Kind is PronounKind.He or PronounKind.She && confidence >= 0.75)
            person.Gender ??= pronoun.Kind == PronounKind.He ? "male" : "female";
        var mention = new NameCandidate(sentence, piece, piece + 1) { Form = entities.Count > 1 ? MentionForm.Plural : MentionForm.Pronoun, IsListed = false };
        if (entities.Count > 1) mention.Form = MentionForm.Pronoun;
        mention.Entities.AddRange(entities);
        mention.LinkConfidence = confidence;
        mention.Reason = reason;
        return mention;
    }
}
