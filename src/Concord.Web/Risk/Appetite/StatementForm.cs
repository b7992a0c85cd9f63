using System.Globalization;
using Concord.Evidence;

namespace Concord.Web.Risk;

/// <summary>A statement of appetite as a form sends it.</summary>
/// <param name="Risk">The risk (id); null = the whole enterprise.</param>
/// <param name="Points">The anchors, the smallest loss first; each accepts less than the one before.</param>
/// <param name="Mean">The accepted mean loss a year.</param>
/// <param name="Capacity">The loss that cannot be carried.</param>
/// <param name="Ends">The last day it holds.</param>
public sealed record StatementForm(string? Risk, IReadOnlyList<AppetitePoint> Points, double? Mean, double? Capacity, DateOnly Ends)
{
    /// <summary>Rows of anchors on the form.</summary>
    public const int Rows = 5;

    /// <summary>A statement holds this many months at most.</summary>
    public const int MostMonths = 12;

    /// <summary>Reads the form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="today">The day of reading.</param>
    /// <exception cref="FormatException">A field can't be taken; the message is a sentence that names it.</exception>
    public static StatementForm Read(IFormCollection form, DateOnly today)
    {
        var points = Enumerable.Range(1, Rows).Select(i => Point(form, i)).OfType<AppetitePoint>().OrderBy(p => p.Loss).ToList();
        var (mean, capacity) = (WrittenNumber.Read(form, "mean", "The mean loss a year"), WrittenNumber.Read(form, "capacity", "The loss that cannot be carried"));
        foreach (var (before, after) in points.Zip(points.Skip(1)))
        {
            if (after.Loss == before.Loss || after.Probability >= before.Probability)
            {
                throw new FormatException($"A larger loss must be accepted less often: {Text(after.Loss)} at {Text(after.Probability * 100)}% stands beside {Text(before.Loss)} at {Text(before.Probability * 100)}%.");
            }
        }

        return points.Count == 0 ? throw new FormatException("At least one loss with the highest chance accepted is needed.")
            : mean < 0 ? throw new FormatException($"The mean loss a year must be 0 or more, and is {Text(mean.Value)}.")
            : capacity <= points[^1].Loss ? throw new FormatException($"The loss that cannot be carried, {Text(capacity.Value)}, must lie above the largest loss accepted, {Text(points[^1].Loss)}.")
            : new StatementForm(form["risk"].ToString() is { Length: > 0 } risk ? risk : null, points, mean, capacity, Ending(form, today));
    }

    /// <summary>The statement as evidence, signed by who proposes it.</summary>
    public Appetite By(string signer, DateTimeOffset now, TimeZoneInfo zone) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"appetite/{now.UtcDateTime:yyyyMMdd'T'HHmmss}Z"),
        Risk = Risk,
        Points = Points,
        Mean = Mean,
        Capacity = Capacity,
        SignedBy = [signer],
        At = Moment.At(now),
        ExpiresAt = Moment.On(Ends, zone),
        UpdatedAt = now,
    };

    private static AppetitePoint? Point(IFormCollection form, int row)
    {
        var (loss, percent) = (WrittenNumber.Read(form, $"loss-{row}", $"The loss in row {row}"), WrittenNumber.Read(form, $"chance-{row}", $"The chance in row {row}"));
        if (loss is null && percent is null)
        {
            return null;
        }

        return loss is not > 0 ? throw new FormatException($"The loss in row {row} must be above 0.")
            : percent is not (>= 0 and <= 100) ? throw new FormatException($"The chance in row {row} must lie between 0 and 100%.")
            : new AppetitePoint { Loss = loss.Value, Probability = percent.Value / 100 };
    }

    private static DateOnly Ending(IFormCollection form, DateOnly today)
    {
        var text = form["ends"].ToString();
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var ends))
        {
            throw new FormatException("The last day it holds is not a day such as 2027-03-31.");
        }

        return ends > today && ends <= today.AddMonths(MostMonths)
            ? ends
            : throw new FormatException($"The last day it holds must lie after today and within {MostMonths} months: an appetite is looked at again every year.");
    }

    private static string Text(double value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);
}
