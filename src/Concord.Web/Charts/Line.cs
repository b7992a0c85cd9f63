using System.Text;

namespace Concord.Web.Charts;

/// <summary>Paths through places on paper.</summary>
public static class Line
{
    /// <summary>A path through the points that have a value; a gap where there is none.</summary>
    public static string Through(IEnumerable<(double X, double? Y)> points)
    {
        var path = new StringBuilder();
        var pen = false;
        foreach (var (x, y) in points)
        {
            if (y is { } at)
            {
                path.Append(pen ? 'L' : 'M').Append(Scale.Text(x)).Append(' ').Append(Scale.Text(at));
            }

            pen = y is not null;
        }

        return path.ToString();
    }

    /// <summary>The closed areas between a lower and an upper edge, one for each unbroken run.</summary>
    public static string Between(IEnumerable<(double X, double? Low, double? High)> points)
    {
        var path = new StringBuilder();
        var run = new List<(double X, double Low, double High)>();
        foreach (var (x, low, high) in points)
        {
            if (low is { } l && high is { } h)
            {
                run.Add((x, l, h));
                continue;
            }

            Close();
        }

        Close();

        return path.ToString();

        void Close()
        {
            if (run.Count > 1)
            {
                path.Append(Through(run.Select(p => (p.X, (double?)p.High))));
                foreach (var (x, low, _) in Enumerable.Reverse(run))
                {
                    path.Append('L').Append(Scale.Text(x)).Append(' ').Append(Scale.Text(low));
                }

                path.Append('Z');
            }

            run.Clear();
        }
    }
}
