using Graph.Core.Mentions;

namespace Graph.Cli.Explaining;

/// <summary>Writes the actors and places of an article, by entity or mention by mention.</summary>
internal sealed class ActorListing(TextWriter output)
{
    /// <summary>One line an entity with its surface forms, then posts and quotations.</summary>
    public void WriteActors(AnnotatedArticle article)
    {
        foreach (var entity in article.Entities.Values.OrderBy(e => e.Kind).ThenBy(e => e.Id, StringComparer.Ordinal))
        {
            var mentions = article.Mentions.Where(m => m.EntityIds.Contains(entity.Id)).ToArray();
            var forms = string.Join(" · ", mentions.Where(m => m.IsListed).Select(m => m.Text).Distinct().Order(StringComparer.Ordinal));
            output.WriteLine($"{Kind(entity),-12}  {entity.Name}  ({mentions.Length} {(mentions.Length == 1 ? "mention" : "mentions")}){(forms.Length > 0 ? $"  {forms}" : "")}");
        }

        foreach (var post in article.Affiliations)
            output.WriteLine($"post          {Name(article, post.PersonId)}: {(post.IsFormer ? "former " : "")}{post.Role} of {Name(article, post.OrganizationId)}{(post.IsDenied ? ", denied" : "")}  {post.Confidence:F2}");
        foreach (var quotation in article.Quotations)
            output.WriteLine($"quotation     {(quotation.SpeakerId is { } id ? Name(article, id) : "undecided")}: {quotation.Span.In(article.Article.Text)}");
    }

    /// <summary>Every mention under its sentence with link, confidence and reason.</summary>
    public void WriteMentions(AnnotatedArticle article)
    {
        foreach (var sentence in article.Sentences)
        {
            output.WriteLine(sentence.Span.In(article.Article.Text).ReplaceLineEndings(" "));
            foreach (var mention in article.Mentions.Where(m => m.Sentence == sentence.Index))
            {
                var whom = mention.EntityIds.Count == 0 ? "undecided" : string.Join(", ", mention.EntityIds.Select(id => Name(article, id)));
                output.WriteLine($"    {mention.Text} = {whom}  [{mention.Form.ToString().ToLowerInvariant()}{(mention.IsLocation ? ", location" : "")}, {mention.Confidence:F2}]  {mention.Reason}");
            }
        }

        output.WriteLine($"{article.Mentions.Count} mentions, {article.UndecidedReferences} references undecided; {article.Entities.Count} actors and places");
    }

    private static string Kind(Entity entity) => entity.Kind.ToString().ToLowerInvariant();

    private static string Name(AnnotatedArticle article, string id) => article.Entities.TryGetValue(id, out var entity) ? entity.Name : id;
}
