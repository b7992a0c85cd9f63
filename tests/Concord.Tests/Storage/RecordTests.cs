using Concord.Evidence;
using Concord.Storage;

namespace Concord.Tests.Storage;

public sealed class RecordTests : IDisposable
{
    private readonly Place _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void What_is_read_is_added_changed_unchanged_merged_or_rejected()
    {
        _place.Record(Place.Promise("a", 1), Place.Promise("b", 1));

        var file = Place.File() with
        {
            Lines =
            [
                Place.Line(1, Place.Promise("a", 1)), Place.Line(2, Place.Promise("b", 2)), Place.Line(3, Place.Promise("c", 1)), new MergedLine(4),
                new Rejection(5, "dueAt", "Line 5 names no day: write one such as 2026-03-31."),
            ],
        };
        var receipt = _place.Record(file).Files.Single();

        Assert.Equal((5, 1, 1, 1, 1, 1), (receipt.Read, receipt.Added, receipt.Changed, receipt.Unchanged, receipt.Merged, receipt.Rejected));
        Assert.Equal(3, receipt.Kinds["promise"]);
        Assert.Equal("dueAt", Assert.Single(receipt.Rejections).Field);
    }

    [Fact]
    public void The_same_files_again_add_and_change_nothing_but_the_attempt_is_in_the_ledger()
    {
        var first = _place.Record(Place.File(Place.Promise("a", 1), Place.Finding("f1"), Place.Finding("f2")));
        var again = _place.Record(Place.File(Place.Promise("a", 1), Place.Finding("f1"), Place.Finding("f2")));

        Assert.Equal((0, 0, 3), (again.Files[0].Added, again.Files[0].Changed, again.Files[0].Unchanged));
        Assert.Equal(first.Size + 1, again.Size);
    }

    [Fact]
    public void A_line_that_unfolds_into_several_pieces_counts_once_by_its_greatest_change()
    {
        var file = Place.File() with
        {
            Lines = [Place.Line(1, Place.Promise("a", 1)), Place.Line(1, Place.Promise("b", 1)), Place.Line(2, Place.Promise("a", 1)), Place.Line(2, Place.Promise("c", 9))],
        };
        var receipt = _place.Record(file).Files.Single();

        Assert.Equal((2, 2, 0), (receipt.Read, receipt.Added, receipt.Unchanged));
        Assert.Equal(4, receipt.Kinds["promise"]);
    }

    [Fact]
    public void A_refused_file_leaves_nothing_of_itself_and_the_others_go_in()
    {
        static IEnumerable<SubmittedLine> UntilItBreaks()
        {
            yield return Place.Line(1, Place.Promise("lost", 1));
            throw new RefusedFileException("Line 2 ends inside a quote: export the file again.");
        }

        var receipts = _place.Record(Place.File() with { Path = "bad.csv", Lines = UntilItBreaks() }, Place.File(Place.Promise("kept", 1))).Files;

        Assert.Equal((0, "Line 2 ends inside a quote: export the file again."), (receipts[0].Read, receipts[0].Refused));
        Assert.Equal(1, receipts[1].Added);
        Assert.Equal(1, _place.Record(Place.Promise("lost", 1)).Added);
    }

    [Fact]
    public void A_dry_run_says_what_would_happen_and_leaves_nothing()
    {
        _place.Record(Place.Promise("a", 1));
        var before = _place.Workspace.Status;

        var rehearsed = _place.Workspace.Record([Place.File(Place.Promise("a", 2), Place.Promise("b", 1))], Place.Cio, dryRun: true).Files.Single();

        Assert.Equal((1, 1), (rehearsed.Added, rehearsed.Changed));
        Assert.Equal(before, _place.Workspace.Status with { Witnessed = before.Witnessed });
        Assert.Equal((1, 1), _place.Record(Place.Promise("a", 2), Place.Promise("b", 1)) is var real ? (real.Added, real.Changed) : default);
    }

    [Fact]
    public void Of_two_contents_without_a_time_of_change_the_greater_counts_and_the_tie_is_named()
    {
        var receipt = _place.Record(Place.Promise("a", 9), Place.Promise("a", 4));

        Assert.Equal((1, 1), (receipt.Added, receipt.Changed));
        Assert.Equal(new Tie(2, new EvidenceLink("promise", "a")), Assert.Single(receipt.Ties));
    }

    [Fact]
    public void Two_contents_with_different_times_of_change_are_no_tie()
    {
        var receipt = _place.Record(Place.Promise("a", 9, "2026-01-02T00:00:00Z"), Place.Promise("a", 4, "2026-01-01T00:00:00Z"));

        Assert.Empty(receipt.Ties);
    }

    [Fact]
    public void One_leaf_for_each_version_and_one_for_all_rows_of_an_import()
    {
        var receipt = _place.Record(Place.File(Place.Promise("a", 1), Place.Promise("b", 1), Place.Finding("f1"), Place.Finding("f2"), Place.Finding("f3")));

        // Two promises, the rows' leaf, the attempt.
        Assert.Equal(4, receipt.Size);
    }

    [Fact]
    public void With_clock_key_and_salts_fixed_the_ledger_is_the_same_to_the_byte()
    {
        using var other = new Place();
        string[] lines = [Place.Promise("a", 1), Place.Finding("f1"), Place.Finding("f2"), Place.Promise("a", 2)];

        Assert.Equal(_place.Record(Place.File(lines)).Root, other.Record(Place.File(lines)).Root);
    }
}
