using System.Globalization;

namespace Concord.Web.Risk;

/// <summary>Numbers as a form sends them.</summary>
internal static class WrittenNumber
{
    /// <summary>The number in a field, with a point as its decimal mark and no mark between thousands; null where the field is empty.</summary>
    /// <param name="form">The form.</param>
    /// <param name="field">The field.</param>
    /// <param name="name">What the field is called on the page.</param>
    /// <exception cref="FormatException">The field holds something else; the message says so in a sentence.</exception>
    public static double? Read(IFormCollection form, string field, string name)
    {
        var text = form[field].ToString().Trim();
        if (text.Length == 0)
        {
            return null;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw new FormatException($"{name} holds “{(text.Length > 30 ? text[..30] + "…" : text)}”, which is not a number such as 250000 or 0.5.");
    }

    /// <summary>A number that must be there.</summary>
    /// <exception cref="FormatException">It is missing or no number.</exception>
    public static double Needed(IFormCollection form, string field, string name) =>
        Read(form, field, name) ?? throw new FormatException($"{name} is empty.");
}
