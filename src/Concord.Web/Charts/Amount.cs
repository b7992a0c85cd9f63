using System.Globalization;

namespace Concord.Web.Charts;

/// <summary>Money as it stands on an axis, in a cell or in a sentence: short, with its currency, never as a coloured number.</summary>
public static class Amount
{
    private static readonly (double From, string Letter)[] _sizes = [(1e12, "tn"), (1e9, "bn"), (1e6, "M"), (1e3, "k")];

    /// <summary>An amount to three digits: "€410k", "−€1.25M", "CHF 30k"; a sum no number can hold is "no limit".</summary>
    /// <param name="value">The amount in whole units of the currency.</param>
    /// <param name="currency">The currency as three capital letters.</param>
    public static string Short(double value, string currency)
    {
        if (double.IsInfinity(value))
        {
            return "no limit";
        }

        var size = Math.Abs(Rounded(value));
        var (from, letter) = _sizes.FirstOrDefault(s => size >= s.From, (1, ""));
        var figure = (size / from).ToString(size / from < 10 ? "0.##" : size / from < 100 ? "0.#" : "0", CultureInfo.InvariantCulture);

        return $"{(value < 0 && size > 0 ? "−" : "")}{Symbol(currency)}{figure}{letter}";
    }

    /// <summary>A change of an amount, its sign always written out; "about 0" where it rounds to nothing.</summary>
    public static string Change(double value, string currency) =>
        Math.Abs(value) < 0.5 ? "about 0" : value > 0 ? $"+{Short(value, currency)}" : Short(value, currency);

    private static double Rounded(double value)
    {
        if (Math.Abs(value) < 0.5)
        {
            return 0;
        }

        var step = Math.Pow(10, Math.Floor(Math.Log10(Math.Abs(value))) - 2);

        return step < 1 ? Math.Round(value) : Math.Round(value / step) * step;
    }

    private static string Symbol(string currency) => currency switch
    {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        "" => "",
        _ => $"{currency} ",
    };
}
