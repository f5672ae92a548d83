using System.Buffers.Binary;
using System.Xml.Linq;
using Graph.Core.Merging;
using Graph.Report.Plots;

namespace Graph.Report.Tests.Plots;

public sealed class GraphPlotsTests
{
    private static readonly KnowledgeGraph Seeds = KnowledgeGraph.Build(GoldRecords.OfSeeds());

    [Fact]
    public void Draw_AnnotatedSeeds_NamesTheActorsInWellFormedSvg()
    {
        var plots = GraphPlots.Draw(Seeds);
        Assert.Equal(["central-actors", "brokers", "agreement"], plots.Select(p => p.Name)); // nothing there is dated
        foreach (var plot in plots)
        {
            var text = XDocument.Parse(plot.Svg).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value.Trim()).ToArray();
            Assert.Contains(plot.Title, text);
            Assert.Contains("Donald Trump", text);
        }
    }

    [Fact]
    public void Draw_Png_IsAsLargeAsTheSvgAtTwiceTheDensity()
    {
        var plot = GraphPlots.Draw(Seeds)[0];
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], plot.Png[..4]);
        var width = BinaryPrimitives.ReadInt32BigEndian(plot.Png.AsSpan(16));
        Assert.Equal(2 * (int)XDocument.Parse(plot.Svg).Root!.Attribute("width")!, width);
    }

    [Fact]
    public void Draw_DatedPositions_HasARowForEachActorAndIssue()
    {
        var plot = GraphPlots.Draw(KnowledgeGraph.Build([SmallGraph.First, SmallGraph.Second])).Single(p => p.Name == "positions-over-time");
        Assert.Contains("Anna Berg: ceasefire", plot.Svg);
        Assert.Contains("Boris Lund: ", plot.Svg);
    }

    [Fact]
    public void Draw_EmptyGraph_IsNothing() => Assert.Empty(GraphPlots.Draw(KnowledgeGraph.Build([])));

    [Fact]
    public void Draw_Twice_GivesTheSameBytes() =>
        Assert.Equal(GraphPlots.Draw(Seeds).SelectMany(p => p.Png), GraphPlots.Draw(Seeds).SelectMany(p => p.Png));
}
