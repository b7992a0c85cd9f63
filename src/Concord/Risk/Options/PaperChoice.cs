using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Risk;

/// <summary>What was chosen from a paper, why, and how things stood at that moment.</summary>
/// <param name="By">The seat that chose.</param>
/// <param name="Why">The reason, in the words of whoever chose. Shown, never scored.</param>
/// <param name="Frozen">How the risk stood at that moment.</param>
public sealed record PaperChoice(string By, string Why, RiskMoment Frozen)
{
    /// <summary>The field of a decision that holds the choice.</summary>
    public const string Field = "optionsChoice";

    /// <summary>The choice of a decision's line; null where it has none.</summary>
    public static PaperChoice? Of(ReadOnlyMemory<byte> line)
    {
        using var decision = JsonDocument.Parse(line);
        if (!decision.RootElement.TryGetProperty(Field, out var choice) || choice.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var why = choice.TryGetProperty("why", out var reason) && reason.ValueKind == JsonValueKind.String ? reason.GetString()! : string.Empty;
        var by = choice.TryGetProperty("by", out var seat) && seat.ValueKind == JsonValueKind.String ? seat.GetString()! : string.Empty;

        return choice.TryGetProperty("riskThen", out var then) && RiskMoment.Read(then) is { } frozen ? new PaperChoice(by, why, frozen) : null;
    }

    /// <summary>The choice as a decision keeps it: with the figures of the chosen way as they were.</summary>
    /// <param name="chosen">The figures of the chosen way; null = doing nothing.</param>
    public JsonObject Json(OptionFigures? chosen) => new()
    {
        ["by"] = By,
        ["why"] = Why,
        ["riskThen"] = Frozen.Json(),
        ["chosenThen"] = chosen is null ? null : new JsonObject
        {
            ["securityScore"] = Range(chosen.SecurityScore),
            ["cost"] = Range(chosen.Cost),
            ["netBenefit"] = Range(chosen.NetBenefit),
            ["meanAfter"] = chosen.Year.Mean is { } mean ? Rounded(mean) : null,
            ["goLive"] = chosen.GoLive.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        },
    };

    private static JsonObject? Range(RangedFigure? figure) => figure is null ? null
        : new JsonObject { ["value"] = Rounded(figure.Value), ["low"] = Rounded(figure.Low), ["high"] = Rounded(figure.High) };

    /// <summary>Six digits: more would be noise that looks like knowledge.</summary>
    internal static double Rounded(double value) => value == 0 || !double.IsFinite(value) ? value : double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
