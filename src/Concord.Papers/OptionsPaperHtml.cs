using System.Net;
using System.Text;
using Concord.Risk;

namespace Concord.Papers;

/// <summary>The sheet as one page of HTML that prints on two pages of A4.</summary>
internal static class OptionsPaperHtml
{
    // More ways than these are set smaller in print, so that two pages hold them.
    private const int FewWays = 4;

    private const string Css = """
        :root{color-scheme:light dark;--paper:#fff;--wash:#f3f1ea;--ink:#17202a;--ink2:#465260;--ink3:#5e6975;--rule:#d9d6cc;--joint:#0b6e63;--serif:"Source Serif 4","Source Serif Pro",Charter,Georgia,"DejaVu Serif",serif;--sans:Inter,system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif}
        @media screen and (prefers-color-scheme:dark){:root{--paper:#13171c;--wash:#1b2027;--ink:#e9ebee;--ink2:#b6bec8;--ink3:#98a3af;--rule:#333c47;--joint:#5fc7b8}}
        @page{size:A4;margin:12mm 14mm 12mm}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.45 var(--sans);-webkit-print-color-adjust:exact;print-color-adjust:exact}
        main{max-width:900px;margin:0 auto;padding:36px 24px}
        h1{font:600 30px/1.18 var(--serif);margin:6px 0 8px;letter-spacing:-.01em;text-wrap:balance}
        h2{font:600 16px/1.3 var(--sans);margin:22px 0 6px;padding-top:8px;border-top:2px solid var(--ink)}
        h3{font:600 14px/1.35 var(--sans);margin:8px 0 2px}
        p{margin:0 0 6px}
        .kicker,.note{color:var(--ink2);font-size:12.5px}
        .lead{font:400 17px/1.45 var(--serif)}
        table{width:100%;border-collapse:collapse;font-size:13px;font-variant-numeric:tabular-nums}
        th,td{text-align:left;vertical-align:top;padding:4px 8px 4px 0;border-top:1px solid var(--rule);font-weight:400}
        thead th{border-top:0;color:var(--ink2);font-size:12px}
        tbody th{font-weight:500}
        .ways b{font-weight:650}.ways td:nth-child(n+3){white-space:nowrap}.mark{display:block;color:var(--ink2);font-size:12px}
        .bar{display:inline-block;vertical-align:-1px;margin-right:7px}.bar .whole{fill:var(--rule)}.bar .fill{fill:var(--ink)}
        .figures td,.figures th{font-size:12px;line-height:1.35}.figures tbody th{width:21%}
        .chosen{background:var(--wash)}
        .list{columns:2;column-gap:28px}.list div{break-inside:avoid;margin-bottom:7px}.list p{font-size:12.5px;margin:0 0 2px}
        ul{margin:0;padding-left:16px}li{margin-bottom:2px;font-size:12.5px}
        .chart{display:block;width:100%;max-width:600px;height:auto}
        .grid{stroke:var(--rule)}.tk{stroke:var(--ink3)}.tick{font:500 11.5px var(--sans);fill:var(--ink3)}.lb{font:500 13px var(--sans);fill:var(--ink2)}.lb.b{font-weight:650;fill:var(--ink)}
        .way{fill:var(--paper);stroke:var(--joint);stroke-width:2.4;stroke-dasharray:3 2}.way.chosen{fill:var(--ink);stroke:var(--ink);stroke-dasharray:none}.way-range{stroke:var(--joint);stroke-width:5;opacity:.28;stroke-linecap:round}.way-none{fill:var(--ink3)}
        .signs{display:grid;grid-template-columns:1fr 1fr 1fr;gap:24px;margin-top:14px}.signs p{border-top:1px solid var(--ink);padding-top:4px;margin-top:34px;font-size:12.5px}
        .root{overflow-wrap:anywhere}
        tr,svg{break-inside:avoid}h2,h3{break-after:avoid}
        @media screen and (max-width:700px){main{padding:18px 14px}h1{font-size:25px}.list{columns:1}.wide{overflow-x:auto}.signs{grid-template-columns:1fr}}
        @media print{main{max-width:none;padding:0}body{font-size:9pt;line-height:1.36}h1{font-size:19pt;margin:2pt 0 4pt}.lead{font-size:10.6pt;line-height:1.38}h2{font-size:10.8pt;margin:9pt 0 3pt;padding-top:4pt}h3{font-size:9.2pt}table{font-size:8.6pt}.figures td,.figures th,.list p,li,.note,.kicker{font-size:8pt}th,td{padding-block:2pt}.chart{max-width:118mm;margin:2pt 0}.page{break-before:page;margin-top:0}.signs p{margin-top:30pt}.many .chart{max-width:100mm}.many h2{margin-top:6pt}.many .list p,.many .figures td,.many .figures th,.many li{font-size:7.2pt;line-height:1.25}.many .list div{margin-bottom:3pt}.many .signs p{margin-top:20pt}}

        """;

    public static string Of(OptionsPaperSheet sheet)
    {
        var page = new StringBuilder();
        page.Append($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>{E(sheet.Title)}</title>\n<style>\n{Css}</style>\n</head>\n<body>\n<main{(sheet.Ordered.Count > FewWays ? " class=\"many\"" : "")}>\n");
        page.Append($"<p class=\"kicker\">{E(sheet.Kicker)}</p>\n<h1>{E(sheet.Title)}</h1>\n<p class=\"lead\"><b>{E(OptionsPaperWords.Headline(sheet.Paper))}.</b> {E(OptionsPaperWords.Lead(sheet.Paper))}</p>\n<p>{E(sheet.Asked)}</p>\n");
        Ways(page, sheet);
        page.Append($"<h2>How soon, how secure, for how much</h2>\n{DaysScorePicture.Of(sheet.Paper, sheet.Chosen)}\n<p class=\"note\">Security score by the time until a way works; the price stands beside each mark, the pale bar is its 90% range.</p>\n");
        ProsAndCons(page, sheet);
        AllFigures(page, sheet);
        page.Append($"<h2>What this takes for granted</h2>\n<ul>\n{string.Concat(sheet.All.Assumptions.Select(a => $"<li>{E(a)}</li>\n"))}</ul>\n");
        Choice(page, sheet);
        page.Append($"<p class=\"note root\">{E(sheet.SealWords)} {E(sheet.Paper.WrittenBy is { } by ? $"Written from the seat {by}{(sheet.Paper.WrittenAt is { } at ? $" on {OptionsPaperWords.Day(DateOnly.FromDateTime(at.Date))}" : "")}." : "")}</p>\n");

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Ways(StringBuilder page, OptionsPaperSheet sheet)
    {
        page.Append($"<h2>{E(sheet.Many)} ways to yes, the fastest first</h2>\n<div class=\"wide\"><table class=\"ways\"><thead><tr><th></th><th scope=\"col\">Way</th><th scope=\"col\">Works after</th><th scope=\"col\">Cost over {sheet.Paper.File.HorizonMonths} months</th><th scope=\"col\">Security score</th></tr></thead><tbody>\n");
        foreach (var option in sheet.Ordered)
        {
            var marks = OptionsPaperWords.Marks(sheet.Paper, option);
            page.Append($"<tr{(option.Option.Id == sheet.Chosen ? " class=\"chosen\"" : "")}><td>{E(option.Option.Id)}</td><th scope=\"row\">{(ReferenceEquals(sheet.All.Recommended, option) ? $"<b>{E(option.Option.Title)}</b>" : E(option.Option.Title))}{(marks.Length > 0 ? $"<span class=\"mark\">{E(marks)}</span>" : "")}</th>");
            page.Append($"<td>{E(OptionsPaperWords.Ready(option.Days))}<span class=\"mark\">{E(OptionsPaperWords.Day(option.GoLive))}</span></td><td>{E(OptionsPaperWords.Money(option.Cost.Value, sheet.Currency))}</td><td>{Bar(option)}{E(OptionsPaperWords.ScoreRange(option))}</td></tr>\n");
        }

        page.Append("</tbody></table></div>\n");
    }

    private static string Bar(OptionFigures option) => option.SecurityScore is not { } score ? ""
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<svg class=\"bar\" viewBox=\"0 0 100 8\" width=\"100\" height=\"8\" aria-hidden=\"true\"><rect class=\"whole\" width=\"100\" height=\"8\"/><rect class=\"fill\" width=\"{score.Value:0.#}\" height=\"8\"/></svg>");

    private static void Choice(StringBuilder page, OptionsPaperSheet sheet) => page.Append(
        $"<h2>The choice</h2>\n<p>{E(sheet.ChosenWords)}</p>\n<div class=\"signs\">{string.Concat(sheet.Signs.Select(who => $"<p>{E(who)}, date</p>"))}</div>\n");

    private static void AllFigures(StringBuilder page, OptionsPaperSheet sheet)
    {
        page.Append($"<h2 class=\"page\">The figures</h2>\n<div class=\"wide\"><table class=\"figures\"><thead><tr>{string.Concat(sheet.FiguresHead.Select((h, i) => i == 0 ? "<td></td>" : $"<th scope=\"col\">{E(h)}</th>"))}</tr></thead><tbody>\n");
        foreach (var row in sheet.FiguresRows)
        {
            page.Append($"<tr><th scope=\"row\">{E(row[0])}</th>{string.Concat(row.Skip(1).Select(cell => $"<td>{E(cell)}</td>"))}</tr>\n");
        }

        page.Append("</tbody></table></div>\n<p class=\"note\">In brackets the range that holds in 90 of 100 draws of what we don’t know. ✓ kept for sure, ▲ not kept for sure, ◐ can’t be told between the bounds.</p>\n");
    }

    private static void ProsAndCons(StringBuilder page, OptionsPaperSheet sheet)
    {
        page.Append("<h2>What speaks for and against each</h2>\n<div class=\"list\">\n");
        foreach (var option in sheet.Ordered.Select(o => o.Option))
        {
            var cons = option.Cons.Concat(option.Cio?.Note is { } note ? [$"For the CIO’s side: {note}"] : []);
            page.Append($"<div><h3>{E(option.Id)} {E(option.Title)}</h3>\n{Side("+", option.Pros)}{Side("−", cons)}{(option.Pros.Any() || cons.Any() ? "" : "<p>Nothing was written down for or against it.</p>\n")}</div>\n");
        }

        page.Append("</div>\n");
    }

    private static string Side(string mark, IEnumerable<string> words) => words.Any() ? $"<p>{mark} {E(string.Join(" ", words))}</p>\n" : "";

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
