namespace Concord.Signs;

/// <summary>The causes in the source's order. A new cause is one file and one line here.</summary>
public static class CauseCatalogue
{
    /// <summary>Every cause.</summary>
    public static IReadOnlyList<Cause> All { get; } =
    [
        new DepartmentOfNo(),
        new SlowToYes(),
        new SecurityPutBehind(),
        new TightControl(),
        new UndefinedResponsibilities(),
        new SameDollar(),
        new NoSharedContext(),
        new Gatekeeper(),
        new StructuralPower(),
    ];

    /// <summary>The cause with the given address; null when there is none.</summary>
    public static Cause? Find(string slug) => All.FirstOrDefault(c => c.Slug == slug);
}
