using System.Runtime.CompilerServices;

namespace Graph.Core.Ontologies.Yaml;

/// <summary>A scalar, sequence or mapping of the entry read last.</summary>
/// <remarks>A view: it is valid until its reader reads the next entry, so that reading allocates nothing per node.</remarks>
internal readonly struct YamlNode(YamlTokens tokens, int index)
{
    /// <summary>Which of the three it is.</summary>
    public YamlKind Kind => tokens[index].Kind;

    /// <summary>Line in the file, from 1.</summary>
    public int Line => tokens[index].Line;

    /// <summary>The key it stands under in a mapping; null elsewhere.</summary>
    public string? Key => tokens[index].Key;

    /// <summary>Replaces the key by the equal string of a list, so that references can be compared; false where the list lacks it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool UseKeyOf(string[] keys)
    {
        ref var token = ref tokens[index];
        foreach (var key in keys)
        {
            if (!string.Equals(token.Key, key))
            {
                continue;
            }

            token.Key = key;
            return true;
        }

        return false;
    }

    /// <summary>Line of that key.</summary>
    public int KeyLine => tokens[index].KeyLine;

    /// <summary>A scalar's characters; empty for an empty value, <c>null</c> or <c>~</c>.</summary>
    public ReadOnlySpan<char> Span => tokens.Span(index);

    /// <summary>Whether it is a scalar without a value.</summary>
    public bool IsNull => Kind == YamlKind.Scalar && tokens[index].Start < 0;

    /// <summary>A scalar's text; null for an empty value, <c>null</c> or <c>~</c>, and for a collection.</summary>
    public string? Text => Kind == YamlKind.Scalar && !IsNull ? tokens[index].Unescaped ?? Span.ToString() : null;

    /// <summary>The text as a string that equal texts of the file share.</summary>
    public string? SharedText => Kind == YamlKind.Scalar && !IsNull ? tokens.Share(Span) : null;

    /// <summary>Number of items or keys.</summary>
    public int Count
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        get
        {
            var count = 0;
            foreach (var _ in this)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Steps over the items of a sequence or the values of a mapping.</summary>
    public YamlChildren GetEnumerator() => new(tokens, index);
}
