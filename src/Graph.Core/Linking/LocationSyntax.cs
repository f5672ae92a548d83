using System.Collections.Frozen;
using Graph.Core.Ontologies;
using Graph.Language;

namespace Graph.Core.Linking;

/// <summary>Tells a city where something is from the government that acts from it, by the name's place in the tree.</summary>
internal static class LocationSyntax
{
    private static readonly FrozenSet<string> Always = WordLists.English.IgnoringCase("place prepositions");

    private static readonly FrozenSet<string> Motion = WordLists.English.IgnoringCase("motion");

    private static readonly FrozenSet<string> Opinions = WordLists.English.IgnoringCase("in somebody's words");

    private static readonly FrozenSet<string> Moving = WordLists.English.IgnoringCase("moving");

    private static readonly FrozenSet<string> Fire = WordLists.English.IgnoringCase("fire on");

    private static readonly FrozenSet<string> ReceivedFrom = WordLists.English.IgnoringCase("received from");

    private static readonly FrozenSet<string> AimedAt = WordLists.English.IgnoringCase("aimed at");

    private static readonly FrozenSet<string> FeltIn = WordLists.English.IgnoringCase("felt in");

    private static readonly FrozenSet<string> LeftFor = WordLists.English.IgnoringCase("left for");

    private static readonly FrozenSet<string> ActorOf = WordLists.English.IgnoringCase("of a government");

    private static readonly FrozenSet<string> PlaceVerbs = WordLists.English.IgnoringCase("done to places");

    private static readonly FrozenSet<string> Stormed = WordLists.English.IgnoringCase("stormed");

    private static readonly FrozenSet<string> Holding = WordLists.English.IgnoringCase("holding");

    private static readonly FrozenSet<string> Winning = WordLists.English.IgnoringCase("winning");

    private static readonly FrozenSet<string> Sent = WordLists.English.IgnoringCase("sent by governments");

    private static readonly FrozenSet<string> ActorNouns = WordLists.English.IgnoringCase("government nouns");

    private static readonly FrozenSet<string> PlaceNouns = WordLists.English.IgnoringCase("local nouns");

    private static readonly FrozenSet<string> Settings = WordLists.English.IgnoringCase("settings");

    /// <summary>Whether the name at these tokens is a location.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">First token of the name.</param>
    /// <param name="last">Last token of the name.</param>
    /// <param name="isCity">False for a seat of power such as the Kremlin, which acts unless someone is in it.</param>
    public static bool IsLocation(Sentence sentence, int first, int last, bool isCity)
    {
        if (!isCity) return IsInside(sentence, first, last);
        if (IsDateline(sentence, first, last)) return true;
        // "Damascus, Syria": a place and its country
        if (last + 2 < sentence.Count && sentence[last + 1].Text == "," && sentence[last + 2].Label is "appos" or "nmod" or "nmod:unmarked"
            && char.IsUpper(sentence[last + 2].Text[0]) && Before(sentence, first) is { } inside && Always.Contains(inside)) return true;
        return At(sentence, Heads.Of(sentence, first, last + 1), first, 0);
    }

    private static bool IsInside(Sentence sentence, int first, int last)
    {
        if (Before(sentence, first) is { } before && Always.Contains(before)) return true;
        var head = Heads.Of(sentence, first, last + 1);
        var governor = sentence[head].Head;
        if (governor < 0) return false;
        return sentence[head].Label switch
        {
            "obj" => sentence[governor].Lemma is "visit" or "leave" or "enter" or "reach" or "storm",
            "obl" or "nmod" => Before(sentence, first) == "to"
                && sentence[governor].Lemma is "return" or "visit" or "travel" or "arrive" or "come" or "go" or "drive" or "invite"
                    or "invitation" or "trip" or "welcome" or "summon",
            _ => false,
        };
    }

    private static bool At(Sentence sentence, int head, int first, int depth)
    {
        var token = sentence[head];
        var governor = token.Head;
        var before = Before(sentence, first);
        // "alarm at Moscow's aid": what a possessor owns stands after the preposition, not the possessor
        if (depth == 0 && before is not null && Always.Contains(before)
            && !(before == "at" && governor >= 0 && (token.Label == "nmod:poss" || IsAimed(sentence, governor)))
            && !(before == "in" && governor >= 0 && (IsFelt(sentence, governor) || (token.Label == "nmod:poss" && Opinions.Contains(sentence[governor].Lemma))))) return true;
        // "having visited Juba days before": whatever the parser makes of what follows the name
        if (depth == 0 && first > 0 && sentence[first - 1].Upos == UniversalPos.Verb && sentence[first - 1].Lemma is "visit" or "reach" or "tour" or "depart") return true;
        // "has been to Tehran", "got back from Chisinau"
        if (before == "to" && sentence.Child(head, "cop") >= 0 || before == "from" && IsBack(sentence, first)) return true;
        if (governor < 0 || depth > 4) return false;
        var label = DependencyRelation.Base(token.Label);
        switch (label)
        {
            case "nsubj":
                return (sentence.Has(governor, "cop") && Settings.Contains(sentence[governor].Lemma)) || IsHeld(sentence, token.Label, governor);
            case "conj":
                return At(sentence, governor, First(sentence, governor), depth + 1);
            case "appos":
                return Settings.Contains(sentence[governor].Lemma)
                    || (sentence[governor].Upos == UniversalPos.Propn && At(sentence, governor, First(sentence, governor), depth + 1));
            case "obj":
                // "hit Kyiv for its stance", "took Kyiv to task" are words
                if (sentence[governor].Lemma is "attack" or "hit" or "lash" or "pummel" or "hammer" or "blitz"
                    && (HasPhrase(sentence, governor, "for") || HasPhrase(sentence, governor, "over"))) return false;
                if (sentence[governor].Lemma == "take" && HasPhrase(sentence, governor, "to")) return false;
                return PlaceVerbs.Contains(sentence[governor].Lemma) || sentence[governor].Lemma == "attack";
            // "lend Kenya $7 million"
            // "give Kenya sixty days"
            case "compound" when sentence[governor].Upos == UniversalPos.Sym
                || sentence[governor].Lemma is "dollar" or "euro" or "pound" or "yen" or "yuan" or "tonne" or "ton" or "day" or "week" or "month" or "hour":
                return false;
            case "compound" or "flat" or "amod":
                // "a U.S.-proposed truce": whoever does what a participle says acts
                return !ActorNouns.Contains(sentence[governor].Lemma) && sentence[governor].Upos != UniversalPos.Verb;
        }

        if (token.Label == "nmod:poss") return PlaceNouns.Contains(sentence[governor].Lemma);
        if (label is not ("nmod" or "obl")) return false;
        var lemma = sentence[governor].Lemma;
        var preposition = sentence.Child(head, "case") is >= 0 and var c ? sentence[c].Text.ToLowerInvariant() : before ?? "";
        return preposition switch
        {
            "for" => LeftFor.Contains(lemma),
            // "a visit by the latter to Tehran" hangs on the visitor
            "to" or "toward" or "towards" => Motion.Contains(lemma) || IsMoved(sentence, governor)
                // "cancelled a trip to Juba": the phrase may hang on the verb
                || first > 1 && before == preposition && sentence[first - 2].Upos == UniversalPos.Noun && Motion.Contains(sentence[first - 2].Lemma)
                || sentence[governor] is { Label: "nmod", Head: >= 0 and var trip } && sentence[trip].Upos == UniversalPos.Noun && Motion.Contains(sentence[trip].Lemma) && HasCase(sentence, governor, "by"),
            // "carried out air strikes on Kabul": the phrase may hang on the verb
            "on" => Fire.Contains(lemma) || (first > 1 && Before(sentence, first) == "on" && Fire.Contains(sentence[first - 2].Lemma)),
            // "flew out of Juba", but "news out of Juba"
            "out" => sentence[governor].Upos == UniversalPos.Verb && (Motion.Contains(lemma) || Moving.Contains(lemma) || lemma is "storm" or "sneak" or "pull"),
            "at" => !IsAimed(sentence, governor),
            "in" => !IsFelt(sentence, governor),
            // "delegations from Kyiv": who sends them acts
            "from" => !ReceivedFrom.Contains(lemma) && !(token.Label == "nmod" && Sent.Contains(lemma))
                && !(sentence.Object(governor) is >= 0 and var received && received < head && ReceivedFrom.Contains(sentence[received].Lemma))
                && !(lemma == "come" && sentence.Child(governor, "nsubj") is >= 0 and var heard && ReceivedFrom.Contains(sentence[heard].Lemma)),
            "of" => !(ActorOf.Contains(lemma) || Sent.Contains(lemma))
                || (lemma == "control" && sentence[governor].Head is >= 0 and var winner && Winning.Contains(sentence[winner].Lemma)),
            "between" when lemma == "fly" && sentence.Child(governor, "nsubj") is >= 0 and var hurled
                && AimedAt.Contains(sentence[hurled].Lemma) => false,
            "between" => lemma is "shuttle" or "road" or "flight" or "train" or "fly" or "travel" or "route" or "line",
            "over" => lemma is not ("dispute" or "pressure" or "sanction" or "anger" or "concern" or "criticism" or "control" or "victory"
                or "influence" or "win" or "war" or "tension" or "differ" or "row" or "leverage" or "power" or "split" or "clash"),
            "" => !ActorNouns.Contains(lemma) && sentence[governor].Upos is UniversalPos.Noun or UniversalPos.Propn,
            _ => Always.Contains(preposition),
        };
    }

    // "Kabul was shelled", "Kabul fell to the rebels", "Kabul is in rebel hands": what armies do befalls the city
    private static bool IsHeld(Sentence sentence, string label, int governor)
    {
        if (label == "nsubj:pass") return Stormed.Contains(sentence[governor].Lemma);
        if (sentence[governor].Lemma == "fall" && HasPhrase(sentence, governor, "to")) return true;
        if (IsHolding(sentence, governor)) return true;
        foreach (var child in sentence.Children(governor))
        {
            if (sentence[child].Label == "obl" && IsHolding(sentence, child)) return true;
        }

        return false;
    }

    private static bool IsHolding(Sentence sentence, int noun) =>
        Holding.Contains(sentence[noun].Lemma) && sentence.Child(noun, "case") is >= 0 and var preposition
            && sentence[preposition].Text is "in" or "under";

    private static bool HasCase(Sentence sentence, int token, string preposition) =>
        sentence.Child(token, "case") is >= 0 and var found && sentence[found].Text == preposition;

    private static bool HasPhrase(Sentence sentence, int governor, string preposition)
    {
        foreach (var child in sentence.Children(governor))
        {
            if (sentence[child].Label == "obl" && sentence.Child(child, "case") is >= 0 and var found && sentence[found].Text == preposition)
                return true;
        }

        return false;
    }

    // "lashed out at Moscow", "voiced anger at Moscow"
    private static bool IsAimed(Sentence sentence, int governor) =>
        AimedAt.Contains(sentence[governor].Lemma) || (sentence.Object(governor) is >= 0 and var thing && AimedAt.Contains(sentence[thing].Lemma));

    // "had brought his colleague, then in charge, to Ankara": the phrase hangs on a word in between
    private static bool IsMoved(Sentence sentence, int governor)
    {
        for (var steps = 0; governor >= 0 && steps < 5; steps++, governor = sentence[governor].Head)
            if (sentence[governor].Upos == UniversalPos.Verb) return Moving.Contains(sentence[governor].Lemma);
        return false;
    }

    // "anger in Kyiv", "provoked outrage in Kyiv"
    private static bool IsFelt(Sentence sentence, int governor) =>
        FeltIn.Contains(sentence[governor].Lemma) || (sentence.Object(governor) is >= 0 and var feeling && FeltIn.Contains(sentence[feeling].Lemma));

    private static bool IsBack(Sentence sentence, int first) => first > 1 && sentence[first - 2].Text is "back" or "home";

    private static int First(Sentence sentence, int head)
    {
        var first = head;
        while (first > 0 && sentence[first - 1].Head == head && sentence[first - 1].Label is "compound" or "flat" or "amod" or "det"
            && sentence[first - 1].Label != "det") first--;
        return first;
    }

    // The word before the name, articles and directions skipped.
    private static string? Before(Sentence sentence, int first)
    {
        var at = first - 1;
        while (at >= 0
            && sentence[at].Text.ToLowerInvariant() is "the" or "central" or "downtown" or "nearby" or "northern" or "southern" or "eastern"
                or "western" or "occupied" or "greater" or "war-torn" or "inner") at--;
        return at < 0 ? null : sentence[at].Text.ToLowerInvariant();
    }

    // "MADRID, Nov 1", "PRETORIA, Nov 2 -", "Kyiv (Reuters) -", "WASHINGTON —"
    private static bool IsDateline(Sentence sentence, int first, int last)
    {
        if (first > 2) return false;
        var shouted = sentence[first].Text.Length > 2 && sentence[first].Text.All(c => !char.IsLetter(c) || char.IsUpper(c));
        if (last + 1 >= sentence.Count) return shouted && sentence.Count <= 3;
        var next = sentence[last + 1].Text;
        // "U.S.-proposed": a hyphen is no dash
        if (next == "-" && sentence[last + 1].Span.Start == sentence[last].Span.End) return false;
        if (next is "—" or "–" or "--" && first == 0) return true;
        if (next is not ("," or "(" or "-" or "/" or "—" or "–" or "--" or "." or ":")) return false;
        for (var i = last + 1; i < sentence.Count && i < last + 9; i++)
        {
            // a hyphen inside a name is no dash
            if (sentence[i].Text is "—" or "–" or "--" or "-" && sentence[i].Span.Start > sentence[i - 1].Span.End && (i > last + 1 || shouted))
                return true;
            if (shouted && next is "," or "/" && i > last + 1 && char.IsDigit(sentence[i].Text[0])) return true;
        }

        return shouted && next is "/";
    }
}
