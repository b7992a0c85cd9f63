namespace Concord.Steps;

/// <summary>Numbers that follow from others: a difference, a factor, the rest of a whole, nothing of it.</summary>
internal sealed partial class AmountDifferences
{
    private static readonly HashSet<string> _before = ["by", "um", "another", "further", "additional", "weitere", "weiteren", "zusätzliche"];
    private static readonly HashSet<string> _behind = ["more", "less", "fewer", "later", "earlier", "above", "over", "beyond", "below", "mehr", "weniger", "später", "früher", "zusätzlich"];

    // "0 of 12" and "none of the 12": nought is a "not", which is weighed as one; "100 %" is an "all".
    private void Ends()
    {
        _left.RemoveAll(a => stated.IsNothing(a) || IsAll(a, presented));
        _right.RemoveAll(b => presented.IsNothing(b) || IsAll(b, stated));
    }

    private static bool IsAll(Amount amount, Statement other) => amount is { Unit: "share", Value: 1, Bound: "", IsFraction: false } && other.Of("reach", "all").Any();

    // "An hour costs" and "costs … an hour".
    private void Rates()
    {
        _left.RemoveAll(a => IsRate(a, presented));
        _right.RemoveAll(b => IsRate(b, stated));
    }

    private static bool IsRate(Amount amount, Statement other) => amount is { Written: 1, Bound: "", Unit: "time" or "months" } && other.Of("rate").Any(r => amount.Scale.StartsWith(r.Sense.Family == "day" ? "da" : r.Sense.Family, StringComparison.Ordinal)
        || (other.Language == Language.German && amount.Scale.StartsWith(r.Sense.Family switch { "day" => "tag", "week" => "woche", "month" => "monat", "year" => "jahr", "hour" => "stunde", _ => "quartal" }, StringComparison.Ordinal)));

    // "from 4 to 6" and "by 2 to 6"; "from 3 to 6" and "doubled to 6"; "rose by 100 %" and "doubled".
    private void Derived() => PairWhere((a, b) => a.Name is null && b.Name is null && !a.IsFaint && !b.IsFaint && a.Bound == b.Bound
        && (IsFactor(a, b) || IsFactor(b, a) || _pairs.Any(p => Follows(a, b, presented, p.Left) || Follows(b, a, stated, p.Left))));

    // The other number is the step from one of the text's numbers to another, or how many times one is the other.
    private static bool Follows(Amount known, Amount derived, Statement of, Amount beside)
    {
        if (beside.Name is not null || beside.IsFaint || beside.Unit != known.Unit || beside.Value == known.Value || beside.Value <= 0 || known.Value <= 0)
        {
            return false;
        }

        var step = Math.Abs(known.Value - beside.Value);
        return derived.Unit switch
        {
            "times" => derived.Value == known.Value / beside.Value || derived.Value == beside.Value / known.Value,
            "share" when known.Unit is not "share" => derived.Value == step / known.Value || derived.Value == step / beside.Value,
            "points" when known.Unit is "share" => derived.Value == step * 100,
            _ => derived.Unit == known.Unit && derived.Value == step && IsStep(derived, of),
        };
    }

    // "by 2", "another 2", "2 hours longer".
    private static bool IsStep(Amount amount, Statement of) => (amount.At > 0 && _before.Contains(of.Tokens[amount.At - 1].Fold))
        || Enumerable.Range(amount.At + amount.Length, 3).Any(i => i < of.Tokens.Count && (_behind.Contains(of.Tokens[i].Fold) || UnitWords.Comparatives.ContainsKey(of.Tokens[i].Fold)));

    private static bool IsFactor(Amount share, Amount times) => share.Unit is "share" && times.Unit is "times" && (times.Value == share.Value || times.Value == 1 + share.Value || times.Value == 1 - share.Value);

    // "38 % are scanned" and "62 % are not scanned"; "9 of 10 without" and "1 of 10 with".
    private void Complements()
    {
        if (!isTurned)
        {
            return;
        }

        var before = _pairs.Count;
        PairWhere((a, b) => a is { Name: null, Bound: "" } && b is { Name: null, Bound: "" } && ((a.Unit is "share" && b.Unit is "share" && Math.Abs(a.Value + b.Value - 1) <= (a.IsFraction || b.IsFraction ? 0.005m : 0))
            || (a.Whole is { } whole && b.Whole == whole && a.Value + b.Value == whole)));
        IsComplement = _pairs.Count > before;
    }
}
