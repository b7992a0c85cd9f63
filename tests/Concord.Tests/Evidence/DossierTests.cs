using System.Diagnostics;
using Concord.Evidence;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Evidence;

public sealed class DossierTests
{
    [Fact]
    public void Every_list_is_in_order_of_id_whatever_order_the_pieces_came_in()
    {
        var dossier = Some.Dossier(Some.Advice(3), Some.Meeting(), Some.Advice(1), Some.Advice(2));

        Assert.Equal(["advice-1", "advice-2", "advice-3"], dossier.Advice.Select(a => a.Id));
        Assert.Single(dossier.Meetings);
        Assert.Empty(dossier.Findings);
        Assert.Equal(4, dossier.Everything.Count());
    }

    [Fact]
    public void A_newer_version_takes_the_place_of_the_older_and_leaves_the_older_dossier_alone()
    {
        var before = Some.Dossier(Some.Many(3, n => Some.Advice(n)));

        var after = before.With([Some.Advice(2, AdviceOutcome.Overridden), Some.Advice(0)], Some.Instant(401));

        Assert.Equal(["advice-0", "advice-1", "advice-2", "advice-3"], after.Advice.Select(a => a.Id));
        Assert.Equal(AdviceOutcome.Overridden, after.Advice[2].Outcome);
        Assert.Equal(AdviceOutcome.Adopted, before.Advice[1].Outcome);
        Assert.Equal((Some.Instant(400), Some.Instant(401)), (before.KnownAt, after.KnownAt));
    }

    [Fact]
    public void Two_versions_of_one_piece_are_no_dossier()
    {
        var twice = Assert.Throws<ArgumentException>(() => Some.Dossier(Some.Advice(1), Some.Meeting(1), Some.Advice(1)));

        Assert.Contains("advice/advice-1", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_in_steps_gives_what_adding_at_once_gives()
    {
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var steps = Enumerable.Range(0, random.Next(1, 6))
                .Select(step => Enumerable.Range(0, 30).Where(_ => random.Next(3) == 0).Select(n => Some.Advice(n) with { Materiality = 1 + (step % 3) }).ToArray())
                .ToArray();
            var inSteps = steps.Aggregate(Some.Dossier(), (dossier, step) => dossier.With(step, Some.Instant(400)));
            var atOnce = Some.Dossier(steps.SelectMany(s => s).GroupBy(a => a.Id).Select(versions => versions.Last()));

            return inSteps.Advice.Select(a => (a.Id, a.Materiality)).SequenceEqual(atOnce.Advice.Select(a => (a.Id, a.Materiality)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void One_change_among_two_hundred_thousand_pieces_does_not_sort_them_again()
    {
        var dossier = Some.Dossier(Some.Many(200_000, n => Some.Finding(n)));
        var clock = Stopwatch.StartNew();
        for (var n = 1; n <= 20; n++)
        {
            dossier = dossier.With([Some.Finding(n, FindingStatus.Fixed)], Some.Instant(401));
        }

        Assert.Equal(20, dossier.Findings.Count(f => f.Status == FindingStatus.Fixed));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(4), $"Twenty changes took {clock.Elapsed}.");
    }
}
