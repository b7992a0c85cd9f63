using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;

namespace Concord.Risk;

/// <summary>The lines that put a paper, and a choice from it, into a decision.</summary>
public static class PaperLine
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A decision with a paper: its options, each with price, days and the computed score, and the paper itself.</summary>
    /// <param name="decision">The decision's line; null for a new decision.</param>
    /// <param name="link">The decision.</param>
    /// <param name="title">Its title, for a new one.</param>
    /// <param name="decider">Who decides, for a new one.</param>
    /// <param name="about">What it answers, for a new one; null = nothing.</param>
    /// <param name="paper">The paper as written.</param>
    /// <param name="read">The same paper, read.</param>
    /// <param name="at">When.</param>
    public static byte[] WithPaper(ReadOnlyMemory<byte>? decision, EvidenceLink link, string title, Side decider, EvidenceLink? about, JsonObject paper, OptionsPaper read, DateTimeOffset at)
    {
        var line = decision is { } json ? (JsonObject)JsonNode.Parse(json.Span)! : New(link, title, decider, about, at);
        line["updatedAt"] = After(line, at);
        line["risk"] = read.Risk;
        var before = (line["options"] as JsonArray)?.OfType<JsonObject>().ToDictionary(o => $"{o["id"]}", o => o["addedAt"]?.DeepClone(), StringComparer.Ordinal) ?? [];
        JsonObject[] options = [Nothing(), .. read.Comparison.Options.Select(o => Option(o, read.Currency))];
        foreach (var option in options)
        {
            option["addedAt"] = before.TryGetValue($"{option["id"]}", out var added) ? added : at.ToString("O");
        }

        line["options"] = new JsonArray([.. options]);
        line[OptionsPaper.Field] = paper.DeepClone();

        return JsonSerializer.SerializeToUtf8Bytes(line, _plain);
    }

    /// <summary>A decision with a choice.</summary>
    /// <param name="decision">The decision's line.</param>
    /// <param name="chosen">The chosen option's id.</param>
    /// <param name="by">Who chose: CIO, CISO or BOARD.</param>
    /// <param name="choice">The choice with the state of the risk.</param>
    /// <param name="paper">The paper.</param>
    /// <param name="at">When.</param>
    public static byte[] WithChoice(ReadOnlyMemory<byte> decision, string chosen, string by, PaperChoice choice, OptionsPaper paper, DateTimeOffset at)
    {
        var line = (JsonObject)JsonNode.Parse(decision.Span)!;
        line["updatedAt"] = After(line, at);
        line["chosen"] = chosen;
        line["chosenBy"] = by;
        line["decidedAt"] = at.ToString("O");
        line["appetiteCited"] = paper.Comparison.Base.Breach.Count > 0;
        line[PaperChoice.Field] = choice.Json(paper.Comparison.Find(chosen));

        return JsonSerializer.SerializeToUtf8Bytes(line, _plain);
    }

    // Later than the version before it, also where both fall on one instant or the source's clock runs ahead: the later one must count.
    private static string After(JsonObject line, DateTimeOffset at) => (DateTimeOffset.TryParse((string?)line["updatedAt"], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var before) && before >= at
        ? before.AddMilliseconds(1)
        : at).ToString("O");

    private static JsonObject New(EvidenceLink link, string title, Side decider, EvidenceLink? about, DateTimeOffset at)
    {
        var line = new JsonObject { ["kind"] = link.Kind, ["id"] = link.Id, ["title"] = title, ["decider"] = decider == Side.Cio ? "CIO" : "CISO", ["joint"] = true };
        if (about is { } subject)
        {
            line["about"] = subject.ToString();
        }

        line["raisedAt"] = at.ToString("O");

        return line;
    }

    private static JsonObject Nothing() => new() { ["id"] = OptionsComparison.Nothing, ["title"] = "Do nothing for now", ["days"] = 0, ["securityScore"] = 0 };

    private static JsonObject Option(OptionFigures figures, string currency)
    {
        var option = new JsonObject
        {
            ["id"] = figures.Option.Id,
            ["title"] = figures.Option.Title,
            ["price"] = new JsonObject { ["amount"] = Math.Round((decimal)figures.Cost.Value).ToString(CultureInfo.InvariantCulture), ["currency"] = currency },
            ["days"] = Math.Round(figures.Days, 1),
            ["pros"] = Texts(figures.Option.Pros),
            ["cons"] = Texts(figures.Option.Cons),
        };
        if (figures.SecurityScore is { } score)
        {
            option["securityScore"] = Math.Round(score.Value, 1);
        }

        return option;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);
}
