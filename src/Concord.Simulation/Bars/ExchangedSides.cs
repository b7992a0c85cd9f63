using System.Text;
using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Simulation;

/// <summary>Evidence with the two sides exchanged in every field, for which every result must be exchanged too (INV-2).</summary>
internal static partial class ExchangedSides
{
    private static readonly EvidenceText _text = new(TimeZoneInfo.Utc);

    /// <summary>One piece with the sides exchanged.</summary>
    internal static Exhibit Of(Exhibit exhibit)
    {
        var line = Seat().Replace(Encoding.UTF8.GetString(EvidenceText.Write(exhibit)), word => word.Value switch
        {
            "\"CIO\"" => "\"CISO\"",
            "\"CISO\"" => "\"CIO\"",
            "\"CIO_STAFF\"" => "\"CISO_STAFF\"",
            "\"CISO_STAFF\"" => "\"CIO_STAFF\"",
            "\"IT\"" => "\"SECURITY\"",
            "\"SECURITY\"" => "\"IT\"",
            "\"IT_STRATEGY\"" => "\"SECURITY_PLAN\"",
            _ => "\"IT_STRATEGY\"",
        });
        var read = _text.Read(Encoding.UTF8.GetBytes(line), out var flaw)
            ?? throw new InvalidOperationException($"{exhibit.Link} can't be read with the sides exchanged: {flaw?.Reason}");

        return read with { RecordedAt = exhibit.RecordedAt };
    }

    [GeneratedRegex("\"(CIO|CISO|CIO_STAFF|CISO_STAFF|IT|SECURITY|IT_STRATEGY|SECURITY_PLAN)\"")]
    private static partial Regex Seat();
}
