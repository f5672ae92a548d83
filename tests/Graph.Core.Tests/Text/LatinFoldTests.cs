using Graph.Core.Text;

namespace Graph.Core.Tests.Text;

public sealed class LatinFoldTests
{
    [Theory]
    [InlineData("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan")]
    [InlineData("Lech Wałęsa", "Lech Walesa")]
    [InlineData("Nguyễn Phú Trọng", "Nguyen Phu Trong")]
    [InlineData("e\u0301", "e")]
    [InlineData("İstanbul", "Istanbul")]
    [InlineData("Київ × ÷", "Київ × ÷")]
    public void Fold_Text_LosesDiacriticsOnly(string text, string expected) =>
        Assert.Equal(expected, LatinFold.Fold(text));

    [Fact]
    public void Decompose_StrokedLetter_Stays() => Assert.Equal("Wałesa", LatinFold.Decompose("Wałęsa"));
}
