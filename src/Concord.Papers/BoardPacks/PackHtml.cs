using System.Globalization;
using System.Net;
using System.Text;
using Concord.Evidence;

namespace Concord.Papers;

/// <summary>A pack as one page of HTML: no running script, nothing fetched, every text escaped, well-formed as XML too.</summary>
internal static class PackHtml
{
    /// <summary>About how many characters of facts fit on the brief's page at the ordinary size.</summary>
    private const int Roomy = 2400;

    public static string Of(BoardPack paper)
    {
        var content = new PackContent(paper);
        var (cover, parts) = (content.Cover, content.Parts);
        var page = new StringBuilder();
        var css = paper.Template is { } own ? Own(own) : PackStyle.Css;
        var shape = paper.IsBrief ? Letters(parts) > Roomy ? "brief tight" : "brief" : "pack";
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>{E(cover.Headline)}</title>\n<style>\n{css}</style>\n</head>\n<body>\n<main class=\"{shape}\">\n");
        Cover(page, cover, paper.IsBrief);
        foreach (var part in parts)
        {
            page.Append(part.BeginsBack ? "<div class=\"back\">\n" : "");
            Part(page, part);
        }

        page.Append(parts.Any(p => p.BeginsBack) ? "</div>\n" : "");

        return page.Append(CultureInfo.InvariantCulture, $"</main>\n<script type=\"application/json\" id=\"{PackCopy.ElementId}\">{PackCopy.Of(paper).Text}</script>\n</body>\n</html>\n").ToString();
    }

    private static void Cover(StringBuilder page, PackCover cover, bool isBrief)
    {
        page.Append(CultureInfo.InvariantCulture, $"<header class=\"cover\">\n<p class=\"kicker\">{E(cover.Kicker)}</p>\n<h1 dir=\"auto\">{E(cover.Headline)}</h1>\n<p class=\"title\" dir=\"auto\">{E(cover.Title)}</p>\n");
        page.Append((cover.HasWithheld, isBrief) switch
        {
            (false, _) => $"<p class=\"withheld none\">{E(cover.Withheld)}</p>\n",
            (true, true) => $"<p class=\"withheld\">{E(cover.Withheld)}: <a href=\"#{PackContent.Annex}\">see below</a></p>\n",
            (true, false) => $"<p class=\"withheld\">{E(cover.Withheld)}: <a href=\"#{PackContent.Annex}\">see the annex of reserved facts</a><span class=\"printed\">, on the pages marked “Annex”</span></p>\n",
        });
        page.Append(CultureInfo.InvariantCulture, $"<dl>\n{string.Concat(cover.Rows.Select(r => $"<dt>{E(r.Name)}</dt><dd dir=\"auto\">{Coloured(r.Words)}</dd>\n"))}</dl>\n<p class=\"note\">{E(cover.Note)}</p>\n</header>\n");
    }

    private static void Part(StringBuilder page, PackPart part)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section id=\"{E(part.Id)}\">\n<h2 dir=\"auto\">{E(part.Title)}</h2>\n");
        foreach (var block in part.Blocks)
        {
            page.Append(block switch
            {
                PackLine line => $"<p{(line.IsQuiet ? " class=\"quiet\"" : "")} dir=\"auto\">{E(line.Text)}</p>\n",
                PackCommand command => $"<code>{E(command.Text)}</code>\n",
                PackStatement statement => Statement(statement),
                PackGrid grid => Grid(grid),
                _ => "",
            });
        }

        page.Append("</section>\n");
    }

    private static string Statement(PackStatement statement) =>
        $"<article{(statement.IsReserved ? " class=\"reserved\"" : "")}>\n<p class=\"label\"><i class=\"{Side(statement.By)}\">{PackWords.Mark(statement.By)}</i> {E(PackWords.Name(statement.By))} · {E(statement.Label)}</p>\n<p class=\"fact\" dir=\"auto\">{E(statement.Text)}</p>\n{string.Concat(statement.Details.Select(d => $"<p class=\"detail{(PackWords.EndsInDigest(d) ? " hash" : "")}\" dir=\"auto\">{E(d)}</p>\n"))}</article>\n";

    private static string Grid(PackGrid grid) =>
        $"<div class=\"wide\"><table>\n<colgroup>{string.Concat(grid.Columns.Select(c => $"<col width=\"{c.Share}%\"/>"))}</colgroup>\n<thead><tr>{string.Concat(grid.Columns.Select(c => $"<th scope=\"col\">{E(c.Title)}</th>"))}</tr></thead>\n<tbody>\n{string.Concat(grid.Rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td{(PackWords.IsDigest(cell) ? " class=\"digest\"" : "")} dir=\"auto\">{Coloured(cell)}</td>"))}</tr>\n"))}</tbody></table></div>\n";

    /// <summary>A side's mark at the front in its colour.</summary>
    private static string Coloured(string words) => words switch
    {
        ['●', .. var rest] => $"<span class=\"cio\">●</span>{E(rest)}",
        ['◆', .. var rest] => $"<span class=\"ciso\">◆</span>{E(rest)}",
        _ => E(words),
    };

    private static string Side(Party? by) => by switch { Party.Cio => "cio", Party.Ciso => "ciso", _ => "other" };

    private static int Letters(IEnumerable<PackPart> parts) => parts.SelectMany(p => p.Blocks).OfType<PackStatement>().Sum(s => s.Text.Length + s.Details.Sum(d => d.Length) + 90);

    /// <summary>An organization's own style sheet, which may neither end the style element nor fetch anything.</summary>
    private static string Own(byte[] template)
    {
        if (template.Length > 1 << 20)
        {
            throw new RefusedFileException("The style sheet is larger than 1 MB: leave out what is embedded in it.");
        }

        var css = Encoding.UTF8.GetString(template);
        var trouble = new[] { "</", "@import", "url(", "image-set(", "expression(" }.FirstOrDefault(t => css.Contains(t, StringComparison.OrdinalIgnoreCase));

        return trouble is null && !css.Contains('\\')
            ? css.EndsWith('\n') ? css : css + "\n"
            : throw new RefusedFileException($"The style sheet holds '{trouble ?? "\\"}', by which a page could fetch something from elsewhere: take it out.");
    }

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
