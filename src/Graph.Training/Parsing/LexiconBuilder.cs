using Graph.Language.Conllu;
using Graph.Language.Morphology;

namespace Graph.Training.Parsing;

/// <summary>Learns lemma edits and feature sets from treebank words.</summary>
internal sealed class LexiconBuilder
{
    private const int RarestEnding = 3;

    // features of single tokens that say nothing about a form in general
    private static readonly string[] Incidental = ["Typo=", "Abbr=", "Style=", "ExtPos=", "Foreign="];

    private readonly SortedDictionary<uint, string> _edits = [];
    private readonly SortedDictionary<uint, string> _features = [];

    private LexiconBuilder(IEnumerable<ConlluToken> words)
    {
        var usable = words.Where(w => w.Lemma != "_" && w.Form.Length > 0 && w.Label != "goeswith" && !w.Features.Contains("Typo=", StringComparison.Ordinal)).ToArray();
        foreach (var group in usable.GroupBy(w => w.Upos + "|" + w.Xpos).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            LearnLemmas(group.Key, group);
            LearnFeatures(group.Key, group);
        }
    }

    public static Lexicon Build(IEnumerable<ConlluToken> words)
    {
        var builder = new LexiconBuilder(words);
        var edits = builder._edits.Values.Distinct().Order(StringComparer.Ordinal).ToArray();
        var sets = builder._features.Values.Distinct().Order(StringComparer.Ordinal).ToArray();
        return new Lexicon(
            [.. builder._edits.Keys], [.. builder._edits.Values.Select(e => (ushort)Array.BinarySearch(edits, e, StringComparer.Ordinal))], edits,
            [.. builder._features.Keys], [.. builder._features.Values.Select(f => (ushort)Array.BinarySearch(sets, f, StringComparer.Ordinal))], sets);
    }

    private void LearnLemmas(string tag, IEnumerable<ConlluToken> words)
    {
        var forms = words.GroupBy(w => Lexicon.Normal(tag, w.Form))
            .Select(g => (Form: g.Key, Edit: Edit(g.Key, Commonest(g.Select(w => w.Lemma)))))
            .OrderBy(f => f.Form, StringComparer.Ordinal).ToArray();
        var decided = forms.ToDictionary(f => f.Form, _ => "0|");
        for (var length = 0; length <= Lexicon.LongestEnding; length++)
        {
            foreach (var ending in forms.Where(f => f.Form.Length >= length).GroupBy(f => f.Form[^length..]).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                var edit = Commonest(ending.Select(f => f.Edit));
                if (!IsInflection(edit, length)) edit = length == 0 ? "0|" : decided[ending.First().Form];
                if (length > 0 && (ending.Count() < RarestEnding || decided[ending.First().Form] == edit)) continue;
                _edits.TryAdd(Lexicon.EndingKey(tag, ending.Key), edit);
                foreach (var form in ending) decided[form.Form] = edit;
            }
        }

        foreach (var form in forms.Where(f => decided[f.Form] != f.Edit)) _edits.TryAdd(Lexicon.FormKey(tag, form.Form), form.Edit);
    }

    private void LearnFeatures(string tag, IEnumerable<ConlluToken> words)
    {
        var general = words.Select(w => (Form: Lexicon.Normal("", w.Form), Features: Without(w.Features))).ToArray();
        var usual = Commonest(general.Select(w => w.Features));
        _features.TryAdd(Lexicon.TagKey(tag), usual);
        foreach (var form in general.GroupBy(w => w.Form))
        {
            var features = Commonest(form.Select(w => w.Features));
            if (features != usual && form.Count() > 1) _features.TryAdd(Lexicon.FormKey(tag, form.Key), features);
        }
    }

    // What an ending may change in words never seen: itself, into a few small letters.
    private static bool IsInflection(string edit, int ending)
    {
        var bar = edit.IndexOf('|', StringComparison.Ordinal);
        return int.Parse(edit[..bar]) <= ending && edit.Length - bar - 1 <= 3 && !edit.AsSpan(bar + 1).ContainsAnyExceptInRange('a', 'z');
    }

    private static string Edit(string form, string lemma)
    {
        var shared = 0;
        while (shared < form.Length && shared < lemma.Length && form[shared] == lemma[shared]) shared++;
        return $"{form.Length - shared}|{lemma[shared..]}";
    }

    private static string Without(string features) =>
        string.Join('|', features.Split('|').Where(f => !Incidental.Any(i => f.StartsWith(i, StringComparison.Ordinal))));

    private static string Commonest(IEnumerable<string> values) =>
        values.CountBy(v => v).OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).First().Key;
}
