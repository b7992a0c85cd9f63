using Concord.Evidence;
using Concord.Web.Seats;

namespace Concord.Web.Risk;

/// <summary>With what the form for a statement of appetite begins.</summary>
internal static class Draft
{
    /// <summary>The statement all signed last, for another year; else, for the two, what both believe they carry; else nothing but its end.</summary>
    public static (StatementForm Draft, string Begin) Of(RiskReading reading, Seat seat, DateOnly today)
    {
        var ends = today.AddMonths(StatementForm.MostMonths);
        if (reading.Statements.FirstOrDefault(s => s.Said.Risk is null && s.IsSigned) is { Said: { } last })
        {
            return (new StatementForm(null, last.Points, last.Mean, last.Capacity, ends), "It begins with what all three signed last.");
        }

        return seat.IsPrincipal() && reading.Drafted is { } drafted
            ? (new StatementForm(null, [.. drafted.Tolerance.Anchors.Select(a => new AppetitePoint { Loss = a.Loss, Probability = a.Probability })], null, null, ends), "It begins with what you both believe you carry today, in the middle of the two: move it to what you want to carry.")
            : (new StatementForm(null, [], null, null, ends), "It begins empty.");
    }
}
