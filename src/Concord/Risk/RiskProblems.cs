namespace Concord.Risk;

/// <summary>What is wrong with a risk file: one sentence a problem, naming the field and the reason, all of them at once.</summary>
public sealed class RiskProblems
{
    /// <summary>Problems told one by one; beyond them only their number is told.</summary>
    public const int Told = 50;

    private readonly List<string> _sentences = [];
    private readonly List<RiskFields> _opened = [];
    private int _count;

    /// <summary>How many problems there are.</summary>
    public int Count => _count;

    /// <summary>The problems in the order of reading, each a sentence such as "scenarios[2].severity.p95: must be above p05 (10000), is 5000."</summary>
    public IReadOnlyList<string> Sentences => _count <= Told ? _sentences : [.. _sentences, $"And {_count - Told} more problems of the kind."];

    /// <summary>Fields nobody read, by their paths: they are kept and change nothing.</summary>
    public IReadOnlyList<string> Unread => [.. _opened.SelectMany(f => f.Unread).Distinct(StringComparer.Ordinal)];

    /// <summary>Adds a problem.</summary>
    /// <param name="place">The path of the field, such as <c>scenarios[0].frequency.lambda</c>; empty for the file itself.</param>
    /// <param name="reason">The rest of the sentence without a full stop, such as <c>must be above 0, is -3</c>.</param>
    public void Add(string place, string reason)
    {
        _count++;
        if (_count <= Told)
        {
            _sentences.Add(place.Length == 0 ? $"The file {reason}." : $"{place}: {reason}.");
        }
    }

    internal void Watch(RiskFields fields) => _opened.Add(fields);
}
