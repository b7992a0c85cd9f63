using Concord.Signs;
using Concord.Steps;

namespace Concord.Papers;

/// <summary>What may be behind the signs: the causes the evidence supports, the plays under way or called for, and where the CISO stands. For the pair alone, since they may rest on what is only worth a look.</summary>
internal sealed record ReportBehind(IReadOnlyList<CauseReading> Supported, int Untold, int Causes, IReadOnlyList<PlayReading> Plays, ReportingStructure? Structure)
{
    /// <summary>What is behind a reading; empty for anybody but the pair.</summary>
    public static ReportBehind Of(SignsReading reading, ReportReader reader) => reader == ReportReader.Pair
        ? new ReportBehind(
            [.. reading.Causes.Where(c => c.State == CauseState.Supported)],
            reading.Causes.Count(c => c.State == CauseState.NotEnoughEvidence),
            reading.Causes.Count,
            [.. reading.Plays.Plays.Where(p => p.State is PlayState.Open or PlayState.Due)],
            reading.Structure)
        : new ReportBehind([], 0, 0, [], null);

    /// <summary>How many causes are supported and how many can't be told, in a sentence.</summary>
    public string Headline
    {
        get
        {
            var supported = Supported.Count == 0
                ? "No cause is supported by the evidence."
                : $"{Figures.Capital(Figures.Count(Supported.Count))} of {Figures.Count(Causes)} causes {(Supported.Count == 1 ? "is" : "are")} supported by the evidence.";

            return Untold == 0 ? supported : $"{supported} {Figures.Capital(Figures.Count(Untold))} can’t be said yet.";
        }
    }

    /// <summary>On whose side a cause is supported, such as "on the CISO's side".</summary>
    public static string Whose(CauseReading cause) => (cause.Cio, cause.Ciso) switch
    {
        (CauseState.Supported, CauseState.Supported) => "on both sides",
        (CauseState.Supported, _) => "on the CIO's side",
        (_, CauseState.Supported) => "on the CISO's side",
        _ => "in what both do together",
    };
}
