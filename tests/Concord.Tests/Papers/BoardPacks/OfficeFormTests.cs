using System.Xml.Linq;
using Concord.Papers;

namespace Concord.Tests.Papers.BoardPacks;

/// <summary>What ECMA-376 asks of DOCX and PPTX, as far as we write it: programs repair or refuse a file that breaks it.</summary>
public sealed class OfficeFormTests
{
    private static readonly XNamespace _relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace _types = "http://schemas.openxmlformats.org/package/2006/content-types";

    // The order of children, from the schemas pml.xsd, dml-main.xsd and wml.xsd of ECMA-376 part 1 (transitional).
    private static readonly Dictionary<string, string[]> _orders = new()
    {
        ["presentation"] = ["sldMasterIdLst", "sldIdLst", "sldSz", "notesSz", "defaultTextStyle"],
        ["sldMaster"] = ["cSld", "clrMap", "sldLayoutIdLst", "txStyles"],
        ["sldLayout"] = ["cSld", "clrMapOvr"],
        ["sld"] = ["cSld", "clrMapOvr"],
        ["cSld"] = ["bg", "spTree"],
        ["spTree"] = ["nvGrpSpPr", "grpSpPr", "sp", "graphicFrame", "cxnSp"],
        ["sp"] = ["nvSpPr", "spPr", "txBody"],
        ["graphicFrame"] = ["nvGraphicFramePr", "xfrm", "graphic"],
        ["spPr"] = ["xfrm", "prstGeom", "ln"],
        ["txBody"] = ["bodyPr", "lstStyle", "p"],
        ["tbl"] = ["tblPr", "tblGrid", "tr"],
        ["tc"] = ["txBody", "tcPr", "p"],
        ["tcPr"] = ["tcW", "lnL", "lnR", "lnT", "lnB", "noFill"],
        ["rPr"] = ["rFonts", "b", "color", "sz", "solidFill", "latin", "ea", "cs"],
        ["defRPr"] = ["solidFill", "latin", "ea", "cs"],
        ["pPr"] = ["lnSpc", "spcBef", "spcAft", "buNone", "pStyle", "keepNext", "keepLines", "pageBreakBefore", "pBdr", "shd", "spacing", "ind", "jc", "outlineLvl", "rPr", "sectPr"],
        ["sectPr"] = ["headerReference", "footerReference", "type", "pgSz", "pgMar", "pgNumType"],
        ["tblPr"] = ["tblW", "tblBorders", "tblLayout", "tblCellMar"],
        ["style"] = ["name", "basedOn", "qFormat", "pPr", "rPr"],
        ["pBdr"] = ["top", "left", "bottom", "right"],
        ["themeElements"] = ["clrScheme", "fontScheme", "fmtScheme"],
        ["fmtScheme"] = ["fillStyleLst", "lnStyleLst", "effectStyleLst", "bgFillStyleLst"],
    };

    public static TheoryData<string> Forms => ["docx", "pptx", "template.docx", "template.pptx"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_part_has_a_type_is_reached_and_leads_only_to_parts_that_are_there(string form)
    {
        var file = File(form);
        var names = Shown.Names(file).ToHashSet();
        var types = Shown.Part(file, "[Content_Types].xml");
        var overrides = types.Elements(_types + "Override").Select(o => ((string)o.Attribute("PartName")!)[1..]).ToList();
        var targets = names.Where(n => n.EndsWith(".rels", StringComparison.Ordinal))
            .SelectMany(n => Shown.Part(file, n).Elements(_relations + "Relationship")).Select(r => ((string)r.Attribute("Target")!)[1..]).ToHashSet();

        Assert.Equal("[Content_Types].xml", Shown.Names(file)[0]);
        Assert.Equal(names.Count, Shown.Names(file).Count);
        Assert.All(overrides, part => Assert.Contains(part, names));
        Assert.All(targets, part => Assert.Contains(part, names));
        Assert.All(names.Where(n => !n.EndsWith(".rels", StringComparison.Ordinal) && n[0] != '['), part => Assert.Contains(part, targets));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Children_stand_in_the_order_of_the_schema_and_references_are_related(string form)
    {
        var file = File(form);
        foreach (var name in Shown.Names(file).Where(n => n.EndsWith(".xml", StringComparison.Ordinal) && n[0] != '['))
        {
            var root = Shown.Part(file, name);
            Assert.All(root.DescendantsAndSelf().Where(e => _orders.ContainsKey(e.Name.LocalName) && e.Name.Namespace != ""), element =>
            {
                var order = _orders[element.Name.LocalName];
                var places = element.Elements().Select(c => Array.IndexOf(order, c.Name.LocalName)).Where(_ => element.Name.LocalName != "spTree").ToList();
                Assert.DoesNotContain(-1, places);
                Assert.Equal(places.Order(), places);
            });
            var ids = root.Descendants().Attributes().Where(a => a.Name.NamespaceName.EndsWith("officeDocument/2006/relationships", StringComparison.Ordinal)).Select(a => a.Value).ToList();
            var related = ids.Count == 0 ? [] : Shown.Part(file, $"{Path.GetDirectoryName(name)!.Replace('\\', '/')}/_rels/{Path.GetFileName(name)}.rels").Elements(_relations + "Relationship").Select(r => (string)r.Attribute("Id")!).ToList();
            Assert.All(ids, id => Assert.Contains(id, related));
            var shapes = root.Descendants(Shown.P + "cNvPr").Select(c => (string)c.Attribute("id")!).ToList();
            Assert.Equal(shapes.Distinct(), shapes);
        }
    }

    [Fact]
    public void Every_style_a_document_names_exists_and_every_row_has_the_cells_of_its_grid()
    {
        foreach (var docx in new[] { File("docx"), SomePack.Paper(SomePack.Rich, isBrief: true).Docx })
        {
            var styles = Shown.Part(docx, "word/styles.xml").Elements(Shown.W + "style").Select(s => (string)s.Attribute(Shown.W + "styleId")!).ToList();
            var document = Shown.Part(docx, "word/document.xml");

            Assert.Equal(styles.Distinct(), styles);
            Assert.All(document.Descendants(Shown.W + "pStyle"), style => Assert.Contains((string)style.Attribute(Shown.W + "val")!, styles));
            Assert.All(document.Descendants(Shown.W + "tbl"), table => Assert.All(table.Elements(Shown.W + "tr"), row => Assert.Equal(table.Element(Shown.W + "tblGrid")!.Elements().Count(), row.Elements(Shown.W + "tc").Count())));
        }
    }

    [Fact]
    public void The_annex_begins_the_pages_with_letters()
    {
        var sections = Shown.Part(File("docx"), "word/document.xml").Descendants(Shown.W + "sectPr").ToList();

        Assert.Equal(["decimal", "upperLetter"], sections.Select(s => (string)s.Element(Shown.W + "pgNumType")!.Attribute(Shown.W + "fmt")!));
        Assert.Equal("Annex of reserved facts", sections[0].Ancestors(Shown.W + "p").First().ElementsAfterSelf(Shown.W + "p").First().Value);
    }

    [Fact]
    public void Slides_name_their_part_and_how_many_it_has()
    {
        var pack = SomePack.Pack([.. Enumerable.Range(1, 12).Select(i => SomePack.Fact($"f{i}", Party.Cio, $"Fact {i} says that a good part of the terminals stays without its patch for longer than we agreed."))]);
        var titles = Shown.Slides(SomePack.Paper(pack).Pptx).Select(s => s.Descendants(Shown.P + "sp").First().Value).Where(t => t.StartsWith("Risks", StringComparison.Ordinal)).ToList();

        Assert.True(titles.Count > 1);
        Assert.Equal(Enumerable.Range(1, titles.Count).Select(i => $"Risks we carry ({i} of {titles.Count})"), titles);
    }

    private static byte[] File(string form) => form switch
    {
        "docx" => SomePack.Paper(SomePack.Rich, SomePack.Earlier).Docx,
        "pptx" => SomePack.Paper(SomePack.Rich, SomePack.Earlier).Pptx,
        _ => BoardPack.TemplateFor(Path.GetExtension(form))!,
    };
}
