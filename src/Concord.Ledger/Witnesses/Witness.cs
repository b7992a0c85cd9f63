using System.Globalization;
using Concord.Ledger.Merkle;
using Concord.Ledger.Notes;

namespace Concord.Ledger.Witnesses;

/// <summary>Decides whether to cosign a checkpoint: only one that extends what this witness cosigned before.</summary>
/// <remarks>Source: C2SP tlog-witness, "add-checkpoint". It remembers nothing itself: state and moment are handed in.</remarks>
public static class Witness
{
    private const string Text = "text/plain; charset=utf-8";
    private const string SizeText = "text/x.tlog.size";

    /// <summary>The answer to one request. Between looking up the log and keeping what was cosigned, no other request may be decided.</summary>
    /// <param name="body">The request's body.</param>
    /// <param name="find">The log of an origin; null when the witness does not know it.</param>
    /// <param name="key">The witness's own key, for cosignatures.</param>
    /// <param name="now">The moment to state in the cosignature.</param>
    public static WitnessAnswer Decide(ReadOnlySpan<byte> body, Func<string, WitnessedLog?> find, NoteSigner key, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(key);
        if (WitnessRequest.Read(body) is not { } request || Checkpoint.Parse(request.Checkpoint.Text) is not { } checkpoint)
        {
            return Refused(400, "The request is malformed.");
        }

        if (find(checkpoint.Origin) is not { } log)
        {
            return Refused(404, "This witness does not know the log.");
        }

        if (Checkpoint.Open(request.Checkpoint, log.Key) is null)
        {
            return Refused(403, "The log's key did not sign this checkpoint.");
        }

        if (request.OldSize > checkpoint.Head.Size)
        {
            return Refused(400, "The old size is greater than the new one.");
        }

        if (request.OldSize != log.Last.Size)
        {
            return new WitnessAnswer(409, log.Last.Size.ToString(CultureInfo.InvariantCulture) + "\n", SizeText);
        }

        if (!Follows(log.Last, checkpoint.Head, request.Proof))
        {
            return Refused(422, "The checkpoint does not extend the last one.");
        }

        var line = key.Cosign(checkpoint.Text, now);

        return new WitnessAnswer(200, $"{line}\n", Text, checkpoint.Head);
    }

    private static bool Follows(TreeHead last, TreeHead head, IReadOnlyList<MerkleHash> proof)
    {
        if (head.Size == 0 && head.Root != MerkleHash.Empty)
        {
            return false;
        }

        return last.Size == 0 ? proof.Count == 0 : MerkleProof.Extends(head, last, proof);
    }

    private static WitnessAnswer Refused(int status, string sentence) => new(status, sentence + "\n", Text);
}
