using System.Globalization;
using Concord.Import.Formats;

namespace Concord.Tests.Import.Formats;

public class NumbersTests
{
    [Theory]
    [InlineData("1200.50", null, "1200.50")]
    [InlineData("1.200,50", null, "1200.50")]
    [InlineData("1,200.50", null, "1200.50")]
    [InlineData("1'200.5", null, "1200.5")]
    [InlineData("1.234.567", null, "1234567")]
    [InlineData("0.125", null, "0.125")]
    [InlineData("-12,5", null, "-12.5")]
    [InlineData("1.234", ".", "1.234")]
    [InlineData("1.234", ",", "1234")]
    [InlineData("42", null, "42")]
    public void Numbers_are_read_as_exports_write_them(string text, string? mark, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), Numbers.Read(text, mark?[0]));

    [Theory]
    [InlineData("1.234")]
    [InlineData("12,345")]
    public void A_mark_that_may_group_or_divide_is_asked(string text) => Assert.Throws<AmbiguousException>(() => Numbers.Read(text, null));

    [Theory]
    [InlineData("")]
    [InlineData("12a")]
    [InlineData("1.2.3,4.5")]
    [InlineData("12,34,56.7")]
    [InlineData("1e5")]
    public void What_is_no_number_gives_none(string text) => Assert.Null(Numbers.Read(text, null));
}
