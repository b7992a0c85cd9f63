using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>What each side brings before the board, its committee and the executive team, with or without the other (S4.2, S5).</summary>
internal static class ExecutiveFlow
{
    // Four of twelve go to the board, four to its committee, the rest to the executive team.
    private static readonly string[] Forums = ["risk-committee", "executive-team", "board"];

    /// <summary>Plays them.</summary>
    /// <param name="stage">Where.</param>
    /// <param name="movedTo">Where a meeting of a day is moved to.</param>
    internal static void Play(Stage stage, Func<double, double> movedTo)
    {
        foreach (var side in Sides.Both)
        {
            var other = side.Counterpart().Behaving();
            var behaviours = (Mediated: stage.Own("S5.1", other), Carried: stage.Own("S4.2", other), Unsupported: stage.Own("S5.3", other), Contradicted: stage.Own("S5.4", other));
            var part = stage.Part($"executives of {side.Seat()}");
            var pause = 364.0 / stage.Volumes.ExecutiveContacts;
            var number = 0;
            for (var day = (pause / 2) + 0.6; day < stage.LastDay; day += pause)
            {
                var contact = stage.Happen(part, number++, movedTo(day + (side == Side.Cio ? 1 : 0)));
                Take(stage, contact, side, behaviours);
            }
        }
    }

    private static void Take(Stage stage, Happening contact, Side side, (Behaviour Mediated, Behaviour Carried, Behaviour Unsupported, Behaviour Contradicted) b)
    {
        var forum = Forums[contact.Number % Forums.Length];
        var chance = contact.Chance();
        var isBoard = forum != "executive-team";
        var carried = b.Carried.At(contact.Day);
        var isCarried = isBoard && chance < carried;
        var isMediated = chance < Math.Max(isBoard ? carried : 0, b.Mediated.At(contact.Day));
        b.Mediated.Count(contact.Day, isMediated);
        if (isBoard)
        {
            b.Carried.Count(contact.Day, isCarried);
        }

        var isUnsupported = isMediated && b.Unsupported.Happens(contact.Chance(), contact.Day);
        var isJoint = contact.Is(0.3);
        var isContradicted = isJoint && b.Contradicted.Happens(contact.Chance(), contact.Day);
        var against = contact.Random.Pick([Stance.Neutral, Stance.Silent, Stance.Oppose]);
        if (stage.Known(contact.Day) is { } at)
        {
            stage.Log(contact, new ExecutiveContact
            {
                Id = $"executive-{side.Seat()}-{contact.Number:0000}",
                Forum = forum,
                At = at,
                Party = side.ToParty(),
                OtherPresent = isMediated,
                CarriedByOther = isCarried,
                Topic = "A subject",
                Joint = isJoint,
                Priority = contact.Is(0.6) ? $"item-{contact.Random.Below(5):00}" : null,
                PositionOfOther = !isMediated ? Stance.Absent : isUnsupported ? against : Stance.Support,
                PositionRecordedBy = PositionRecorder.Secretary,
                ContradictedWithoutNotice = isContradicted,
                Closed = isBoard && !isMediated && contact.Is(0.3),
            });
        }
    }
}
