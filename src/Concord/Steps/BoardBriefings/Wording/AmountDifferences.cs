namespace Concord.Steps;

/// <summary>Numbers and units that differ.</summary>
internal sealed partial class AmountDifferences(Statement stated, Statement presented, bool isTurned)
{
    private static readonly string[] _spans = ["year", "annual", "month", "week", "da", "hour", "quarter", "jahr", "jähr", "monat", "woche", "wöch", "tag", "täg", "stund", "stünd", "quartal"];

    private static readonly string[] _over = ["exceed", "surpass", "overr", "übersteig", "überstieg", "überschr"];

    private readonly List<Amount> _left = [.. stated.Amounts];
    private readonly List<Amount> _right = [.. presented.Amounts];
    private readonly List<(Amount Left, Amount Right)> _pairs = [];
    private readonly List<(int, FactDifference)> _found = [];

    /// <summary>Whether a part is told by the rest of its whole, with the "not" turned: "38 % are covered" and "62 % are not".</summary>
    public bool IsComplement { get; private set; }

    /// <summary>The differences with where they stand in the stated text.</summary>
    public List<(int At, FactDifference Difference)> Find()
    {
        PairWhere((a, b) => a.SameAs(b) && SameBound(a, b));
        PairWhere((a, b) => a.SameAs(b) && (IsOver(a, b, presented) || IsOver(b, a, stated)));
        PairWhere((a, b) => a.SameAs(b), DifferenceKind.Number);
        PairWhere((a, b) => a.Name is null && b.Name is null && Inherited(a, stated, b) | Inherited(b, presented, a) | InheritedBoth(a, b));
        PairWhere((a, b) => a.Name is null && b.Name is null && a.SameValue(b) && (a.Unit.Length == 0 || b.Unit.Length == 0) && !a.IsFaint && !b.IsFaint && LooseUnit(a, b));
        Again();
        Ratios();
        Ends();
        Rates();
        Derived();
        Complements();
        Swapped();
        PairWhere((a, b) => a.Name is null && b.Name is null && (a.SameValue(b) || a.Written == b.Written) && (a.Unit != b.Unit || a.Scale != b.Scale) && !a.IsFaint && !b.IsFaint, DifferenceKind.Unit);
        PairWhere((a, b) => a.Name is null && b.Name is null && a.Unit == b.Unit && !(a.IsFaint && b.IsFaint), DifferenceKind.Number);
        PairWhere((a, b) => a.Name is null == b.Name is null && !a.IsFaint && !b.IsFaint, DifferenceKind.Number);
        _right.RemoveAll(b => stated.Dates.Any(d => IsYear(d, b)));
        _left.RemoveAll(a => presented.Dates.Any(d => IsYear(d, a)));
        var vague = new Queue<Mark>(presented.Marks.Where(m => m.Sense is { Kind: "reach", Level: <= 4 }).Where(m => !stated.Marks.Any(s => s.Sense.Kind == "reach" && s.Text.Equals(m.Text, StringComparison.OrdinalIgnoreCase))));
        foreach (var gone in _left.Where(a => !a.IsFaint || (a.Value == 1 && _right.Any(b => !b.IsFaint) && a.Unit is "")))
        {
            _found.Add((gone.At, new FactDifference(DifferenceKind.Number, gone.Text, vague.TryDequeue(out var mark) ? mark.Text : null)));
        }

        foreach (var rate in stated.Of("rate").Where(r => !presented.Of("rate", r.Sense.Family).Any()))
        {
            var other = presented.Of("rate").FirstOrDefault();
            if (other is not null || !presented.Tokens.Any(t => _spans.Any(s => t.Fold.Contains(s, StringComparison.Ordinal))))
            {
                _found.Add((rate.At, new FactDifference(DifferenceKind.Unit, rate.Text, other?.Text)));
            }
        }

        foreach (var added in _right.Where(b => !b.IsFaint && b.Name is null && _left.Count == 0 && !IsGloss(b)))
        {
            _found.Add((int.MaxValue, new FactDifference(DifferenceKind.Number, null, added.Text)));
        }

        return _found;
    }

    /// <summary>Whether a number of four digits read as a year is this number: "2050 pupils" and "2,050 pupils".</summary>
    public static bool IsYear(DateMention date, Amount number) => date is { First: 0, Word: null, Year: { } year } && number is { Unit: "", Name: null } && number.Value == year;

    private void PairWhere(Func<Amount, Amount, bool> belong, DifferenceKind? kind = null)
    {
        foreach (var a in _left.ToList())
        {
            if (_right.FirstOrDefault(b => belong(a, b)) is { } b)
            {
                _left.Remove(a);
                _right.Remove(b);
                _pairs.Add((a, b));
                if (kind is { } k)
                {
                    _found.Add((a.At, new FactDifference(k, a.Text, b.Text)));
                }
            }
        }
    }

    // "nearly a third of managers (31 %)": the number itself stands beside.
    private bool IsGloss(Amount rough) => rough.Bound is "about" or "nearly" or "over" or "under" && _pairs.Any(p => p.Right.Unit == rough.Unit && p.Right.Value > 0 && Math.Abs(p.Right.Value - rough.Value) <= 0.1m * p.Right.Value);

    // "about 40" made "40" is no softening; every other change of the bound is one.
    private static bool SameBound(Amount a, Amount b) => a.Bound == b.Bound || (a.Bound is "about" && b.Bound.Length == 0);

    // "above the 1.4 million" and "the 1.4 million is exceeded": the bound stands apart from the number.
    private static bool IsOver(Amount bound, Amount bare, Statement of) => bound.Bound is "over" && bare.Bound.Length == 0 && Enumerable.Range(bare.At - 6, bare.Length + 12)
        .Any(i => i >= 0 && i < of.Tokens.Count && (of.Tokens[i].Fold is "above" or "over" or "beyond" or "über" or "oberhalb" || _over.Any(o => of.Tokens[i].Fold.StartsWith(o, StringComparison.Ordinal))));

    // "took 48 hours; promised were eight": a number without a unit takes that of another number in its text.
    private static bool Inherited(Amount bare, Statement of, Amount other) => bare.Unit.Length == 0 && other.Unit.Length > 0 && !bare.IsFaint
        && of.Amounts.Where(a => a.Unit == other.Unit).Any(a => UnitWords.Units.TryGetValue(a.Scale, out var unit) && (bare with { Value = bare.Value * unit.Size, Unit = a.Unit }).SameAs(other) && SameBound(bare, other));

    // "96 hours, although the law allows 72" and "four days, although the law allows three".
    private bool InheritedBoth(Amount a, Amount b) => a is { Unit: "", IsFaint: false } && b is { Unit: "", IsFaint: false } && a.Bound == b.Bound
        && stated.Amounts.Any(u => UnitWords.Units.TryGetValue(u.Scale, out var unit) && presented.Amounts.Any(v => v.Unit == u.Unit && UnitWords.Units.TryGetValue(v.Scale, out var other) && unit.Size != other.Size && a.Value * unit.Size == b.Value * other.Size));

    // The unit stands elsewhere: "restore time (hours): 72".
    private bool LooseUnit(Amount a, Amount b)
    {
        var (bare, full, text) = a.Unit.Length == 0 ? (a, b, stated) : (b, a, presented);
        return bare.SameValue(full) && text.Tokens.Any(t => UnitWords.Units.TryGetValue(t.Fold, out var unit) && unit.Unit == full.Unit);
    }

    // A number said twice needs but one partner.
    private void Again()
    {
        _left.RemoveAll(a => _pairs.Any(p => p.Left.SameAs(a) && SameBound(p.Left, a)));
        _right.RemoveAll(b => _pairs.Any(p => p.Right.SameAs(b) && SameBound(p.Right, b)));
        _left.RemoveAll(a => a.Unit.Length == 0 && _pairs.Any(p => p.Right.Whole == a.Value));
        _right.RemoveAll(b => b.Unit.Length == 0 && _pairs.Any(p => p.Left.Whole == b.Value));
    }

    // "two of five" and "40 %".
    private void Ratios()
    {
        foreach (var (from, to) in new[] { (_left, _right), (_right, _left) })
        {
            foreach (var part in (ReferenceEquals(from, _left) ? stated : presented).Amounts.Where(a => a.Whole is > 0))
            {
                var share = part with { Value = part.Value / part.Whole!.Value, Unit = "share", IsFraction = part.Value * 1000 % part.Whole.Value != 0 };
                if (to.FirstOrDefault(b => b.SameAs(share) && b.Whole is null) is { } percent)
                {
                    to.Remove(percent);
                    from.RemoveAll(a => a.Unit.Length == 0 && (a.Value == part.Value || a.Value == part.Whole));
                }
            }
        }
    }

    // "54 of 130 …, the other 76" made "76 of 130 …, the other 54".
    private static bool IsOtherPart((Amount Left, Amount Right) one, (Amount Left, Amount Right) two) => one.Left.Whole is { } whole && one.Right.Whole is null && two.Left.Whole is null && two.Right.Whole == whole;

    private static string UnitOf((Amount Left, Amount Right) pair) => pair.Left.Unit.Length > 0 ? pair.Left.Unit : pair.Right.Unit;

    // The same numbers, each where the other stood, among words that kept their order.
    private void Swapped()
    {
        if (_pairs.Count < 2)
        {
            return;
        }

        var isEdit = stated.IsEditedTo(presented);

        for (var i = 0; i < _pairs.Count; i++)
        {
            for (var j = i + 1; j < _pairs.Count; j++)
            {
                var (one, two) = _pairs[i].Left.At < _pairs[j].Left.At ? (_pairs[i], _pairs[j]) : (_pairs[j], _pairs[i]);
                if (one.Left.Name is null && two.Left.Name is null && !one.Left.SameValue(two.Left) && UnitOf(one) == UnitOf(two)
                    && ((isEdit && one.Right.At > two.Right.At && two.Right.Whole != one.Right.Value) || IsOtherPart(one, two) || IsOtherPart(two, one)))
                {
                    _found.Add((one.Left.At, new FactDifference(DifferenceKind.Number, one.Left.Text + " … " + two.Left.Text, two.Right.Text + " … " + one.Right.Text)));
                }
            }
        }
    }
}
