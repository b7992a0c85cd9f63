using System.Text;
using Concord.Evidence;
using Concord.Import;
using Concord.Import.Formats;

namespace Concord.Tests.Import.Formats;

public class CsvTests
{
    [Fact]
    public void Quoted_fields_may_hold_delimiters_line_breaks_and_doubled_quotes()
    {
        var rows = Rows("\ufeffa,b\r\n\"1,\r\n2\",\"say \"\"so\"\"\"\r\n,,\r\n3,4");

        Assert.Equal(["1,\r\n2", "say \"so\""], rows[0].Fields);
        Assert.Equal([2L, 5L], rows.Select(r => r.Number));
        Assert.Equal("3", rows[1].Text("A"));
    }

    [Theory]
    [InlineData("a;b;c\n1,5;2;3\n", ';')]
    [InlineData("a\tb\n1\t2\n", '\t')]
    [InlineData("\"a;b\",c,d\n", ',')]
    [InlineData("a|b\n", '|')]
    public void The_delimiter_is_the_one_the_first_line_has_most_of(string text, char delimiter) => Assert.Equal(delimiter, Csv.Delimiter(text));

    [Fact]
    public void A_quote_that_never_closes_names_the_line_on_which_it_opens_and_swallows_nothing()
    {
        var problem = Assert.Throws<RefusedFileException>(() => Rows("a,b\n1,2\n3,\"4\n5,6\n7,8\n"));

        Assert.StartsWith("Line 3, field 2: a quote opens here and never closes", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_after_a_closing_quote_spoils_its_own_row_and_no_other()
    {
        var rows = Rows("a,b\n\"1\"x,2\n3,4\n");

        Assert.NotNull(rows[0].Problem);
        Assert.Null(rows[1].Problem);
        Assert.Equal("3", rows[1].Text("a"));
    }

    [Fact]
    public void More_fields_than_names_spoil_a_row()
    {
        Assert.Contains("3 fields and the first row names 2", Rows("a,b\n1,2,3\n")[0].Problem, StringComparison.Ordinal);
        Assert.Null(Rows("a,b\n1,2,\n")[0].Problem);
    }

    [Fact]
    public void A_column_name_may_stand_more_than_once()
    {
        Assert.Equal(["x", "y"], Rows("Label,Key,Label\nx,K,y\n")[0].All("label"));
    }

    [Fact]
    public void UTF_16_is_read_by_its_mark_and_bytes_that_are_not_UTF_8_are_refused()
    {
        Assert.Equal("ü", Csv.Rows(Offered.File("a.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a,b\nü,2\n")]), null, Limits.Default).Single().Text("a"));
        Assert.Throws<DecoderFallbackException>(() => Csv.Rows(Offered.File("a.csv", [.. "a,b\n1,"u8, 0xFC, .. "\n"u8]), null, Limits.Default).ToList());
    }

    private static List<Row> Rows(string text) => [.. Csv.Rows(Offered.File("a.csv", text), null, Limits.Default)];
}
