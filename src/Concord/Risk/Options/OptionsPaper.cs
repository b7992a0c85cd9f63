using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Risk;

/// <summary>An options paper as it stands in a decision: a risk file with its options, and who wrote it for whom.</summary>
/// <remarks>It is kept whole in the decision's own field <see cref="Field"/>, so that anybody can work it out again from the ledger alone.</remarks>
public sealed class OptionsPaper
{
    /// <summary>The field of a decision that holds the paper.</summary>
    public const string Field = "optionsPaper";

    private OptionsComparison? _comparison;

    private OptionsPaper(RiskFile file, IReadOnlyList<RiskOption> options, DateOnly start) => (File, Options, Start) = (file, options, start);

    /// <summary>The risk file.</summary>
    public RiskFile File { get; }

    /// <summary>The ways, without doing nothing.</summary>
    public IReadOnlyList<RiskOption> Options { get; }

    /// <summary>The day from which days count.</summary>
    public DateOnly Start { get; }

    /// <summary>The risk it is about (id); null for a file of its own.</summary>
    public string? Risk { get; private init; }

    /// <summary>What kind of risk it is; null where it doesn't say.</summary>
    public RiskKind? Kind { get; private init; }

    /// <summary>The seat that wrote it; null where it doesn't say.</summary>
    public string? WrittenBy { get; private init; }

    /// <summary>When it was written; null where it doesn't say.</summary>
    public DateTimeOffset? WrittenAt { get; private init; }

    /// <summary>The currency; empty where the file names none.</summary>
    public string Currency => File.Currency ?? string.Empty;

    /// <summary>Everything worked out, once.</summary>
    public OptionsComparison Comparison => _comparison ??= OptionsComparison.Of(File, Options, Start);

    /// <summary>Reads a risk file with options.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="start">The day from which days count, where the file does not say its <c>start</c>.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>Null after a problem.</returns>
    public static OptionsPaper? Read(ReadOnlyMemory<byte> utf8, DateOnly start, RiskProblems problems)
    {
        if (RiskFile.Read(utf8, problems) is not { } file)
        {
            return null;
        }

        var fields = file.Fields;
        var first = fields.TextIfAny("start") is { } text ? Day(fields, text) : start;
        var options = RiskOptionReader.Read(file, first);
        if (options.Count == 0 && problems.Count == 0)
        {
            fields.Refuse("options", "must hold at least one option");
        }

        var (risk, kind, by, at) = (fields.TextIfAny("risk"), fields.TextIfAny("kind"), fields.TextIfAny("writtenBy"), fields.TextIfAny("writtenAt"));

        return problems.Count > 0 ? null : new OptionsPaper(file, options, first)
        {
            Risk = risk,
            Kind = RiskKindExtensions.Parse(kind),
            WrittenBy = by,
            WrittenAt = DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var written) ? written : null,
        };
    }

    /// <summary>The paper of a decision's line; null where it has none or it can't be read.</summary>
    /// <param name="line">The decision as <c>concord-evidence/1</c>.</param>
    public static OptionsPaper? Of(ReadOnlyMemory<byte> line)
    {
        using var decision = JsonDocument.Parse(line);

        return decision.RootElement.TryGetProperty(Field, out var paper) && paper.ValueKind == JsonValueKind.Object
            ? Read(JsonSerializer.SerializeToUtf8Bytes(paper), DateOnly.MinValue, new RiskProblems())
            : null;
    }

    /// <summary>A paper from what was written.</summary>
    public static OptionsPaper? Of(JsonObject paper, RiskProblems problems) => Read(JsonSerializer.SerializeToUtf8Bytes(paper), DateOnly.MinValue, problems);

    private static DateOnly Day(RiskFields fields, string text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            fields.Refuse("start", $"must be a day such as 2026-11-30, is '{Concord.Evidence.Interchange.Quote.Of(text)}'");
        }

        return day;
    }
}
