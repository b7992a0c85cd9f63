using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Risk;

/// <summary>How a risk stood at one moment: the mean loss of a year, and the chance of each accepted loss.</summary>
/// <param name="Mean">The mean loss of a year; null = infinite.</param>
/// <param name="Breach">The chances, in the order of the anchors.</param>
/// <param name="Incidents">Incidents of this risk in the ledger at that moment, exercises left out.</param>
public sealed record RiskMoment(double? Mean, IReadOnlyList<AnchorChance> Breach, int Incidents)
{
    /// <summary>A mean that moved by more than this share of what it was makes a decision stale (house default).</summary>
    public static readonly Share MeanMoved = Share.Percent(25);

    /// <summary>A chance of an accepted loss that moved by more than this makes a decision stale (house default).</summary>
    public static readonly Share ChanceMoved = Share.Percent(5);

    /// <summary>The moment of a state.</summary>
    public static RiskMoment Of(LossState state, int incidents) => new(state.Mean, state.Breach, incidents);

    /// <summary>What moved so far since that a decision made then rests on another risk, each a sentence's end; empty = nothing.</summary>
    /// <param name="now">How the risk stands now.</param>
    public IReadOnlyList<RiskMove> MovedTo(RiskMoment now)
    {
        var moves = new List<RiskMove>();
        if (Mean is not { } then || now.Mean is not { } mean)
        {
            moves.AddRange(Mean is null != now.Mean is null ? [new RiskMove(null, Mean, now.Mean)] : []);
        }
        else if (Math.Abs(mean - then) > MeanMoved.Value * then)
        {
            moves.Add(new RiskMove(null, then, mean));
        }

        moves.AddRange(from before in Breach
                       let after = now.Breach.FirstOrDefault(b => b.Anchor.Loss == before.Anchor.Loss)
                       where after is not null && Math.Abs(after.Mid - before.Mid) > ChanceMoved.Value
                       select new RiskMove(before.Anchor, before.Mid, after.Mid));

        return moves;
    }

    /// <summary>The moment as a decision keeps it.</summary>
    public JsonObject Json() => new()
    {
        ["mean"] = Mean is { } mean ? PaperChoice.Rounded(mean) : null,
        ["breach"] = new JsonArray([.. Breach.Select(b => new JsonObject
        {
            ["loss"] = b.Anchor.Loss,
            ["accepted"] = b.Anchor.Probability,
            ["lower"] = PaperChoice.Rounded(b.Lower),
            ["mid"] = PaperChoice.Rounded(b.Mid),
            ["upper"] = PaperChoice.Rounded(b.Upper),
        })]),
        ["incidents"] = Incidents,
    };

    internal static RiskMoment? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var breach = json.TryGetProperty("breach", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(Chance).ToList() : [];

        return new RiskMoment(Number(json, "mean"), [.. breach.OfType<AnchorChance>()], (int)(Number(json, "incidents") ?? 0));
    }

    private static AnchorChance? Chance(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && (Number(json, "loss"), Number(json, "accepted"), Number(json, "lower"), Number(json, "mid"), Number(json, "upper")) is ({ } loss, { } accepted, { } lower, { } mid, { } upper)
            ? new AnchorChance(new Anchor(loss, accepted), lower, mid, upper)
            : null;

    private static double? Number(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}

/// <summary>A figure of a risk that moved further than a decision bears.</summary>
/// <param name="Anchor">The accepted loss whose chance moved; null = the mean loss of a year.</param>
/// <param name="Then">What it was; null = infinite.</param>
/// <param name="Now">What it is; null = infinite.</param>
public sealed record RiskMove(Anchor? Anchor, double? Then, double? Now);
