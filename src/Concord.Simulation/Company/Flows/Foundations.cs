using Concord.Evidence;
using Concord.Signs;

namespace Concord.Simulation;

/// <summary>What stands before anything happens: the people, the forums, the charter, the sources.</summary>
internal static class Foundations
{
    /// <summary>Business days to share a material fact.</summary>
    internal const int MaterialDays = 2;

    /// <summary>Business days to share another.</summary>
    internal const int RoutineDays = 5;

    /// <summary>Initiatives and purchases count from here.</summary>
    internal static readonly Money Threshold = new(50_000, "EUR");

    private static readonly string[] OwedByCio = ["ROADMAP_CHANGE", "NEW_VENDOR", "MIGRATION_DATE", "OUTAGE", "CHANGE_FREEZE", "BUDGET_SHIFT", "BOARD_PAPER_DRAFT"];
    private static readonly string[] OwedByCiso = ["AUDIT_FINDING", "INCIDENT", "RISK_CHANGE", "EXCEPTION", "POLICY_DRAFT", "THREAT_NOTICE", "BOARD_PAPER_DRAFT"];

    /// <summary>The body that decides for a side.</summary>
    internal static string BoardOf(Side side) => side == Side.Cio ? "architecture-board" : "security-board";

    /// <summary>What a side owes the other.</summary>
    internal static IReadOnlyList<string> CategoriesOf(Side side) => side == Side.Cio ? OwedByCio : OwedByCiso;

    internal static void Play(Stage stage)
    {
        var reportsToCio = stage.Part("structure").Uniform() < 0.45;
        foreach (var exhibit in People(reportsToCio).Concat<Exhibit>(Forums()).Append(Charter()).Append(Feed(stage)))
        {
            stage.Record(exhibit, -7);
        }
    }

    /// <summary>The agreement both signed a week before the first Monday.</summary>
    internal static Charter Charter() => new()
    {
        Id = "charter-1",
        Version = "1",
        SignedBy = ["CIO", "CISO"],
        At = Stage.At(-7),
        CadenceDays = 14,
        SlaDays = new AgreedDays { Advice = 10, Request = 5, Tier1 = 2, Tier2 = 5, Tier3 = 15 },
        OwedCategories =
        [
            .. from side in Sides.Both
               from category in CategoriesOf(side)
               select new OwedCategory { Category = category, Owner = side.ToParty(), Days = MaterialDays, RoutineDays = RoutineDays },
        ],
        InitiativeAbove = Threshold,
        Forums = ["board", "risk-committee", "executive-team"],
        Readers = ["ceo"],
        Hygiene = [.. HygienePutOff.DefaultControls],
    };

    private static IEnumerable<Person> People(bool reportsToCio)
    {
        yield return Person("ceo", PersonRole.Executive, null) with { CompanyWideRisk = true };
        yield return Person("cfo", PersonRole.Executive, "ceo") with { CompanyWideRisk = true };
        yield return Person("cio", PersonRole.Cio, "ceo");
        yield return Person("ciso", PersonRole.Ciso, reportsToCio ? "cio" : "cfo");
        yield return Person("chair", PersonRole.Board, null);
        yield return Person("secretary", PersonRole.Secretary, "ceo");
        yield return Person("cio-deputy", PersonRole.CioStaff, "cio");
        yield return Person("ciso-deputy", PersonRole.CisoStaff, "ciso");
    }

    private static Person Person(string id, PersonRole role, string? reportsTo) => new()
    {
        Id = id,
        Roles = [role],
        ReportsTo = reportsTo,
        From = Stage.At(-1000),
        YearsInRole = 5,
    };

    private static IEnumerable<Forum> Forums()
    {
        yield return Forum("board", ForumType.Board, null, ["chair", "ceo"]);
        yield return Forum("risk-committee", ForumType.Committee, null, ["chair", "cfo", "CIO", "CISO"]);
        yield return Forum("executive-team", ForumType.Executive, null, ["ceo", "cfo", "CIO", "CISO"]);
        yield return Forum(BoardOf(Side.Cio), ForumType.Other, Side.Cio, ["CIO", "CISO"]);
        yield return Forum(BoardOf(Side.Ciso), ForumType.Other, Side.Ciso, ["CISO", "CIO"]);
    }

    private static Forum Forum(string id, ForumType type, Side? owner, IReadOnlyList<string> members) => new()
    {
        Id = id,
        Name = id,
        Type = type,
        Owner = owner,
        JointTopics = type != ForumType.Board,
        Members = members,
    };

    private static Feed Feed(Stage stage) => new()
    {
        Id = "feed-all",
        Name = "Everything",
        Kinds = EvidenceKinds.Names,
        From = Stage.At(-7),
        To = Stage.At(stage.LastDay),
        Complete = true,
    };
}
