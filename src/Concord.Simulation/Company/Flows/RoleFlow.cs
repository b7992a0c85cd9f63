using Concord.Evidence;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>Who does what: activities with the letters of both sides, and what reviews found (S9, C5).</summary>
/// <remarks>Activities carry one date, that of their last signature: their letters are those of the newest yearly round.</remarks>
internal static class RoleFlow
{
    private const int Activities = 40;
    private const int Joint = 30;
    private const int Round = 182;
    private const double FindingsAYear = 20;

    internal static void Play(Stage stage)
    {
        var (defective, differing) = (stage.Own("S9.1", Direction.Joint), stage.Own("S9.2", Direction.Joint));
        var part = stage.Part("activities");
        var signed = Math.Max(0, (Math.Floor((stage.LastDay - 1) / Round) * Round) + 0.4);
        for (var number = 0; number < Activities; number++)
        {
            var activity = stage.Happen(part, number, signed);
            stage.Record(ActivityOf(activity, number < Joint, defective, differing), signed);
        }

        foreach (var side in Sides.Both)
        {
            PlayFindings(stage, side);
        }
    }

    private static Activity ActivityOf(Happening one, bool isJoint, Behaviour defective, Behaviour differing)
    {
        var holder = one.Is(0.5) ? "CIO" : "CISO";
        var other = holder == "CIO" ? "CISO" : "CIO";
        var (isDefective, isDiffering) = (one.Chance() < defective.At(one.Day), one.Chance() < differing.At(one.Day));
        if (isJoint)
        {
            defective.Count(one.Day, isDefective);
            differing.Count(one.Day, isDiffering);
        }

        var defect = one.Random.Below(3);
        var sound = Letters([holder], [holder]);

        return new Activity
        {
            Id = $"activity-{one.Number:00}",
            Title = $"Activity {one.Number}",
            Joint = isJoint,
            Versions = new Dictionary<Side, RaciLetters> { [Side.Cio] = sound, [Side.Ciso] = isDiffering ? Letters([other], [other]) : sound },
            Agreed = !isDefective ? sound : defect == 0 ? Letters([holder], []) : defect == 1 ? Letters([holder], ["CIO", "CISO"]) : Letters([], [holder]),
            AcceptedBy = [holder],
            SignedBy = ["CIO", "CISO"],
            SignedAt = Stage.At(one.Day),
            Boundary = one.Is(0.5) ? "A boundary" : null,
            Risks = [$"risk-{one.Number % 10:00}"],
        };
    }

    private static RaciLetters Letters(IReadOnlyList<string> responsible, IReadOnlyList<string> accountable) => new() { Responsible = responsible, Accountable = accountable };

    private static void PlayFindings(Stage stage, Side side)
    {
        var contested = stage.Own("S9.4", side.Behaving());
        foreach (var finding in stage.Arrivals($"review findings for {side.Seat()}", FindingsAYear))
        {
            var isContested = contested.Happens(finding.Chance(), finding.Day);
            stage.Log(finding, new ReviewFinding
            {
                Id = $"review-finding-{side.Seat()}-{finding.Number:000}",
                Activity = $"activity-{finding.Random.Below(Joint):00}",
                Review = $"review-{(int)(finding.Day / 91):00}",
                At = Stage.At(finding.Day),
                AssignedTo = side.Seat(),
                ContestedBy = isContested ? side.Seat() : null,
            });
        }
    }
}
