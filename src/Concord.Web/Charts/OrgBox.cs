namespace Concord.Web.Charts;

/// <summary>One post of an org picture.</summary>
/// <param name="Text">The post, in a few words; never a person.</param>
/// <param name="Row">How far down it stands, from 0.</param>
/// <param name="Column">How far right it stands, from 0.</param>
/// <param name="ReportsTo">The place in the list of the post above it; null = none is drawn.</param>
/// <param name="Side">The side whose post it is; null for any other.</param>
/// <param name="IsMissing">Whether nobody holds it.</param>
public sealed record OrgBox(string Text, int Row, int Column, int? ReportsTo = null, Side? Side = null, bool IsMissing = false);
