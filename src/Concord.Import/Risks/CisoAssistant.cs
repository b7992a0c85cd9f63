using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Import.Formats;

namespace Concord.Import.Risks;

/// <summary>Reads the quantitative hypotheses of CISO Assistant, as its interface answers: a chance a year and the 90 % range of the loss.</summary>
/// <remarks>
/// The tool draws one event a year at most (Bernoulli), and so is the risk written. Only what is so now (<c>current</c>) is a risk; what was
/// before controls (<c>inherent</c>) and what is hoped for after (<c>residual</c>) are named and left out.
/// </remarks>
internal sealed class CisoAssistant : Importer
{
    public override string Format => "ciso-assistant";

    public override IReadOnlyList<string> Kinds => ["risk"];

    public override string Recognises => "JSON whose items hold quantitative_risk_scenario and risk_stage (the answer about quantitative hypotheses)";

    protected internal override bool Fits(Opening opening) =>
        opening.IsJson && opening.Text.Contains("\"quantitative_risk_scenario\"", StringComparison.Ordinal) && opening.Text.Contains("\"risk_stage\"", StringComparison.Ordinal);

    protected internal override IEnumerable<SubmittedLine> Read(SourceFile file, ImportChoices choices)
    {
        using var document = Json.Document(file, choices.Limits);
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Object)
        {
            root = root.Member("results") ?? throw new RefusedFileException("Line 1: the document has no list of results, in which hypotheses stand; export it again.");
        }

        if (root.ValueKind != JsonValueKind.Array)
        {
            throw new RefusedFileException("Line 1: the document holds no list of hypotheses; export it again.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var number = 0L;
        foreach (var item in root.EnumerateArray())
        {
            number++;
            SubmittedLine line;
            try
            {
                line = Pieces.Accept(number, Risk(item, choices, seen), Extras(item));
            }
            catch (BadFieldException bad)
            {
                line = new Rejection(number, bad.Field, bad.Message);
            }

            yield return line;
        }
    }

    private static RiskStatement Risk(JsonElement item, ImportChoices choices, HashSet<string> seen)
    {
        if (item.Text("risk_stage") is not "current" and var stage)
        {
            throw new BadFieldException("risk_stage", $"The hypothesis is '{Shown.Of(stage ?? "nothing")}', not what is so now (current); it is no risk of the register.");
        }

        var scenario = item.Member("quantitative_risk_scenario");
        var id = (scenario is { ValueKind: JsonValueKind.String } named ? named.GetString() : scenario?.Text("id"))
            ?? throw new BadFieldException("quantitative_risk_scenario", "The hypothesis names no scenario; export it again.");
        if (!seen.Add(id))
        {
            throw new BadFieldException("quantitative_risk_scenario", "The scenario has a second current hypothesis, so it is not certain which counts; keep one of the two.");
        }

        var chance = Number(item, "parameters.probability", "parameters", "probability");
        if (chance is < 0 or > 1)
        {
            throw new BadFieldException("parameters.probability", FormattableString.Invariant($"The chance is {chance}, which is not between 0 and 1; correct it."));
        }

        if (item.Member("parameters", "impact")?.Text("distribution") is { } form && form != "LOGNORMAL-CI90")
        {
            throw new BadFieldException("parameters.impact.distribution", $"The loss is '{Shown.Of(form)}'; only LOGNORMAL-CI90 is known.");
        }

        var loss = ImportedRisk.Lognormal(
            Number(item, "parameters.impact.lb", "parameters", "impact", "lb"),
            Number(item, "parameters.impact.ub", "parameters", "impact", "ub"),
            "parameters.impact.lb",
            "parameters.impact.ub");

        return ImportedRisk.Of(id, scenario?.Text("str") ?? scenario?.Text("name") ?? item.Text("name") ?? id, new JsonObject { ["type"] = "bernoulli", ["p"] = chance }, loss, choices);
    }

    private static double Number(JsonElement item, string field, params ReadOnlySpan<string> path) =>
        item.Member(path) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var value) && double.IsFinite(value)
            ? value
            : throw new BadFieldException(field, "The hypothesis has no number here, and without it the risk has no price; fill it in.");

    private static JsonObject? Extras(JsonElement item)
    {
        var extras = new JsonObject();
        foreach (var name in new[] { "ref_id", "name", "risk_stage" })
        {
            if (item.ValueKind == JsonValueKind.Object && item.Text(name) is { } text)
            {
                extras[name] = text;
            }
        }

        return extras.Count == 0 ? null : extras;
    }
}
