using System.Globalization;

namespace Concord.Signs;

/// <summary>How figures and days are written in sentences.</summary>
internal static class Words
{
    /// <summary>A day, such as "16 November 2026".</summary>
    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A share as whole percent without the sign, such as "74".</summary>
    internal static string Percent(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture);

    /// <summary>Days, whole from ten on.</summary>
    internal static string Days(double days) => days.ToString(days < 10 ? "0.#" : "0", CultureInfo.InvariantCulture);

    /// <summary>A side as its seat is called.</summary>
    internal static string Seat(Side side) => side == Side.Cio ? "CIO" : "CISO";
}
