using System.Text;
using System.Text.RegularExpressions;
using Concord.Import;

namespace Concord.Tests.Import;

/// <summary>Every reader meets every bad file of the issue: one sentence with place, cause and remedy, and nothing taken by halves.</summary>
public partial class BadInputTests
{
    public static TheoryData<string> Formats => [.. Seeds.All.Keys];

    public static TheoryData<string> JsonFormats => ["trivy", "sarif", "jira", "kev"];

    public static TheoryData<string> TableFormats => ["nessus-csv", "kev", "bod-26-04", "riskquant", "org-chart", "table"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_seed_itself_is_good(string format)
    {
        var read = Seeds.Read(format, Seeds.Bytes(format));

        Assert.Null(read.Refused);
        Assert.Empty(read.Rejected);
        Assert.NotEmpty(read.Accepted);
    }

    [Fact]
    public void Every_importer_has_a_seed() =>
        Assert.Equal(ImporterCatalogue.All.Select(i => i.Format).Where(f => f != "column-map").Order(StringComparer.Ordinal), Seeds.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_empty_file_is_refused(string format) => Refused(Seeds.Read(format, []));

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_HTML_page_under_another_name_is_called_one(string format)
    {
        var read = Seeds.Read(format, Encoding.UTF8.GetBytes("\n<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>a,b,c</body></html>"));

        Assert.Contains("HTML page", Refused(read), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Blanks_without_end_are_refused(string format)
    {
        var blanks = new SourceFile(Seeds.All[format].Name, () => new Blanks(format == "concord-evidence" ? 1L << 30 : 1L << 26));

        Refused(Offered.Read(blanks, Offered.Choices with { Format = format, Map = format == "table" ? Offered.With(Seeds.Map).Map : null }));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Blanks_without_end_after_a_good_beginning_is_refused_or_named(string format)
    {
        var limits = Limits.Default with { DocumentBytes = 1 << 22, StreamBytes = 1L << 25 };
        var choices = (format == "table" ? Offered.With(Seeds.Map) : Offered.Choices) with { Format = format, Limits = limits };
        var file = new SourceFile(Seeds.All[format].Name, () => new Blanks(1L << 26, Seeds.Bytes(format)));

        Refused(Offered.Read(file, choices));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_of_another_sort_is_refused_or_every_row_is_named(string format)
    {
        foreach (var (other, seed) in Seeds.All.Where(s => s.Key != format && !AreAlike(s.Key, format)))
        {
            var read = Seeds.Read(format, Encoding.UTF8.GetBytes(seed.Text));
            if (read.Refused is null)
            {
                Assert.True(read.Accepted.Count == 0, $"{format} took {other} in");
                Assert.All(read.Rejected, r => Sentence(r.Reason));
            }
            else
            {
                Refused(read);
            }
        }
    }

    [Theory]
    [InlineData("trivy")]
    [InlineData("sarif")]
    [InlineData("jira")]
    [InlineData("nessus")]
    [InlineData("icalendar")]
    public void A_document_that_is_cut_off_is_refused_whole(string format)
    {
        var whole = Seeds.Bytes(format);
        for (var length = whole.Length - 3; length > 40; length -= 37)
        {
            Refused(Seeds.Read(format, whole[..length]));
        }
    }

    [Fact]
    public void A_line_of_evidence_that_is_cut_off_is_named_and_the_lines_before_it_are_taken()
    {
        var read = Seeds.Read("concord-evidence", Seeds.Bytes("concord-evidence")[..^20]);

        Assert.Equal(2, read.Accepted.Count);
        Sentence(Assert.Single(read.Rejected).Reason);
    }

    [Theory]
    [MemberData(nameof(JsonFormats))]
    public void Depth_of_a_hundred_thousand_is_refused(string format)
    {
        foreach (var open in new[] { "[", "{\"issues\":" })
        {
            var read = Seeds.Read(format, Encoding.UTF8.GetBytes("{\"runs\":" + string.Concat(Enumerable.Repeat(open, 100_000))));
            Assert.Contains("more than 64 deep", Refused(read), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Depth_of_a_hundred_thousand_is_refused_in_XML_and_in_calendars()
    {
        var xml = string.Concat(Enumerable.Repeat("<a>", 100_000));
        Assert.Contains("more than 64 deep", Refused(Seeds.Read("nessus", Encoding.UTF8.GetBytes($"<NessusClientData_v2>{xml}"))), StringComparison.Ordinal);
        Assert.Contains("more than 64 deep", Refused(Seeds.Read("nessus", Encoding.UTF8.GetBytes($"<NessusClientData_v2><Report><ReportHost name='a'><ReportItem pluginID='1' severity='3'><cve>{xml}"))), StringComparison.Ordinal);
        var calendar = string.Concat(Enumerable.Repeat("BEGIN:VEVENT\n", 100_000));
        Assert.Contains("more than 64 deep", Refused(Seeds.Read("icalendar", Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\n{calendar}"))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(JsonFormats))]
    public void The_same_name_twice_in_an_object_is_refused(string format)
    {
        var read = Seeds.Read(format, Encoding.UTF8.GetBytes("""{"issues":[],"runs":[],"vulnerabilities":[{"cveID":"CVE-1","cveID":"CVE-2"}]}"""));

        Assert.Contains("same name twice", Refused(read), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_property_twice_in_an_event_and_the_same_name_twice_in_front_matter_are_named()
    {
        var seed = Seeds.All["icalendar"].Text;
        var read = Seeds.Read("icalendar", Encoding.UTF8.GetBytes(seed.Replace("UID:u1\nDTSTART", "UID:u1\nUID:u2\nDTSTART", StringComparison.Ordinal)));
        Assert.Equal("UID", Assert.Single(read.Rejected).Field);

        Refused(Seeds.Read("adr", Encoding.UTF8.GetBytes(Seeds.All["adr"].Text.Replace("date:", "status: x\ndate:", StringComparison.Ordinal))));
    }

    [Theory]
    [MemberData(nameof(TableFormats))]
    public void A_quote_that_never_closes_is_refused_with_the_line_on_which_it_opens(string format)
    {
        var text = format == "kev" ? Seeds.All["kev"].Text : Seeds.All[format].Text;
        var broken = string.Concat(text.AsSpan(0, text.LastIndexOf('"')), text.AsSpan(text.LastIndexOf('"') + 1));
        var line = text[..text.LastIndexOf('"')].Count(c => c == '\n') + 1;

        Assert.StartsWith($"Line {line}, field ", Refused(Seeds.Read(format, Encoding.UTF8.GetBytes(broken))), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_never_resolved()
    {
        var laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        Assert.Contains("DOCTYPE", Refused(Seeds.Read("nessus", Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{laughs}<NessusClientData_v2>&b;</NessusClientData_v2>"))), StringComparison.Ordinal);
        var outside = "<!DOCTYPE l SYSTEM \"file:///etc/passwd\">";
        Assert.Contains("DOCTYPE", Refused(Seeds.Read("nessus", Encoding.UTF8.GetBytes($"{outside}<NessusClientData_v2/>"))), StringComparison.Ordinal);
        Refused(Seeds.Read("nessus", Encoding.UTF8.GetBytes("<NessusClientData_v2>&undeclared;</NessusClientData_v2>")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Bytes_that_are_not_UTF_8_are_never_taken_as_text(string format)
    {
        var bytes = Seeds.Bytes(format);
        bytes[^6] = 0xFF;
        var read = Seeds.Read(format, bytes);

        Assert.All(read.Accepted, line => Assert.True(System.Text.Unicode.Utf8.IsValid(line.Json.Span)));
        if (read.Refused is not null)
        {
            Refused(read);
        }
    }

    [Fact]
    public void A_packed_file_that_swells_is_refused()
    {
        var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress))
        {
            gzip.Write(Seeds.Bytes("concord-evidence"));
            gzip.Write("\n"u8);
            gzip.Write(new byte[64 << 20]);
        }

        Assert.Contains("more than 200 times", Refused(Offered.Read(Offered.File("e.jsonl.gz", packed.ToArray()))), StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_than_the_limit_are_refused()
    {
        var choices = Offered.Choices with { Limits = Limits.Default with { Rows = 2 } };

        Assert.Contains("more than 2 rows", Refused(Offered.Read("e.jsonl", Seeds.All["concord-evidence"].Text, choices)), StringComparison.Ordinal);
    }

    [Fact]
    public void More_time_than_the_limit_is_refused()
    {
        var choices = Offered.Choices with { Limits = Limits.Default with { Time = TimeSpan.Zero } };
        var lines = string.Concat(Enumerable.Range(0, 1100).Select(i => $$"""{"kind":"promise","id":"p{{i}}","from":"CIO","to":"CISO","dueAt":"2026-03-31"}{{'\n'}}"""));

        Assert.Contains("took longer", Refused(Offered.Read("e.jsonl", lines, choices)), StringComparison.Ordinal);
    }

    private static bool AreAlike(string a, string b) => (a, b) is ("adr", "raci") or ("raci", "adr");

    private static string Refused(Outcome read)
    {
        Assert.NotNull(read.Refused);
        Assert.Empty(read.Lines);
        Assert.Matches(Place(), read.Refused);
        Sentence(read.Refused);

        return read.Refused;
    }

    /// <summary>A sentence a person can act on: a place, a cause and a remedy on one line, and nothing of a program's insides.</summary>
    private static void Sentence(string text)
    {
        Assert.EndsWith(".", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 20, 500);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
        Assert.Matches(Remedy(), text);
    }

    [GeneratedRegex("[Ll]ines? [0-9]|first (?:byte|line|[0-9])|After|front matter|The file|A text|the map")]
    private static partial Regex Place();

    [GeneratedRegex("export|import|correct|keep|split|fetch|save|close|choose|unpack|download|write|fill|name|add|list|leave|give|use|set|say|double|order|shorten|change|put", RegexOptions.IgnoreCase)]
    private static partial Regex Remedy();

    /// <summary>Blanks without end to speak of, after a beginning, made as they are read.</summary>
    private sealed class Blanks(long length, byte[]? beginning = null) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_position < (beginning?.Length ?? 0))
            {
                var start = beginning.AsSpan((int)_position, (int)Math.Min(buffer.Length, beginning!.Length - _position));
                start.CopyTo(buffer);
                _position += start.Length;

                return start.Length;
            }

            var count = (int)Math.Min(buffer.Length, length - _position);
            buffer[..count].Fill((byte)' ');
            _position += count;

            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
