using System.Text.Encodings.Web;
using System.Text.Json;
using Concord.Signs;
using Concord.Web.Steps;

namespace Concord.Web.Signs;

/// <summary>All that is read as other programs see it: the answer of <c>concord signs --json</c> and of <c>/api/signs</c> (CONTRACT §2).</summary>
public sealed record SignsView(DateOnly AsOf, DateTimeOffset KnownAt, IReadOnlyList<SignView> Signs)
{
    /// <summary>Names in camel case; what is unknown is null; letters outside ASCII stay readable.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required IReadOnlyList<CauseView> Causes { get; init; }

    public required IReadOnlyList<StepView> Steps { get; init; }

    public required IReadOnlyList<OutcomeView> Outcomes { get; init; }

    /// <summary>For the two alone; null for everybody else, and where no wave was held.</summary>
    public required PerceptionView? Perception { get; init; }

    public required StructureView? Structure { get; init; }

    public required IReadOnlyList<PlayView> Plays { get; init; }

    /// <summary>The view of one reading.</summary>
    public static SignsView Of(SignsReading reading) => new(reading.Week, reading.KnownAt, [.. reading.Signs.Select(SignView.Of)])
    {
        Causes = [.. reading.Causes.Select(CauseView.Of)],
        Steps = [.. reading.Steps.Select(StepView.Of)],
        Outcomes = [.. reading.Outcomes.Select(OutcomeView.Of)],
        Perception = reading.Perception is { } perception ? PerceptionView.Of(perception) : null,
        Structure = reading.Structure is { } structure ? StructureView.Of(structure) : null,
        Plays = [.. reading.Plays.Plays.Select(PlayView.Of)],
    };
}

/// <summary>One sign: its state, the state in each direction, and its indicators.</summary>
public sealed record SignView(
    string Id, string State, IReadOnlyDictionary<string, DirectionView> Directions, IReadOnlyList<IndicatorView> Indicators)
{
    internal static SignView Of(SignReading reading) => new(
        reading.Sign.Id,
        StateCode.Of(reading.State),
        DirectionView.Both(StateCode.Of(reading.Cio), StateCode.Of(reading.Ciso)),
        [.. reading.Readings.Select(IndicatorView.Of)]);
}

/// <summary>A state in one direction.</summary>
public sealed record DirectionView(string State)
{
    internal static IReadOnlyDictionary<string, DirectionView> Both(string cio, string ciso) =>
        new Dictionary<string, DirectionView> { ["CIO"] = new(cio), ["CISO"] = new(ciso) };
}
