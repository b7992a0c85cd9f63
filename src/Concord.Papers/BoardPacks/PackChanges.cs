using Concord.Evidence;
using Concord.Steps;

namespace Concord.Papers;

/// <summary>What changed since the edition before: every fact of both, none left out. A first edition has no such part.</summary>
internal sealed class PackChanges(BoardPack paper)
{
    public PackPart Part => new("changes", "What changed since the edition before", [.. Blocks()]);

    private IEnumerable<PackBlock> Blocks()
    {
        if (paper.Before is not { } before)
        {
            yield return new PackLine($"This edition replaces {PackWords.Plain(paper.Pack.Replaces)}, which was not at hand when this was written: the difference is not told here.");
            yield break;
        }

        var reread = Reread(before);
        var steps = EditionDifference.Of(before, paper.Pack).Facts;
        var changed = steps.Where(s => s.Change != EditionChange.Unchanged || reread.Contains(s.Id)).Select(s => Statement(s, reread.Contains(s.Id))).ToList();
        var same = steps.Where(s => s.Change == EditionChange.Unchanged && !reread.Contains(s.Id)).Select(s => PackWords.Plain(s.Id)).ToList();
        var many = changed.Count == 0 ? "No fact differs." : $"{Figures.Capital(PackWords.Facts(changed.Count))} {(changed.Count == 1 ? "differs" : "differ")}.";

        yield return new PackLine($"Edition {before.Edition} of {PackWords.Day(before.PublishedAt, paper.Zone)} is replaced. {many}{(same.Count == 0 ? "" : $" Unchanged: {string.Join(", ", same)}.")}");
        foreach (var statement in changed)
        {
            yield return statement;
        }
    }

    /// <summary>The facts that stand on figures which were read again.</summary>
    private HashSet<string> Reread(BriefingPack before) =>
    [
        .. paper.Pack.Facts.Where(f => before.Facts.FirstOrDefault(b => b.Id == f.Id) is { } old && !old.Figures.SequenceEqual(f.Figures)).Select(f => f.Id),
    ];

    private static PackStatement Statement(FactStep step, bool isReread)
    {
        var (before, now) = (step.Before, step.After ?? step.Before!);

        return new PackStatement(now.Author, $"{Word(step.Change)} · {PackWords.Plain(step.Id)}", PackWords.Plain(now.Text),
        [
            .. step is { Before: { } old, After: { } } ? Told("Before", old.Text, now.Text).Concat(Told("Figure before", $"{old.Value} {old.Unit}", $"{now.Value} {now.Unit}")).Concat(Told("Section before", old.Section, now.Section)) : [],
            .. before is not null && before.Level != now.Level ? [$"Before: {Word(before.Level)}. Now: {Word(now.Level)}."] : Array.Empty<string>(),
            .. isReread ? ["The figures it rests on were read again."] : Array.Empty<string>(),
        ]);
    }

    private static IEnumerable<string> Told(string name, string? before, string? now) => (PackWords.Plain(before), PackWords.Plain(now)) is var (old, fresh) && old != fresh
        ? [$"{name}: {(old.Length > 0 ? old : "none")}"]
        : [];

    private static string Word(FactLevel level) => level == FactLevel.MustReach ? "must reach" : "supporting";

    private static string Word(EditionChange change) => change switch
    {
        EditionChange.Removed => "no longer in it",
        EditionChange.Reserved => "new in the annex",
        EditionChange.Blocked => "kept from being presented",
        EditionChange.Restored => "back from the annex",
        EditionChange.Softened => "figure, date or weight changed",
        EditionChange.Reworded => "other words",
        EditionChange.Relevelled => "other level",
        EditionChange.Moved => "stands elsewhere",
        EditionChange.Added => "new",
        _ => "figures read again",
    };
}
