using Concord.Evidence;

namespace Concord.Tests.Import.Decisions;

public class DecisionRecordTests
{
    [Fact]
    public void All_nineteen_real_records_are_read_with_their_options_and_a_chosen_one()
    {
        var records = Directory.EnumerateFiles(Path.Combine(Offered.Shared, "decisions/madr"), "*.md").Order(StringComparer.Ordinal)
            .Select(path => Assert.Single(Offered.Read(Offered.Real(path)).All<Decision>())).ToList();

        Assert.Equal(19, records.Count);
        Assert.Equal([5, 6, 2, 5, 2, 2, 2, 2, 6, 6, 7, 2, 4, 2, 5, 3, 2, 3, 3], records.Select(r => r.Options.Count)); // counted with Python
        Assert.All(records, r => Assert.NotNull(r.Chosen));
        Assert.All(records, r => Assert.Null(r.DecidedAt)); // none of them carries a status or a date
    }

    [Fact]
    public void Examples_inside_fenced_code_are_no_status_of_the_record()
    {
        var record = Offered.Read(Offered.Real("decisions/madr/0008-add-status-field.md")).All<Decision>().Single();

        Assert.Equal("use-yaml-front-matter", record.Chosen);
        Assert.Equal((3, 4), (record.Options.Single(o => o.Title == "Use badge").Pros.Count + 1, record.Options.Single(o => o.Title == "Use badge").Cons.Count));
    }

    [Theory]
    [InlineData("accepted", true)]
    [InlineData("Approved on Monday", true)]
    [InlineData("superseded by [ADR-0005](0005-example.md)", true)]
    [InlineData("rejected", true)]
    [InlineData("proposed", false)]
    [InlineData("on hold", false)]
    public void The_status_is_read_by_a_vocabulary(string status, bool isDecided)
    {
        var record = Offered.Read("0001-x.md", $"---\nstatus: \"{status}\"\ndate: 2026-03-31\n---\n# X\n\n## Considered Options\n\n* A\n* B\n\n## Decision Outcome\n\nChosen option: \"B\", because.\n").All<Decision>().Single();

        Assert.Equal(isDecided ? new DateOnly(2026, 3, 31) : null, record.DecidedAt?.Day);
        Assert.Equal(isDecided ? null : new DateOnly(2026, 3, 31), record.RaisedAt?.Day);
        Assert.Equal("b", record.Chosen);
    }

    [Fact]
    public void Deciders_are_sides_where_the_map_says_so()
    {
        var text = "---\nstatus: accepted\ndecision-makers: Ines Okafor, Tomas Lindqvist\nconsulted:\n  - Architecture\n---\n# X\n\n## Decision Outcome\n\nWe do.\n";

        var plain = Offered.Read("0001-x.md", text).All<Decision>().Single();
        Assert.Equal(("Ines Okafor, Tomas Lindqvist", false), (plain.Decider, plain.Joint));
        Assert.Equal(["Architecture"], plain.Consulted);
        var mapped = Offered.Read("0001-x.md", text, Offered.With("""{"words":{"decider":{"Ines Okafor":"CIO","Tomas Lindqvist":"CISO"}}}""")).All<Decision>().Single();
        Assert.True(mapped.Joint);
    }

    [Fact]
    public void The_older_form_is_read_too()
    {
        var record = Offered.Read("0003.md", "# 3. Use Postgres\n\nDate: 2026-02-12\n\n## Status\n\nAccepted\n\n## Context\n\nWe need one.\n\n## Decision\n\nWe use it.\n").All<Decision>().Single();

        Assert.Equal(("Use Postgres", new DateOnly(2026, 2, 12)), (record.Title, record.DecidedAt!.Value.Day!.Value));
    }
}
