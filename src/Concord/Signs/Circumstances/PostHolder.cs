using System.Globalization;
using Concord.Evidence;

namespace Concord.Signs;

/// <summary>One of the two posts: never a name.</summary>
/// <param name="Side">Whose post.</param>
/// <param name="IsHeld">Whether somebody is on record as holding it.</param>
/// <param name="Since">Since which day; null = not on record.</param>
/// <param name="Weeks">Whole weeks in the post, at least 0; null = not on record.</param>
/// <param name="YearsInRole">Years of experience in such a role, here or elsewhere, at least 0; null = not on record.</param>
public sealed record PostHolder(Side Side, bool IsHeld, DateOnly? Since, int? Weeks, double? YearsInRole)
{
    /// <summary>The post in a sentence.</summary>
    public string Sentence => !IsHeld
        ? $"The {Words.Seat(Side)}'s post: nobody is on record."
        : $"The {Words.Seat(Side)}'s post: held {Held}{Experience}.";

    private string Held => Since is { } day ? $"since {Words.Day(day)} ({Weeks} weeks)" : "since a day that is not on record";

    private string Experience => YearsInRole is { } years
        ? $", with {years.ToString("0.#", CultureInfo.InvariantCulture)} years in such a role"
        : string.Empty;

    /// <summary>A post as an org chart shows it.</summary>
    internal static PostHolder Of(Standpoint standpoint, OrgChart chart, Side side)
    {
        var holder = chart.HolderOf(side == Side.Cio ? PersonRole.Cio : PersonRole.Ciso);
        DateOnly? since = holder?.From is { } from ? standpoint.Days.DayOf(Case.Instant(from)) : null;

        return new PostHolder(
            side, holder is not null, since, since is { } day ? Math.Max(0, (standpoint.Week.Evaluated.DayNumber - day.DayNumber) / 7) : null, holder?.YearsInRole);
    }
}
