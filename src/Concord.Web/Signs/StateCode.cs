using Concord.Signs;
using Concord.Steps;

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

    /// <summary>What may be said of a cause, such as <c>SUPPORTED</c>.</summary>
    public static string Of(CauseState state) => state switch
    {
        CauseState.Supported => "SUPPORTED",
        CauseState.NotSupported => "NOT_SUPPORTED",
        _ => "NOT_ENOUGH_EVIDENCE",
    };

    /// <summary>Whether a step is taken: <c>YES</c>, <c>PARTLY</c>, <c>NO</c> or <c>NO_DATA</c>.</summary>
    public static string Of(TakenState state) => state switch
    {
        TakenState.Yes => "YES",
        TakenState.Partly => "PARTLY",
        TakenState.No => "NO",
        _ => "NO_DATA",
    };

    /// <summary>Whether a step works: <c>YES</c>, <c>NO</c> or <c>NOT_ENOUGH_EVIDENCE</c>.</summary>
    public static string Of(WorkingState state) => state switch
    {
        WorkingState.Yes => "YES",
        WorkingState.No => "NO",
        _ => "NOT_ENOUGH_EVIDENCE",
    };
}
