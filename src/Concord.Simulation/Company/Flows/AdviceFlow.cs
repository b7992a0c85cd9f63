using Concord.Evidence;
using Concord.Numerics;

namespace Concord.Simulation;

/// <summary>Advice from one side to the other and from other functions: answered or not, adopted or overridden, done or not (S1, C3).</summary>
internal static class AdviceFlow
{
    private const int AnswerDays = 10;
    private const double MostDaysToAnswer = 12;
    private const int ReasonDays = 5;
    private const double GraceDays = 30;
    private const double AboveAppetite = 0.2;

    private static readonly Party[] Others = [Party.Legal, Party.Finance, Party.Privacy, Party.Architecture];

    /// <summary>Plays it, and says when overrides above the appetite were decided, with their class of assets.</summary>
    internal static IReadOnlyList<(double Day, int AssetClass)> Play(Stage stage)
    {
        var above = new List<(double, int)>();
        foreach (var side in Sides.Both)
        {
            PlayFor(stage, side, above);
            if (stage.Scenario.HasComparators)
            {
                PlayOthers(stage, side);
            }
        }

        return above;
    }

    private static void PlayFor(Stage stage, Side decider, List<(double Day, int AssetClass)> above)
    {
        var (overriding, ignoring) = (stage.Own("S1.1", decider.Behaving()), stage.Own("S1.2", decider.Behaving()));
        var (silent, undone) = (stage.Own("S1.3", decider.Behaving()), stage.Own("S1.6", decider.Behaving()));
        foreach (var item in stage.Arrivals($"advice to {decider.Seat()}", stage.Volumes.Advice, weeksBefore: 6))
        {
            var course = CourseOf(stage, item, overriding, ignoring);
            if (course.Due < 0 || course.Decided < 0)
            {
                continue;
            }

            var isAbove = item.Is(AboveAppetite);
            var assetClass = item.Random.Below(IncidentFlow.AssetClasses);
            if (course is { IsOverridden: true, Decided: { } decided } && isAbove)
            {
                above.Add((decided, assetClass));
            }

            stage.Log(item, Finished(stage, item, decider, course, isAbove, silent, undone) with { Sources = SourcesOf(stage, item) });
            if (item.IsLogged && course.IsOverridden && isAbove && stage.Known(course.Decided) is { } signed && item.Is(0.9))
            {
                stage.Record(Acceptance(item, decider, signed), course.Decided!.Value + 2);
            }
        }
    }

    /// <summary>More advice to a side that is worth nothing, overridden with a reason in time.</summary>
    internal static void AddPoor(Stage stage, Side decider, double perYear, int fromWeek)
    {
        var overriding = stage.Own("S1.1", decider.Behaving());
        foreach (var item in stage.Arrivals($"poor advice to {decider.Seat()}", perYear))
        {
            var course = new Course(stage.DaysAfter(item.Day, AnswerDays), item.Day + 4, item.Day + 6, true);
            if (item.Day < 7 * fromWeek)
            {
                continue;
            }

            overriding.Count(course.Decided!.Value, true);
            stage.Log(item, Issued(stage, item, $"advice-poor-{decider.Seat()}-{item.Number:0000}", decider.Counterpart().ToParty(), decider, course) with
            {
                Reason = "A reason",
                ReasonAt = stage.Known(course.Decided),
                ResidualAboveAppetite = false,
                Sources = ["DECISION-LOG", "GRC"],
            });
        }
    }

    private static void PlayOthers(Stage stage, Side decider)
    {
        var (overriding, ignoring) = (stage.OfOthers("S1.1"), stage.OfOthers("S1.2"));
        foreach (var item in stage.Arrivals($"advice of others to {decider.Seat()}", Volumes.OthersFactor * stage.Volumes.Advice, weeksBefore: 6))
        {
            var course = CourseOf(stage, item, overriding, ignoring);
            if (course.Due >= 0 && !(course.Decided < 0))
            {
                var id = $"advice-others-{decider.Seat()}-{item.Number:0000}";
                stage.Log(item, Issued(stage, item, id, item.Random.Pick(Others), decider, course));
            }
        }
    }

    // Due after the charter's days; the side decides to answer by then, and how, at the time it does.
    private static Course CourseOf(Stage stage, Happening item, Behaviour overriding, Behaviour ignoring)
    {
        var due = stage.DaysAfter(item.Day, AnswerDays);
        var isIgnored = ignoring.Happens(item.Chance(), due);
        var inTime = item.Day + (MostDaysToAnswer * item.Chance());
        var late = due + 0.5 + item.Random.LogNormal(10, 0.6);
        var isNever = item.Is(0.3);
        double? answered = !isIgnored ? inTime : isNever ? null : late;
        var decided = answered + (4 * item.Chance());
        var chance = item.Chance();

        return new Course(due, answered, decided, decided is { } day && overriding.Happens(chance, day));
    }

    private static Advice Issued(Stage stage, Happening item, string id, Party from, Side decider, Course course) => new()
    {
        Id = id,
        From = from,
        To = decider.ToParty(),
        Type = AdviceType.Recommendation,
        Subject = "Advice",
        Materiality = item.Is(0.4) ? 3 : 2,
        DecisionRight = item.Is(0.3) ? Foundations.BoardOf(decider) : decider.Seat(),
        IssuedAt = Stage.At(item.Day),
        AnsweredAt = stage.Known(course.Answered),
        Outcome = stage.Known(course.Decided) is null ? null : course.IsOverridden ? AdviceOutcome.Overridden : AdviceOutcome.Adopted,
        OutcomeAt = stage.Known(course.Decided),
    };

    private static Advice Finished(Stage stage, Happening item, Side decider, Course course, bool isAbove, Behaviour silent, Behaviour undone)
    {
        var adviser = decider.Counterpart();
        var issued = Issued(stage, item, $"advice-{decider.Seat()}-{item.Number:0000}", adviser.ToParty(), decider, course) with
        {
            BusinessEffect = item.Is(0.85) ? "An effect on the business" : null,
            EffectConfirmed = item.Is(0.95),
            EnablingOption = item.Is(0.85),
        };
        if (course.Decided is not { } decided)
        {
            return issued;
        }

        return course.IsOverridden
            ? WithReason(stage, item, issued, decided, silent) with { ResidualAboveAppetite = isAbove }
            : WithDeed(stage, item, issued, decided, undone);
    }

    private static Advice WithReason(Stage stage, Happening item, Advice issued, double decided, Behaviour silent)
    {
        var due = stage.DaysAfter(decided, ReasonDays);
        var isSilent = silent.Happens(item.Chance(), due);
        var given = decided + (2 * item.Chance());
        var isDisguised = item.Is(0.15);

        return issued with
        {
            Outcome = issued.Outcome is null ? null : isDisguised ? AdviceOutcome.AdoptedModified : AdviceOutcome.Overridden,
            PreservesIntent = isDisguised ? false : null,
            Reason = isSilent ? null : "A reason",
            ReasonAt = isSilent ? null : stage.Known(given),
        };
    }

    private static Advice WithDeed(Stage stage, Happening item, Advice issued, double decided, Behaviour undone)
    {
        var isModified = item.Is(0.25);
        var by = decided + 60;
        var chance = item.Chance();
        var done = by - 20 + (45 * item.Chance());
        var isUndone = !isModified && undone.Happens(chance, by + GraceDays);

        return issued with
        {
            Outcome = issued.Outcome is null ? null : isModified ? AdviceOutcome.AdoptedModified : AdviceOutcome.Adopted,
            PreservesIntent = isModified ? true : null,
            ImplementBy = Stage.At(by),
            ImplementedAt = isUndone ? null : stage.Known(done),
        };
    }

    private static RiskAcceptance Acceptance(Happening item, Side decider, Moment signed) => new()
    {
        Id = $"acceptance-advice-{decider.Seat()}-{item.Number:0000}",
        Subject = new EvidenceLink("advice", $"advice-{decider.Seat()}-{item.Number:0000}"),
        By = "ceo",
        Authorised = true,
        SignedAt = signed,
        SignedBy = ["ceo"],
        ConcurredBy = [decider.Counterpart()],
    };

    // Two lists that do not copy each other: the decider's log, and the adviser's own register.
    private static string[] SourcesOf(Stage stage, Happening item)
    {
        var isInLog = item.Is(stage.Scenario.Logging.Probability);
        var isInRegister = item.Is(stage.Scenario.Logging.Probability);

        return (isInLog, isInRegister) switch
        {
            (true, true) => ["DECISION-LOG", "GRC"],
            (false, true) => ["GRC"],
            _ => ["DECISION-LOG"],
        };
    }

    private readonly record struct Course(double Due, double? Answered, double? Decided, bool IsOverridden);
}
