using System.Net;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;
using Microsoft.Playwright;

namespace Concord.SystemTests.Web;

/// <summary>The way of facts to the board, in a real browser and over HTTP.</summary>
[Collection(SampleSiteTests.Name)]
public sealed partial class BriefingsTests(SampleSite sample)
{
    private const string Room = "/steps/briefings/BRF-2026-12-08";
    private const string Restore = "Two of five terminals cannot restore within a day.";
    private const string Reason = "The second restore test is repeated on 30 November.";
    private const string Note = "The first test failed twice.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_seats_write_one_withholds_the_other_notes_both_sign_and_the_board_reads_all_of_it(bool script)
    {
        await using var site = await Site.Start(withSample: true);
        await using var ciso = await sample.Browser.Open(site, Seat.Ciso, script: script);
        await using var cio = await sample.Browser.Open(site, Seat.Cio, script: script);
        var (his, hers) = (await cio.NewPageAsync(), await ciso.NewPageAsync());

        await Begin(hers);
        await Add(hers, Restore, "2", "terminals");
        await Add(his, "Three sites still run on the old network.", "3", "sites");
        await his.GotoAsync($"{Room}/facts/CISO-1");
        await his.GetByLabel("Your reason, as the board will read it").FillAsync(Reason);
        await Press(his, "Show what would be printed");
        Assert.Contains($"Withheld by the CIO on 20 Nov 2026: {Reason}", await his.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(Briefing(site).AsPresented);
        await Press(his, "Withhold it");

        await hers.GotoAsync(Room);
        Assert.Equal("One fact of the CISO is withheld; both know.", await hers.Locator("h1").InnerTextAsync());
        await hers.GetByRole(AriaRole.Link, new() { Name = "Give your word on a fact" }).ClickAsync();
        await hers.GetByLabel("Your note to the board").FillAsync(Note);
        await Press(hers, "Keep the note");
        await Sign(hers, "Sign as CISO");
        await Sign(his, "Sign as CIO");

        await his.GotoAsync($"{Room}/publish");
        Assert.Contains(Note, await his.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await Press(his, "Publish edition 1");

        await using var board = await sample.Browser.Open(site, Seat.Board, script: script);
        var read = await board.NewPageAsync();
        await read.GotoAsync("/steps/briefings");
        await read.GetByRole(AriaRole.Link, new() { Name = "Fourth quarter" }).ClickAsync();
        var pack = await read.Locator("main").InnerTextAsync();
        foreach (var said in new[] { "One fact; one must-reach fact was withheld.", Restore, Reason, Note, "not signed with a key" })
        {
            Assert.Contains(said, pack, StringComparison.Ordinal);
        }

        Assert.Empty(PackAudit.Of(site.Workspace.OpenDossier().BriefingPacks.Single(p => p.Briefing == "BRF-2026-12-08"), Versions(site, "BRF-2026-12-08")).Faults);
        Assert.True(site.Workspace.Verify().Holds);
        Assert.Equal(["ciso", "cio"], site.Workspace.VersionsOf(new EvidenceLink("briefing", "BRF-2026-12-08")).Select(v => v.Actor?.Seat).Distinct().Order().Reverse());
    }

    [Fact]
    public async Task After_the_deadline_the_secretary_publishes_with_the_missing_signature_shown()
    {
        await using var site = await Site.Start(withSample: true, Late());
        await using var context = await sample.Browser.Open(site, Seat.Secretary);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/steps/briefings/LATE");
        await page.GetByRole(AriaRole.Link, new() { Name = "Publish it" }).ClickAsync();
        await Press(page, "Publish edition 1");

        var pack = site.Workspace.OpenDossier().BriefingPacks.Single(p => p.Briefing == "LATE");
        Assert.Equal([Side.Cio, Side.Ciso], pack.Missing);
        Assert.Contains("signature missing", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_meanwhile_refuses_an_act_and_keeps_what_was_typed()
    {
        await using var site = await Site.Start(withSample: true, Late());
        await using var context = await sample.Browser.Open(site, Seat.Cio);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/steps/briefings/LATE/facts/CIO-1/reword");
        await Post(site, Seat.Ciso, "/steps/briefings/LATE/facts", "/steps/briefings/LATE/facts", ("text", "A fact of the other side."), ("level", "must"), ("confirmed", "yes"));
        await page.GetByLabel("The fact, in a sentence").FillAsync("Typed in vain, or not.");
        await Press(page, "Show the difference");

        Assert.Equal(
            "Somebody changed this meanwhile: the CISO added fact CISO-1. Nothing was recorded. Look what it says now; what you typed stands below.",
            await page.GetByRole(AriaRole.Alert).InnerTextAsync());
        Assert.Equal("Typed in vain, or not.", await page.GetByLabel("The fact, in a sentence").InputValueAsync());
        await Press(page, "Show the difference");
        await Press(page, "Keep these words");

        Assert.Equal("Typed in vain, or not.", site.Workspace.OpenDossier().Briefings.Single(b => b.Id == "LATE").Facts[0].Text);
    }

    [Fact]
    public async Task A_sealed_draft_leaves_its_digest_behind_and_none_of_its_words()
    {
        await using var site = await Site.Start(withSample: true, Late());
        using var client = site.Client(Seat.Ciso);
        var (file, token) = await Sealed(site, client, "Payroll stood still for two days.\n+ The vendor is told.");
        var draft = Assert.Single(site.Workspace.OpenDossier().SealedDrafts, d => d.Briefing == "LATE");

        Assert.Equal(SealedFile.DigestOf(file), draft.Digest);
        Assert.Equal(2, draft.Facts);
        Assert.Empty(site.Workspace.Find(new() { Text = "Payroll stood still" }).Lines);
        var opened = await Open(client, token, file);
        Assert.Contains("This is the draft sealed on 20 Nov 2026", opened, StringComparison.Ordinal);
        Assert.Contains("Not in the briefing", opened, StringComparison.Ordinal);
        file[^3] ^= 1;
        Assert.DoesNotContain("This is the draft sealed on", await Open(client, token, file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_presented_is_found_confirmed_by_its_author_and_seen_by_sign_4()
    {
        await using var site = await Site.Start(withSample: true, Late());
        await using var context = await sample.Browser.Open(site, Seat.Cio);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/steps/briefings/LATE/check");
        await page.Locator("#deck").SetInputFilesAsync(new FilePayload { Name = "deck.txt", MimeType = "text/plain", Buffer = "Overview\n\nNothing of note happened this quarter.\n"u8.ToArray() });
        await Press(page, "Check it");
        Assert.Equal("One must-reach fact was not found.", await page.Locator("h1").InnerTextAsync());
        await page.GetByLabel("Presented by").SelectOptionAsync("CISO");
        await Press(page, "Record it");

        var entry = Assert.Single(site.Workspace.OpenDossier().Briefings.Single(b => b.Id == "LATE").AsPresented);
        Assert.Equal((FactChange.Removed, "CISO"), (entry.Change, entry.EditedBy));
        var deck = site.Workspace.OpenDossier().Briefings.Single(b => b.Id == "LATE").Deck!;
        Assert.Equal(("deck.txt", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("Overview\n\nNothing of note happened this quarter.\n"u8))), (deck.Name, deck.Digest));
        await page.GetByLabel("What became of fact CIO-1").SelectOptionAsync("softened");
        await page.GetByLabel("Note or place of fact CIO-1").FillAsync("Said aloud, with no figure.");
        await Press(page, "Save your word");

        entry = Assert.Single(site.Workspace.OpenDossier().Briefings.Single(b => b.Id == "LATE").AsPresented);
        Assert.Equal((FactChange.Softened, FactChange.Removed, "Said aloud, with no figure."), (entry.Change, entry.Found, entry.Note));
        Assert.Contains("The check had found: not there", await Read(site, Seat.Ciso, "/steps/briefings/LATE/check"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_reads_no_draft_and_staff_see_their_own_sides_facts_alone()
    {
        await using var site = await Site.Start(withSample: true, Late());
        await Post(site, Seat.Ciso, "/steps/briefings/LATE/facts", "/steps/briefings/LATE/facts", ("text", "A fact of the other side."), ("level", "must"), ("confirmed", "yes"));
        using var board = site.Client(Seat.Board);
        Assert.Equal(HttpStatusCode.Forbidden, (await board.GetAsync("/steps/briefings/LATE")).StatusCode);
        Assert.DoesNotContain("LATE", await board.GetStringAsync("/steps/briefings"), StringComparison.Ordinal);

        var own = await Read(site, Seat.CioStaff, "/steps/briefings/LATE");
        Assert.Contains("Uptime was 99.9 percent", own, StringComparison.Ordinal);
        Assert.DoesNotContain("A fact of the other side", own, StringComparison.Ordinal);
        using var staff = site.Client(Seat.CioStaff);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.GetAsync("/steps/briefings/LATE/facts/CISO-1")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync("/steps/briefings/LATE/facts/CIO-1")).StatusCode);
    }

    [Fact]
    public async Task Every_form_of_a_pack_comes_down_with_its_annex_and_its_seal()
    {
        using var client = sample.Site.Client(Seat.Board);
        foreach (var (form, starts) in new[] { ("html", "<!"), ("docx", "PK"), ("pptx", "PK"), ("brief-html", "<!"), ("brief-docx", "PK"), ("brief-pptx", "PK"), ("html?headings=nydfs", "<!"), ("json", "{") })
        {
            using var answer = await client.GetAsync($"/steps/briefings/packs/BRF-37-E1/{form}");
            var bytes = await answer.Content.ReadAsByteArrayAsync();

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.StartsWith("BRF-37-E1", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
            Assert.StartsWith(starts, System.Text.Encoding.Latin1.GetString(bytes[..2]), StringComparison.OrdinalIgnoreCase);
        }

        var html = WebUtility.HtmlDecode(await client.GetStringAsync("/steps/briefings/packs/BRF-37-E1/html"));
        Assert.Contains("The count still holds systems that were switched off", html, StringComparison.Ordinal);
        Assert.Contains("The count comes from both scanners", html, StringComparison.Ordinal);
        using var staff = sample.Site.Client(Seat.CioStaff);
        Assert.Equal(HttpStatusCode.Forbidden, (await staff.GetAsync("/steps/briefings/packs/BRF-37-E1/html")).StatusCode);
    }

    [Fact]
    public async Task What_is_withheld_stands_on_the_page_of_sign_4_the_same_day()
    {
        await using var site = await Site.Start(withSample: true, Late());
        var before = (await Read(site, Seat.Cio, "/signs/altered-board-message")).Split("/evidence/briefing/LATE").Length;
        await Post(site, Seat.Ciso, "/steps/briefings/LATE/facts/CIO-1", "/steps/briefings/LATE/facts/CIO-1/withhold", ("reason", "It is measured anew."), ("confirmed", "yes"));

        Assert.True((await Read(site, Seat.Cio, "/signs/altered-board-message")).Split("/evidence/briefing/LATE").Length > before);
        Assert.Contains("One fact of the CIO is withheld; both know.", await Read(site, Seat.Cio, "/steps/briefings/LATE"), StringComparison.Ordinal);
    }

    private static async Task Begin(IPage page)
    {
        await page.GotoAsync("/steps/briefings/new");
        await page.GetByLabel("Title").FillAsync("Fourth quarter");
        await page.GetByLabel("The forum meets on").FillAsync("2026-12-08");
        await page.GetByLabel("Both sign until").FillAsync("2026-12-01");
        await Press(page, "Begin it");
        Assert.Equal("No fact stands in it yet.", await page.Locator("h1").InnerTextAsync());
    }

    private static async Task Add(IPage page, string text, string value, string unit)
    {
        await page.GotoAsync($"{Room}/facts");
        await page.GetByLabel("The fact, in a sentence").FillAsync(text);
        await page.GetByLabel("Its figure, if it has one").FillAsync(value);
        await page.GetByLabel("Unit", new() { Exact = true }).FillAsync(unit);
        await page.GetByLabel("It rests on").SelectOptionAsync("loss");
        await Press(page, "Look once more");
        await Press(page, "Add it as");
        Assert.Contains("90% range", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task Sign(IPage page, string button)
    {
        await page.GotoAsync(Room);
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign it" }).ClickAsync();
        await Press(page, button);
        Assert.EndsWith(Room, page.Url, StringComparison.Ordinal);
    }

    private static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    private static Briefing Briefing(Site site) => site.Workspace.OpenDossier().Briefings.Single(b => b.Id == "BRF-2026-12-08");

    private static async Task<string> Read(Site site, Seat seat, string address)
    {
        using var client = site.Client(seat);

        return WebUtility.HtmlDecode(await client.GetStringAsync(address));
    }

    private static async Task Post(Site site, Seat seat, string page, string action, params (string Name, string Value)[] fields)
    {
        using var client = site.Client(seat);
        var token = await Token(client, page);
        using var answer = await client.PostAsync(action, new FormUrlEncodedContent([new("__RequestVerificationToken", token.Token), new("seen", token.Seen), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>The form's token and version of a page; its cookie goes along with whatever the client sends next.</summary>
    private static async Task<(string Token, string Seen)> Token(HttpClient client, string page)
    {
        using var answer = await client.GetAsync(page);
        var body = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        var cookie = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.First().Split(';')[0] : "";
        var seat = client.DefaultRequestHeaders.GetValues("Cookie").First().Split(';')[0];
        client.DefaultRequestHeaders.Remove("Cookie");
        client.DefaultRequestHeaders.Add("Cookie", $"{seat}; {cookie}");

        return (TokenField().Match(body).Groups[1].Value, SeenField().Match(body).Groups[1].Value);
    }

    private static async Task<(byte[] File, string Token)> Sealed(Site site, HttpClient client, string text)
    {
        var (token, _) = await Token(client, "/steps/briefings/LATE/draft");
        using var answer = await client.PostAsync("/steps/briefings/LATE/draft", new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("text", text)]));

        return (Convert.FromBase64String(FileLink().Match(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())).Groups[1].Value), token);
    }

    private static async Task<string> Open(HttpClient client, string token, byte[] file)
    {
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(file), "file", "sealed.json" } };
        using var answer = await client.PostAsync("/steps/briefings/LATE/draft/open", form);

        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    // A briefing whose deadline is over and whose forum meets soon.
    internal static Briefing Late() => new()
    {
        Id = "LATE",
        Forum = "F-BOARD",
        Author = Party.Cio,
        Title = "A late one",
        MeetsAt = At(25),
        PublishBy = At(18),
        SubmittedAt = At(10),
        Facts = [new BriefingFact { Id = "CIO-1", Author = Party.Cio, Level = FactLevel.MustReach, Text = "Uptime was 99.9 percent in the third quarter." }],
    };

    private static Moment At(int day) => Moment.At(new DateTimeOffset(2026, 11, day, 9, 0, 0, TimeSpan.Zero));

    [GeneratedRegex("download=\"sealed-LATE-CISO.json\" href=\"data:application/json;base64,([^\"]+)\"")]
    private static partial Regex FileLink();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    [GeneratedRegex("name=\"seen\" value=\"(\\d+)\"")]
    private static partial Regex SeenField();
}
