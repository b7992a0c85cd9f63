using System.Globalization;
using System.Text;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;

namespace Concord.Ledger.Witnesses;

/// <summary>What a log asks a witness: to cosign a checkpoint that extends the last one the witness saw.</summary>
/// <param name="OldSize">The size of the last checkpoint the witness cosigned; 0 for the first time.</param>
/// <param name="Proof">The consistency proof from there; empty when the old size is 0.</param>
/// <param name="Checkpoint">The new checkpoint, signed by the log.</param>
/// <remarks>Source: C2SP tlog-witness, "add-checkpoint".</remarks>
public sealed record WitnessRequest(long OldSize, IReadOnlyList<MerkleHash> Proof, SignedNote Checkpoint)
{
    private const string OldMark = "old ";
    private const int MostHashes = 63;

    /// <summary>Reads the body of a request; null when it is malformed.</summary>
    public static WitnessRequest? Read(ReadOnlySpan<byte> body)
    {
        if (Utf8.Decode(body) is not { } text || text.IndexOf("\n\n", StringComparison.Ordinal) is var blank && blank < 0)
        {
            return null;
        }

        var lines = text[..blank].Split('\n');
        var note = SignedNote.Read(Encoding.UTF8.GetBytes(text[(blank + 2)..]));
        if (note is null || lines.Length > MostHashes + 1 || !lines[0].StartsWith(OldMark, StringComparison.Ordinal))
        {
            return null;
        }

        var proof = lines.Skip(1).Select(l => MerkleHash.TryParse(l, out var hash) ? hash : null).ToList();

        return Notes.Checkpoint.Decimal(lines[0][OldMark.Length..]) is { } oldSize && !proof.Contains(null)
            ? new WitnessRequest(oldSize, proof.ConvertAll(h => h!.Value), note)
            : null;
    }

    /// <summary>The request as it is sent.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{OldMark}{OldSize}\n");
        foreach (var hash in Proof)
        {
            text.Append(CultureInfo.InvariantCulture, $"{hash}\n");
        }

        return Encoding.UTF8.GetBytes(text.Append('\n').Append(Checkpoint).ToString());
    }
}
