using Concord.Signs;

namespace Concord.Web.Signs;

/// <summary>States and directions as SIGNS §2.3 and CONTRACT §2 write them for programs.</summary>
public static class StateCode
{
    /// <summary>The state, such as <c>NOT_ENOUGH_EVIDENCE</c>.</summary>
    public static string Of(IndicatorState state) => state switch
    {
        IndicatorState.NoData => "NO_DATA",
        IndicatorState.NotEnoughEvidence => "NOT_ENOUGH_EVIDENCE",
        IndicatorState.Within => "WITHIN",
        IndicatorState.Unclear => "UNCLEAR",
        IndicatorState.Early => "EARLY",
        _ => "PRESENT",
    };

    /// <summary>The direction: <c>CIO</c>, <c>CISO</c> or <c>JOINT</c>.</summary>
    public static string Of(Direction direction) => direction switch
    {
        Direction.Cio => "CIO",
        Direction.Ciso => "CISO",
        _ => "JOINT",
    };
}
