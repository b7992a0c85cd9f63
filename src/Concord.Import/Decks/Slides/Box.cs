using System.Xml.Linq;

namespace Concord.Import.Decks;

/// <summary>A rectangle on a slide, in English Metric Units (914,400 an inch, 12,700 a point).</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    /// <summary>One point.</summary>
    public const double Point = 12_700;

    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double Area => Width * Height;

    /// <summary>The rectangle an <c>xfrm</c> states; null where it states none. What is turned by a quarter lies across.</summary>
    public static Box? Of(XElement? xfrm)
    {
        if (xfrm.One("off") is not { } off || xfrm.One("ext") is not { } extent)
        {
            return null;
        }

        var box = new Box(off.Number("x") ?? 0, off.Number("y") ?? 0, Math.Max(0, extent.Number("cx") ?? 0), Math.Max(0, extent.Number("cy") ?? 0));
        var turn = Math.Abs((xfrm.Number("rot") ?? 0) / 60_000.0) % 180;

        return turn is > 45 and < 135
            ? new Box(box.Left + ((box.Width - box.Height) / 2), box.Top + ((box.Height - box.Width) / 2), box.Height, box.Width)
            : box;
    }

    /// <summary>Whether a point lies within.</summary>
    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>Which part of this rectangle another covers, from 0 to 1.</summary>
    public double CoveredBy(Box other)
    {
        var width = Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
        var height = Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);

        return width <= 0 || height <= 0 ? 0 : width * height / Math.Max(Area, 1);
    }
}
