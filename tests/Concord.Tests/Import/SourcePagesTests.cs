using System.Text;
using System.Text.RegularExpressions;
using Concord.Import;

namespace Concord.Tests.Import;

/// <summary>The pages under docs/evidence/sources say what the importers do, and their examples work.</summary>
public partial class SourcePagesTests
{
    [Fact]
    public void Every_importer_has_its_page_and_its_line_in_the_list()
    {
        var list = File.ReadAllText(Path.Combine(Folder, "README.md"));

        Assert.All(ImporterCatalogue.All, importer =>
        {
            Assert.StartsWith($"# {importer.Format}\n", File.ReadAllText(Path.Combine(Folder, $"{importer.Format}.md")), StringComparison.Ordinal);
            var line = list.Split('\n').Single(l => l.StartsWith($"| `{importer.Format}` |", StringComparison.Ordinal));
            Assert.True(importer.Kinds.Count is 0 or > 10 || importer.Kinds.All(kind => line.Contains($"`{kind}`", StringComparison.Ordinal)), line);
        });
        Assert.Equal(ImporterCatalogue.All.Count + 1, Directory.EnumerateFiles(Folder).Count());
    }

    [Fact]
    public void Every_map_on_a_page_is_one()
    {
        var maps = Directory.EnumerateFiles(Folder).SelectMany(page => Maps().Matches(File.ReadAllText(page)).Select(m => m.Groups[1].Value)).ToList();

        Assert.True(maps.Count >= 9, $"{maps.Count} maps");
        Assert.All(maps, map => ColumnMap.Parse(Encoding.UTF8.GetBytes(map)));
    }

    private static string Folder => Path.Combine(Offered.Root, "docs", "evidence", "sources");

    [GeneratedRegex(@"`(?:``json\s)?(\{""(?:kind|words|constants).*?\})(?:\s``)?`", RegexOptions.Singleline)]
    private static partial Regex Maps();
}
