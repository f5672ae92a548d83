using System.Globalization;
using System.Runtime.CompilerServices;
using Graph.Core.Ontologies.Yaml;

namespace Graph.Core.Ontologies.Loading;

/// <summary>Typed access to one entry's keys that notes each mistake with its line.</summary>
internal sealed class EntryFields
{
    private readonly string _file;
    private readonly YamlNode _node;
    private readonly List<OntologyMistake> _mistakes;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public EntryFields(string file, YamlNode node, List<OntologyMistake> mistakes, string[] keys)
    {
        _file = file;
        _node = node;
        _mistakes = mistakes;
        if (node.Kind != YamlKind.Mapping)
        {
            Mistake(node.Line, "entry without keys", node.Text ?? "(empty)", $"write 'key: value' lines with {string.Join(", ", keys)}");
            return;
        }

        foreach (var child in node)
        {
            if (!child.UseKeyOf(keys))
            {
                Mistake(child.KeyLine, "unknown key", child.Key!, Suggestion.For(child.Key!, keys));
            }
        }
    }

    public int Line => _node.Line;

    public string File => _file;

    public string Origin => string.Create(CultureInfo.InvariantCulture, $"{_file}:{_node.Line}");

    public int LineOf(string key) => Find(key)?.Line ?? _node.Line;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    /// <summary>Whether a key says yes; false where it is missing or says no.</summary>
    public bool Flag(string key)
    {
        if (Text(key) is not { } text) return false;
        if (text is not ("yes" or "no")) Mistake(LineOf(key), $"unknown {key}", text, "write yes or no");
        return text is "yes";
    }

    public string? Text(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value.Kind == YamlKind.Scalar)
        {
            return value.Text;
        }

        Mistake(value.Line, "list where one value is due", key, $"write '{key}: value'");
        return null;
    }

    /// <summary>The text as a string that equal texts of the file share: ids, titles, genders.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string? SharedText(string key) => Find(key) is { Kind: YamlKind.Scalar } value ? value.SharedText : Text(key);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string? Required(string key) => Required(key, Text(key));

    /// <summary>A required text as a string that equal texts of the file share.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string? RequiredShared(string key) => Required(key, SharedText(key));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private string? Required(string key, string? value)
    {
        if (value is null && _node.Kind == YamlKind.Mapping && Find(key) is not { Kind: not YamlKind.Scalar })
        {
            Mistake(_node.Line, $"{key} is missing", FirstText(), $"add '{key}: …'");
        }

        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IReadOnlyList<string> Texts(string key)
    {
        if (Find(key) is not { } value || value.IsNull)
        {
            return [];
        }

        if (value.Kind != YamlKind.Sequence)
        {
            Mistake(value.Line, "one value where a list is due", value.Text ?? key, $"write '{key}: [{value.Text ?? "…"}]'");
            return [];
        }

        var texts = value.Count is > 0 and var count ? new string[count] : [];
        var next = 0;
        foreach (var item in value)
        {
            if (item.Text is { Length: > 0 } text)
            {
                texts[next++] = text;
            }
            else
            {
                Mistake(item.Line, "empty or nested item in a list", key, "write plain texts, quoted where they hold a colon");
                texts[next++] = "?";
            }
        }

        return texts;
    }

    /// <summary>The sequence under a key; null where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public YamlNode? Items(string key)
    {
        if (Find(key) is not { } value || value.IsNull)
        {
            return null;
        }

        if (value.Kind == YamlKind.Sequence)
        {
            return value;
        }

        Mistake(value.Line, "one value where a list is due", value.Text ?? key, $"write each item of {key} on a line that starts with '- '");
        return null;
    }

    public double? Degrees(string key, double limit)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= limit)
        {
            return degrees;
        }

        Mistake(LineOf(key), $"{key} is no number of degrees", text, string.Create(CultureInfo.InvariantCulture, $"write a number from -{limit} to {limit}"));
        return null;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PartialDate? Date(string key)
    {
        if (Find(key) is not { Kind: YamlKind.Scalar, IsNull: false } value)
        {
            _ = Text(key); // notes a list where one value is due
            return null;
        }

        if (PartialDate.TryParse(value.Span, out var date))
        {
            return date;
        }

        Mistake(value.Line, $"{key} is no date", value.Text!, "write 2019, 2019-05 or 2019-05-20");
        return null;
    }

    public T Choice<T>(string key, T otherwise)
        where T : struct, Enum
    {
        if (Text(key) is not { } text)
        {
            return otherwise;
        }

        var names = Array.ConvertAll(Enum.GetNames<T>(), Hyphenated);
        var index = Array.IndexOf(names, text);
        if (index >= 0)
        {
            return Enum.GetValues<T>()[index];
        }

        Mistake(LineOf(key), $"unknown {key}", text, Suggestion.For(text, names));
        return otherwise;
    }

    public void Mistake(int line, string what, string value, string remedy) => _mistakes.Add(new OntologyMistake(_file, line, what, value, remedy));

    // HeadOfState is written head-of-state.
    private static string Hyphenated(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    // Known keys are the very strings of the list of keys, and those and the callers' are literals: comparing references is enough.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private YamlNode? Find(string key)
    {
        foreach (var child in _node)
        {
            if (ReferenceEquals(child.Key, key))
            {
                return child;
            }
        }

        return null;
    }

    private string FirstText()
    {
        foreach (var child in _node)
        {
            return $"{child.Key}: {child.Text}";
        }

        return "(empty)";
    }
}
