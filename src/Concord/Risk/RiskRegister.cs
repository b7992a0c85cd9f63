using System.Text.Json;
using Concord.Evidence;

namespace Concord.Risk;

/// <summary>The register's risks in money: what can be priced as a risk file, with rates as incidents taught them and the appetite that was signed.</summary>
public sealed record RiskRegister
{
    /// <summary>The risks the board sees, or all where none is marked, in order of id.</summary>
    public required IReadOnlyList<PricedRisk> Risks { get; init; }

    /// <summary>What incidents taught about each, in the same order.</summary>
    public required IReadOnlyList<UpdatedFrequency> Frequencies { get; init; }

    /// <summary>The appetite of the enterprise in force, else the newest that was stated; null where none was.</summary>
    public StatedAppetite? Appetite { get; init; }

    /// <summary>The priced risks as a risk file; null where none is, or they can't stand in one file.</summary>
    public RiskFile? File { get; init; }

    /// <summary>Why there is no file, each a sentence.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Risks that have no price, each a sentence with the reason.</summary>
    public IEnumerable<string> Unpriced => Risks.Where(r => r.Scenario is null).Select(r => $"risk/{r.Risk.Id} has no price and is left out. {string.Join(' ', r.Reasons)}");

    /// <summary>The register of a dossier.</summary>
    public static RiskRegister Of(Dossier dossier)
    {
        var isTop = dossier.Risks.Any(r => r.TopTen == true);

        return Of(dossier, [.. dossier.Risks.Where(r => !isTop || r.TopTen == true)]);
    }

    /// <summary>The register with all its risks, also those the board doesn't see, in order of id.</summary>
    public static RiskRegister Whole(Dossier dossier) => Of(dossier, [.. dossier.Risks.OrderBy(r => r.Id, StringComparer.Ordinal)]);

    private static RiskRegister Of(Dossier dossier, IReadOnlyList<RiskStatement> risks)
    {
        var register = new RiskRegister
        {
            Risks = [.. risks.Select(PricedRisk.Of)],
            Frequencies = [.. risks.Select(r => UpdatedFrequency.Of(r, dossier))],
            Appetite = Stated(dossier),
        };
        var problems = new RiskProblems();
        var file = register.Risks.Any(r => r.Scenario is not null) ? RiskFile.Read(register.Text(dossier), problems) : null;

        return register with
        {
            File = problems.Count == 0 ? file : null,
            Problems = file is null && problems.Count == 0 ? ["The register holds no risk that can be priced."] : problems.Sentences,
        };
    }

    /// <summary>The priced risks, their appetite and the enterprise's as a risk file (RISK §6).</summary>
    internal byte[] Text(Dossier dossier)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartArray("scenarios");
            for (var i = 0; i < Risks.Count; i++)
            {
                if (Risks[i].Scenario is not null)
                {
                    Write(json, Risks[i].Risk, Frequencies[i], Stated(dossier, Risks[i].Risk.Id));
                }
            }

            json.WriteEndArray();
            Write(json, Appetite);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static StatedAppetite? Stated(Dossier dossier, string? risk = null) => StatedAppetite.InForce(dossier, risk) ?? StatedAppetite.Newest(dossier, risk);

    private static void Write(Utf8JsonWriter json, RiskStatement risk, UpdatedFrequency frequency, StatedAppetite? appetite)
    {
        json.WriteStartObject();
        json.WriteString("id", risk.Id);
        json.WriteString("title", risk.Title);
        json.WritePropertyName("frequency");
        json.WriteRawValue((frequency.Frequency?.Source ?? risk.Frequency).Text);
        json.WritePropertyName("severity");
        json.WriteRawValue(risk.Magnitude.Text);
        Write(json, appetite);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StatedAppetite? stated)
    {
        if (stated is null)
        {
            return;
        }

        json.WriteStartArray("tolerance");
        foreach (var anchor in stated.Tolerance.Anchors)
        {
            json.WriteStartObject();
            json.WriteNumber("loss", anchor.Loss);
            json.WriteNumber("probability", anchor.Probability);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("appetite");
        Write(json, "mean", stated.Tolerance.Mean);
        Write(json, "capacity", stated.Tolerance.Capacity);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }
}
