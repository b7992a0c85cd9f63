using Concord.Evidence;
using Concord.Papers;
using Concord.Steps;

namespace Concord.Tests.Papers.BoardPacks;

public sealed class BoardPackTests
{
    private static readonly BoardPack _rich = SomePack.Paper(SomePack.Rich, SomePack.Earlier);

    [Fact]
    public void The_three_forms_hold_the_same_sentences_after_their_first_page()
    {
        var shown = Shown.In(_rich);
        var html = After(shown["html"]);

        Assert.Equal(html.Order(StringComparer.Ordinal), After(shown["docx"]).Order(StringComparer.Ordinal));
        Assert.Equal(html.Order(StringComparer.Ordinal), After(shown["pptx"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Annex_and_minority_note_stand_in_every_form_alike()
    {
        var entry = _rich.Pack.Annex[0];
        string[] told =
        [
            "Annex of reserved facts",
            "◆ CISO · withheld by the CIO · f9",
            entry.Text,
            "Withheld by the CIO on 18 February 2026, 09:00: left out.",
            $"Reason given: {entry.Reason}",
            $"Minority note of the CISO: {entry.Note}",
            $"SHA-256 of the fact as its author worded it: {entry.Digest}",
            entry.Digest,
        ];

        Assert.All(Shown.In(_rich).Values, form => Assert.All(told, sentence => Assert.Contains(sentence, form)));
    }

    [Fact]
    public void The_first_page_names_finding_edition_signatures_and_where_the_withheld_fact_stands()
    {
        var (html, docx, pptx) = (Shown.OfHtml(_rich.Html), Shown.OfDocx(_rich.Docx), Shown.OfPptx(_rich.Pptx));
        var annex = pptx.ToList().FindIndex(s => s[0] == "Annex of reserved facts") + 1;

        Assert.All([html, docx, pptx[0]], form =>
        {
            Assert.Contains("Seven facts for the Risk committee of the board, five of which must reach it; one must-reach fact was withheld", form);
            Assert.Contains(form, s => s.EndsWith("2, replaces BP-6", StringComparison.Ordinal));
            Assert.Contains(form, s => s.EndsWith("◆ CISO on 19 February 2026, 09:00", StringComparison.Ordinal));
            Assert.Contains(form, s => s.EndsWith("● CIO: this signature is missing", StringComparison.Ordinal));
            Assert.Contains(form, s => s.StartsWith("Not signed with a key", StringComparison.Ordinal));
        });
        Assert.Contains("1 must-reach fact was withheld: see the annex of reserved facts, on the pages marked “Annex”", html);
        Assert.Contains("1 must-reach fact was withheld: annex, page A", docx);
        Assert.Contains($"1 must-reach fact was withheld: annex, slide {annex}", pptx[0]);
        Assert.InRange(annex, 3, 20);
    }

    [Theory]
    [InlineData(0, 0, "No fact for the Risk committee of the board")]
    [InlineData(1, 1, "One fact for the Risk committee of the board that must reach it")]
    [InlineData(3, 3, "Three facts for the Risk committee of the board, all of which must reach it")]
    [InlineData(3, 0, "Three facts for the Risk committee of the board")]
    [InlineData(20, 7, "20 facts for the Risk committee of the board, seven of which must reach it")]
    public void The_headline_is_the_finding_in_figures(int facts, int must, string headline)
    {
        var pack = SomePack.Pack([.. Enumerable.Range(1, facts).Select(i => SomePack.Fact($"f{i}", Party.Cio, $"Fact {i}.", i <= must ? FactLevel.MustReach : FactLevel.Supporting))]) with { Annex = [] };

        Assert.All(Shown.In(SomePack.Paper(pack)).Values, form =>
        {
            Assert.Contains(headline, form);
            Assert.Contains("No must-reach fact was withheld.", form);
        });
    }

    [Fact]
    public void The_difference_tells_every_fact_of_both_editions()
    {
        var html = Shown.OfHtml(_rich.Html);

        Assert.Contains("Edition 1 of 14 February 2026 is replaced. Eight facts differ. Unchanged: f4.", html);
        Assert.Contains("Before: Critical weaknesses in the terminals stay open for 31 days at the median; we agreed on 14.", html);
        Assert.Contains("Figure before: 31 days", html);
        Assert.Contains("Before: must reach. Now: supporting.", html);
        Assert.Contains("The move of the data centre is finished.", html);
        Assert.Contains("◆ CISO · new in the annex · f9", html);
    }

    [Fact]
    public void An_edition_that_replaces_one_not_at_hand_says_that_the_difference_is_not_told()
    {
        Assert.Contains("This edition replaces BP-6, which was not at hand when this was written: the difference is not told here.", Shown.OfHtml(SomePack.Paper(SomePack.Rich).Html));
        Assert.DoesNotContain("What changed since the edition before", Shown.OfHtml(SomePack.Paper(SomePack.Earlier).Html));
    }

    [Fact]
    public void The_appendix_tells_each_figure_with_interval_time_ledger_size_and_what_it_rests_on()
    {
        Assert.All(Shown.In(_rich).Values, form => Assert.All(
            ["Median days until a critical weakness is closed", "34 days", "28 to 41", "14 February 2026, 09:00", "4,790", "f1: sign/S11.1/CIO", "f9 (annex): metric/M-12"],
            cell => Assert.Contains(cell, form)));
    }

    [Fact]
    public void The_seal_tells_the_digest_of_the_pack_and_of_each_fact_and_the_commands_that_check_them() => Assert.All(Shown.In(_rich).Values, form =>
    {
        Assert.Contains(_rich.Pack.Digest, form);
        Assert.All(_rich.Pack.Facts, fact => Assert.Contains(PackSeal.Of(fact), form));
        Assert.Contains(SomePack.Seal.Root, form);
        Assert.Contains("concord briefing verify FILE --workspace DIR", form);
    });

    [Fact]
    public void The_same_words_are_the_same_bytes()
    {
        var again = SomePack.Paper(SomePack.Rich, SomePack.Earlier);

        Assert.Equal(_rich.Html, again.Html);
        Assert.Equal(_rich.Docx, again.Docx);
        Assert.Equal(_rich.Pptx, again.Pptx);
        Assert.Equal(_rich.Json, again.Json);
    }

    [Theory]
    [InlineData("Losses < 5 & > 3 \"quoted\" 'twice' </script><script>alert(1)</script> ]]>")]
    [InlineData("Ein Wort: 🚚👩‍👩‍👧 and 東京 and é")]
    [InlineData("הקובץ נשמר בשלושה אתרים")]
    [InlineData("{{pack}} ${x} %n \\u0041 &amp; &#x41;")]
    public void A_fact_stands_word_for_word_in_every_form_and_in_the_copy(string text)
    {
        var paper = SomePack.Paper(SomePack.Pack(SomePack.Fact("f<1>&", Party.Cio, text)) with { Annex = [SomePack.Reserved("r1", text, note: text)] });

        Assert.All(Shown.In(paper).Values, form => Assert.Equal(2, form.Count(s => s == text)));
        Assert.All(Copies(paper), copy => Assert.Equal(text, copy.Pack.Facts[0].Text));
        Assert.All(Copies(paper), copy => Assert.Empty(PackSeal.Faults(copy.Pack)));
    }

    [Fact]
    public void Characters_that_XML_forbids_or_that_turn_text_around_are_not_shown_and_stay_in_the_copy()
    {
        const string text = "A\u0000B\u0008C\u000bD\ufffeE \u202eFG\u202c\r\nH\tI\u2066J\u2069";
        var paper = SomePack.Paper(SomePack.Pack(SomePack.Fact("f1", Party.Cio, text)));

        Assert.All(Shown.In(paper).Values, form => Assert.Contains("ABCDE FG H IJ", form));
        Assert.All(Copies(paper), copy => Assert.Equal(text, copy.Pack.Facts[0].Text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60)]
    [InlineData(200)]
    public void No_fact_is_lost_however_many_there_are(int facts)
    {
        var pack = SomePack.Pack([.. Enumerable.Range(1, facts).Select(i => SomePack.Fact($"f{i}", i % 2 == 0 ? Party.Cio : Party.Ciso, $"Fact {i} {new string('x', (i % 17) + 1)} {string.Join(' ', Enumerable.Repeat("says much", i % 23))}.", FactLevel.Supporting, i % 5 == 0 ? "nowhere" : $"s{(i % 3) + 1}"))]) with
        {
            Annex = [.. Enumerable.Range(1, facts / 10).Select(i => SomePack.Reserved($"r{i}", $"Reserved {i}."))],
        };

        Assert.All(PackHeadings.Sets, headings =>
        {
            var paper = SomePack.Paper(pack, headings: headings);
            Assert.All(Shown.In(paper).Values, form => Assert.Equal(
                paper.Pack.Facts.Select(f => f.Text).Concat(paper.Pack.Annex.Select(r => r.Text)).Order(StringComparer.Ordinal),
                form.Where(s => s.StartsWith("Fact ", StringComparison.Ordinal) || s.StartsWith("Reserved ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        });
    }

    [Fact]
    public void Two_thousand_characters_go_on_from_slide_to_slide_and_none_is_lost()
    {
        var text = string.Concat(Enumerable.Repeat("The supplier’s patch isn’t there and we carry it. ", 40)).Trim();
        var paper = SomePack.Paper(SomePack.Pack(SomePack.Fact("f1", Party.Cio, text + " " + text + " " + text)));
        var slides = Shown.OfPptx(paper.Pptx).Where(s => s[0] == "Risks we carry").ToList();

        Assert.True(slides.Count > 1);
        Assert.Equal(Bare(text + text + text), Bare(string.Concat(slides.SelectMany(s => s.Skip(1)).Where(s => !s.Contains('·', StringComparison.Ordinal)))));
    }

    [Fact]
    public void Every_form_carries_the_edition_and_a_file_without_it_is_refused()
    {
        Assert.All(Copies(_rich), copy => Assert.Equal(_rich.Pack.Digest, PackSeal.Of(copy.Pack)));
        Assert.Contains("carries no edition", Assert.Throws<RefusedFileException>(() => PackFile.Read("<html></html>"u8.ToArray(), ".html")).Message, StringComparison.Ordinal);
        Assert.Contains("carries no edition", Assert.Throws<RefusedFileException>(() => PackFile.Read(BoardPack.TemplateFor(".docx")!, ".docx")).Message, StringComparison.Ordinal);
        Assert.Contains("no concord-pack/1", Assert.Throws<RefusedFileException>(() => PackFile.Read("{\"format\":\"other\"}"u8.ToArray(), ".json")).Message, StringComparison.Ordinal);
        Assert.Contains("2 editions", Assert.Throws<RefusedFileException>(() => PackFile.Read(System.Text.Encoding.UTF8.GetBytes(_rich.Html + _rich.Html), ".html")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_letter_in_the_copy_breaks_its_seal()
    {
        var changed = _rich.Html.Replace("stay open for 34 days at the median; we agreed on 14.\",\"value\"", "stay open for 14 days at the median; we agreed on 14.\",\"value\"", StringComparison.Ordinal);

        Assert.NotEqual(_rich.Html, changed);
        Assert.NotEmpty(PackSeal.Faults(PackFile.Read(System.Text.Encoding.UTF8.GetBytes(changed), ".html").Pack));
    }

    private static IEnumerable<PackCopy> Copies(BoardPack paper) =>
    [
        PackFile.Read(System.Text.Encoding.UTF8.GetBytes(paper.Html), ".html"),
        PackFile.Read(paper.Docx, ".docx"),
        PackFile.Read(paper.Pptx, ".pptx"),
        PackFile.Read(System.Text.Encoding.UTF8.GetBytes(paper.Json), ".json"),
    ];

    // A heading stands on each slide that goes on.
    private static HashSet<string> After(IReadOnlyList<string> form) => [.. form.SkipWhile(s => s != "Risks we carry")];

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
