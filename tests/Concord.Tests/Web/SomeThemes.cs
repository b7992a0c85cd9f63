using Concord.Signs;
using Concord.Steps;

namespace Concord.Tests.Web;

/// <summary>Causes, steps and outcomes made by hand beside <see cref="SomeSigns"/>.</summary>
internal static class SomeThemes
{
    /// <summary>A cause that rests on the given measures of signs and on the given readings of its own.</summary>
    public static CauseReading Cause(IReadOnlyList<string> restsOn, KnownReadings known, params IReadOnlyList<Reading> own) =>
        new HandMadeCause(restsOn, own).Judged(own, known);

    /// <summary>A step that is taken when its first own reading is inside its line, and works when the given measures are inside theirs.</summary>
    public static StepReading Step(IReadOnlyList<string> restsOn, KnownReadings known, params IReadOnlyList<Reading> own) =>
        new HandMadeStep(restsOn, own).Judged(own, known);

    /// <summary>An outcome with the given readings.</summary>
    public static OutcomeReading Outcome(params IReadOnlyList<Reading> own) => new(new HandMadeOutcome(own), own);

    /// <summary>What some signs showed.</summary>
    public static KnownReadings Known(params IEnumerable<SignReading> signs) => new(signs.SelectMany(s => s.Readings));

    private static IReadOnlyList<Indicator> Indicators(IReadOnlyList<Reading> own) =>
        [.. own.DistinctBy(r => r.Indicator).Select(r => SomeSigns.IndicatorOf(r.Indicator))];

    private sealed class HandMadeCause(IReadOnlyList<string> restsOn, IReadOnlyList<Reading> own) : Cause
    {
        public override string Id => "C1";

        public override string Slug => "cause-1";

        public override string Name => "Cause 1";

        public override string Question => "What does cause 1 ask?";

        public override string Source => "the article, paragraph 65";

        public override bool IsStructural => false;

        public override IReadOnlyList<Indicator> Indicators { get; } = Indicators(own);

        public override IReadOnlyList<string> Misreadings => [];

        public override IReadOnlyList<string> RestsOn => restsOn;
    }

    private sealed class HandMadeStep(IReadOnlyList<string> restsOn, IReadOnlyList<Reading> own) : Step
    {
        public override string Id => "T1";

        public override string Slug => "step-1";

        public override string Name => "Step 1";

        public override string Question => "What does step 1 ask?";

        public override string Source => "the article, paragraph 95";

        public override IReadOnlyList<Indicator> Indicators { get; } = Indicators(own);

        public override IReadOnlyList<string> Misreadings => [];

        public override IReadOnlyList<string> RestsOn => restsOn;

        protected override TakenState JudgeTaken(KnownReadings readings) =>
            Indicators.SelectMany(i => readings.Of(i.Id)).FirstOrDefault() switch
            {
                { State: IndicatorState.Within } => TakenState.Yes,
                { State: IndicatorState.Early } => TakenState.Partly,
                { State: IndicatorState.Present } => TakenState.No,
                _ => TakenState.NoData,
            };
    }

    private sealed class HandMadeOutcome(IReadOnlyList<Reading> own) : Outcome
    {
        public override string Id => "O1";

        public override string Slug => "outcome-1";

        public override string Name => "Outcome 1";

        public override string Question => "What does outcome 1 ask?";

        public override string Source => "the article, paragraph 91";

        public override IReadOnlyList<Indicator> Indicators { get; } = Indicators(own);

        public override IReadOnlyList<string> Misreadings => [];
    }
}
