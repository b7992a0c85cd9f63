using System.Text;

namespace Concord.Papers;

/// <summary>How much room text takes, estimated from above: widths are those of the widest fonts that programs put in place of a missing one.</summary>
internal static class TextMeasure
{
    private const string Thin = "il.,:;|!'’ I";
    private const string Narrow = "fjrt()[]-“”\"/\\{}";
    private const string Wide = "mwMWOQG@%—●◆■";

    /// <summary>The height of a line in parts of the letters' size.</summary>
    public const double LineHeight = 1.25;

    /// <summary>How many lines the text takes; at least one.</summary>
    /// <param name="text">The text, without breaks.</param>
    /// <param name="size">The letters' size in points.</param>
    /// <param name="width">The width of a line in points.</param>
    public static int Lines(string text, double size, double width) => Ends(text, size, width).Count;

    /// <summary>Where each line ends, as positions in the text: after a space, or within a word that is wider than a line.</summary>
    public static IReadOnlyList<int> Ends(string text, double size, double width)
    {
        var ends = new List<int>();
        var (filled, sinceSpace, space) = (0.0, 0.0, -1);
        for (var at = 0; at < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var taken);
            var wide = Width(rune) * size;
            if (filled + wide > width && rune.Value != ' ' && filled > 0)
            {
                var breaksAtSpace = space > (ends.Count > 0 ? ends[^1] : 0);
                ends.Add(breaksAtSpace ? space : at);
                filled = breaksAtSpace ? sinceSpace : 0;
                (sinceSpace, space) = (breaksAtSpace ? sinceSpace : 0, -1);
            }

            filled += wide;
            sinceSpace += wide;
            at += taken;
            if (rune.Value == ' ')
            {
                (space, sinceSpace) = (at, 0);
            }
        }

        ends.Add(text.Length);

        return ends;
    }

    /// <summary>A letter's width in parts of its size.</summary>
    private static double Width(Rune rune) => rune.Value switch
    {
        >= 0x1100 and not (>= 0x1e00 and < 0x2e80) => 1.1,
        > 0x7f and not (0x2019 or 0x201c or 0x201d or 0x2014 or 0x25cf or 0x25c6 or 0x25a0) => 0.72,
        var ascii when Thin.Contains((char)ascii) => 0.4,
        var ascii when Narrow.Contains((char)ascii) => 0.5,
        var ascii when Wide.Contains((char)ascii) => 1.02,
        >= 'A' and <= 'Z' => 0.76,
        _ => 0.66,
    };
}
