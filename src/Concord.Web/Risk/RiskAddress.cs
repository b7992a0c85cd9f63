namespace Concord.Web.Risk;

/// <summary>Where the page of a risk is.</summary>
public static class RiskAddress
{
    /// <summary>The page of a risk; a slash inside its id stays a slash.</summary>
    public static string Of(string risk) => $"/risk/{string.Join('/', risk.Split('/').Select(Uri.EscapeDataString))}";
}
