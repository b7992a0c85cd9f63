namespace Concord.Steps;

/// <summary>Two statements side by side: every difference that weighs, in the order of the stated text.</summary>
internal sealed class Comparison(Statement stated, Statement presented)
{
    private static readonly HashSet<string> _privative = ["refuse", "stop", "fail", "lose", "cancel", "delete", "leave", "miss", "outage", "expire", "ignore", "off", "shrink", "stopwork", "unencrypted", "unused", "eol"];
    private static readonly HashSet<string> _privativeStems = ["discontinu", "laps", "expir", "withdraw", "withdrew", "suspend", "forgo", "fehl", "ablehn", "einstell", "entzieh", "auslauf", "wegfall", "weiger", "erlosch", "entfall"];

    private readonly List<(int At, FactDifference Difference)> _found = [];

    /// <summary>The differences.</summary>
    public IReadOnlyList<FactDifference> Differences()
    {
        var turned = new PolarityDifferences(stated, presented).Find();
        var amounts = new AmountDifferences(stated, presented, turned.Count > 0 || Count("lack") != 0 || Count("negation") != 0);
        _found.AddRange(amounts.Find());
        _found.AddRange(DateDifferences.Find(stated, presented));
        _found.AddRange(amounts.IsComplement ? [] : turned);
        _found.AddRange(LadderDifferences.Find(stated, presented, _found.Any(f => f.Difference.Kind is DifferenceKind.Number or DifferenceKind.Date)));
        _found.AddRange(new PartDifferences(stated, presented).Find());

        if (!stated.IsEditedTo(presented))
        {
            _found.RemoveAll(f => IsFreely(f.Difference));
        }

        return [.. _found.OrderBy(f => f.At).Select(f => f.Difference).Distinct()];
    }

    private int Count(string kind) => stated.Of(kind).Count() - presented.Of(kind).Count();

    // In a text put freshly, a word that only the new text has weighs less: "many" in "as many as", a "not" beside a word such as "failed".
    private bool IsFreely(FactDifference difference) => difference.Stated is null && (difference.Kind switch
    {
        DifferenceKind.Severity => !presented.Weights.Any(w => w.Sense.Kind == "belittle" && w.Text == difference.Presented),
        DifferenceKind.Reach => !presented.Of("reach", "most").Any(m => m.Text == difference.Presented && m.Text.Contains(presented.Language == Language.German ? "nicht " : "not ", StringComparison.OrdinalIgnoreCase)),
        DifferenceKind.Certainty => presented.Of("certainty", "weak").All(m => m.Sense.Level > 1),
        DifferenceKind.Negation => presented.Of("negation").All(PolarityDifferences.IsFinal) && (stated.Of("lack").Any() || stated.Weights.Any(w => w.Sense.Family == "trouble")
            || stated.Content.Any(c => (c.Concepts.Any(_privative.Contains) || _privativeStems.Contains(c.Stem)) && !presented.Content.Any(o => o.Stem == c.Stem && !o.IsGuess))),
        _ => false,
    });
}
