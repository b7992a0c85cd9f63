using System.Text;
using Concord.Evidence;
using Concord.Import;

namespace Concord.Tests.Import.Tables;

public class MappedTableTests
{
    private const string Map = """
        {"kind":"purchase","columns":{"name":"Product","buyer":"Department","domain":"Department","type":"Category","capabilities":"Capability","at":"Order date","cost.amount":"Net","renewal":"Again"},
        "id":["Order no"],"constants":{"cost.currency":"EUR"},"dateOrder":"DMY","decimal":",","delimiter":";",
        "words":{"type":{"Software":"PRODUCT"},"buyer":{"IT":"CIO"},"domain":{"IT":"CIO"}}}
        """;

    private const string Orders = """
        Order no;Order date;Department;Category;Product;Capability;Net;Again;Site;title
        PO-1;03/04/2026;IT;Software;=HYPERLINK("x");network, monitoring;1.200,50;yes;Ghent;a
        """;

    [Fact]
    public void Columns_become_fields_and_every_other_column_is_kept()
    {
        var read = Offered.Read("orders.csv", Orders, Offered.With(Map));

        var purchase = Assert.Single(read.All<Purchase>());
        Assert.Equal(("PO-1", "=HYPERLINK(\"x\")", new DateOnly(2026, 4, 3), new Money(1200.50m, "EUR"), true), (purchase.Id, purchase.Name, purchase.At.Day!.Value, purchase.Cost!.Value, purchase.Renewal!.Value));
        Assert.Equal(["network", "monitoring"], purchase.Capabilities);
        Assert.Contains("\"Site\":\"Ghent\"", Encoding.UTF8.GetString(read.Accepted[0].Json.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_may_be_two_days_is_asked_and_not_guessed()
    {
        var read = Offered.Read("orders.csv", Orders, Offered.With(Map.Replace("\"dateOrder\":\"DMY\",", "", StringComparison.Ordinal)));

        Assert.Contains("Line 2, column 'Order date': '03/04/2026' may be day 3 of month 4 or day 4 of month 3", read.Refused, StringComparison.Ordinal);
        Assert.Empty(read.Lines);
    }

    [Fact]
    public void A_number_that_may_be_two_numbers_is_asked_and_not_guessed()
    {
        var read = Offered.Read("orders.csv", Orders.Replace("1.200,50", "1.200", StringComparison.Ordinal), Offered.With(Map.Replace("\"decimal\":\",\",", "", StringComparison.Ordinal)));

        Assert.Contains("\"decimal\"", read.Refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_id_the_content_of_a_row_is_its_identity()
    {
        var choices = Offered.With(Map.Replace("\"id\":[\"Order no\"],", "", StringComparison.Ordinal));
        var rows = Orders + "\n" + Orders.Split('\n')[1].Replace("Ghent", "Gent", StringComparison.Ordinal);

        var ids = Offered.Read("a.csv", rows, choices).Accepted.Select(a => a.Id).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal(ids, Offered.Read("b.csv", rows, choices).Accepted.Select(a => a.Id));
    }

    [Fact]
    public void A_map_that_names_what_is_not_there_is_refused_with_what_is()
    {
        Assert.Contains("names no column 'Nett'", Offered.Read("o.csv", Orders, Offered.With(Map.Replace("\"Net\"", "\"Nett\"", StringComparison.Ordinal))).Refused, StringComparison.Ordinal);
        Assert.Contains("purchase does not have", Offered.Read("o.csv", Orders, Offered.With(Map.Replace("\"name\":", "\"nam\":", StringComparison.Ordinal))).Refused, StringComparison.Ordinal);
        Assert.Throws<RefusedFileException>(() => Offered.With("""{"kind":"purchases"}"""));
        Assert.Throws<RefusedFileException>(() => Offered.With("""{"kind":"purchase","kind":"tool"}"""));
        Assert.Throws<RefusedFileException>(() => Offered.With("""{"colums":{}}"""));
    }

    [Fact]
    public void A_bad_cell_is_named_by_the_persons_own_column()
    {
        var read = Offered.Read("o.csv", Orders.Replace(";Software;", ";Vegetables;", StringComparison.Ordinal), Offered.With(Map));

        Assert.Equal("Category", Assert.Single(read.Rejected).Field);
    }

    [Fact]
    public void The_map_beside_a_table_is_used_and_brings_in_nothing_itself()
    {
        var files = SourceFiles.Beside([Offered.File("x/orders.map.json", Map), Offered.File("x/orders.csv", Orders)]);

        Assert.Single(Offered.Read(files[0]).All<Purchase>());
        var map = Offered.Read(files[1]);
        Assert.Equal(("column-map", null, 0), (map.Format, map.Refused, map.Read));
    }

    [Fact]
    public void A_real_findings_table_becomes_findings_by_a_map()
    {
        var read = Offered.Read(Offered.Real("vulns/generic/generic_report1.csv"), Offered.With("""
            {"kind":"finding","columns":{"asset":"Url","vulnerability":"CweId","severity":"Severity","firstSeenAt":"Date"},"id":["Url","CweId"],
            "constants":{"security":true,"status":"OPEN","owner":"CIO"}}
            """));

        Assert.Equal(5, read.All<Finding>().Count);
        Assert.Equal(new DateOnly(2021, 2, 28), read.All<Finding>()[0].FirstSeenAt.Day);
    }
}
