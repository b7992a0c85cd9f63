using Concord.Ledger.Merkle;

namespace Concord.Ledger.Witnesses;

/// <summary>What a witness answers a log.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Body">The body: cosignature lines, the size the witness has, or a sentence.</param>
/// <param name="ContentType">The kind of the body.</param>
/// <param name="Cosigned">The head to remember durably before the answer is sent; null when nothing was cosigned.</param>
public sealed record WitnessAnswer(int Status, string Body, string ContentType, TreeHead? Cosigned = null);
