using System.Text.Json;
using Concord.Steps;

namespace Concord.Cli;

/// <summary>What <c>concord briefing check --json</c> answers (CONTRACT §2).</summary>
internal static class BriefingCheckView
{
    public static object Of(DeckCheck check) => new
    {
        deck = check.Deck.Name,
        facts = check.Facts.Select(Fact),
        missing = check.Missing,
        softened = check.Softened,
        unreadable = check.Deck.Gaps.Select(g => new { first = g.FirstPage, last = g.LastPage, reason = g.Reason }),
        remarks = check.Deck.Remarks,
    };

    private static object Fact(FactFinding finding) => new
    {
        id = finding.Id,
        level = Word(finding.Level),
        change = Word(finding.Change),
        where = finding.Place is { } place ? DeckWords.Where(place) : null,
        text = finding.Text,
        why = finding.Why,
        differences = finding.Differences.Select(d => new { kind = Word(d.Kind), stated = d.Stated, presented = d.Presented }),
        likeness = Math.Round(finding.Likeness, 3),
        mayStandUnread = finding.MayStandUnread,
    };

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());
}
