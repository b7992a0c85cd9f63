using Concord.Evidence;

namespace Concord.Signs;

/// <summary>Business days within which a fact is to be shared.</summary>
public static class OwedDays
{
    /// <summary>For a material fact where the charter names no days (house default, S3).</summary>
    public const int Material = 2;

    /// <summary>For any other fact where the charter names no days (house default, S3).</summary>
    public const int Routine = 5;

    /// <summary>The days of a category of the charter; null = the house's. A routine fact never has fewer days than a material one.</summary>
    public static int Of(OwedCategory? category, bool isMaterial) => category is null
        ? isMaterial ? Material : Routine
        : isMaterial ? category.Days : category.RoutineDays ?? Math.Max(category.Days, Routine);
}
