using ScottPlot;

namespace Graph.Report.Plots;

/// <summary>A plot in the house's looks, to which the drawings add their data.</summary>
internal sealed class Canvas
{
    public static readonly Color InFavour = Color.FromHex("#2a9d8f"), Against = Color.FromHex("#c8553d"), Neutral = Color.FromHex("#3d5a80");

    private static readonly HashSet<string> Installed = [.. SkiaSharp.SKFontManager.Default.FontFamilies];

    private static readonly Color Ink = Color.FromHex("#222222"), Faint = Color.FromHex("#e3e3e3");

    // Skia's own choice is a serif face on many Linux machines.
    private static readonly string Typeface =
        new[] { "Helvetica Neue", "Segoe UI", "Liberation Sans", "DejaVu Sans" }.FirstOrDefault(Installed.Contains) ?? Fonts.Default;

    public Canvas(string title)
    {
        Title = title;
        Plot.Font.Set(Typeface);
        Plot.Title(title, size: 16);
        Plot.Axes.Title.Label.ForeColor = Ink;
        Plot.FigureBackground.Color = Colors.White;
        Plot.Grid.MajorLineColor = Faint;
        Plot.Axes.Right.FrameLineStyle.Width = 0;
        Plot.Axes.Right.MinimumSize = 40; // labels at the right end reach beyond the data
        Plot.Axes.Top.IsVisible = false;
        Plot.Axes.Left.FrameLineStyle.Width = 0;
        Plot.Axes.Left.MajorTickStyle.Length = 0;
    }

    public string Title { get; }

    public Plot Plot { get; } = new();

    /// <summary>Says below the picture how to read it.</summary>
    public void Explain(string note)
    {
        Plot.XLabel(note, size: 12);
        Plot.Axes.Bottom.Label.Bold = false;
        Plot.Axes.Bottom.Label.ForeColor = Ink;
    }

    /// <summary>Names the rows of the left axis, the first at the top.</summary>
    public void NameRows(IReadOnlyList<string> names)
    {
        Plot.Axes.Left.SetTicks([.. names.Select((_, i) => (double)(names.Count - 1 - i))], [.. names]);
        Plot.Axes.Left.TickLabelStyle.FontSize = 13;
        Plot.Axes.Left.TickLabelStyle.ForeColor = Ink;
    }

    /// <summary>Draws the picture both ways.</summary>
    public GraphPlot Save(string name, int width, int height) => new(name, Title, Plot.GetSvgXml(width, height), Image(width, height));

    private byte[] Image(int width, int height)
    {
        Plot.ScaleFactor = 2;
        return Plot.GetImage(2 * width, 2 * height).GetImageBytes(ImageFormat.Png);
    }
}
