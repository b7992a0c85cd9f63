using Concord.Evidence;

namespace Concord.Web.Signs;

/// <summary>One page of the records behind a figure, with the words by which a person knows each.</summary>
/// <param name="Page">The records.</param>
/// <param name="Captions">A few words for each.</param>
/// <param name="Zone">The organisation's time zone.</param>
public sealed record RecordsBehind(RecordPage Page, IReadOnlyDictionary<EvidenceLink, string> Captions, TimeZoneInfo Zone);
