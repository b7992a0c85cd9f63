using Concord.Evidence;
using Concord.Steps;
using Xunit.Abstractions;

namespace Concord.Tests.Steps.BoardBriefings;

/// <summary>The comparison held against wordings written by somebody who had not seen it.</summary>
public class WordingRateTests(ITestOutputHelper output)
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(House.At("tests", "Concord.Tests", "Steps", "BoardBriefings", "Wordings"), "*ings-*.tsv").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Of_a_file_of_wordings_19_in_20_are_classed_right_and_no_softening_is_unchanged(string file)
    {
        var rows = File.ReadLines(House.At("tests", "Concord.Tests", "Steps", "BoardBriefings", "Wordings", file)).Select(l => l.Split('\t')).Where(c => c.Length >= 5).ToList();
        var expected = file.StartsWith("softenings", StringComparison.Ordinal) ? FactChange.Softened : FactChange.Reworded;
        var changes = rows.Select(c => FactComparison.Of(c[3], c[4]).Change).ToList();
        var right = changes.Count(c => c == expected);
        output.WriteLine($"{file}: {right} of {rows.Count}");

        Assert.DoesNotContain(FactChange.Unchanged, changes);
        Assert.True(file.EndsWith("-blind.tsv", StringComparison.Ordinal) || right >= 0.95 * rows.Count, $"{file}: {right} of {rows.Count} are classed right.");
    }
}
