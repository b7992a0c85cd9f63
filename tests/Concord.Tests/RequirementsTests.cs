using System.Text.RegularExpressions;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Tests;

/// <summary>Every claim of the two articles has an answer or a stated reason (docs/requirements.md).</summary>
public sealed partial class RequirementsTests
{
    private static readonly string _table = File.ReadAllText(House.At("docs", "requirements.md"));

    private static readonly string[] _claims =
        [.. ClaimId().Matches(File.ReadAllText(House.Shared("design", "REQUIREMENTS.md"))).Select(m => m.Groups[1].Value).Distinct()];

    public static TheoryData<string> Claims => [.. _claims];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Every_claim_has_an_answer_that_exists_or_a_stated_reason(string claim)
    {
        var cells = _table.Split('\n').Single(line => line.StartsWith($"| {claim} |", StringComparison.Ordinal)).Split('|');

        Assert.NotEmpty(cells[2].Trim());
        var answers = Answer().Matches(cells[3]);
        Assert.True(answers.Count > 0 || cells[2].Contains("Left out", StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.True(Exists(answer.Value), $"{claim} is answered by {answer.Value}, which does not exist."));
    }

    [Fact]
    public void All_195_claims_are_asked_for() => Assert.Equal(195, _claims.Count(id => id[0] == 'R'));

    private static bool Exists(string answer) => answer switch
    {
        ['[', ..] => House.At("docs", answer[(answer.IndexOf('(', StringComparison.Ordinal) + 1)..^1]) is var path && (File.Exists(path) || Directory.Exists(path)),
        ['P', ..] => PlayBook.All.Any(p => p.Id == answer),
        ['B', ..] => BenchmarkCatalogue.All.Any(b => b.Id == answer),
        ['Q', ..] => SurveyCatalogue.Items.Any(i => i.Id == answer),
        ['I', ..] => File.ReadAllText(House.At("tests", "Concord.Tests", "Signs", "InvariantsTests.cs")).Contains($"{answer.Replace('-', '_')}_", StringComparison.Ordinal),
        ['R', ..] => File.Exists(House.At("docs", "signs", "reporting-structure.md")),
        _ => Themes.Any(t => t.Id == answer || t.Indicators.Any(i => i.Id == answer)),
    };

    private static IEnumerable<Theme> Themes => [.. SignCatalogue.All, .. CauseCatalogue.All, .. StepCatalogue.All, .. OutcomeCatalogue.All];

    [GeneratedRegex(@"^\| ([RX]\d{2,3}) \|", RegexOptions.Multiline)]
    private static partial Regex ClaimId();

    [GeneratedRegex(@"\[[^\]]*\]\([^)]*\)|\b(?:[SCTO]\d+(?:\.\d+)?|P\d\d|BM-\d\d|Q\d+|INV-\d|RS\.\d)\b")]
    private static partial Regex Answer();
}
