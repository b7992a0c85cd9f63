using Concord.Evidence;

namespace Concord.Simulation;

/// <summary>N12: in the middle of the second year both sign a charter with other thresholds for S1.1, S3.1 and S6.1.</summary>
internal sealed class NewThresholds : LookAlike
{
    private const int Week = Begin + 26;

    internal override void Add(Stage stage) => stage.Record(Foundations.Charter() with
    {
        Id = "charter-2",
        Version = "2",
        At = Stage.At(7 * Week),
        Thresholds = new Dictionary<string, AgreedThresholds>
        {
            ["S1.1"] = new() { Ref = 0.12, Tol = 0.25, P1 = 0.45 },
            ["S3.1"] = new() { Ref = 0.10, Tol = 0.15, P1 = 0.30 },
            ["S6.1"] = new() { Ref = 0.15, Tol = 0.20, P1 = 0.45 },
        },
    }, 7 * Week);
}
