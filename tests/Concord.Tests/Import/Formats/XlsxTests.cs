using System.IO.Compression;
using System.Text;
using Concord.Evidence;

namespace Concord.Tests.Import.Formats;

public class XlsxTests
{
    private const string Map = """{"kind":"purchase","columns":{"name":"Product","at":"Ordered","cost.amount":"Net"},"id":["No"],"constants":{"buyer":"CIO","domain":"CIO","type":"PRODUCT","capabilities":["x"],"cost.currency":"EUR"}}""";

    private const string Sheet = """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Ordered</t></is></c><c r="D1" t="inlineStr"><is><t>Net</t></is></c></row>
        <row r="2"><c r="A2"><v>17</v></c><c r="B2" t="str"><f>CMD()</f><v>Larkfield</v></c><c r="C2" s="1"><v>46112</v></c><c r="D2"><v>1200.5</v></c></row>
        <row r="3"><c r="A3"><v>18</v></c><c r="D3"><v>7</v></c></row>
        </sheetData></worksheet>
        """;

    [Fact]
    public void A_sheet_is_read_by_a_map_with_its_saved_values()
    {
        var read = Offered.Read(Offered.File("orders.xlsx", Workbook(Sheet)), Offered.With(Map));

        var purchase = Assert.Single(read.All<Purchase>());
        Assert.Equal(("17", "Larkfield", new DateOnly(2026, 3, 31), 1200.5m), (purchase.Id, purchase.Name, purchase.At.Day!.Value, purchase.Cost!.Value.Amount));
        Assert.Equal(3, Assert.Single(read.Rejected).Number);
    }

    [Fact]
    public void A_part_that_swells_beyond_the_limits_is_refused()
    {
        var swollen = Workbook($"<worksheet>{new string(' ', 40 << 20)}</worksheet>");

        Assert.NotNull(Offered.Read(Offered.File("orders.xlsx", swollen), Offered.With(Map)).Refused);
    }

    [Fact]
    public void A_workbook_that_is_cut_off_is_refused()
    {
        Assert.Contains("cut off or damaged", Offered.Read(Offered.File("orders.xlsx", Workbook(Sheet)[..300]), Offered.With(Map)).Refused, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_map_a_workbook_is_told_what_to_do()
    {
        Assert.Contains("save the sheet as CSV", Offered.Read(Offered.File("orders.xlsx", Workbook(Sheet))).Refused, StringComparison.Ordinal);
    }

    private static byte[] Workbook(string sheet)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Put(archive, "xl/sharedStrings.xml", "<sst><si><t>No</t></si><si><r><t>Pro</t></r><r><t>duct</t></r></si></sst>");
            Put(archive, "xl/styles.xml", "<styleSheet><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            Put(archive, "xl/worksheets/sheet1.xml", sheet);
        }

        return bytes.ToArray();
    }

    private static void Put(ZipArchive archive, string name, string text)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
