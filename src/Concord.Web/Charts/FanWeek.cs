namespace Concord.Web.Charts;

/// <summary>A count at the end of one week.</summary>
public sealed record WeekCount(DateOnly Week, int Count);

/// <summary>One week of a forecast: the middle, and the ranges that hold half and four fifths of the likely futures.</summary>
public sealed record FanWeek(DateOnly Week, double Middle, double Low50, double High50, double Low80, double High80);
