using System.Globalization;
using Concord.Risk;

namespace Concord.Papers;

/// <summary>An options paper on two pages: what is asked, the ways, the figures, what it rests on, and room to sign.</summary>
/// <remarks>Addressed to the CIO and the owner of the business outcome. The same content as HTML that prints on two pages of A4 and as DOCX.</remarks>
public sealed class OptionsPaperSheet
{
    /// <summary>What is to be decided.</summary>
    public required string Title { get; init; }

    /// <summary>The paper.</summary>
    public required OptionsPaper Paper { get; init; }

    /// <summary>The decision's id; null for a file of its own.</summary>
    public string? Decision { get; init; }

    /// <summary>The risk's title; null where there is none.</summary>
    public string? RiskTitle { get; init; }

    /// <summary>The chosen way's id; null = none yet.</summary>
    public string? Chosen { get; init; }

    /// <summary>Who chose, such as "CIO".</summary>
    public string? ChosenBy { get; init; }

    /// <summary>Why, in the words of whoever chose.</summary>
    public string? Why { get; init; }

    /// <summary>The day of the choice.</summary>
    public DateOnly? ChosenOn { get; init; }

    /// <summary>What the ledger says of itself; null for a file of its own.</summary>
    public ReportSeal? Seal { get; init; }

    /// <summary>The sheet as one page of HTML: no script, nothing fetched, every text escaped.</summary>
    public string Html => OptionsPaperHtml.Of(this);

    /// <summary>The sheet as a DOCX file.</summary>
    public byte[] Docx => OptionsPaperDocx.Of(this);

    internal string Currency => Paper.Currency;

    internal OptionsComparison All => Paper.Comparison;

    internal string Kicker => $"Options paper for the CIO and the owner of the business outcome{(Decision is null ? "" : $" · {Decision}")}";

    internal string Asked => $"{(RiskTitle is null ? "" : $"Risk: {RiskTitle}. ")}{Carried}";

    private string Carried => All.Base.Mean is { } mean
        ? $"Carried as it is, it is expected to cost {OptionsPaperWords.Money(mean, Currency)} a year; one year in a hundred costs {OptionsPaperWords.Between(All.Base.Quantiles[^1], Currency)} or more."
        : $"One year in a hundred costs {OptionsPaperWords.Between(All.Base.Quantiles[^1], Currency)} or more.";

    /// <summary>How many ways there are, in words: "Three".</summary>
    internal string Many => Figures.Capital(Figures.Count(All.Options.Count));

    /// <summary>Ways in the order of the tables.</summary>
    internal IReadOnlyList<OptionFigures> Ordered => [.. All.Options.OrderBy(o => o.Days).ThenBy(o => o.Option.Id, StringComparer.Ordinal)];

    internal IReadOnlyList<string> FiguresHead => ["", "Do nothing", .. Ordered.Select(o => $"{o.Option.Id}{(o.Option.Id == Chosen ? " (chosen)" : "")}")];

    /// <summary>The figures, a measure a row, doing nothing first.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> FiguresRows => OptionsPaperTable.Rows(Paper, Ordered);

    internal IReadOnlyList<string> Signs => ["CIO", "Owner of the business outcome", "CISO"];

    internal string ChosenWords => Chosen is null
        ? "Not chosen yet."
        : $"{(Chosen == OptionsComparison.Nothing ? "Doing nothing" : All.Find(Chosen) is { } option ? $"Way {OptionsPaperWords.Name(option)}" : $"Way {Chosen}")} was chosen by the {ChosenBy}{(ChosenOn is { } day ? $" on {OptionsPaperWords.Day(day)}" : "")}. Why: {Why}";

    internal string SealWords => Seal is not { } seal ? "" : string.Create(CultureInfo.InvariantCulture, $"From {seal.Entries:#,0} ledger entries, root {seal.Root}.");
}
