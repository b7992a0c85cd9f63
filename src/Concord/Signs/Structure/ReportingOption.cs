namespace Concord.Signs;

/// <summary>One step of the scale with what speaks for it and against it.</summary>
/// <param name="Level">The step.</param>
/// <param name="Text">What it is.</param>
/// <param name="For">What speaks for it.</param>
/// <param name="Against">What speaks against it.</param>
public sealed record ReportingOption(ReportingLevel Level, string Text, IReadOnlyList<string> For, IReadOnlyList<string> Against)
{
    /// <summary>The three steps, good, better, best (B¶9).</summary>
    public static IReadOnlyList<ReportingOption> All { get; } =
    [
        new(
            ReportingLevel.Good,
            "Good: there is a CISO, some layers down in the CIO's organization.",
            ["Somebody answers for security. That is good, for a small organization too.", "It costs little and asks for no new seat at the top."],
            ["What security sees passes through several desks before it is decided on.", "The board hears it from somebody else, if at all."]),
        new(
            ReportingLevel.Better,
            "Better: the CISO reports to the CIO.",
            ["Fixes, changes and money are settled in one line, close to operations.", "The two meet every week by themselves."],
            ["The one who is advised is also the superior: look at whose position prevails (C9.1).", "Without an agreed direct slot the board hears security through the CIO (S4.2, S5.1)."]),
        new(
            ReportingLevel.Best,
            "Best: the CISO reports to an executive outside the CIO's chain whose role carries the risk of the whole company.",
            ["Risk is weighed against all of the business, not against one department's plan.", "Security has its own voice before the board, and neither side is the other's superior."],
            ["It is further from operations: plans may be heard of later, so that early consultation (S6.1) and shared facts (S3.1) must be agreed.", "Differences that one superior used to settle now need a way to be settled between the two (S2)."]),
    ];
}
