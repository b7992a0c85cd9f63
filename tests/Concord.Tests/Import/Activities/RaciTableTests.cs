using Concord.Evidence;

namespace Concord.Tests.Import.Activities;

public class RaciTableTests
{
    private const string Table = """
        # Who does what

        | Task | CIO | CISO | Legal | Vendor |
        |:-----|:---:|-----|---|---|
        | Patch servers | A & R (Config, Ops) | C | I | |
        | Approve changes | R | A | – | R/C |
        | Run the desk | ARI (C for VIPs) | | | informed by mail |

        Not a table | at all
        """;

    [Fact]
    public void Cells_may_hold_several_letters_and_free_text()
    {
        var read = Offered.Read("raci.md", Table);

        var activities = read.All<Activity>();
        Assert.Equal(["patch-servers", "approve-changes", "run-the-desk"], activities.Select(a => a.Id));
        Assert.Equal(["CIO"], activities[0].Agreed!.Accountable);
        Assert.Equal(["CIO"], activities[0].Agreed!.Responsible);
        Assert.Equal(["CIO", "Vendor"], activities[1].Agreed!.Responsible);
        Assert.Empty(activities[2].Agreed!.Consulted);
        Assert.Equal(["LEGAL"], activities[0].Agreed!.Informed);
        Assert.Equal([true, true, false], activities.Select(a => a.Joint));
        Assert.Contains("A & R (Config, Ops)", System.Text.Encoding.UTF8.GetString(read.Accepted[0].Json.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_view_it_is_says_the_map()
    {
        var activity = Offered.Read("raci.md", Table, Offered.With("""{"constants":{"side":"CISO"},"words":{"role":{"Vendor":""}}}""")).All<Activity>()[1];

        Assert.Null(activity.Agreed);
        Assert.Equal(["CIO"], activity.Versions[Side.Ciso].Responsible);
    }

    [Fact]
    public void The_same_activity_twice_is_named()
    {
        var read = Offered.Read("raci.md", Table.Replace("Run the desk", "Patch  servers", StringComparison.Ordinal));

        Assert.Equal(7, Assert.Single(read.Rejected).Number);
    }

    [Fact]
    public void A_table_of_other_things_is_no_RACI_table()
    {
        var read = Offered.Read("notes.md", "# Notes\n\n| Name | Role |\n|---|---|\n| Ann | Runs it |\n| Rita | R |\n");

        Assert.Contains("neither a decision record nor a RACI table", read.Refused, StringComparison.Ordinal);
    }
}
