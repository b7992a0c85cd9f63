namespace Concord.Signs;

/// <summary>What was read so far in one pass, by indicator and direction, for themes that rest on the readings of others.</summary>
public sealed class KnownReadings
{
    private readonly Dictionary<(string Indicator, Direction Direction), Reading> _readings;

    /// <summary>These readings.</summary>
    public KnownReadings(IEnumerable<Reading> readings) =>
        _readings = readings.ToDictionary(r => (r.Indicator, r.Direction));

    /// <summary>These and more.</summary>
    public KnownReadings With(IEnumerable<Reading> more) => new(_readings.Values.Concat(more));

    /// <summary>One reading; null where the indicator was not read in that direction.</summary>
    public Reading? Of(string indicator, Direction direction) => _readings.GetValueOrDefault((indicator, direction));

    /// <summary>The readings of one indicator in all its directions.</summary>
    public IEnumerable<Reading> Of(string indicator) => _readings.Values.Where(r => r.Indicator == indicator);
}
