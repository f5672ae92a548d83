using System.Text;

namespace Graph.Core.Ontologies.Editing;

/// <summary>Writes entries as the YAML that the loader reads.</summary>
internal static class EntryText
{
    /// <summary>The entry's lines, each ended.</summary>
    public static string Of(EntryDraft draft)
    {
        var text = new StringBuilder();
        text.Append("- name: ").Append(Scalar(draft.Name)).Append('\n');
        foreach (var (key, value) in draft.Values)
        {
            text.Append("  ").Append(key).Append(": ").Append(Scalar(value)).Append('\n');
        }

        foreach (var (key, values) in draft.Lists.Where(l => l.Value.Count > 0))
        {
            text.Append("  ").Append(key).Append(": [").AppendJoin(", ", values.Select(Scalar)).Append("]\n");
        }

        if (draft.Office.Count > 0)
        {
            text.Append("  offices:\n    - {").AppendJoin(", ", draft.Office.Select(o => $"{o.Key}: {Scalar(o.Value)}")).Append("}\n");
        }

        return text.ToString();
    }

    /// <summary>A value, quoted where plain text would be read as something else.</summary>
    public static string Scalar(string value)
    {
        var plain = value.Length > 0
            && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1])
            && !"&*!|>%@`'\"#-?".Contains(value[0])
            && value.AsSpan().IndexOfAny("[]{},") < 0
            && !value.Contains(": ", StringComparison.Ordinal) && !value.EndsWith(':') && !value.Contains(" #", StringComparison.Ordinal)
            && value is not ("null" or "~");
        return plain ? value : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
