namespace Concord.Web.Steps.Briefings;

/// <summary>Where briefings and their parts are found on the pages.</summary>
public static class BriefingAddress
{
    /// <summary>The list.</summary>
    public const string All = "/steps/briefings";

    /// <summary>A briefing's room.</summary>
    public static string Of(string briefing) => $"{All}/{Written(briefing)}";

    /// <summary>A page or an act of a briefing.</summary>
    public static string Of(string briefing, string part) => $"{Of(briefing)}/{part}";

    /// <summary>One fact with its acts and its way.</summary>
    public static string Of(string briefing, string fact, string? act) => $"{Of(briefing)}/facts/{Written(fact)}{(act is null ? "" : $"/{act}")}";

    /// <summary>A published edition.</summary>
    public static string OfPack(string pack, string? form = null) => $"{All}/packs/{Written(pack)}{(form is null ? "" : $"/{form}")}";

    /// <summary>An id as it was before it was written into an address: the server leaves a slash inside a part of the way escaped.</summary>
    public static string Read(string part) => part.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static string Written(string id) => Uri.EscapeDataString(id);
}
