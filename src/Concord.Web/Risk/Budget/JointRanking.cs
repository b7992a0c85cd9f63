using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import;
using Concord.Storage;
using Concord.Web.Seats;

namespace Concord.Web.Risk;

/// <summary>Records that a side has ranked the asks of a pool; when both have, on the same terms, they count as ranked together.</summary>
/// <remarks>
/// Each ask gets a new version with two fields of its own: <c>rankedBy</c>, the sides that have, and <c>jointRanking</c>, the terms and whether the ask is in.
/// Only when both stand there, <c>jointlyRanked</c> becomes true, which C6.1 counts. A side that ranks on other terms begins anew.
/// </remarks>
public sealed class JointRanking(Workspace workspace, OpenRounds rounds, Latest latest, TimeProvider clock)
{
    private const string By = "rankedBy";
    private const string Terms = "jointRanking";

    /// <summary>Records a side's ranking.</summary>
    /// <returns>Null, or why nothing was recorded, in a sentence.</returns>
    public string? Mark(BudgetReading reading, Seat seat)
    {
        var now = clock.GetUtcNow();
        var lines = reading.Asked.Records.Select(record => Line(record, reading, seat.ToSide()!.Value, now)).ToList();
        var bytes = JoinLines(lines);
        var choices = new ImportChoices { Zone = workspace.Zone, Now = now };
        var receipt = workspace.Record([ImporterCatalogue.Read(new SourceFile("joint ranking of a budget", () => new MemoryStream(bytes)), choices)], Actor.Of(seat.Code()), dryRun: true);
        if (receipt.Files[0] is { } file && (file.Refused ?? file.Rejections.FirstOrDefault()?.Reason) is { } trouble)
        {
            return trouble;
        }

        workspace.Record([ImporterCatalogue.Read(new SourceFile("joint ranking of a budget", () => new MemoryStream(bytes)), choices)], Actor.Of(seat.Code()));
        latest.Forget();

        return null;
    }

    /// <summary>The sides that have ranked a round on the terms at hand.</summary>
    public IReadOnlyList<Side> MarkedBy(BudgetReading reading)
    {
        var marked = reading.Asked.Records.Select(record => SidesOf(rounds.Written(record), reading, record.Id)).ToList();

        return [.. Enum.GetValues<Side>().Where(side => marked.Count > 0 && marked.TrueForAll(sides => sides.Contains(side)))];
    }

    private string Line(BudgetAsk record, BudgetReading reading, Side side, DateTimeOffset now)
    {
        var ask = rounds.Written(record);
        var sides = SidesOf(ask, reading, record.Id).Append(side).Distinct().Order().ToList();
        ask[By] = new JsonArray([.. sides.Select(s => (JsonNode)Name(s))]);
        ask[Terms] = TermsOf(reading, record.Id);
        if (sides.Count == 2)
        {
            ask["jointlyRanked"] = true;
        }

        // A new version is later than the one before, even where a clock stood still.
        var before = record.UpdatedAt is { } at && at >= now ? at.AddMilliseconds(1) : now;
        ask["updatedAt"] = before.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

        return ask.ToJsonString();
    }

    private static IReadOnlyList<Side> SidesOf(JsonObject ask, BudgetReading reading, string id) =>
        ask[By] is JsonArray sides && JsonNode.DeepEquals(ask[Terms], TermsOf(reading, id)) ? [.. Enum.GetValues<Side>().Where(s => sides.Any(n => n?.ToString() == Name(s)))] : [];

    private static JsonObject TermsOf(BudgetReading reading, string id) => new()
    {
        ["budget"] = reading.Terms.Budget,
        ["deliveryWeight"] = reading.Terms.DeliveryWeight,
        ["in"] = reading.Best?.Ids.Contains(id) == true,
    };

    private static string Name(Side side) => side == Side.Cio ? "CIO" : "CISO";

    private static byte[] JoinLines(IEnumerable<string> lines) => [.. lines.SelectMany(line => JsonSerializer.SerializeToUtf8Bytes(JsonNode.Parse(line)).Append((byte)'\n'))];
}
