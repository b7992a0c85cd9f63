using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Steps;
using Concord.Web.Seats;
using Concord.Web.Signs;
using Concord.Web.Steps;

namespace Concord.SystemTests.Web;

[Collection(SampleSiteTests.Name)]
public sealed partial class SeatsTests(SampleSite sample)
{
    private static readonly string[] Places =
    [
        "/", "/signs", "/api/signs", "/api/signs/overridden-recommendations", "/signs/causes", "/signs/outcomes", "/signs/charter", "/steps", "/steps/plays", "/steps/reporting-structure",
        .. Themes.All.Select(theme => theme.Address()), .. PlayBook.All.Select(play => play.Address()),
    ];

    [Fact]
    public async Task Every_endpoint_answers_each_seat_as_the_matrix_says()
    {
        var advice = sample.Site.Workspace.Find(new() { Kind = "advice" }).Lines[0].Link.Id;
        var readers = Readers.Of(sample.Site.Workspace.OpenDossier().Charters.MaxBy(c => c.At)!.Readers);
        foreach (var endpoint in sample.Site.Endpoints)
        {
            foreach (var seat in SeatExtensions.Choices.Append(Seat.Anonymous))
            {
                using var client = sample.Site.Client(seat);
                var address = endpoint.Address.Replace("{**id}", advice, StringComparison.Ordinal);
                using var request = new HttpRequestMessage(endpoint.Method, address);
                request.Content = endpoint.Method == HttpMethod.Post ? new FormUrlEncodedContent([new("old", "")]) : null;
                using var answer = await client.SendAsync(request);
                var mayPass = endpoint.Row.Allows(seat, readers);

                Assert.True(
                    mayPass ? answer.StatusCode is not HttpStatusCode.Forbidden : IsRefused(answer, seat, endpoint.Method),
                    $"{endpoint.Method} {address} answers {(int)answer.StatusCode} to {seat.Code()}, where the matrix says {endpoint.Row.For(seat)}.");
            }
        }

        Assert.True(sample.Site.Endpoints.Count > 20);
    }

    [Fact]
    public async Task What_is_worth_a_look_is_for_the_two_alone()
    {
        await using var site = await Site.Start(withSample: true, Charter());
        using var principal = site.Client(Seat.Ciso);
        using var board = site.Client(Seat.Board);
        Assert.Contains("EARLY", await principal.GetStringAsync("/api/signs"), StringComparison.Ordinal);
        Assert.Contains("Worth a look", await principal.GetStringAsync("/"), StringComparison.Ordinal);

        foreach (var place in Places)
        {
            var seen = await board.GetStringAsync(place);

            Assert.DoesNotContain("EARLY", seen, StringComparison.Ordinal);
            Assert.DoesNotMatch(SaidOfNow(), seen);
        }

        using var answer = JsonDocument.Parse(await board.GetStringAsync("/api/signs"));
        Assert.All(
            answer.RootElement.GetProperty("signs").EnumerateArray().SelectMany(s => s.GetProperty("indicators").EnumerateArray())
                .Where(i => i.GetProperty("state").GetString() != "PRESENT"),
            indicator => Assert.Equal(JsonValueKind.Null, indicator.GetProperty("since").ValueKind));
    }

    [Fact]
    public async Task What_the_two_answered_is_for_the_two_alone()
    {
        await using var site = await Site.Start(withSample: true, Charter());
        using var board = site.Client(Seat.Board);
        using var principal = site.Client(Seat.Cio);
        using var answer = JsonDocument.Parse(await board.GetStringAsync("/api/signs"));

        Assert.Contains("Both answers, question by question", await principal.GetStringAsync("/signs/survey"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await board.GetAsync("/signs/survey")).StatusCode);
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("perception").ValueKind);
        foreach (var place in Places)
        {
            Assert.DoesNotContain("survey-answer", await board.GetStringAsync(place), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Both_principals_see_the_same_figures()
    {
        using var cio = sample.Site.Client(Seat.Cio);
        using var ciso = sample.Site.Client(Seat.Ciso);

        Assert.Equal(await cio.GetStringAsync("/api/signs"), await ciso.GetStringAsync("/api/signs"));
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var client = sample.Site.Client(Seat.Cio);
        using var answer = await client.PostAsync("/evidence/import", new MultipartFormDataContent { { new ByteArrayContent("{}"u8.ToArray()), "files", "a.jsonl" } });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("This form is too old", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_not_this_machine_is_refused()
    {
        using var client = sample.Site.Client(Seat.Cio);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "concord.example" } };
        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public void An_address_that_is_not_on_this_machine_is_refused_at_the_start() =>
        Assert.Throws<ArgumentException>(() => Concord.Web.ConcordServer.Build(sample.Site.Workspace, "http://0.0.0.0:5080", TimeProvider.System));

    [Fact]
    public async Task Another_seat_does_not_see_an_upload_that_is_not_its_own()
    {
        using var client = sample.Site.Client(Seat.Ciso);
        using var answer = await client.GetAsync("/evidence/import/0123456789abcdef0123456789abcdef");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static bool IsRefused(HttpResponseMessage answer, Seat seat, HttpMethod method) => answer.StatusCode switch
    {
        HttpStatusCode.Forbidden => true,
        HttpStatusCode.Redirect => seat == Seat.Anonymous && method == HttpMethod.Get && answer.Headers.Location!.ToString().StartsWith("/seats?next=", StringComparison.Ordinal),
        _ => false,
    };

    private static Charter Charter() => new()
    {
        Id = "charter-with-readers",
        Version = "99",
        SignedBy = ["CIO", "CISO"],
        At = Moment.At(new DateTimeOffset(2026, 11, 19, 8, 0, 0, TimeSpan.Zero)),
        CadenceDays = 14,
        Readers = ["BOARD"],
        TimeZone = "Europe/Berlin",
    };

    // Said of a figure of now; what a measure or play means in general tells nothing.
    [GeneratedRegex("Worth a look|: worth a look|This is worth a look|worth a look since|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) (?:is|are) worth a look")]
    private static partial Regex SaidOfNow();
}
