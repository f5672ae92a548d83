using Graph.Core.Extraction.Events;

namespace Graph.Core.Tests.Extraction.Events;

/// <summary>Mistakes in frame files name file, line and remedy.</summary>
public sealed class FrameLoaderTests
{
    [Theory]
    [InlineData("relation: MEET\nframes: []", "x.yaml:1: relation 'MEET' is unknown; use one of MET, SPOKE_WITH")]
    [InlineData("relation: MET\nframes:\n- roles: subj > obj", "x.yaml:3: a frame has no 'verb', 'noun' or 'adjective'; say what evokes it")]
    [InlineData("relation: MET\nframes:\n- verb: meet\n  roles: a > b > c", "x.yaml:3: 'a > b > c' has more than one '>'; write 'source > target'")]
    [InlineData("relation: MET\nframes:\n- verb: meet\n  roles: subj\n  examples: ['[Kenya met']", "x.yaml:3: '[Kenya met' has an open bracket; close it")]
    [InlineData("relation: MET\nframes:\n- verb: meet\n  roles: subj\n  kinds: robot", "x.yaml:3: kind 'robot' is unknown; use one of person, organization, country, place, group, issue")]
    [InlineData("relation: MET\nframes:\n- verb: meet\n  roles: subj\n  needs: [obj=@food]", "x.yaml:3: class '@food' is unknown; use one of")]
    public void Load_Mistake_NamesPlaceValueAndRemedy(string yaml, string expected)
    {
        var thrown = Assert.Throws<FormatException>(() => FrameLoader.Load([("x.yaml", yaml)]));

        Assert.StartsWith(expected, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadDefault_Frames_AllCarryAnExample() =>
        Assert.Empty(FrameLoader.LoadDefault().Frames.Where(f => f.Examples.Count == 0).Select(f => $"{f.Origin}: {f.Name}"));
}
