using System.Text.RegularExpressions;

namespace Graph.Sources.Cleaning;

/// <summary>Tells lines that belong to the page, not to the article.</summary>
internal static partial class Furniture
{
    private const string Name = @"\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin|el|da))+";

    /// <summary>Whether a line is a counter, a button, an advertisement or a notice of the site.</summary>
    public static bool IsFurniture(PageLine line) =>
        Counter().IsMatch(line.Text)
        || Rule().IsMatch(line.Text)
        || Address().IsMatch(line.Text)
        || (line.Words <= 6 && Button().IsMatch(line.Text))
        || (line.Words <= 40 && Notice().IsMatch(line.Text))
        || (line.Words <= 60 && Credit().IsMatch(line.Text));

    /// <summary>Whether a line names the author: "By", "By Jane Doe", "Written by …".</summary>
    public static bool IsByline(PageLine line) => line.Words <= 12 && Byline().IsMatch(line.Text);

    /// <summary>Whether a line under the text presents its author: "Jane Doe is the diplomatic editor of …".</summary>
    public static bool IsAuthorNote(PageLine line) => line.Words <= 60 && AuthorNote().IsMatch(line.Text);

    /// <summary>Whether a line holds the beginning of a byline whose name stands on the next line.</summary>
    public static bool IsBareBy(PageLine line) => line.Text is "By" or "by" or "BY" or "By:" or "Author" or "Author:" or "Written by";

    /// <summary>Whether a line looks like a person's name alone.</summary>
    public static bool IsNameLine(PageLine line) => line.Words is >= 2 and <= 5 && NameLine().IsMatch(line.Text);

    // 0 · 12K · 3.4M views · 5 min read · 1,204 shares
    [GeneratedRegex(@"^[\d.,]+\s*[KkMm]?\s*(?:shares?|views?|comments?|likes?|min(?:ute)?s?(?: read)?|reads?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^[\W_]+$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?:https?://\S+|www\.\S+|\S+@\S+\.\w+|(?:[#@]\w+\s*)+)$")]
    private static partial Regex Address();

    [GeneratedRegex(
        @"^(?:share|shares|tweet|pin|print|e-?mail|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|copy link|save|comments?|reply|" +
        @"menu|home|search|log ?in|sign (?:in|up)|register|subscribe|advertisement|ad|sponsored|promoted|loading\W*|close|skip to \w+|" +
        @"(?:share|follow|listen|watch|read|view|leave|post|add|join|click|tap|see)\s(?:this|us|on|to|now|more|also|next|a|your|here|all|full|the)\b.*|" +
        @"related(?: \w+)?|recommended(?: \w+)?|trending(?: \w+)?|most (?:read|popular)|more (?:from|on|in) .*|you may also like|up next|" +
        @"all rights reserved|top stories|latest news|table of contents|in this article|getty images|getty|reuters|afp|ap photo)\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Button();

    [GeneratedRegex(
        @"^(?:we use cookies|this (?:site|website|page|content|video|article) (?:uses|is not available|requires|was (?:originally|first)|has been translated)|" +
        @"by (?:continuing|clicking|signing up|subscribing|using this)|accept (?:all )?cookies|cookie |manage (?:your )?(?:cookies|preferences)|" +
        @"(?:please )?(?:subscribe|sign up|register|log in|enable javascript|click here|tap here|follow us|join us|download (?:our|the) app|support our)\b|" +
        @"get (?:the latest|our|all the)\b.*\b(?:inbox|newsletter|app|alerts?)|" +
        @"(?:read|see|watch|listen|hear) (?:more|also|next|here|now)\b\W|(?:also read|related(?: story| article)?|recommended|more on this(?: story)?)\s*:|" +
        @"(?:©|\(c\)|copyright\b)|all rights reserved|(?:last )?(?:updated|published|posted|modified)(?: on| at|:)|filed under|tags?:|topics?:|" +
        @"this live (?:page|blog|coverage|feed|report)\b|you can (?:continue to |also |still )?(?:follow|read|watch|listen|find|see)\b|(?:keywords?|related topics?|see also|more topics?)\s*:|" +
        @"follow \w+ (?:\w+ )?on (?:whatsapp|twitter|telegram|google|facebook|instagram|x)\b|make us (?:your )?preferred|view in browser|if you (?:find|spot|notice) an? (?:mistake|error|typo)|" +
        @"the \p{L}+ is not responsible for|\p{Lu}[\p{L} ]{2,30} website contains only|listen to the (?:audio|podcast|full)|\(?with inputs? from|" +
        @"story continues below|article continues|advertisement\b|have (?:a news tip|something to say)|send (?:us )?(?:your )?tips|" +
        @"special (?:to|for) the |[([]?(?:edit(?:ing|ed)|report(?:ing|ed)|additional (?:reporting|writing)|writing|written|compiled|produced|translated|with (?:reporting|additional reporting)|photographs?|graphics?) (?:and \w+ )?(?:by|from|in)\b(?=.*\p{Lu}\p{Ll}))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^(?:by|written by|words by|from our correspondent)(?::|\b)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|,|in|for|our|\|)[,]?)*\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Byline();

    // "Jane Doe in Rome contributed to this report." · "Jane Doe reported from Rome, and John Roe from Paris."
    [GeneratedRegex(@"\bcontributed (?:to this (?:report|story|article)|(?:(?:additional|to) )?(?:reporting|research))\b[^.]{0,80}\W*$|^" + Name + @"(?:,? (?:and )?" + Name + @")* (?:reported|reports|was reporting) from \p{Lu}")]
    private static partial Regex Credit();

    [GeneratedRegex(@"^" + Name + @" (?:is (?:an?|the|\p{Lu}[\p{L}.'’ -]+['’]s?)\b[^.]{0,60}\b(?:correspondent|reporter|editor|columnist|contributor|writer|journalist|author|bureau chief)\b|covers \p{L}|reports on )")]
    private static partial Regex AuthorNote();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin))+$")]
    private static partial Regex NameLine();
}
