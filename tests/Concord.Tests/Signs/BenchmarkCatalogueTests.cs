using Concord.Signs;

namespace Concord.Tests.Signs;

public sealed class BenchmarkCatalogueTests
{
    private static readonly string[] MayName = ["Benchmark.cs", "BenchmarkCatalogue.cs", "Theme.cs", "ReportingStructure.cs"];

    [Fact]
    public void Twenty_seven_figures_stand_in_order() =>
        Assert.Equal(Enumerable.Range(1, 27).Select(i => $"BM-{i:00}"), BenchmarkCatalogue.All.Select(b => b.Id));

    [Fact]
    public void Every_figure_has_a_source_and_a_theme_that_exists()
    {
        var themes = Enumerable.Range(1, 12).Select(i => $"S{i}")
            .Concat(Enumerable.Range(1, 9).Select(i => $"C{i}"))
            .Concat(Enumerable.Range(1, 4).Select(i => $"O{i}"))
            .Append("RS")
            .ToList();

        Assert.All(BenchmarkCatalogue.All, b => Assert.True(b.Source.Length > 0 && b.Sentence.EndsWith('.') && b.Themes.Count > 0));
        Assert.All(BenchmarkCatalogue.All.SelectMany(b => b.Themes), t => Assert.Contains(t, themes));
    }

    [Fact]
    public void A_theme_shows_those_that_are_context_for_it() =>
        Assert.Equal(["BM-09", "BM-23"], CauseCatalogue.Find("department-of-no")!.Benchmarks.Select(b => b.Id));

    [Fact]
    public void No_reading_is_worked_out_with_a_published_figure()
    {
        var naming = new[] { "Signs", "Steps" }
            .SelectMany(folder => Directory.EnumerateFiles(House.At("src", "Concord", folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => File.ReadAllText(file).Contains("Benchmark", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file)!)
            .Except(MayName);

        Assert.Empty(naming);
    }

    [Fact]
    public void The_reporting_structure_names_them_as_context_only()
    {
        var lines = File.ReadAllLines(House.At("src", "Concord", "Signs", "Structure", "ReportingStructure.cs"));

        Assert.Single(lines, l => l.Contains("Benchmark", StringComparison.Ordinal));
    }
}
