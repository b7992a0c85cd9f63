using System.Net;
using Concord.Evidence;
using Concord.Steps;
using Concord.SystemTests.Cli;
using Concord.Web.Seats;
using Concord.Web.Steps.Briefings;

namespace Concord.SystemTests.Web;

/// <content>The slot and its date, a fact's whole way, withheld supporting facts, and packs with the organisation's own template.</content>
public sealed partial class BriefingsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_secretary_moves_a_date_and_every_page_says_so(bool script)
    {
        await using var site = await Site.Start(withSample: true, Late());
        await Sign(site, Seat.Cio);
        await using var context = await sample.Browser.Open(site, Seat.Secretary, script: script);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/steps/briefings/LATE");
        Assert.Equal("2026-11-25", await page.GetByLabel("The forum meets on").InputValueAsync());
        await page.GetByLabel("The forum meets on").FillAsync("2026-12-03");
        await page.GetByLabel("Why it is moved").FillAsync("The chair is away.");
        await Press(page, "Move the date");
        var look = await page.Locator("main").InnerTextAsync();
        Assert.Contains("they become void, and stay on record", look, StringComparison.Ordinal);
        Assert.Contains("The chair is away.", look, StringComparison.Ordinal);
        Assert.Empty(Newest(site, "LATE").SlotChanges);
        await Press(page, "Move the date");

        var moved = Assert.Single(Newest(site, "LATE").SlotChanges);
        Assert.Equal((SlotFate.Moved, "SECRETARY", At(25)), (moved.Change, moved.By, moved.From!.Value));
        Assert.Equal(At(18), Newest(site, "LATE").PublishBy);
        foreach (var (address, says) in new[]
        {
            ("/steps/briefings/LATE", "moved from 25 Nov 2026"),
            ("/steps/briefings/LATE", "The secretary moved the meeting from 25 Nov 2026, 10:00 to 3 Dec 2026, 10:00"),
            ("/steps/briefings/LATE", "void: changed since 20 Nov 2026"),
            ("/steps/briefings/LATE/facts/CIO-1", "The secretary moved the meeting from 25 Nov 2026, 10:00 to 3 Dec 2026, 10:00"),
            ("/steps/briefings/LATE/facts/CIO-1", "the CIO’s signature became void"),
            ("/steps/briefings/voice", "The chair is away."),
        })
        {
            Assert.Contains(says, await Read(site, Seat.Cio, address), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_side_that_tries_to_move_a_date_is_refused_and_a_day_that_is_over_too()
    {
        await using var site = await Site.Start(withSample: true, Late());

        Assert.Contains("The secretary keeps the forum's dates", await Refused(site, Seat.Cio, "slot/date", ("meets", "2026-12-03"), ("hour", "10:00"), ("reason", "No.")), StringComparison.Ordinal);
        Assert.Contains("The new date lies behind", await Refused(site, Seat.Secretary, "slot/date", ("meets", "2026-11-03"), ("hour", "10:00"), ("reason", "No.")), StringComparison.Ordinal);
        Assert.Contains("Say on which day the forum meets.", await Refused(site, Seat.Secretary, "slot/date", ("meets", "soon"), ("reason", "No.")), StringComparison.Ordinal);
        Assert.Contains("Somebody else withdrew the slot", await AfterWithdrawal(site), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slot_the_forum_took_away_is_recorded_by_the_secretary_and_given_back()
    {
        await using var site = await Site.Start(withSample: true, Late());
        await using var context = await sample.Browser.Open(site, Seat.Secretary, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/steps/briefings/LATE");
        await page.GetByLabel("Why it is withdrawn").FillAsync("The board meets on the budget alone.");
        await Press(page, "Withdraw the slot");
        Assert.Contains("1 fact blocked by the secretary", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await Press(page, "Withdraw the slot");
        Assert.True(Newest(site, "LATE").SlotWithdrawn);
        Assert.Equal(FactChange.Blocked, Newest(site, "LATE").AsPresented.Single().Change);

        await page.GetByLabel("Why it is given back").FillAsync("There is time after all.");
        await Press(page, "Give the slot back");
        await Press(page, "Give the slot back");

        Assert.Null(Newest(site, "LATE").SlotWithdrawn);
        Assert.Empty(Newest(site, "LATE").AsPresented);
        var room = await page.Locator("main").InnerTextAsync();
        Assert.Contains("The secretary withdrew the slot: The board meets on the budget alone.", room, StringComparison.Ordinal);
        Assert.Contains("The secretary gave the slot back: There is time after all.", room, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withheld_supporting_fact_stands_in_room_list_difference_and_way_and_in_no_annex()
    {
        await using var site = await Site.Start(withSample: true, Late());
        await Post(site, Seat.Ciso, "/steps/briefings/LATE/facts", "/steps/briefings/LATE/facts", ("text", "Six suppliers were reviewed."), ("level", "supporting"), ("confirmed", "yes"));
        await Post(site, Seat.Cio, "/steps/briefings/LATE/facts/CISO-1", "/steps/briefings/LATE/facts/CISO-1/withhold", ("reason", "The board knows."), ("confirmed", "yes"));

        var room = await Read(site, Seat.Secretary, "/steps/briefings/LATE");
        Assert.Contains("One supporting fact of the CISO is withheld; both know.", room, StringComparison.Ordinal);
        Assert.Contains("Withheld by the CIO on 20 Nov 2026", room, StringComparison.Ordinal);
        Assert.Contains("The annex of reserved facts is empty", room, StringComparison.Ordinal);
        Assert.Contains("for the board are withheld; both know.", await Read(site, Seat.Ciso, "/steps/briefings"), StringComparison.Ordinal);
        Assert.Contains("1 supporting", await Read(site, Seat.Ciso, "/steps/briefings"), StringComparison.Ordinal);
        Assert.Contains("The CIO withheld it: The board knows.", await Read(site, Seat.Ciso, "/steps/briefings/LATE/facts/CISO-1"), StringComparison.Ordinal);
        var versions = Versions(site, "LATE");
        var difference = await Read(site, Seat.Ciso, $"/steps/briefings/LATE/difference?from=v{versions[^2].Briefing.Entry}&to=v{versions[^1].Briefing.Entry}");
        Assert.Contains("One fact differs between the two.", difference, StringComparison.Ordinal);
        Assert.DoesNotContain("in the annex", difference[difference.IndexOf("<tbody>", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_of_a_sample_fact_tells_who_signed_and_which_edition_carried_it()
    {
        var way = await Read(sample.Site, Seat.Ciso, "/steps/briefings/BRF-37/facts/CISO-1");

        foreach (var said in new[]
        {
            "The CISO sealed a first draft", "The CIO withheld it: The count still holds systems that were switched off",
            "The CIO signed the text with this fact in the annex. From then on it is frozen", "The CISO signed the text with this fact in the annex.", "published edition 1: it stands in the annex.",
        })
        {
            Assert.Contains(said, way, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_imported_pack_is_held_against_its_briefing_and_says_what_nobody_can_tell()
    {
        foreach (var (pack, says) in new[] { ("BRF-37-E1", "came in from a file"), ("BRF-36-E1", "Fact CISO-4 was worded anew after the edition"), ("BRF-36-E2", "came in from a file") })
        {
            var page = await Read(sample.Site, Seat.Board, $"/steps/briefings/packs/{pack}");

            Assert.Contains(says, page, StringComparison.Ordinal);
            Assert.Contains("against the one version of its briefing", page, StringComparison.Ordinal);
            Assert.DoesNotContain("This pack is not what was sealed", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_pack_from_the_page_and_from_the_command_line_is_the_same_file_in_the_organisations_own_template()
    {
        await using var site = await Site.Start(withSample: true);
        using var concord = new ConcordProgram();
        using var client = site.Client(Seat.Board);
        var templates = Directory.CreateDirectory(Path.Combine(site.Workspace.Folder, "templates")).FullName;
        foreach (var ending in new[] { ".css", ".docx", ".pptx" })
        {
            Assert.Equal(0, concord.Run("report", "--for", "board", "--template-out", Path.Combine(templates, $"board-pack{ending}"), "--workspace", site.Workspace.Folder).Status);
        }

        var css = Path.Combine(templates, "board-pack.css");
        await File.WriteAllTextAsync(css, (await File.ReadAllTextAsync(css)).Replace("#17202a", "#123456", StringComparison.Ordinal));
        foreach (var (form, options) in new[] { ("html", ""), ("docx", ""), ("pptx", ""), ("json", ""), ("brief-html", "--brief"), ("brief-docx", "--brief"), ("brief-pptx", "--brief"), ("html?headings=sec", "--headings sec") })
        {
            var file = $"pack.{form.Replace("brief-", "", StringComparison.Ordinal).Split('?')[0]}";
            var run = concord.Run(["report", "--for", "board", "--briefing", "BRF-37/1", "--out", file, "--workspace", site.Workspace.Folder, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

            Assert.Equal((0, ""), (run.Status, run.Errors));
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(concord.Folder, file)), await client.GetByteArrayAsync($"/steps/briefings/packs/BRF-37-E1/{form}"));
        }

        Assert.Contains("#123456", await client.GetStringAsync("/steps/briefings/packs/BRF-37-E1/html"), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(templates, "board-pack.pptx"), "no slides");
        using var refused = await client.GetAsync("/steps/briefings/packs/BRF-37-E1/pptx");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("The organization’s own template can’t be used: ", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal(2, concord.Run("report", "--for", "board", "--out", "pack.pptx", "--workspace", site.Workspace.Folder).Status);
    }

    private static async Task Sign(Site site, Seat seat) => await Post(site, seat, "/steps/briefings/LATE/sign", "/steps/briefings/LATE/sign");

    private static async Task<string> AfterWithdrawal(Site site)
    {
        await Post(site, Seat.Cio, "/steps/briefings/LATE", "/steps/briefings/LATE/slot", ("reason", "No time."), ("confirmed", "yes"));

        return await Refused(site, Seat.Ciso, "slot/back", ("reason", "We need it."), ("confirmed", "yes"));
    }

    private static async Task<string> Refused(Site site, Seat seat, string act, params (string Name, string Value)[] fields)
    {
        using var client = site.Client(seat);
        var token = await Token(client, "/steps/briefings/LATE/facts");
        using var answer = await client.PostAsync(
            $"/steps/briefings/LATE/{act}",
            new FormUrlEncodedContent([new("__RequestVerificationToken", token.Token), new("seen", $"{Newest(site, "LATE").Entry}"), .. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value))]));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);

        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static Briefing Newest(Site site, string id) => site.Workspace.OpenDossier().Briefings.Single(b => b.Id == id);

    private static IReadOnlyList<BriefingVersion> Versions(Site site, string id) => BriefingHistory.Of(site.Workspace, new EvidenceLink("briefing", id));
}
