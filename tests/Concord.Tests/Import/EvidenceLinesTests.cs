using System.Text;

namespace Concord.Tests.Import;

public class EvidenceLinesTests
{
    private const string Good = """{"kind":"promise","id":"p1","from":"CIO","to":"CISO","dueAt":"2026-03-31","colour":"blue"}""";

    [Fact]
    public void A_line_is_kept_byte_for_byte_with_the_fields_nobody_knows()
    {
        var read = Offered.Read("e.jsonl", $"  {Good}\r\n");

        var line = Assert.Single(read.Accepted);
        Assert.Equal(Good, Encoding.UTF8.GetString(line.Json.Span));
        Assert.Equal(("promise", "p1", 1L), (line.Kind, line.Id, line.Number));
    }

    [Fact]
    public void Bad_lines_are_named_and_the_rest_is_taken()
    {
        var read = Offered.Read("e.jsonl", $"{Good}\n\nnonsense\n{Good[..40]}\n{Good.Replace("CIO", "CEO", StringComparison.Ordinal)}\n{Good}");

        Assert.Null(read.Refused);
        Assert.Equal([1, 6], read.Accepted.Select(l => (int)l.Number));
        Assert.Equal([3, 4, 5], read.Rejected.Select(l => (int)l.Number));
        Assert.Equal("from", read.Rejected[2].Field);
    }

    [Fact]
    public void A_byte_order_mark_and_gzip_make_no_difference()
    {
        var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetPreamble());
            gzip.Write(Encoding.UTF8.GetBytes(Good));
        }

        Assert.Single(Offered.Read(Offered.File("e.jsonl.gz", packed.ToArray())).Accepted);
    }

    [Fact]
    public void A_packed_file_that_is_cut_off_is_refused_whole()
    {
        var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(i => Good.Replace("p1", $"p{i * 7919}", StringComparison.Ordinal) + "\n"))));
        }

        var read = Offered.Read(Offered.File("e.jsonl.gz", packed.ToArray()[..^2000]));

        Assert.Contains("damaged, cut off", read.Refused, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlong_line_is_named_and_the_next_one_is_taken()
    {
        var read = Offered.Read("e.jsonl", $"{Good}\n{new string(' ', 5 << 20)}\n{Good}");

        Assert.Equal(2, Assert.Single(read.Rejected).Number);
        Assert.Equal([1, 3], read.Accepted.Select(l => (int)l.Number));
    }

    [Fact]
    public void Depth_of_a_hundred_thousand_is_one_named_line()
    {
        var read = Offered.Read("e.jsonl", $$"""{{Good}}{{'\n'}}{"kind":"promise","id":"p2","x":{{new string('[', 100_000)}}""");

        Assert.Equal(2, Assert.Single(read.Rejected).Number);
        Assert.Single(read.Accepted);
    }

    [Fact]
    public void The_same_name_twice_in_one_line_is_named()
    {
        var read = Offered.Read("e.jsonl", Good.Replace("\"id\"", "\"id\":\"p0\",\"id\"", StringComparison.Ordinal));

        Assert.Contains("id", Assert.Single(read.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_nothing_but_bad_lines_is_refused_as_another_format()
    {
        var read = Offered.Read("e.jsonl", string.Concat(Enumerable.Repeat("a,b,c\n", 1000)));

        Assert.Contains("Lines 1 to 100", read.Refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_longer_than_the_buffer_come_out_whole()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 40; i++)
        {
            text.Append(Good.Replace("p1", $"p{i}", StringComparison.Ordinal).Replace("blue", new string('x', i * 30_000), StringComparison.Ordinal)).Append('\n');
        }

        var read = Offered.Read("e.jsonl", text.ToString());

        Assert.Equal(40, read.Accepted.Count);
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"p{i}"), read.Accepted.Select(l => l.Id));
    }
}
