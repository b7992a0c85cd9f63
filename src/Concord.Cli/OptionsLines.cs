using Concord.Papers;

namespace Concord.Cli;

/// <summary>An options paper as lines of a terminal.</summary>
internal static class OptionsLines
{
    public static IEnumerable<string> Of(OptionsPaperSheet sheet)
    {
        var (paper, all) = (sheet.Paper, sheet.Paper.Comparison);
        yield return $"{OptionsPaperWords.Headline(paper)}.";
        yield return OptionsPaperWords.Lead(paper);
        yield return string.Empty;
        foreach (var option in all.Options.OrderBy(o => o.Days).ThenBy(o => o.Option.Id, StringComparer.Ordinal))
        {
            var marks = OptionsPaperWords.Marks(paper, option);
            yield return $"{option.Option.Id}  {option.Option.Title}{(marks.Length > 0 ? $" ({marks})" : string.Empty)}";
            yield return $"     works after {OptionsPaperWords.Ready(option.Days)} ({OptionsPaperWords.Day(option.GoLive)}), costs {OptionsPaperWords.MoneyRange(option.Cost, paper.Currency)}, security score {OptionsPaperWords.ScoreRange(option)}";
            yield return $"     loss removed less cost: {OptionsPaperWords.MoneyRange(option.NetBenefit, paper.Currency)}";
        }

        yield return string.Empty;
        foreach (var assumption in all.Assumptions)
        {
            yield return $"- {assumption}";
        }
    }
}
