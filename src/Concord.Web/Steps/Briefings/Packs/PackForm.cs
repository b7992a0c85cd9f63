using System.Text;
using Concord.Papers;

namespace Concord.Web.Steps.Briefings;

/// <summary>A form in which a pack is taken away.</summary>
/// <param name="Slug">Its word in an address.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Ending">The file's ending.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="IsBrief">Whether it is the one-page brief.</param>
/// <param name="Write">The file.</param>
public sealed record PackForm(string Slug, string Name, string Ending, string MediaType, bool IsBrief, Func<BoardPack, byte[]> Write)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /// <summary>Every form.</summary>
    public static IReadOnlyList<PackForm> All { get; } =
    [
        new("html", "HTML", ".html", Html, false, paper => Encoding.UTF8.GetBytes(paper.Html)),
        new("docx", "DOCX", ".docx", Docx, false, paper => paper.Docx),
        new("pptx", "PPTX", ".pptx", Pptx, false, paper => paper.Pptx),
        new("brief-html", "HTML", ".html", Html, true, paper => Encoding.UTF8.GetBytes(paper.Html)),
        new("brief-docx", "DOCX", ".docx", Docx, true, paper => paper.Docx),
        new("brief-pptx", "PPTX", ".pptx", Pptx, true, paper => paper.Pptx),
        new("json", "JSON", ".json", "application/json; charset=utf-8", false, paper => Encoding.UTF8.GetBytes(paper.Json)),
    ];
}
