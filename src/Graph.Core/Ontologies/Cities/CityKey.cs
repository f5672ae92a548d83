namespace Graph.Core.Ontologies.Cities;

/// <summary>The form under which names of cities are compared.</summary>
internal static class CityKey
{
    /// <summary>Plain lower-case letters and digits with single spaces; empty where nothing is left.</summary>
    public static string Of(string name)
    {
        var folded = LatinFolding.Fold(name);
        var key = new char[folded.Length];
        var length = 0;
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c))
            {
                key[length++] = char.ToLowerInvariant(c);
            }
            else if (c is ' ' or '-' && length > 0 && key[length - 1] != ' ')
            {
                key[length++] = ' ';
            }
        }

        return new string(key, 0, length).TrimEnd();
    }
}
