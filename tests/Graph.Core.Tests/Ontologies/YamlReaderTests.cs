using Graph.Core.Ontologies.Loading;
using Graph.Core.Ontologies.Yaml;
using YamlDotNet.RepresentationModel;

namespace Graph.Core.Tests.Ontologies;

public sealed class YamlReaderTests
{
    [Fact]
    public void ReadEntry_EveryDefaultFile_AgreesWithAGeneralYamlLibrary()
    {
        var files = OntologyLoader.EmbeddedFiles().Where(f => f.Section is not null).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(General(file.Text), Own(file.Text)));
    }

    [Theory]
    [InlineData("- a: b # comment\n- [x, 'it''s', \"q\\\"q\"]\n")]
    [InlineData("---\n# only a comment\n- a:\n    - {b: c, d: [e, f]}\n    - g\n")]
    [InlineData("- a:\n  b: null\n  c: ~\n  d: ''\n")]
    [InlineData("-\n  a: b\n  list:\n  - x\n  - y: z\n")]
    [InlineData("- url: http://example.org/#part\n  time: 10:30\n")]
    [InlineData("- [a,\n   b, # why\n   c]\n- {a: [], b: {}}\n")]
    [InlineData("- 'a b': 1\n- \"c: d\": 2\n")]
    [InlineData("\uFEFF- a: ünï\r\n  b: c\r\n")]
    [InlineData("- - a\n  - b\n- c")]
    public void ReadEntry_Text_AgreesWithAGeneralYamlLibrary(string text) => Assert.Equal(General(text), Own(text));

    private static string Own(string text)
    {
        var reader = new YamlReader(text);
        var entries = new List<string>();
        while (reader.ReadEntry() is { } entry)
        {
            entries.Add(Show(entry));
        }

        return string.Join("\n", entries);
    }

    private static string General(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text.TrimStart('\uFEFF')));
        var root = (YamlSequenceNode)stream.Documents[0].RootNode;
        return string.Join("\n", root.Children.Select(Show));
    }

    private static string Show(Core.Ontologies.Yaml.YamlNode node) => node.Kind switch
    {
        YamlKind.Sequence => $"[{string.Join("|", Children(node).Select(Show))}]",
        YamlKind.Mapping => $"{{{string.Join("|", Children(node).Select(e => $"{e.Key}={Show(e)}"))}}}",
        _ => node.Text ?? "",
    };

    private static List<Core.Ontologies.Yaml.YamlNode> Children(Core.Ontologies.Yaml.YamlNode node)
    {
        var children = new List<Core.Ontologies.Yaml.YamlNode>();
        foreach (var child in node)
        {
            children.Add(child);
        }

        return children;
    }

    private static string Show(YamlDotNet.RepresentationModel.YamlNode node) => node switch
    {
        YamlSequenceNode sequence => $"[{string.Join("|", sequence.Children.Select(Show))}]",
        YamlMappingNode mapping => $"{{{string.Join("|", mapping.Children.Select(e => $"{Show(e.Key)}={Show(e.Value)}"))}}}",
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "null" or "~" } => "",
        YamlScalarNode scalar => scalar.Value ?? "",
        _ => throw new NotSupportedException(node.NodeType.ToString()),
    };
}
