using Concord.Evidence;
using Concord.Numerics;
using Concord.Signs;
using Concord.Simulation;
using Concord.Steps;

namespace Concord.Tests.Simulation;

/// <summary>What samples/TRUTH.md says was planted is what the signs say, over the real importers.</summary>
public sealed class PlantedSignsTests
{
    [Theory]
    [InlineData("S1", IndicatorState.Early, IndicatorState.Unclear)]
    [InlineData("S2", IndicatorState.Within, IndicatorState.Within)]
    [InlineData("S3", IndicatorState.Unclear, IndicatorState.Early)]
    [InlineData("S4", IndicatorState.Within, IndicatorState.Within)]
    [InlineData("S5", IndicatorState.Early, IndicatorState.Within)]
    [InlineData("S6", IndicatorState.Present, IndicatorState.NotEnoughEvidence)]
    [InlineData("S7", IndicatorState.Within, IndicatorState.Within)]
    [InlineData("S8", IndicatorState.Within, IndicatorState.Early)]
    [InlineData("S9", IndicatorState.Early, IndicatorState.Early)]
    [InlineData("S10", IndicatorState.Unclear, IndicatorState.Unclear)]
    [InlineData("S11", IndicatorState.Present, IndicatorState.NotEnoughEvidence)]
    [InlineData("S12", IndicatorState.Unclear, IndicatorState.NotEnoughEvidence)]
    public void The_planted_sign_shows_and_the_healthy_one_is_silent(string id, IndicatorState cio, IndicatorState ciso)
    {
        var sign = HaldenFreight.Signs.Sign(id);

        Assert.Equal((cio, ciso), (sign.Cio, sign.Ciso));
    }

    [Fact]
    public void Every_sign_cause_step_and_outcome_has_its_planted_truth()
    {
        var truth = File.ReadAllText(House.At("samples", "TRUTH.md"));

        Assert.All(SignCatalogue.All, sign => Assert.Contains($"| {sign.Number} {sign.Name} |", truth, StringComparison.Ordinal));
        Assert.All(
            [.. CauseCatalogue.All, .. StepCatalogue.All, .. OutcomeCatalogue.All],
            (Theme theme) => Assert.Contains($"| {theme.Id} {theme.Name} |", truth, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("C1", CauseState.NotSupported, CauseState.NotSupported)]
    [InlineData("C2", CauseState.NotSupported, CauseState.Supported)]
    [InlineData("C3", CauseState.Supported, CauseState.NotEnoughEvidence)]
    [InlineData("C4", CauseState.Supported, CauseState.NotEnoughEvidence)]
    [InlineData("C5", CauseState.Supported, CauseState.Supported)]
    [InlineData("C6", CauseState.NotSupported, CauseState.NotSupported)]
    [InlineData("C7", CauseState.Supported, CauseState.Supported)]
    [InlineData("C8", CauseState.NotSupported, CauseState.NotSupported)]
    [InlineData("C9", CauseState.NotSupported, CauseState.NotSupported)]
    public void The_planted_cause_is_supported_and_the_other_is_not(string id, CauseState cio, CauseState ciso)
    {
        var cause = HaldenFreight.Signs.Causes.Single(c => c.Cause.Id == id);

        Assert.Equal((cio, ciso), (cause.Cio, cause.Ciso));
    }

    [Theory]
    [InlineData("T1", TakenState.Yes, WorkingState.Yes)]
    [InlineData("T2", TakenState.Partly, WorkingState.No)]
    [InlineData("T3", TakenState.Partly, WorkingState.Yes)]
    [InlineData("T4", TakenState.Yes, WorkingState.No)]
    [InlineData("T5", TakenState.Partly, WorkingState.Yes)]
    [InlineData("T6", TakenState.Yes, WorkingState.No)]
    [InlineData("T7", TakenState.Yes, WorkingState.No)]
    public void The_planted_step_is_taken_or_not_and_works_or_not(string id, TakenState taken, WorkingState working)
    {
        var step = HaldenFreight.Signs.Steps.Single(s => s.Step.Id == id);

        Assert.Equal((taken, working), (step.Taken, step.Working));
    }

    [Fact]
    public void The_CISO_reports_to_the_CIO_and_one_incident_is_still_open()
    {
        var structure = HaldenFreight.Signs.Structure!;

        Assert.Equal(ReportingLevel.Better, structure.Level);
        Assert.Equal((16, 1), (structure.TimeToContain.Incidents, structure.TimeToContain.Total!.Open));
    }

    [Fact]
    public void One_rewording_after_the_signature_and_one_fact_withheld_this_week_are_open_and_change_no_state()
    {
        var events = HaldenFreight.Signs.Sign("S4").Readings.SelectMany(r => r.OpenEvents.Select(e => (r.Indicator, r.Direction, e.Link.ToString()))).ToList();

        Assert.Equal([("S4.1", Direction.Cio, "briefing/BRF-37"), ("S4.3", Direction.Cio, "briefing/BRF-36")], events);
    }

    [Fact]
    public void What_is_too_few_to_say_names_what_is_missing()
    {
        var few = HaldenFreight.Signs.Signs.SelectMany(s => s.Readings).Where(r => r.IsPrimary && r.State == IndicatorState.NotEnoughEvidence).ToList();

        Assert.Equal(5, few.Count);
        Assert.All(few, r => Assert.False(string.IsNullOrWhiteSpace(r.Missing)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(45)]
    [InlineData(130)]
    [InlineData(340)]
    public void Told_up_to_a_later_day_the_story_shows_the_same_signs(int daysLater)
    {
        var later = HaldenFreight.Read(SampleOrganisation.LastDay.AddDays(daysLater));

        Assert.Equal(States(HaldenFreight.Signs), States(later));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Another_seed_tells_other_details_and_the_same_signs(ulong seed)
    {
        Assert.Equal(States(HaldenFreight.Signs), States(HaldenFreight.Read(SampleOrganisation.LastDay, seed)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Split_in_ten_files_in_any_order_it_gives_the_same_readings(ulong order)
    {
        var day = SampleOrganisation.LastDay;
        var lines = HaldenFreight.Accepted(SampleOrganisation.Files(day), day).ToArray();
        new SeededGenerator(order).Shuffle(lines.AsSpan());
        var files = lines.Chunk((lines.Length + 9) / 10).Select((chunk, i) => new SampleFile($"part-{i}.jsonl", Joined(chunk))).ToList();

        var reading = SignCatalogue.Read(HaldenFreight.Dossier(HaldenFreight.Accepted(files, day), day), day);

        Assert.Equal(10, files.Count);
        Assert.Equal(Printed(HaldenFreight.Signs), Printed(reading));
    }

    private static byte[] Joined(IEnumerable<AcceptedLine> lines)
    {
        using var file = new MemoryStream();
        foreach (var line in lines)
        {
            file.Write(line.Json.Span);
            file.WriteByte((byte)'\n');
        }

        return file.ToArray();
    }

    private static IEnumerable<(string, IndicatorState, IndicatorState)> States(SignsReading reading) =>
        reading.Signs.Select(s => (s.Sign.Id, s.Cio, s.Ciso));

    /// <summary>Everything a reading says, in words and figures.</summary>
    private static IEnumerable<string> Printed(SignsReading reading) =>
        from sign in reading.Signs
        from r in sign.Readings
        select $"{r.Sentence} {r.State} {r.Events}/{r.Opportunities} {r.Estimate:R} {r.Low:R} {r.High:R} {r.ProbabilityOver:R} {r.Since} "
            + $"{string.Join(' ', r.Evidence)} {string.Join(' ', r.OpenEvents)} {string.Join(' ', r.History)} {string.Join(' ', r.Notes)}";
}
