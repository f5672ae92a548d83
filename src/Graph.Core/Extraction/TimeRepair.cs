using System.Collections.Frozen;
using Graph.Core.Mentions;
using Graph.Core.Ontologies;
using Graph.Core.Text;

namespace Graph.Core.Extraction;

/// <summary>Parts a date from the name beside it: "On Saturday President Kamau flew", "In the autumn Kamau will go", "by Peru weeks earlier".</summary>
internal static class TimeRepair
{
    private static readonly FrozenSet<string> Times = Calendar.Names.Concat(WordLists.English["seasons and spans"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a lemma names a day, a month, a season or a span of time.</summary>
    public static bool IsTime(string lemma) =>
        Times.Contains(lemma) || lemma is "hour" or "minute" or "decade" or "today" or "yesterday" or "tomorrow";

    /// <summary>Mends a sentence.</summary>
    public static void Apply(EditableTree tree, IReadOnlyList<Mention> mentions)
    {
        TakeDate(tree);
        for (var i = 0; i < tree.Count; i++) FreeDay(tree, i, mentions);
        for (var i = 1; i < tree.Count; i++)
        {
            Unglue(tree, i);
            Untitle(tree, i);
            ReturnClause(tree, i);
            Open(tree, i);
        }

        foreach (var name in mentions)
        {
            if (name.Form is not (MentionForm.Name or MentionForm.Demonym or MentionForm.Description or MentionForm.Metonym)
                || BeforeTitle(tree, name) is not (>= 0 and var time) || !Times.Contains(tree.Text(time))) continue;
            var head = tree.Head(name.Head);
            if (head == time && tree.Head(time) is >= 0 and var later) GiveSubject(tree, name.Head, later);
        }
    }

    // "met Monday Kamau", "Kenya Friday bombed the port", "said Thursday it would": a bare day says when
    private static void FreeDay(EditableTree tree, int day, IReadOnlyList<Mention> mentions)
    {
        if (!IsDay(tree, day)) return;
        var verb = tree.Head(day);
        if (verb < 0) return;
        // "Kenya Friday bombed the port"
        if (tree.Label(day) is "flat" or "compound" && tree.IsName(verb) && verb < day && day == tree.Rightmost(verb) && tree.IsFullVerb(tree.Head(verb) is >= 0 and var act ? act : verb)
            && tree.Label(verb).StartsWith("nsubj", StringComparison.Ordinal) && tree.Head(verb) > day)
        {
            tree.Attach(day, tree.Head(verb), "obl:unmarked");
            return;
        }

        // "talks Friday with Abdi" needs no help
        if (tree.Label(day) is not ("obj" or "iobj" or "nsubj" or "nsubj:pass") || !tree.IsVerb(verb) && !tree.HasChild(verb, "cop")) return;
        for (var i = 0; i < day; i++)
            if (tree.Head(i) == day && tree.Label(i) is not ("amod" or "advmod" or "compound" or "punct")) return;
        if (tree.Label(day) is "obj" or "iobj")
        {
            if (verb > day || tree.Lemma(verb) is "mark" or "choose" or "spend" or "name" or "suggest" or "declare" && verb == day - 1) return;
            var label = tree.Label(day);
            foreach (var name in mentions)
            {
                if (name.FirstToken != day + 1 || tree.Head(name.Head) != day || tree.Label(name.Head) is not ("flat" or "appos" or "compound")) continue;
                tree.Attach(name.Head, verb, label);
                break;
            }
        }
        else
        {
            var hasOther = false;
            for (var i = day + 1; i < verb; i++) hasOther |= tree.Head(i) == verb && tree.Label(i) is "nsubj" or "nsubj:pass";
            if (!hasOther) return;
            // "said Monday Kenya had left": the day on which it is said
            if (tree.Label(verb) == "ccomp" && tree.Head(verb) == day - 1)
            {
                tree.Attach(day, day - 1, "obl:unmarked");
                return;
            }
        }

        tree.Attach(day, verb, "obl:unmarked");
    }

    private static bool IsDay(EditableTree tree, int token) => Calendar.IsWeekday(tree.Text(token))
        || tree.Text(token) is "yesterday" or "tomorrow" or "tonight"
        || tree.Text(token) is "Moments" or "Minutes" or "Hours" && tree.Text(Math.Min(token + 1, tree.Count - 1)) is "later" or "earlier" or "before" or "after";

    // "May 21: Peru's leaders gather in Lima": the date is when, and the clause the sentence
    private static void TakeDate(EditableTree tree)
    {
        var root = tree.Root;
        if (root > 3 || root < 0 || tree.HasChild(root, "cop") || !IsTime(tree.Text(root)) && !(root > 0 && IsTime(tree.Text(root - 1)))) return;
        var colon = root + 1;
        if (colon + 2 >= tree.Count || tree.Text(colon) is not (":" or "–" or "—")) return;
        for (var i = colon + 1; i < tree.Count; i++)
        {
            if (tree.Head(i) != root || tree.Label(i) is not ("parataxis" or "appos" or "acl" or "ccomp") || !tree.IsFullVerb(i)
                && !tree.HasChild(i, "cop")) continue;
            tree.Uproot(i, root);
            tree.Attach(root, i, "obl:unmarked");
            return;
        }
    }

    // "On Sunday President Kamau": the words of a title stand between the time and the name
    private static int BeforeTitle(EditableTree tree, Mention name)
    {
        var at = name.FirstToken - 1;
        while (at >= 0 && !Times.Contains(tree.Text(at)) && tree.Label(at) is "nmod:desc" or "compound" or "amod" or "flat"
            && tree.Head(at) > at && tree.Head(at) < name.EndToken) at--;
        // "In May 1997 Kamau": the year is the month's
        if (at > 0 && tree.Text(at) is { Length: 4 } year && char.IsAsciiDigit(year[0]) && Times.Contains(tree.Text(at - 1)))
        {
            tree.Attach(at, at - 1, "nmod:unmarked");
            at--;
        }

        return at;
    }

    /// <summary>Parts days from subjects that other repairs have found: "and on Sunday Kenya, which has troops there, urged".</summary>
    public static void PartDays(EditableTree tree)
    {
        for (var i = 1; i < tree.Count; i++)
        {
            Untitle(tree, i);
            if (tree.Label(i) == "nmod") Whereabouts(tree, i);
        }
    }

    // "who on Sunday in Garissa met Abdi": where it happened is no part of the day
    private static void Whereabouts(EditableTree tree, int place)
    {
        var day = tree.Head(place);
        if (day < 0 || day > place || !tree.IsName(place) || !Times.Contains(tree.Text(day)) || tree.Label(day) is not ("obl" or "obl:unmarked") || tree.Head(day) is not (>= 0 and var verb) || !tree.IsFullVerb(verb)) return;
        if (tree.ChildBefore(place, "case") is > 0 and var preposition && preposition > day && tree.Text(preposition) is "in" or "at" && !IsTime(tree.Text(place))) tree.Attach(place, verb, "obl");
    }

    // "On Sunday President Kamau met": the day is no part of the subject's title
    private static void Untitle(EditableTree tree, int day)
    {
        if (tree.Text(day - 1) is not ("On" or "In" or "on" or "in") || tree.Label(day) is not ("compound" or "nmod:desc" or "flat" or "amod" or "nmod:poss" or "nummod")
            || !Times.Contains(tree.Text(day)) && !IsYear(tree.Text(day)) || tree.HasGenitive(day)) return;
        var name = tree.Head(day);
        if (name < day) return;
        while (tree.Label(name) is "nmod:desc" or "compound" or "amod" && tree.Head(name) > name) name = tree.Head(name);
        if (!tree.IsNominal(name) || tree.Label(name) is not ("nsubj" or "nsubj:pass") || tree.Head(name) is var verb && verb < name || !tree.IsFullVerb(verb)) return;
        if (tree.Head(day - 1) is var head && (head < day || head > name)) return;
        tree.Attach(day, verb, "obl");
        tree.Attach(day - 1, day, "case");
    }

    private static bool IsYear(string text) => text.Length == 4 && text[0] is '1' or '2' && text.All(char.IsAsciiDigit);

    // "accepted by Ukraine weeks earlier", "accepted a truce weeks ago": the time stands apart from the noun before it
    private static void Unglue(EditableTree tree, int time)
    {
        if (tree.Text(time) is not ("hours" or "days" or "weeks" or "months" or "years" or "decades") || time + 1 >= tree.Count
            || tree.Text(time + 1) is not ("earlier" or "ago" or "later" or "before")) return;
        var noun = time - 1;
        while (tree.Head(noun) >= 0 && tree.Head(noun) < time && tree.Label(noun) == "flat") noun = tree.Head(noun);
        if (tree.Label(noun) != "compound" || tree.Head(noun) != time) return;
        var verb = tree.Head(time) == time + 1 ? tree.Head(time + 1) : tree.Head(time);
        if (verb < 0 || !tree.IsVerb(verb)) return;
        var label = tree.Label(time) is "obl:agent" or "obl" or "obj" ? tree.Label(time) : "obj";
        tree.Attach(noun, verb, label);
        for (var i = 0; i < noun; i++)
        {
            if (tree.Head(i) == time) tree.Attach(i, noun, tree.Label(i));
        }

        tree.Attach(time, verb, "obl:unmarked");
    }

    // "and on Saturday Peru, after a day of talks, urged": the second verb has its own day and its own subject
    private static void Open(EditableTree tree, int time)
    {
        var name = time + 1;
        if (time < 3 || name + 1 >= tree.Count || !Times.Contains(tree.Text(time)) || tree.Text(time - 1) is not ("on" or "in") || tree.Text(time - 2) is not ("and" or "but") || !tree.IsName(name)
            || Times.Contains(tree.Text(name)) || tree.Text(name + 1) != ",") return;
        var verb = tree.Head(time - 2);
        if (verb <= name || tree.Label(verb) != "conj" || !tree.IsFullVerb(verb) || tree.HasSubject(verb) || tree.Xpos(verb) is not ("VBD" or "VBZ" or "VBP") && !tree.HasFiniteAuxiliary(verb)) return;
        tree.Attach(time, verb, "obl");
        tree.Attach(time - 1, time, "case");
        tree.Attach(name, verb, tree.HasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
    }

    // "had demanded for days that the killing stop": the clause is what is demanded, not about the days
    private static void ReturnClause(EditableTree tree, int clause)
    {
        if (tree.Label(clause) is not ("acl:relcl" or "acl") || !tree.IsVerb(clause) || tree.Head(clause) is not (>= 0 and var time)
            || !IsTime(tree.Lemma(time)) || tree.Text(Math.Min(time + 1, tree.Count - 1)) != "that") return;
        var that = time + 1;
        var verb = tree.Head(time);
        // "told him on the telephone last week that"
        if (verb >= 0 && verb < time && tree.Label(time) == "nmod:unmarked" && tree.Label(verb) == "obl") verb = tree.Head(verb);
        if (verb < 0 || verb > time || !tree.IsVerb(verb) || tree.Label(time) is not ("obl" or "obl:unmarked" or "nmod:unmarked")
            || tree.Head(that) != clause
            || tree.Label(that).StartsWith("nsubj", StringComparison.Ordinal) || !tree.HasSubject(clause) || tree.HasChild(verb, "ccomp"))
            return;
        tree.Attach(clause, verb, "ccomp");
        tree.Attach(that, clause, "mark");
    }

    private static void GiveSubject(EditableTree tree, int name, int verb)
    {
        if (verb <= name || !tree.IsVerb(verb)) return;
        var time = tree.Head(name);
        if (!tree.HasSubject(verb) || time == verb) tree.Attach(name, verb, "nsubj");
        // "In May 1997 Kamau and the rebel leader Abdi signed": the second one took the place of the first
        else if (tree.ChildBefore(verb, "nsubj") is >= 0 and var second && second > name
            && (tree.ChildBefore(verb, "cc") is >= 0 and var and && and > name && and < second || tree.ChildBefore(second, "cc") > name))
        {
            tree.Attach(name, verb, "nsubj");
            tree.Attach(second, name, "conj");
        }

        // "Kamau, by then president, and Abdi": what is told of him is not told of the month
        if (time == verb || tree.Head(name) != verb) return;
        for (var i = name + 1; i < verb; i++)
            if (tree.Head(i) == time && tree.Label(i) is "nmod" or "appos") tree.Attach(i, name, "appos");
    }
}
