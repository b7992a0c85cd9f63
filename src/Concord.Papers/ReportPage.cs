using System.Globalization;
using System.Net;
using System.Text;
using Concord.Signs;
using Concord.Steps;

namespace Concord.Papers;

/// <summary>The report as one page of HTML: no script, nothing fetched, every text escaped, well-formed as XML too.</summary>
internal sealed class ReportPage
{
    private const string Bound = "Not for appraisal, pay or dismissal.";

    private const int MostEvents = 6;

    private readonly Report _report;
    private readonly StringBuilder _page = new();
    private readonly int _year;

    private ReportPage(Report report)
    {
        _report = report;
        _year = report.Reading.Week.Year;
    }

    public static string Of(Report report)
    {
        var page = new ReportPage(report);
        page.Write();

        return page._page.ToString();
    }

    private void Write()
    {
        var title = _report.Reader == ReportReader.Pair ? "For the next one-to-one" : "For the board";
        Add($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>{title}</title>\n<style>\n{ReportStyle.Css}</style>\n</head>\n<body>\n<main>\n");
        Heading(title);
        Topics();
        Table();
        OpenEvents();
        Causes();
        Plays();
        Structure();
        Unsaid();
        Seal();
        Add("</main>\n</body>\n</html>\n");
    }

    private void Heading(string title)
    {
        var next = _report.Next is { } at ? $" on {at.ToString("dddd d MMMM, HH:mm", CultureInfo.InvariantCulture)}" : "";
        var occasion = _report.Reader == ReportReader.Pair ? $"{title}{next}" : title;
        Add($"<header>\n<p class=\"kicker\">{E(occasion)} <span>What happened up to {E(Day(_report.Reading.Week.AddDays(-1)))}</span></p>\n");
        Add($"<h1>{E(Headline.Of(_report))}</h1>\n<p class=\"lead\">{E(Headline.Details(_report))}</p>\n");
        Add("<p class=\"note\">The two jobs pull in different directions by design. This paper names counts and events, never motives.</p>\n</header>\n");
    }

    private void Topics()
    {
        if (_report.Topics.Count == 0)
        {
            return;
        }

        Add($"<section>\n<h2>{Figures.Capital(Figures.Count(_report.Topics.Count))} {(_report.Topics.Count == 1 ? "thing" : "things")} to talk about</h2>\n<ol class=\"topics\">\n");
        foreach (var topic in _report.Topics)
        {
            Add($"<li>\n<h3>{E(topic.Title)} <em>{E(topic.Standing)}</em></h3>\n<p>{E(topic.Why)}</p>\n{Records(topic)}<p class=\"ask\">{E(topic.Question)}</p>\n</li>\n");
        }

        Add("</ol>\n</section>\n");
    }

    private string Records(Topic topic)
    {
        if (topic.Records.Count == 0)
        {
            return "";
        }

        var rows = topic.Records.Select(r => $"<tr><td class=\"day\">{E(Day(r.At))}</td><td>{E(r.Text ?? "")}</td><td class=\"id\">{E(r.Link.ToString())}</td></tr>\n");
        var more = topic.More > 0 ? $"<tr><td></td><td class=\"more\" colspan=\"2\">and {topic.More} more in the ledger</td></tr>\n" : "";

        return $"<table class=\"records\"><tbody>\n{string.Concat(rows)}{more}</tbody></table>\n";
    }

    private void Table()
    {
        var max = RangePicture.MaxOf(_report.Rows);
        Add("<section class=\"both-ways\">\n<h2>The signs, both ways</h2>\n<p class=\"key\">Mark: share seen, with its 90% range. Hollow: a quarter ago. Dotted line: the line we agreed. Percent beside a word: how sure the figures make us that the line is crossed.</p>\n");
        Add("<table class=\"signs\">\n<colgroup><col class=\"say\"/><col class=\"pic\"/><col/><col class=\"pic\"/><col class=\"say\"/></colgroup>\n<thead><tr><th class=\"left\" scope=\"col\" colspan=\"2\"><i class=\"cio\">●</i> On the CIO’s side</th><th scope=\"col\">Sign</th><th class=\"right\" scope=\"col\" colspan=\"2\">On the CISO’s side <i class=\"ciso\">◆</i></th></tr></thead>\n");
        foreach (var group in _report.Rows.GroupBy(r => r.State))
        {
            Add($"<tbody>\n<tr class=\"group\"><th colspan=\"5\" scope=\"rowgroup\">{E(group.Key.Words())}</th></tr>\n");
            foreach (var row in group)
            {
                var (left, right) = (new RangePicture(max, GoesLeft: true), new RangePicture(max, GoesLeft: false));
                var other = row.IsJoint ? "<td class=\"pic\"></td><td class=\"say right both\">one figure for both</td>" : Wing(row, row.Ciso, right, "right");
                Add($"<tr>{Wing(row, row.Cio, left, row.IsJoint ? "left shared" : "left")}<th class=\"sign\" scope=\"row\"><b>{row.Sign.Number}</b> {E(row.Sign.Name)}</th>{other}</tr>\n");
            }

            Add("</tbody>\n");
        }

        Add("</table>\n</section>\n");
    }

    private static string Wing(ReportRow row, Reading? reading, RangePicture picture, string side)
    {
        var (words, drawn) = reading is null ? ("", "") : (Words(row, reading), picture.Of(reading));
        var say = $"<td class=\"say {side}\">{words}</td>";
        var pic = $"<td class=\"pic\">{drawn}</td>";

        return side == "right" ? pic + say : say + pic;
    }

    private static string Words(ReportRow row, Reading reading)
    {
        var (glyph, word) = StateWords.Sureness(reading);
        var count = reading.State == IndicatorState.NoData ? "" : $"<b>{E(Figures.KOfN(reading))}</b> {E(row.Phrase(reading))}<br/>";

        var estimate = reading is { Estimate: { } value, Events: not null } && reading.State.IsSaid() ? $"{Figures.Value(value, reading.Unit)} · " : "";

        return $"{count}<span class=\"sure\">{E(estimate)}{glyph} {E(word)}</span>";
    }

    private void OpenEvents()
    {
        if (_report.OpenEvents.Count == 0)
        {
            return;
        }

        Add("<section>\n<h2>Open events</h2>\n<p class=\"key\">Facts raised the same day. They change no state; they stay open until both have dealt with them.</p>\n<table class=\"records\"><tbody>\n");
        foreach (var open in _report.OpenEvents.Take(MostEvents))
        {
            Add($"<tr><td class=\"day\">{E(Day(open.Event.At))}</td><td>{E(open.Event.Text)} <span class=\"under\">{E(open.Sign)}</span></td><td class=\"id\">{E(open.Event.Link.ToString())}</td></tr>\n");
        }

        if (_report.OpenEvents.Count > MostEvents)
        {
            Add($"<tr><td></td><td class=\"more\" colspan=\"2\">and {_report.OpenEvents.Count - MostEvents} more in the ledger</td></tr>\n");
        }

        Add("</tbody></table>\n</section>\n");
    }

    private void Causes()
    {
        if (_report.Behind is not { Causes: > 0 } behind)
        {
            return;
        }

        Add($"<section>\n<h2>What may be behind it</h2>\n<p>{E(behind.Headline)} <span class=\"key\">Hypotheses with their evidence, never verdicts; several may hold at once.</span></p>\n");
        if (behind.Supported.Count > 0)
        {
            var rows = behind.Supported.Select(c => $"<tr><td class=\"cause\">{E(c.Cause.Name)}</td><td>{E(c.Cause.Question)}</td><td class=\"id\">{E(ReportBehind.Whose(c))}</td></tr>\n");
            Add($"<table class=\"records\"><tbody>\n{string.Concat(rows)}</tbody></table>\n");
        }

        Add("</section>\n");
    }

    private void Plays()
    {
        if (_report.Behind.Plays is not { Count: > 0 } plays)
        {
            return;
        }

        var rows = plays.Select(p => $"<tr><td class=\"cause\">{E(p.Play.Name)}</td><td>{E(p.Reason)}</td><td class=\"id\">{(p.State == PlayState.Open ? "under way" : "called for")}, due {E(Day(p.Due))}</td></tr>\n");
        Add($"<section>\n<h2>What is being done, or called for</h2>\n<p class=\"key\">Both own each; effects are hypotheses until fresh data show them.</p>\n<table class=\"records\"><tbody>\n{string.Concat(rows)}</tbody></table>\n</section>\n");
    }

    private void Structure()
    {
        if (_report.Behind.Structure is { } structure)
        {
            Add($"<section>\n<h2>Where the CISO stands, and time to contain</h2>\n<p>{E(structure.Sentence)}</p>\n{string.Concat(structure.TimeToContain.Sentences.Select(s => $"<p class=\"key\">{E(s)}</p>\n"))}</section>\n");
        }
    }

    private void Unsaid()
    {
        var unsaid = _report.Rows.SelectMany(row => row.Sides.Where(s => !s.State.IsSaid()).Select(s => (row.Sign, Side: s))).ToList();
        if (unsaid.Count == 0)
        {
            return;
        }

        Add("<section>\n<h2>What can’t be said yet</h2>\n<table class=\"unsaid\"><thead><tr><th scope=\"col\">Sign</th><th scope=\"col\">What is missing</th><th scope=\"col\">Known at the earliest</th></tr></thead><tbody>\n");
        foreach (var (sign, side) in unsaid)
        {
            var from = side.EarliestKnown is { } day ? Day(day) : "can’t be told";
            Add($"<tr><td>{E(sign.Name)}, {E(Figures.Side(side.Direction))}</td><td>{E(side.Missing ?? "No record of this kind.")}</td><td class=\"day\">{E(from)}</td></tr>\n");
        }

        Add("</tbody></table>\n</section>\n");
    }

    private void Seal()
    {
        var seal = _report.Seal;
        var known = TimeZoneInfo.ConvertTime(_report.Reading.KnownAt, _report.Zone).ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);
        var entries = seal.Entries == 1 ? "1 entry" : string.Create(CultureInfo.InvariantCulture, $"{seal.Entries:#,0} entries");
        var witnessed = seal.Witnesses.Count == 0 ? "not independently witnessed" : $"also signed by {Figures.List(seal.Witnesses)}";
        Add($"<footer>\n<p>Read from {entries} of the ledger on {E(known)}; {E(witnessed)}. Every figure can be opened to its records.</p>\n");
        Add($"<p class=\"root\">{E(seal.Root)}</p>\n<p><strong>{Bound}</strong> {(_report.Reader == ReportReader.Pair ? "For the two principals: what is only worth a look is in no other copy." : "")}</p>\n</footer>\n");
    }

    private string Day(DateTimeOffset at) => Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, _report.Zone).Date));

    private string Day(DateOnly day) => Figures.Day(day, _year);

    private static string E(string text) => WebUtility.HtmlEncode(text);

    private void Add(string html) => _page.Append(html);
}
