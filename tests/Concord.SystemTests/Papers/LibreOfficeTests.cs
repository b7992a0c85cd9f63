using System.Globalization;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.SystemTests.Cli;
using Concord.Tests.Papers.BoardPacks;
using Tool = Concord.SystemTests.Ledger.Tool;

namespace Concord.SystemTests.Papers;

/// <summary>LibreOffice opens what we write, and nothing stands outside its page.</summary>
public sealed partial class LibreOfficeTests : IDisposable
{
    private static readonly Dictionary<string, string> _quiet = [];

    private readonly string _folder = Directory.CreateTempSubdirectory("concord-office-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_pack_opens_as_as_many_slides_as_it_has_and_as_pages_with_letters_from_the_annex_on()
    {
        var paper = SomePack.Paper(SomePack.Rich, SomePack.Earlier);
        var slides = Pdf("pack.pptx", paper.Pptx);
        var pages = Pdf("pack.docx", paper.Docx);

        Assert.Equal(Shown.Slides(paper.Pptx).Count, slides.Count);
        Assert.InRange(pages.Count, 4, 8);
        Assert.Contains("annex, page A", Words(pages[0]), StringComparison.Ordinal);
        var annex = pages.Single(p => Words(p).StartsWith("Annex of reserved facts", StringComparison.Ordinal));
        Assert.EndsWith(" A", Words(annex), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pptx")]
    public void A_pack_that_LibreOffice_saved_again_still_says_what_was_sealed(string ending)
    {
        using var concord = new ConcordProgram();
        var paper = SomePack.Paper(SomePack.Rich, SomePack.Earlier);
        File.WriteAllBytes(Path.Combine(concord.Folder, $"pack.{ending}"), ending == "docx" ? paper.Docx : paper.Pptx);
        var (status, _, errors) = Office("--convert-to", ending, "--outdir", Path.Combine(concord.Folder, "saved"), Path.Combine(concord.Folder, $"pack.{ending}"));

        Assert.True(status == 0, errors);
        Assert.Equal((0, ""), concord.Run("briefing", "verify", $"saved/pack.{ending}") is var answer ? (answer.Status, answer.Errors) : default);
    }

    [Fact]
    public void A_brief_is_one_page_and_a_pair_of_slides()
    {
        var paper = SomePack.Paper(SomePack.Rich, isBrief: true);

        Assert.Single(Pdf("brief.docx", paper.Docx));
        Assert.Equal(2, Pdf("brief.pptx", paper.Pptx).Count);
    }

    [Fact]
    public void No_word_of_long_facts_in_wide_letters_stands_below_its_slide_or_on_its_foot()
    {
        var lines = new[] { "MWM WWMW QGOQ MMMM ", "The supplier’s patch isn’t there & we <carry> it. ", "東京の倉庫システムは修正されていません。", "Übermäßig größere Rückstände als 2025. " };
        var pack = SomePack.Pack([.. Enumerable.Range(1, 24).Select(i => SomePack.Fact($"f{i}", Party.Cio, string.Concat(Enumerable.Repeat(lines[i % 4], (i * i % 40) + 1)).Trim(), FactLevel.Supporting, $"s{(i % 3) + 1}") with { Figures = [SomePack.Figure($"metric/{lines[i % 4]}", lines[(i + 1) % 4], "12", "days", "8", "19")] })]) with
        {
            Annex = [.. lines.Select((line, i) => SomePack.Reserved($"r{i}", string.Concat(Enumerable.Repeat(line, 60)), string.Concat(Enumerable.Repeat(line, 30))))],
        };

        Assert.All(Pdf("long.pptx", SomePack.Paper(pack).Pptx), slide =>
        {
            var foot = slide.Words.Where(w => w.Bottom > slide.Height * 0.915).ToList();
            Assert.All(foot, word => Assert.True(word.Top > slide.Height * 0.915, $"'{word.Text}' runs into the foot."));
            Assert.True(foot.Count < 30, string.Join(' ', foot.Select(w => w.Text)));
            Assert.All(slide.Words, word => Assert.True(word.Right <= slide.Width * 0.955, $"'{word.Text}' leaves its slide."));
        });
    }

    private static string Words(Page page) => string.Join(' ', page.Words.Select(w => w.Text));

    private List<Page> Pdf(string name, byte[] file)
    {
        File.WriteAllBytes(Path.Combine(_folder, name), file);
        var (status, _, errors) = Office("--convert-to", "pdf", name);
        Assert.True(status == 0, errors);
        var (_, text, _) = Tool.Run(_folder, _quiet, "pdftotext", "-bbox", Path.ChangeExtension(name, ".pdf"), "-");

        return [.. PageOf().Matches(text).Select(p => new Page(Number(p.Groups[1]), Number(p.Groups[2]), [.. WordOf().Matches(p.Groups[3].Value).Select(w => new Word(w.Groups[5].Value, Number(w.Groups[2]), Number(w.Groups[3]), Number(w.Groups[4])))]))];
    }

    private (int Status, string Output, string Errors) Office(params string[] arguments) =>
        Tool.Run(_folder, _quiet, "soffice", [$"-env:UserInstallation=file://{_folder}/profile", "--headless", .. arguments]);

    private static double Number(Group text) => double.Parse(text.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>""", RegexOptions.Singleline)]
    private static partial Regex PageOf();

    [GeneratedRegex("""<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>""")]
    private static partial Regex WordOf();

    private sealed record Page(double Width, double Height, IReadOnlyList<Word> Words);

    private sealed record Word(string Text, double Top, double Right, double Bottom);
}
