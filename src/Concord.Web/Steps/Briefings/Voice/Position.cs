using System.Text.Json;
using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Storage;

namespace Concord.Web.Steps.Briefings;

/// <summary>A position that one executive has put down for a forum's item. It counts when the other says the same: until then it stands beside the record and nothing reads it.</summary>
/// <param name="By">Who put it down.</param>
/// <param name="Stance">What the other side did, in the words of whoever put it down.</param>
/// <param name="Contradicted">Whether it was contradicted without notice.</param>
public sealed record Position(Side By, Stance Stance, bool Contradicted)
{
    private const string Field = "positionProposed";

    /// <summary>The proposal in the newest version of an item; null where there is none.</summary>
    public static Position? Of(Workspace workspace, ExecutiveContact item)
    {
        if (workspace.VersionsOf(item.Link).FirstOrDefault(v => v.Counts) is not { } version)
        {
            return null;
        }

        using var record = JsonDocument.Parse(version.Json);

        return record.RootElement.TryGetProperty(Field, out var said) && said.ValueKind == JsonValueKind.Object
            && Enum.TryParse<Side>(Text("by"), out var by) && Enum.TryParse<Stance>(Text("stance"), out var stance)
            ? new Position(by, stance, said.TryGetProperty("contradicted", out var contradicted) && contradicted.ValueKind == JsonValueKind.True)
            : null;

        string? Text(string name) => said.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
    }

    /// <summary>The proposal as a field of its own beside the record.</summary>
    public JsonObject Written => new() { [Field] = new JsonObject { ["by"] = By.ToString(), ["stance"] = Stance.ToString(), ["contradicted"] = Contradicted } };
}
