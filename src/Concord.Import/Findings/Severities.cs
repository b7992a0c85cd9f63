using System.Globalization;
using Concord.Evidence;

namespace Concord.Import.Findings;

/// <summary>Reads severities as scanners write them.</summary>
internal static class Severities
{
    /// <summary>The severity of a word or a digit from 0 to 4; null when it is neither.</summary>
    public static Severity? Read(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        "CRITICAL" or "4" => Severity.Critical,
        "HIGH" or "3" => Severity.High,
        "MEDIUM" or "MODERATE" or "2" => Severity.Medium,
        "LOW" or "1" => Severity.Low,
        "NONE" or "INFO" or "INFORMATIONAL" or "INFORMATION" or "0" => Severity.None,
        _ => null,
    };

    /// <summary>The severity of a CVSS score from 0 to 10, by the bands of CVSS v3.1 §5; null when it is no score.</summary>
    public static Severity? OfScore(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score <= 10 ? OfScore(score) : null;

    /// <summary>The severity of a CVSS score from 0 to 10, by the bands of CVSS v3.1 §5.</summary>
    public static Severity OfScore(double score) => score switch
    {
        >= 9 => Severity.Critical,
        >= 7 => Severity.High,
        >= 4 => Severity.Medium,
        > 0 => Severity.Low,
        _ => Severity.None,
    };
}
