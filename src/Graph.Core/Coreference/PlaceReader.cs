using System.Collections.Frozen;
using Graph.Core.Linking;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Ontologies.Cities;
using Graph.Language;

namespace Graph.Core.Coreference;

/// <summary>Reads "the city", "the besieged enclave", "the capital": the place that the text was just speaking of.</summary>
internal sealed class PlaceReader(CoreferenceResolver article, EntityRegistry registry)
{
    private const int Reach = 3;
    private const int Back = 2;

    private static readonly FrozenSet<string> Towns = WordLists.English["towns"];
    private static readonly FrozenSet<string> Areas = WordLists.English["areas"];

    private static readonly FrozenSet<string> Wide = WordLists.English["wide places"];

    private static readonly FrozenSet<string> Others = WordLists.English["other places"];

    private static readonly FrozenSet<string> GoingThere = WordLists.English["verbs with here and there"];

    private static readonly FrozenSet<string> Going = WordLists.English["verbs of places"];

    /// <summary>The mention that begins with "the" at a piece, or null.</summary>
    public NameCandidate? Read(FoldedSentence sentence, int first)
    {
        for (var at = first + 1; at <= first + Reach && at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier; at++)
        {
            var word = sentence.Key(at, at + 1).ToString();
            var token = sentence.Sentence[sentence.Pieces[at].Token];
            if ((Towns.Contains(word) || Areas.Contains(word) || word == "capital") && token.Upos == UniversalPos.Noun
                && !Continues(sentence, at + 1))
            {
                var place = word == "capital"
                    ? at == first + 1 && IsGoal(sentence, first, at)
                    ? Capital(sentence, first)
                    : null
                    : Last(sentence, first, word);
                if (place is null) return null;
                var mention = new NameCandidate(sentence, first, at + 1) { Form = MentionForm.Description, IsListed = false, IsLocation = !IsActing(sentence, at, place) };
                mention.Link(place, 0.75, word == "capital" ? "capital of the country the text is about" : "the place named last");
                return mention;
            }

            if (token.Upos is not (UniversalPos.Adj or UniversalPos.Noun) && token.Xpos is not ("VBN" or "VBG") || Others.Contains(word)) return null;
        }

        return null;
    }

    /// <summary>"told reporters here": the town of the dateline; "flies there tomorrow": the place named last.</summary>
    public NameCandidate? ReadAdverb(FoldedSentence sentence, int piece)
    {
        var word = sentence.Key(piece, piece + 1);
        if (word is not ("here" or "there")) return null;
        var token = sentence.Sentence[sentence.Pieces[piece].Token];
        if (token.Upos != UniversalPos.Adv || token.Label is not ("advmod" or "obl" or "root" or "xcomp" or "advcl") && token.Xpos != "RB") return null;
        if (token.Head < 0 || !GoingThere.Contains(sentence.Sentence[token.Head].Lemma)) return null;
        var index = sentence.Sentence.Index;
        var place = word is "here"
            ? article.Setting.Town
            : article.Recent(index, 1).FirstOrDefault(r => r is { IsSingle: true, Mention.IsLocation: true } && (r.Sentence < index || r.Mention.First < piece)
                && r.Entities[0].Kind is EntityKind.Place or EntityKind.Country)?.Entities[0];
        if (place is null) return null;
        var mention = new NameCandidate(sentence, piece, piece + 1) { Form = MentionForm.Description, IsListed = false, IsLocation = true };
        mention.Link(place, word is "here" ? 0.8 : 0.7, word is "here" ? "the town of the dateline" : "the place named last");
        return mention;
    }

    private LocalEntity? Last(FoldedSentence sentence, int first, string noun)
    {
        var index = sentence.Sentence.Index;
        if (noun == "island" && Island(index, sentence, first) is { } island) return island;
        foreach (var group in article.Recent(index, Back).Where(r => r is { IsSingle: true, Mention.IsLocation: true } && (r.Sentence < index || r.Mention.First < first)).GroupBy(r => r.Sentence).OrderByDescending(g => g.Key))
        {
            var places = group.Select(r => r.Entities[0]).Distinct().Where(p => IsSort(p, noun)).ToArray();
            if (places.Length > 1) places = Array.FindAll(places, p => Folding.Pieces(p.Name).Contains(noun));
            if (places is [var one]) return one;
            if (places.Length > 1) return null;
        }

        return null;
    }

    // "the island's leadership", "the island has refused"
    private static bool IsActing(FoldedSentence sentence, int at, LocalEntity place)
    {
        var token = sentence.Sentence[sentence.Pieces[at].Token];
        return place.Kind == EntityKind.Country && token.Label is "nmod:poss" or "nsubj";
    }

    private static readonly FrozenSet<string> Islands = WordLists.English["island states"];

    // "Castro spoke. The island's leadership": the island that the text was speaking of, though paragraphs ago
    private LocalEntity? Island(int index, FoldedSentence sentence, int first) =>
        article.Recent(index, 12).FirstOrDefault(r => r.IsSingle && (r.Sentence < index || r.Mention.First < first) && r.Entities[0].Kind != EntityKind.Person
            && (Islands.Contains(r.Entities[0].Name) || r.Entities[0].Kind == EntityKind.Place && Folding.Pieces(r.Entities[0].Name).Exists(p => p is "island" or "isle")))?.Entities[0];

    private static bool IsSort(LocalEntity place, string noun)
    {
        if (noun == "island") return Folding.Pieces(place.Name).Exists(p => p is "island" or "islands" or "isle") || place.Known is null && Gazetteer.Default.Find(Folding.Key(place.Name), []) is null;
        if (place.Kind != EntityKind.Place) return place.Known?.Capital is null && !Towns.Contains(noun);
        var last = Folding.Pieces(place.Name)[^1];
        if (Towns.Contains(noun)) return !Wide.Contains(last) && (place.Known is null || place.Country is not null);
        // Towns are the gazetteer's; the ontology lists territories.
        return Wide.Contains(last) || place.Known is not null && Gazetteer.Default.Find(Folding.Key(place.Name), []) is null;
    }

    private LocalEntity? Capital(FoldedSentence sentence, int first)
    {
        var index = sentence.Sentence.Index;
        var countries = article.Recent(index, 1).Where(r => r.IsSingle && r.Entities[0].Kind == EntityKind.Country && (r.Sentence < index || r.Mention.First < first)).Select(r => r.Entities[0]).Distinct().Take(2).ToArray();
        var country = article.Setting.Country ?? (countries is [var one] ? one : null);
        if (country?.Known?.Capital is not { } name) return null;
        var city = registry.Unknown(name, EntityKind.Place);
        city.Country ??= country.Id;
        return city;
    }

    // "in the capital", "reached the capital": not money
    private static bool IsGoal(FoldedSentence sentence, int first, int at)
    {
        if (first > 0 && !sentence.Pieces[first].Barrier
            && sentence.Key(first - 1, first) is "in" or "to" or "from" or "near" or "outside" or "around" or "into" or "toward" or "towards" or "of" or "through" or "across" or "over" or "on")
            return true;
        var token = sentence.Sentence[sentence.Pieces[at].Token];
        return token.Label is "obj" && token.Head >= 0 && Going.Contains(sentence.Sentence[token.Head].Lemma);
    }

    private static bool Continues(FoldedSentence sentence, int at) =>
        at < sentence.Pieces.Count && !sentence.Pieces[at].Barrier
            && (sentence.Sentence[sentence.Pieces[at].Token].Upos is UniversalPos.Noun or UniversalPos.Propn
                || sentence.Key(at, at + 1) is "of" or "that" or "which" or "where" or "called" or "named");
}
