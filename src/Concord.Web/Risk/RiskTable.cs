using System.Globalization;
using System.Text;
using Concord.Risk;
using Concord.Web.Charts;

namespace Concord.Web.Risk;

/// <summary>Figures of risk as CSV: a point as the decimal mark, all digits, names quoted; nothing a spreadsheet would take for a formula.</summary>
public static class RiskTable
{
    /// <summary>A curve, one row a loss.</summary>
    public static byte[] Of(RiskPicture picture) => Written(
        ["loss", "chance", "chance lower", "chance upper", "band 5%", "band 95%", "accepted"],
        picture.Points.Select(p => new[]
        {
            Number(p.Loss), Number(p.Chance), Number(p.Lower), Number(p.Upper), Number(p.BandLow), Number(p.BandHigh),
            Number(picture.Steps.LastOrDefault(s => s.Loss <= p.Loss)?.Limit),
        }));

    /// <summary>What matters, one row a thing.</summary>
    public static byte[] Of(IReadOnlyList<TornadoRow> rows) => Written(
        ["what", "from", "to", "mean at low", "mean at high"],
        rows.Select(r => new[] { Text(r.Name), Text(r.From), Text(r.To), Number(r.AtLow), Number(r.AtHigh) }));

    /// <summary>A paper's curves, one row a loss: as it is, then each way in the first year in which it works.</summary>
    public static byte[] Of(OptionsPaper paper) => Written(
        ["loss", "do nothing", .. paper.Comparison.Options.Select(o => Text($"{o.Option.Id} {o.Option.Title}"))],
        paper.Comparison.Base.Curve.Select((p, i) => new[] { Number(p.Loss), Number(p.Mid) }.Concat(paper.Comparison.Options.Select(o => Number(o.Year.Curve[i].Mid))).ToArray()));

    private static byte[] Written(IEnumerable<string> heads, IEnumerable<string[]> rows) =>
        Encoding.UTF8.GetBytes(string.Concat(rows.Prepend([.. heads]).Select(row => string.Join(',', row) + "\r\n")));

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Text(string text)
    {
        var plain = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{text}" : text;

        return $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
