using Concord.Evidence;

namespace Concord.Papers;

/// <summary>What the board is handed: an edition of a briefing with its annex of reserved facts, its figures and its seal, or its must-reach facts on one page.</summary>
/// <remarks>The same words in HTML, DOCX and PPTX; the same evidence gives the same bytes. Each form carries the edition as evidence within it, so that anybody can check it later.</remarks>
public sealed class BoardPack
{
    /// <summary>The edition.</summary>
    public required BriefingPack Pack { get; init; }

    /// <summary>The edition it replaces; null = the first, or not at hand.</summary>
    public BriefingPack? Before { get; init; }

    /// <summary>The forum's name; null = its id is shown.</summary>
    public string? ForumName { get; init; }

    /// <summary>The state of the ledger when the paper was written.</summary>
    public required ReportSeal Seal { get; init; }

    /// <summary>The organization's time zone, in which days and hours are told.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The headings it is ordered by.</summary>
    public PackHeadings Headings { get; init; } = PackHeadings.Plain;

    /// <summary>Whether only the must-reach facts are told, on one page or two slides.</summary>
    public bool IsBrief { get; init; }

    /// <summary>The organization's own template: a .docx, .pptx or .css file that fits the form; null = ours.</summary>
    public byte[]? Template { get; init; }

    /// <summary>One page of HTML that needs nothing beside it and prints on A4.</summary>
    /// <exception cref="RefusedFileException">The template can't be used; the message says why.</exception>
    public string Html => PackHtml.Of(this);

    /// <summary>A text document.</summary>
    /// <exception cref="RefusedFileException">The template can't be used; the message says why.</exception>
    public byte[] Docx => PackDocx.Of(this);

    /// <summary>Slides.</summary>
    /// <exception cref="RefusedFileException">The template can't be used; the message says why.</exception>
    public byte[] Pptx => PackPptx.Of(this);

    /// <summary>The edition for other programs: what the other forms carry within them.</summary>
    public string Json => PackCopy.Of(this).Text;

    /// <summary>The template we use ourselves, to start an own one from; null = there is none for that form.</summary>
    /// <param name="ending">The form: <c>.docx</c>, <c>.pptx</c> or <c>.css</c>.</param>
    public static byte[]? TemplateFor(string ending) => ending switch
    {
        ".docx" => PackDocxTemplate.File.ToArray(),
        ".pptx" => PackPptxTemplate.File.ToArray(),
        ".css" => System.Text.Encoding.UTF8.GetBytes(PackStyle.Css),
        _ => null,
    };
}
