using Concord.Evidence;
using Concord.Papers;
using Concord.Steps;

namespace Concord.Tests.Papers.BoardPacks;

/// <summary>A pack with everything a pack can hold, and packs that differ from it in what a test is about.</summary>
internal static class SomePack
{
    public static readonly ReportSeal Seal = new(4812, "qk3s0JYv0dXn5l0mJm1Zr3w9bq5bZpZ0c0m0h1n2v3A=", []);

    public static BriefingFact Fact(string id, Party author, string text, FactLevel level = FactLevel.MustReach, string section = "s1") => new()
    {
        Id = id,
        Author = author,
        Level = level,
        Text = text,
        Section = section,
    };

    public static FrozenFigure Figure(string of, string name, string value, string? unit, string? low, string? high) => new()
    {
        Of = of,
        Name = name,
        Value = value,
        Unit = unit,
        Low = low,
        High = high,
        At = Some.At(40),
        LedgerSize = 4790,
    };

    public static ReservedFact Reserved(string id, string text, string? note = "The committee decided on the shield last spring on the figure of 10 days; it can’t decide well without this one.") => new()
    {
        Fact = id,
        Author = Party.Ciso,
        Text = text,
        Change = FactChange.Removed,
        WithheldBy = "CIO",
        At = Some.At(44),
        Reason = "The committee hears of it in May with the results of the second test.",
        Note = note,
        Digest = "-",
    };

    public static BriefingPack Pack(params IReadOnlyList<BriefingFact> facts) => new()
    {
        Id = "BP-7",
        Briefing = "B-7",
        Edition = 1,
        Forum = "F-risk",
        Title = "Where security and delivery stand this quarter",
        MeetsAt = Some.At(50),
        PublishedAt = Some.At(46, 17),
        PublishedBy = "SECRETARY",
        Signatures = [new BriefingSignature { By = Side.Ciso, At = Some.At(45), Digest = "-" }],
        Missing = [Side.Cio],
        Sections = [new BriefingSection { Id = "s1", Title = "Risks we carry" }, new BriefingSection { Id = "s2", Title = "Delivery and plans" }, new BriefingSection { Id = "s3", Title = "Incidents" }],
        Facts = facts,
        Annex = [Reserved("f9", "The warehouse system still holds for 26 days without its supplier’s patch, and no shield stands before it.")],
        Digest = "-",
    };

    /// <summary>The second edition of a rich briefing of both sides.</summary>
    public static BriefingPack Rich => Pack(
        Fact("f1", Party.Ciso, "Critical weaknesses in the terminals stay open for 34 days at the median; we agreed on 14.") with { Value = "34", Unit = "days", Figures = [Figure("sign/S11.1/CIO", "Median days until a critical weakness is closed", "34", "days", "28", "41")] },
        Fact("f2", Party.Ciso, "One year in twenty costs more than 4.1 million euros through a stop of the freight planning.") with { Figures = [Figure("loss/R-1", "Loss of one year in twenty, stop of freight planning", "4.1", "M EUR", "2.9", "5.6")] },
        Fact("f3", Party.Ciso, "Two of five sites can’t restore their planning system within a day.", FactLevel.Supporting),
        Fact("f4", Party.Cio, "The new gateway goes live on 12 May; a stop of the release would cost 310,000 euros a month.", section: "s2") with { Value = "310,000", Unit = "EUR a month" },
        Fact("f5", Party.Cio, "We ask the committee for 1.2 million euros to replace the warehouse terminals, which ends the exceptions for good.", section: "s2"),
        Fact("f6", Party.Cio, "Eight of nine planned releases were on time.", FactLevel.Supporting, "s2") with { Figures = [Figure("sign/S12.1/CIO", "Releases on time", "89", "%", "57", "98")] },
        Fact("f7", Party.Ciso, "An intruder had access to a test system for three hours on 3 February; no customer data was reached.", section: "s3")) with
    {
        Edition = 2,
        Replaces = "BP-6",
        Annex = [Reserved("f9", "The warehouse system still holds for 26 days without its supplier’s patch, and no shield stands before it.") with { Figures = [Figure("metric/M-12", "Days without the patch", "26", "days", null, null)] }],
    };

    public static BriefingPack Earlier => Pack(
        Fact("f1", Party.Ciso, "Critical weaknesses in the terminals stay open for 31 days at the median; we agreed on 14.") with { Value = "31", Unit = "days" },
        Fact("f3", Party.Ciso, "Two of five sites can’t restore their planning system within a day."),
        Fact("f4", Party.Cio, "The new gateway goes live on 12 May; a stop of the release would cost 310,000 euros a month.", section: "s2") with { Value = "310,000", Unit = "EUR a month" },
        Fact("f8", Party.Cio, "The move of the data centre is finished.", FactLevel.Supporting, "s2")) with
    {
        Id = "BP-6",
        Annex = [],
        PublishedAt = Some.At(40),
    };

    /// <summary>The pack with the seals it would be published with.</summary>
    public static BriefingPack Sealed(BriefingPack pack)
    {
        var facts = pack with { Annex = [.. pack.Annex.Select(r => r with { Digest = PackSeal.Of(r) })] };
        var signed = facts with { Signatures = [.. facts.Signatures.Select(s => s with { Digest = PackSeal.OfSigned(facts) })] };

        return signed with { Digest = PackSeal.Of(signed) };
    }

    public static BoardPack Paper(BriefingPack pack, BriefingPack? before = null, PackHeadings? headings = null, bool isBrief = false, byte[]? template = null) => new()
    {
        Pack = Sealed(pack),
        Before = before is null ? null : Sealed(before),
        ForumName = "Risk committee of the board",
        Seal = Seal,
        Headings = headings ?? PackHeadings.Plain,
        IsBrief = isBrief,
        Template = template,
    };
}
