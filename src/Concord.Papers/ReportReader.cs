namespace Concord.Papers;

/// <summary>Who will hold the report.</summary>
public enum ReportReader
{
    /// <summary>The two principals, for their next one-to-one: they also see what is only worth a look.</summary>
    Pair,

    /// <summary>The board and whoever else may read: what is only worth a look stays with the two.</summary>
    Board,
}
