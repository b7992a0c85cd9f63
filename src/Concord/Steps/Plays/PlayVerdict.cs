using Concord.Signs;

namespace Concord.Steps;

/// <summary>The three answers about a run, never one for the other (SIGNS §2.14).</summary>
public sealed record PlayVerdict
{
    /// <summary>How many of its steps happened.</summary>
    public required int StepsDone { get; init; }

    /// <summary>How many steps it has.</summary>
    public required int Steps { get; init; }

    /// <summary>Done: whether all steps happened.</summary>
    public bool IsDone => Steps > 0 && StepsDone == Steps;

    /// <summary>State: what the data after the play say, in each direction that called for it; empty where nothing can be counted.</summary>
    public required IReadOnlyList<FreshReading> Fresh { get; init; }

    /// <summary>State in one word: the worst of the directions.</summary>
    public required FreshState State { get; init; }

    /// <summary>Cause: whether more than the state may be said.</summary>
    public required CauseAnswer Cause { get; init; }

    /// <summary>The three answers as sentences.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }
}

/// <summary>What the data after a play say of one direction.</summary>
public sealed record FreshReading
{
    /// <summary>The indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Whose behaviour it reads.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The Monday from which data count: the week after the play.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Events since.</summary>
    public required int Events { get; init; }

    /// <summary>Opportunities since.</summary>
    public required int Opportunities { get; init; }

    /// <summary>Posterior probability, 0 to 1, that the indicator is within its tolerance by these data alone; null below the minimum count or without a model.</summary>
    public double? ProbabilityWithin { get; init; }

    /// <summary>The answer.</summary>
    public required FreshState State { get; init; }

    /// <summary>How likely it was, when the play was opened, that 52 weeks confirm a real repair at the pace of the year before, 0 to 1; null where there is no model for it.</summary>
    public double? ChanceToConfirm { get; init; }
}

/// <summary>Whether an indicator is within its tolerance on data after the play, the worst last.</summary>
public enum FreshState
{
    /// <summary>The indicator has no tolerance, or nothing of it is read here.</summary>
    NotMeasured,

    /// <summary>Within, with posterior probability 0.90 or more.</summary>
    Within,

    /// <summary>Too few opportunities since.</summary>
    TooFew,

    /// <summary>Enough data, and that is not shown.</summary>
    NotShown,
}

/// <summary>What may be said of the cause.</summary>
public enum CauseAnswer
{
    /// <summary>A staggered start or a comparator shows that the play had a part in it.</summary>
    Shown,

    /// <summary>It was asked and is not shown.</summary>
    NotShown,

    /// <summary>It is asked after 26 weeks.</summary>
    NotYet,

    /// <summary>There is nothing to compare with: at most "improved after, cause not shown".</summary>
    NoComparison,
}
