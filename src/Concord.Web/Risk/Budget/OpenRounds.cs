using System.Text.Json.Nodes;
using Concord.Evidence;
using Concord.Risk;
using Concord.Storage;

namespace Concord.Web.Risk;

/// <summary>The open round of each pool, read once for each state of the ledger.</summary>
public sealed class OpenRounds(Workspace workspace, Latest latest)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (AskedRound Asked, JointBudget? Joint)> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _written = new(StringComparer.Ordinal);
    private long _size = -1;

    /// <summary>The round of a pool; of the one asked last where none is named.</summary>
    public (AskedRound Asked, JointBudget? Joint) Of(string? pool)
    {
        lock (_gate)
        {
            Refresh();
            if (!_read.TryGetValue(pool ?? string.Empty, out var found))
            {
                var asked = AskedRound.Of(workspace.OpenDossier(), pool);
                _read[asked.Pool ?? string.Empty] = _read[pool is not null && asked.Pools.Contains(pool) ? pool : string.Empty] = found =
                    (asked, asked.Round is { } round ? new JointBudget(round) : null);
            }

            return found;
        }
    }

    /// <summary>An ask as it stands in the ledger, word for word; a copy of one's own.</summary>
    public JsonObject Written(BudgetAsk record)
    {
        lock (_gate)
        {
            Refresh();
            if (!_written.TryGetValue(record.Id, out var written))
            {
                _written[record.Id] = written = JsonNode.Parse(workspace.VersionsOf(new EvidenceLink(record.Kind, record.Id)).First(v => v.Counts).Json.Span)!.AsObject();
            }

            return (JsonObject)written.DeepClone();
        }
    }

    private void Refresh()
    {
        if (latest.Status.Size != _size)
        {
            _read.Clear();
            _written.Clear();
            _size = latest.Status.Size;
        }
    }
}
