using System.Globalization;
using Concord.Papers;

namespace Concord.Cli;

/// <summary>What checking a written pack found.</summary>
/// <param name="Copy">The edition within the file.</param>
internal sealed record PackVerdict(PackCopy Copy)
{
    /// <summary>Which seals of the edition do not hold.</summary>
    public required IReadOnlyList<string> Seal { get; init; }

    /// <summary>What a reader does not see of it.</summary>
    public required IReadOnlyList<LostSentence> Lost { get; init; }

    /// <summary>What the ledger says of it; null = no workspace was asked.</summary>
    public required LedgerAnswer? Ledger { get; init; }

    public bool Holds => Seal.Count == 0 && Lost.Count == 0 && Ledger is null or { Faults.Count: 0 };

    /// <summary>What <c>--json</c> answers.</summary>
    public object View => new
    {
        pack = Copy.Pack.Id,
        briefing = Copy.Pack.Briefing,
        edition = Copy.Pack.Edition,
        holds = Holds,
        seal = new { digest = Copy.Pack.Digest, holds = Seal.Count == 0, faults = Seal },
        lost = Lost.Select(l => new { about = l.Sentence.About, annex = l.Sentence.IsReserved, text = l.Sentence.Text, why = l.Why }),
        ledger = Ledger is null ? null : new { holds = Ledger.Faults.Count == 0, faults = Ledger.Faults, @unchecked = Ledger.Unchecked },
    };

    public IEnumerable<string> Lines
    {
        get
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Edition {Copy.Pack.Edition} of {Copy.Pack.Briefing} ({Copy.Pack.Title})");
            if (Seal.Count == 0)
            {
                yield return $"✓ seal    The edition within the file is the one that was sealed, with the digest {Copy.Pack.Digest}.";
            }

            foreach (var fault in Seal)
            {
                yield return $"✗ seal    {fault}";
            }

            if (Lost.Count == 0)
            {
                yield return $"✓ words   Signatures, {(Copy.IsBrief ? "every fact that must reach the board" : "every fact")} and every annex entry stand in what a reader sees.";
            }

            foreach (var lost in Lost)
            {
                yield return $"✗ words   {lost.Sentence.About}{(lost.Sentence.IsReserved ? " (annex)" : "")}: a reader does not see “{lost.Sentence.Text}”{(lost.Why.Length > 0 ? $" {lost.Why}" : "")}";
            }

            if (Ledger is null)
            {
                yield return "– ledger  Not asked: name the organization's workspace with --workspace to check that the ledger holds this edition.";
            }
            else if (Ledger.Faults.Count == 0)
            {
                yield return "✓ ledger  The ledger holds this very edition, and no fact that must reach the board was lost on the way to it.";
            }

            foreach (var fault in Ledger?.Faults ?? [])
            {
                yield return $"✗ ledger  {fault}";
            }

            foreach (var open in Ledger?.Unchecked ?? [])
            {
                yield return $"– ledger  {open}";
            }
        }
    }
}
