using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Evidence.Interchange;

namespace Concord.Papers;

/// <summary>The edition as evidence, as each form of a pack carries it within: one JSON object <c>concord-pack/1</c>.</summary>
/// <param name="Pack">The edition.</param>
/// <param name="Zone">The organization's time zone, in which the form tells days and hours.</param>
/// <param name="IsBrief">Whether the form tells its must-reach facts only.</param>
/// <param name="Text">The JSON object, plain ASCII without <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c>: it can stand in HTML and XML as it is.</param>
public sealed record PackCopy(BriefingPack Pack, TimeZoneInfo Zone, bool IsBrief, string Text)
{
    /// <summary>The name and version of the object.</summary>
    public const string Format = "concord-pack/1";

    /// <summary>The id of the script element that holds it in HTML.</summary>
    public const string ElementId = "concord-pack";

    /// <summary>The namespace of the element that holds it in the custom part of DOCX and PPTX.</summary>
    public const string Namespace = "urn:concord:pack";

    /// <summary>The custom part of DOCX and PPTX that holds it.</summary>
    internal const string PartName = "customXml/item1.xml";

    /// <summary>Reads one; null when it is none, with the reason.</summary>
    /// <param name="json">The object.</param>
    /// <param name="trouble">Why it can't be read, in a sentence; empty when it can.</param>
    public static PackCopy? Read(string json, out string trouble)
    {
        trouble = $"The copy within the file is no {Format} object.";
        try
        {
            if (JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = EvidenceText.MaxDepth }) is not JsonObject all || (string?)all["format"] != Format || all["pack"] is not JsonObject pack)
            {
                return null;
            }

            var zone = all["zone"]?.GetValue<string>() is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var found) ? found : TimeZoneInfo.Utc;
            if (new EvidenceText(zone).Read(Encoding.UTF8.GetBytes(pack.ToJsonString()), out var flaw) is not BriefingPack read)
            {
                trouble = $"The copy within the file can’t be read: {flaw?.Reason ?? "it is another kind of evidence."}";

                return null;
            }

            trouble = "";

            return new PackCopy(read, zone, all["brief"]?.GetValue<bool>() ?? false, json);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    internal static PackCopy Of(BoardPack paper)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{\"format\":\"{Format}\",\"brief\":{(paper.IsBrief ? "true" : "false")},\"zone\":{JsonSerializer.Serialize(paper.Zone.Id)},");
        text.Append(CultureInfo.InvariantCulture, $"\"ledger\":{{\"size\":{paper.Seal.Entries},\"root\":{JsonSerializer.Serialize(paper.Seal.Root)}}},\"pack\":{Line(paper.Pack)}}}");

        return new PackCopy(paper.Pack, paper.Zone, paper.IsBrief, text.ToString());
    }

    /// <summary>The evidence with everything beyond plain ASCII, and what HTML and XML take for their own, written as escapes.</summary>
    private static string Line(BriefingPack pack)
    {
        var text = new StringBuilder();
        foreach (var unit in Encoding.UTF8.GetString(EvidenceText.Write(pack)))
        {
            if (unit is >= ' ' and < '\x7f' and not ('<' or '>' or '&'))
            {
                text.Append(unit);
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
        }

        return text.ToString();
    }
}
