using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using Graph.Core.Mentions;
using Graph.Core.Statements;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Graph.Core.Extraction.Events;

/// <summary>Reads frames and the engine's word classes from YAML.</summary>
public static class FrameLoader
{
    private const string Folder = "ontology/relations/";
    private const string WordsFile = "words.yaml";
    private const string ClassesFile = "classes.yaml";

    private static readonly string[] FrameKeys =
        ["verb", "noun", "adjective", "roles", "needs", "avoids", "kinds", "between-persons", "between-states", "sides", "confidence", "examples"];

    /// <summary>The frames that ship in this assembly.</summary>
    public static FrameSet LoadDefault()
    {
        var assembly = typeof(FrameLoader).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (Name: n[Folder.Length..], Text: ReadResource(assembly, n)));
        return Load(files);
    }

    /// <summary>Reads frames from files given by name and text; <c>words.yaml</c> must be, <c>classes.yaml</c> may be among them.</summary>
    /// <exception cref="FormatException">A file is not understood; the message names file, line and remedy.</exception>
    /// <param name="files">Names for error messages, and YAML.</param>
    /// <param name="defaults">Gives the words and classes that are missing, and the frames where there are none or both are wanted.</param>
    /// <param name="extends">Whether the frames stand before the default ones.</param>
    public static FrameSet Load(IEnumerable<(string Name, string Text)> files, FrameSet? defaults = null, bool extends = false)
    {
        ArgumentNullException.ThrowIfNull(files);
        var frames = new List<Frame>();
        var lexicon = defaults?.Lexicon;
        var parsed = files.Select(f => (f.Name, Root: Parse(f.Name, f.Text))).ToList();
        var classes = parsed.Where(f => Path.GetFileName(f.Name) == ClassesFile).Select(f => ReadClasses(f.Root)).FirstOrDefault(defaults?.Classes
            ?? WordClasses.None);
        foreach (var (name, root) in parsed)
        {
            if (Path.GetFileName(name) == WordsFile) lexicon = ReadLexicon(name, root, defaults?.Lexicon);
            else if (Path.GetFileName(name) != ClassesFile) frames.AddRange(ReadFrames(name, root, classes));
        }

        frames = Numbered(frames);
        if (defaults is not null && (extends || frames.Count == 0)) frames.AddRange(defaults.Frames);
        return new FrameSet(frames, classes, lexicon ?? throw new FormatException($"{WordsFile} is missing; add it beside the frames"));
    }

    // Senses of one word are told apart by number: "ACCUSED/verb:charge", "ACCUSED/verb:charge#2".
    private static List<Frame> Numbered(List<Frame> frames)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return frames.ConvertAll(frame => (seen[frame.Name] = seen.GetValueOrDefault(frame.Name) + 1) is > 1 and var sense
            ? frame with { Name = $"{frame.Name}#{sense}" }
            : frame);
    }

    private static WordClasses ReadClasses(YamlMappingNode root) => new(root.Children.Keys.OfType<YamlScalarNode>()
        .ToFrozenDictionary(key => key.Value!, key => Split(Values(root, key.Value!)).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));

    private static IEnumerable<string> Split(IEnumerable<string> values) =>
        values.SelectMany(v => v.Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Frame> ReadFrames(string file, YamlMappingNode root, WordClasses classes)
    {
        Relation relation;
        try
        {
            relation = ReadRelation(Text(file, root, "relation"));
        }
        catch (FormatException mistake) when (!mistake.Message.StartsWith(file, StringComparison.Ordinal))
        {
            throw Mistake(file, root, mistake.Message);
        }

        if (!root.Children.TryGetValue("frames", out var list) || list is not YamlSequenceNode frames)
            throw Mistake(file, root, "'frames' is missing; list them under it");
        foreach (var node in frames)
        {
            if (node is not YamlMappingNode frame) throw Mistake(file, node, "a frame is not a mapping; give it 'verb', 'roles' and 'examples'");
            yield return ReadFrame(file, frame, relation, classes);
        }
    }

    private static void CheckKeys(string file, YamlMappingNode node, IReadOnlyList<string> known)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!known.Contains(key.Value)) throw Mistake(file, key, $"unknown key '{key.Value}'; use {string.Join(", ", known)}");
        }
    }

    private static Frame ReadFrame(string file, YamlMappingNode node, Relation relation, WordClasses classes)
    {
        CheckKeys(file, node, FrameKeys);
        var part = node.Children.ContainsKey("verb") ? FramePart.Verb
            : node.Children.ContainsKey("noun") ? FramePart.Noun
            : node.Children.ContainsKey("adjective") ? FramePart.Adjective
            : throw Mistake(file, node, "a frame has no 'verb', 'noun' or 'adjective'; say what evokes it");
        string[] words = [.. Values(node, part switch { FramePart.Verb => "verb", FramePart.Noun => "noun", _ => "adjective" })
            .SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        if (words.Length == 0) throw Mistake(file, node, "a frame names no word; list at least one");
        try
        {
            return new Frame(
                $"{relation.Label()}/{part.ToString().ToLowerInvariant()}:{words[0]}",
                relation,
                part,
                words,
                [.. Values(node, "roles").SelectMany(v => v.Split(';')).Select(RolePattern.Parse)])
            {
                Needs = Conditions(node, "needs", classes),
                Avoids = Conditions(node, "avoids", classes),
                Kinds = Values(node, "kinds").SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries)).Select(ReadKind).ToHashSet(),
                BetweenPersons = Values(node, "between-persons").Select(ReadRelation).Select(r => (Relation?)r).FirstOrDefault(),
                BetweenStates = Values(node, "between-states").Select(ReadRelation).Select(r => (Relation?)r).FirstOrDefault(),
                AcrossSides = Values(node, "sides").Select(ReadSides).FirstOrDefault(),
                Confidence = Values(node, "confidence").Select(ReadConfidence).FirstOrDefault(0.8),
                Examples = [.. Values(node, "examples").Select(FrameExample.Parse)],
                Origin = $"{file}:{node.Start.Line}",
            };
        }
        catch (FormatException mistake)
        {
            throw Mistake(file, node, mistake.Message);
        }
    }

    // "[obj=hand, fist]" is one condition with two lemmas, "[on, for]" and "[obj=hand, for]" are two conditions.
    private static List<Condition> Conditions(YamlMappingNode node, string key, WordClasses classes)
    {
        var texts = new List<string>();
        foreach (var item in Values(node, key))
        {
            if (!item.Contains('=', StringComparison.Ordinal) && texts.Count > 0 && texts[^1].Contains('=', StringComparison.Ordinal)
                && !IsSlot(item, texts[^1])) texts[^1] += "," + item;
            else texts.Add(item);
        }

        return texts.ConvertAll(text => Condition.Parse(text, classes));
    }

    // what words a particle or preposition may be are no slots: "prt=out, off"
    private static bool IsSlot(string item, string before) =>
        item.Contains('.', StringComparison.Ordinal)
            || (SlotNames.StartsCondition(item) && !before.StartsWith("prt=", StringComparison.Ordinal)
                && !before.StartsWith("case=", StringComparison.Ordinal));

    private static Relation ReadRelation(string label) => Relations.TryParse(label, out var relation)
        ? relation
        : throw new FormatException($"relation '{label}' is unknown; use one of {string.Join(", ", Relations.All.Select(r => r.Label()))}");

    private static double ReadConfidence(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1
        ? share
        : throw new FormatException($"confidence '{text}' is no share; use a number from 0 to 1");

    private static bool ReadSides(string text) => text == "different"
        ? true
        : throw new FormatException($"sides '{text}' is unknown; use different, or leave it out");

    private static EntityKind ReadKind(string name) => Enum.TryParse<EntityKind>(name, ignoreCase: true, out var kind)
        ? kind
        : throw new FormatException($"kind '{name}' is unknown; use one of {string.Join(", ", Enum.GetNames<EntityKind>()).ToLowerInvariant()}");

    private static EventLexicon ReadLexicon(string file, YamlMappingNode root, EventLexicon? defaults)
    {
        var known = new List<string>();
        var lexicon = new EventLexicon
        {
            SupportVerbs = Words("support-verbs", defaults?.SupportVerbs),
            InverseVerbs = Words("inverse-verbs", defaults?.InverseVerbs),
            TransparentNouns = Words("transparent-nouns", defaults?.TransparentNouns),
            AsideNouns = Words("aside-nouns", defaults?.AsideNouns),
            AimNouns = Words("aim-nouns", defaults?.AimNouns),
            AgentNouns = Words("agent-nouns", defaults?.AgentNouns),
            ObjectControlVerbs = Words("object-control-verbs", defaults?.ObjectControlVerbs),
            SubjectControlVerbs = Words("subject-control-verbs", defaults?.SubjectControlVerbs),
            PlaceNouns = Words("place-nouns", defaults?.PlaceNouns),
            HomeNouns = Words("home-nouns", defaults?.HomeNouns),
            FieldNouns = Words("field-nouns", defaults?.FieldNouns),
            SpeechActVerbs = Words("speech-act-verbs", defaults?.SpeechActVerbs),
            NeutralNouns = Words("neutral-nouns", defaults?.NeutralNouns),
            ReportingVerbs = Words("reporting-verbs", defaults?.ReportingVerbs),
            EnvoyNouns = Words("envoy-nouns", defaults?.EnvoyNouns),
            PresenceVerbs = Words("presence-verbs", defaults?.PresenceVerbs),
            BodilyVerbs = Words("bodily-verbs", defaults?.BodilyVerbs),
            PresenceNouns = Words("presence-nouns", defaults?.PresenceNouns),
            BuildingNouns = Words("building-nouns", defaults?.BuildingNouns),
            DelegateTitles = Words("delegate-titles", defaults?.DelegateTitles),
            DocumentNouns = Words("document-nouns", defaults?.DocumentNouns),
            LeaderNouns = Words("leader-nouns", defaults?.LeaderNouns),
            ActNouns = Words("act-nouns", defaults?.ActNouns),
            ViolenceNouns = Words("violence-nouns", defaults?.ViolenceNouns),
        };
        CheckKeys(file, root, known);
        return lexicon;

        FrozenSet<string> Words(string key, FrozenSet<string>? otherwise)
        {
            known.Add(key);
            return Split(Values(root, key)).ToFrozenSet(StringComparer.Ordinal) is { Count: > 0 } words ? words
                : otherwise ?? throw Mistake(file, root, $"'{key}' is missing or empty; list its words");
        }
    }

    private static IEnumerable<string> Values(YamlMappingNode node, string key) =>
        !node.Children.TryGetValue(key, out var value) ? []
        : value is YamlSequenceNode sequence ? sequence.OfType<YamlScalarNode>().Select(s => s.Value ?? "")
        : value is YamlScalarNode scalar ? [scalar.Value ?? ""]
        : [];

    private static string Text(string file, YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) && value is YamlScalarNode { Value: { } text }
            ? text
            : throw Mistake(file, node, $"'{key}' is missing; add it");

    private static YamlMappingNode Parse(string file, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? root
                : throw new FormatException($"{file}:1: the file is no mapping; start it with a key such as 'relation:'");
        }
        catch (YamlException broken)
        {
            throw new FormatException($"{file}:{broken.Start.Line}: not YAML: {broken.Message}", broken);
        }
    }

    private static FormatException Mistake(string file, YamlNode node, string what) => new($"{file}:{node.Start.Line}: {what}");

    private static string ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
