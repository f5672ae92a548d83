namespace Graph.Training.Parsing;

/// <summary>Days and months, capitalised but the names of nobody.</summary>
internal static class Calendar
{
    private static readonly HashSet<string> Words =
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December",
    ];

    /// <summary>Whether a form is a day or month.</summary>
    public static bool Contains(string form) => Words.Contains(form);
}
