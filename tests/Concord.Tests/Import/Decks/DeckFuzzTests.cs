using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Concord.Evidence;
using Concord.Numerics;
using static Concord.Tests.Import.Decks.Packed;

namespace Concord.Tests.Import.Decks;

/// <summary>Two thousand mutations of a good deck in each form, at a fixed seed: a deck with a word or a gap, or one sentence; and soon.</summary>
public class DeckFuzzTests
{
    private const int Mutations = 2000;

    private const string Page = """<html><head><title>t</title><style>.a{display:none} @media screen{#b > p{color:#fff}}</style></head><body><h1>One</h1><p class=a>two <b>three</p><table><tr><td>4<td>5%</table><ul><li>six<li>&lt;7&#56;</ul><div style="font-size:2px;color:rgba(1,2,3,.5)">8</div><!-- 9 --><img alt="ten"></body></html>""";

    private const string Text = "# One\n\nTwo **three** ~~four~~[^1]\n\n- five\n  1. six\n\n| a | b |\n|---|---|\n| 7 | 8 |\n\n> nine `ten`\n\n<div hidden>eleven</div>\n\n[^1]: twelve\n\n```\ncode\n```\n";

    private static readonly string[] _words = ["<", ">", "\"", "'", "/", "</", "<!--", "-->", "]]>", "&", "&#x110000;", "&amp;", "\0", "\ufeff", "\ud83d", "-1", "0", "99999999999999999999", "1e999", "NaN", "%", "#", "*", "[", "](", "|", "```", "\n", "\f", "    ", "<b>", "<p>", "<table>", "<td>", "{", "}", ";", "@media", "!important", "../", "Slide 3:", "rId1", "<a:p>", "<w:tbl>", "val=\"\""];

    private static readonly Dictionary<string, byte[]> _seeds = new()
    {
        ["d.pptx"] = Pptx(
            [Slide(Shape("One", placeholder: "<p:ph type=\"title\"/>") + Shape("two", run: Solid("FFFFFF"), fill: Solid("102030")) + Picture("three"), after: "<p:timing><p:cTn nodeType=\"mainSeq\"><p:childTnLst><p:par><p:cTn presetClass=\"exit\" nodeType=\"withEffect\"><p:spTgt spid=\"7\"/></p:cTn></p:par></p:childTnLst></p:cTn></p:timing>"), Slide("<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"5\"/></p:nvGraphicFramePr><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>4</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>", "show=\"0\"")]),
        ["d.docx"] = Docx(
            "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>One</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:sz w:val=\"22\"/></w:rPr><w:t>two</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>three</w:delText></w:r></w:del><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
            ("styles", "styles", $"<w:styles {Namespaces}><w:style w:styleId=\"H\"><w:basedOn w:val=\"G\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style></w:styles>"),
            ("footnotes", "footnotes", $"<w:footnotes {Namespaces}><w:footnote w:id=\"1\"><w:p><w:r><w:t>four</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p></w:footnote></w:footnotes>")),
        ["d.html"] = Encoding.UTF8.GetBytes(Page),
        ["d.md"] = Encoding.UTF8.GetBytes(Text),
        ["d.txt"] = Encoding.UTF8.GetBytes("Slide 1: One\nTwo\n\nNotes: three\n\fAppendix\nFour, a line that is long enough to have been broken by a program\nhere.\n"),
    };

    public static TheoryData<string> Forms => [.. _seeds.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Whatever_is_offered_gets_an_answer_soon(string name)
    {
        var chance = new SeededGenerator(20261122);
        Assert.NotEmpty(Read(name, _seeds[name]).Passages);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var isZip = name is "d.pptx" or "d.docx";
        for (var i = 0; i < Mutations; i++)
        {
            var bytes = isZip && i % 4 != 0 ? WithMutatedPart(_seeds[name], chance) : Mutation.Of(_seeds[name], chance, _words);
            var started = Stopwatch.GetTimestamp();
            Answer(name, bytes, i);

            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10), $"mutation {i} took long");
        }

        Assert.InRange((GC.GetTotalAllocatedBytes(precise: true) - before) / Mutations, 0, 16 << 20);
    }

    private static void Answer(string name, byte[] bytes, int mutation)
    {
        try
        {
            var deck = Read(name, bytes);
            Assert.True(deck.Passages.Count + deck.Gaps.Count > 0, $"mutation {mutation} gave a deck of nothing");
            Assert.All(deck.Passages, p => Assert.True(p.Text.Length > 0 && p.Place.Page > 0));
        }
        catch (RefusedFileException refusal)
        {
            Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", refusal.Message, StringComparison.Ordinal);
        }
        catch (Exception problem) when (problem is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"mutation {mutation} of {name} escaped:\n{Convert.ToBase64String(bytes)}", problem);
        }
    }

    /// <summary>The archive with one of its parts mutated, so that what lies inside is reached and not only the archive's own bytes.</summary>
    private static byte[] WithMutatedPart(byte[] seed, SeededGenerator chance)
    {
        using var source = new ZipArchive(new MemoryStream(seed));
        var chosen = chance.Below(source.Entries.Count);

        return Zip(source.Entries.Select((entry, i) =>
        {
            using var bytes = new MemoryStream();
            using (var part = entry.Open())
            {
                part.CopyTo(bytes);
            }

            return (entry.FullName, Encoding.UTF8.GetString(i == chosen ? Mutation.Of(bytes.ToArray(), chance, _words) : bytes.ToArray()));
        }).ToList());
    }
}
