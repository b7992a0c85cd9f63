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
using Concord.Web.Steps.Briefings;

namespace Concord.Cli;

/// <summary>What a ledger says of an edition.</summary>
/// <param name="Faults">What does not hold, a sentence each; empty when all does.</param>
/// <param name="Unchecked">What can't be checked, a sentence each.</param>
internal sealed record LedgerAnswer(IReadOnlyList<string> Faults, IReadOnlyList<string> Unchecked);

/// <summary>Holds an edition against the ledger of a workspace: what is stored, what the log committed to, and what the briefing's versions say.</summary>
internal static class PackInLedger
{
    /// <summary>What does not hold, and what can't be checked, a sentence each.</summary>
    public static LedgerAnswer Of(string folder, PackCopy copy)
    {
        using var workspace = Workspace.OpenToRead(folder, TimeProvider.System);
        try
        {
            return Of(workspace, copy);
        }
        catch (Exception damaged) when (damaged is WorkspaceException or InvalidDataException or Microsoft.Data.Sqlite.SqliteException)
        {
            return new LedgerAnswer([$"The workspace is damaged: {damaged.Message}"], []);
        }
    }

    private static LedgerAnswer Of(Workspace workspace, PackCopy copy)
    {
        var versions = workspace.VersionsOf(copy.Pack.Link);
        if (versions.Count == 0)
        {
            return new LedgerAnswer([$"This workspace holds no {copy.Pack.Link}: it was taken out, or this is another organization's pack."], []);
        }

        var briefing = BriefingHistory.Of(workspace, new EvidenceLink("briefing", copy.Pack.Briefing));
        var audit = PackAudit.Of(copy.Pack with { Entry = versions[^1].Entry }, briefing);

        return new LedgerAnswer(
            [
                .. Faults(workspace, copy, versions),
                .. audit.Faults.Except(PackSeal.Faults(copy.Pack)),
                .. briefing.Count > 0 ? [] : new[] { $"No version of briefing {copy.Pack.Briefing} from before the edition is in this workspace." },
            ],
            briefing.Count > 0 ? audit.Unchecked : []);
    }

    private static IEnumerable<string> Faults(Workspace workspace, PackCopy copy, IReadOnlyList<EvidenceVersion> versions)
    {
        var link = copy.Pack.Link;
        if (versions.Count > 1)
        {
            yield return $"{link} was recorded {versions.Count} times, and a published edition never changes: entries {string.Join(", ", versions.Select(v => v.Entry))}.";
        }

        var text = new EvidenceText(workspace.Zone);
        if (versions.All(v => !IsSame(text, v.Json, copy.Pack)))
        {
            yield return $"What this workspace holds as {link} is not what this file holds.";
        }

        foreach (var fault in versions.Select(v => Unproven(workspace, text, link, v, copy.Pack)).OfType<string>())
        {
            yield return fault;
        }
    }

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
