using System.Text.Json.Nodes;
using Concord.Evidence;

namespace Concord.Import.Risks;

/// <summary>A risk from another tool: its chance and its loss in the engine's words, its sides from the map.</summary>
/// <remarks>Such tools know no sides: a map's constants <c>accountable</c>, <c>decisionRight</c> and <c>owner</c> say them; else they are those of the files' side.</remarks>
internal static class ImportedRisk
{
    public static RiskStatement Of(string id, string title, JsonObject frequency, JsonObject magnitude, ImportChoices choices)
    {
        var accountable = SideOf(choices, "accountable") ?? choices.Owner;

        return new RiskStatement
        {
            Id = Ids.Short(id),
            Title = title,
            Owner = choices.Map?.Text("owner") ?? (accountable == Side.Cio ? "CIO" : "CISO"),
            Accountable = accountable,
            DecisionRight = SideOf(choices, "decisionRight") ?? accountable,
            Frequency = new JsonFragment(frequency.ToJsonString()),
            Magnitude = new JsonFragment(magnitude.ToJsonString()),
        };
    }

    /// <summary>A lognormal loss by its 90 % range.</summary>
    /// <exception cref="BadFieldException">The ends are no range above 0.</exception>
    public static JsonObject Lognormal(double low, double high, string lowField, string highField)
    {
        if (!(low > 0))
        {
            throw new BadFieldException(lowField, FormattableString.Invariant($"The low end is {low}, and a lognormal loss begins above 0; correct it."));
        }

        return high > low
            ? new JsonObject { ["type"] = "lognormal", ["p05"] = low, ["p95"] = high }
            : throw new BadFieldException(highField, FormattableString.Invariant($"The high end ({high}) does not lie above the low end ({low}); correct it."));
    }

    private static Side? SideOf(ImportChoices choices, string field) => choices.Map?.Text(field) switch
    {
        "CIO" => Side.Cio,
        "CISO" => Side.Ciso,
        _ => null,
    };
}
