using System.Text;
using System.Text.Json;
using Concord.Evidence;
using Concord.Evidence.Interchange;
using Concord.Ledger.Entries;
using Concord.Ledger.Notes;
using Concord.Ledger.Proofs;
using Concord.Papers;
using Concord.Steps;
using Concord.Storage;

namespace Concord.Cli;

/// <summary>Holds an edition against the ledger of a workspace: what is stored, what the log committed to, and what the briefing's versions say.</summary>
internal static class PackInLedger
{
    /// <summary>What does not hold, a sentence each; empty when all does.</summary>
    public static IReadOnlyList<string> Faults(string folder, PackCopy copy)
    {
        using var workspace = Workspace.OpenToRead(folder, TimeProvider.System);
        try
        {
            return [.. Faults(workspace, copy)];
        }
        catch (Exception damaged) when (damaged is WorkspaceException or InvalidDataException or Microsoft.Data.Sqlite.SqliteException)
        {
            return [$"The workspace is damaged: {damaged.Message}"];
        }
    }

    private static IEnumerable<string> Faults(Workspace workspace, PackCopy copy)
    {
        var link = copy.Pack.Link;
        var versions = workspace.VersionsOf(link);
        if (versions.Count == 0)
        {
            yield return $"This workspace holds no {link}: it was taken out, or this is another organization's pack.";
            yield break;
        }

        if (versions.Count > 1)
        {
            yield return $"{link} was recorded {versions.Count} times, and a published edition never changes: entries {string.Join(", ", versions.Select(v => v.Entry))}.";
        }

        var text = new EvidenceText(workspace.Zone);
        if (versions.All(v => !IsSame(text, v.Json, copy.Pack)))
        {
            yield return $"What this workspace holds as {link} is not what this file holds.";
        }

        foreach (var fault in versions.Select(v => Unproven(workspace, text, link, v, copy.Pack)).OfType<string>().Concat(LostOnTheWay(workspace, text, copy.Pack, versions[^1])))
        {
            yield return fault;
        }
    }

    /// <summary>What the versions of the briefing held and this edition lost.</summary>
    private static IReadOnlyList<string> LostOnTheWay(Workspace workspace, EvidenceText text, BriefingPack pack, EvidenceVersion first)
    {
        var versions = workspace.VersionsOf(new EvidenceLink("briefing", pack.Briefing)).Reverse()
            .Select(v => text.Read(v.Json.Span, out _) is Briefing briefing ? new BriefingVersion(briefing, At(v, first, pack), v.Actor?.Seat ?? "an unknown seat") : null)
            .OfType<BriefingVersion>().ToList();

        return versions.Exists(v => v.At <= pack.PublishedAt.Latest)
            ? PackAudit.Of(pack, versions)
            : [$"No version of briefing {pack.Briefing} from before the edition is in this workspace."];
    }

    // A version that the ledger took in before the edition, or together with it, came before it, also where both were imported later.
    private static DateTimeOffset At(EvidenceVersion version, EvidenceVersion edition, BriefingPack pack) =>
        version.RecordedAt <= edition.RecordedAt && version.RecordedAt > pack.PublishedAt.Latest ? pack.PublishedAt.Latest : version.RecordedAt;

    /// <summary>Why the signed log does not vouch for a version; null = it does.</summary>
    private static string? Unproven(Workspace workspace, EvidenceText text, EvidenceLink link, EvidenceVersion version, BriefingPack pack)
    {
        if (workspace.Prove(link, version.Entry) is not { } proof)
        {
            return $"Entry {version.Entry} of the ledger can't be proven to hold {link}.";
        }

        var verdict = RecordProof.Check(Encoding.UTF8.GetBytes(proof), NoteVerifier.Parse(workspace.Status.Vkey)!);

        return verdict switch
        {
            { Fault: { } fault } => $"Entry {version.Entry} of the ledger: {fault}",
            _ when !IsSame(text, Json(verdict.Shown), pack) => $"Entry {version.Entry} of the ledger committed to another {link} than this file holds.",
            _ => null,
        };
    }

    private static bool IsSame(EvidenceText text, ReadOnlyMemory<byte> json, BriefingPack pack) =>
        text.Read(json.Span, out _) is BriefingPack held && EvidenceText.Write(held).AsSpan().SequenceEqual(EvidenceText.Write(pack));

    /// <summary>The record as its disclosures tell it.</summary>
    private static byte[] Json(IEnumerable<Disclosure> shown)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory))
        {
            writer.WriteStartObject();
            foreach (var field in shown.Where(d => d.Name is not null))
            {
                writer.WritePropertyName(field.Name!);
                writer.WriteRawValue(field.Value.Span);
            }

            writer.WriteEndObject();
        }

        return memory.ToArray();
    }
}
