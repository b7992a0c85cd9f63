using System.Globalization;

namespace Concord.Ledger.Tiles;

/// <summary>The place of one tile or entry bundle in a static log, such as <c>tile/0/x001/234/067.p/8</c>.</summary>
/// <remarks>Source: C2SP tlog-tiles, "Merkle Tree" and "Log entries". Tiles are 8 levels high, so 256 hashes wide when full.</remarks>
public readonly record struct TilePath
{
    /// <summary>The width of a full tile: 256 hashes or entries.</summary>
    public const int FullWidth = 256;

    /// <summary>The number of tree levels a tile spans.</summary>
    public const int Height = 8;

    private const int EntriesLevel = -1;
    private const int HighestLevel = 63;
    private const int DigitsPerStep = 3;

    private readonly int _level;

    private TilePath(int level, long index, int width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, FullWidth);
        (_level, Index, Width) = (level, index, width);
    }

    /// <summary>Whether this is a bundle of entries rather than a tile of hashes.</summary>
    public bool IsEntries => _level == EntriesLevel;

    /// <summary>The tile's level: 0 holds the leaf hashes. A bundle lies beside level 0 and answers 0.</summary>
    public int Level => IsEntries ? 0 : _level;

    /// <summary>The place within the level, from 0.</summary>
    public long Index { get; }

    /// <summary>How many hashes or entries it holds: 1 to 256.</summary>
    public int Width { get; }

    /// <summary>Whether it holds fewer than 256 hashes or entries.</summary>
    public bool IsPartial => Width < FullWidth;

    /// <summary>The same place when 256 wide.</summary>
    public TilePath Full => new(_level, Index, FullWidth);

    /// <summary>The place of a tile of hashes.</summary>
    /// <param name="level">From 0 to 63.</param>
    /// <param name="index">From 0.</param>
    /// <param name="width">From 1 to 256.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside these bounds.</exception>
    public static TilePath Hashes(int level, long index, int width = FullWidth)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, HighestLevel);

        return new TilePath(level, index, width);
    }

    /// <summary>The place of a bundle of entries.</summary>
    /// <param name="index">From 0.</param>
    /// <param name="width">From 1 to 256.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside these bounds.</exception>
    public static TilePath Entries(long index, int width = FullWidth) => new(EntriesLevel, index, width);

    /// <summary>Reads a path as the log serves it, without a slash in front; false when it names no tile.</summary>
    public static bool TryParse(string? text, out TilePath path)
    {
        path = default;
        var steps = (text ?? "").Split('/');
        if (steps.Length < 3 || steps[0] != "tile" || LevelOf(steps[1]) is not { } level)
        {
            return false;
        }

        var width = FullWidth;
        var index = steps[2..];
        if (steps[^2].EndsWith(".p", StringComparison.Ordinal))
        {
            if (!int.TryParse(steps[^1], NumberStyles.None, CultureInfo.InvariantCulture, out width) || width is < 1 or >= FullWidth)
            {
                return false;
            }

            index = [.. steps[2..^2], steps[^2][..^2]];
        }

        if (IndexOf(index) is not { } place)
        {
            return false;
        }

        path = new TilePath(level, place, width);

        return path.ToString() == text;
    }

    /// <summary>The path as the log serves it, without a slash in front.</summary>
    public override string ToString()
    {
        var level = IsEntries ? "entries" : _level.ToString(CultureInfo.InvariantCulture);
        var width = IsPartial ? $".p/{Width.ToString(CultureInfo.InvariantCulture)}" : "";

        return $"tile/{level}/{Steps(Index)}{width}";
    }

    private static string Steps(long index)
    {
        var path = (index % 1000).ToString("000", CultureInfo.InvariantCulture);
        for (index /= 1000; index > 0; index /= 1000)
        {
            path = $"x{(index % 1000).ToString("000", CultureInfo.InvariantCulture)}/{path}";
        }

        return path;
    }

    private static int? LevelOf(string step)
    {
        if (step == "entries")
        {
            return EntriesLevel;
        }

        return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level <= HighestLevel ? level : null;
    }

    private static long? IndexOf(string[] steps)
    {
        var digits = string.Concat(steps.Select(s => s.TrimStart('x')));

        return digits.Length == steps.Length * DigitsPerStep
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }
}
