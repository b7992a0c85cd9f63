using System.Globalization;

namespace Concord.Import.Meetings;

/// <summary>Reads the text of a recurrence rule part by part.</summary>
internal static class RuleText
{
    private static readonly string[] Days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>The parts of a rule by name, none of them twice.</summary>
    public static List<(string Name, string Value)> Parts(string rule)
    {
        var parts = new List<(string Name, string Value)>();
        foreach (var part in rule.Trim().ToUpperInvariant().Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw Bad($"'{part}' is no part of a rule");
            }

            var name = part[..equals].Trim();
            if (parts.Exists(p => p.Name == name))
            {
                throw Bad($"it says {name} twice");
            }

            parts.Add((name, part[(equals + 1)..].Trim()));
        }

        return parts;
    }

    /// <summary>The numbers of a part, each between two limits; below zero counts from the end.</summary>
    public static IEnumerable<int> Numbers(string name, string value, int most, int least = 1, bool negative = false) =>
        value.Split(',').Select(text => negative && text.StartsWith('-')
            ? -Number(name, text[1..], least, most)
            : Number(name, text.TrimStart('+'), least, most)).ToList();

    /// <summary>The number of a part, between two limits.</summary>
    public static int Number(string name, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Bad($"{name} holds '{text}', which is no number from {least} to {most}");

    /// <summary>A day of the week, with its place in the month or year: 0 = every one.</summary>
    public static (int Nth, DayOfWeek Day) NthDay(string text)
    {
        var written = text.Trim();
        if (written.Length < 2)
        {
            throw Bad($"BYDAY holds '{written}', which is no day such as MO or -1FR");
        }

        var nth = written[..^2];
        var sign = nth.StartsWith('-') ? -1 : 1;

        return (nth.Length == 0 ? 0 : sign * Number("BYDAY", nth.TrimStart('-', '+'), 1, 53), Day(written[^2..]));
    }

    /// <summary>A day of the week such as MO.</summary>
    public static DayOfWeek Day(string text) => Array.IndexOf(Days, text) is >= 0 and var day
        ? (DayOfWeek)day
        : throw Bad($"'{text}' is no day of the week such as MO");

    /// <summary>Why a rule can't be read, with the remedy.</summary>
    public static BadFieldException Bad(string cause) =>
        new("RRULE", $"The recurrence can't be read: {cause}; correct the rule in the calendar and export it again.");
}
