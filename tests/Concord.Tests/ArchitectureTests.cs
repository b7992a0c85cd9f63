using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Concord.Tests;

/// <summary>The house's rules (ARCHITECTURE.md) that no compiler holds.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> _arrows = new()
    {
        ["Concord.Numerics"] = [],
        ["Concord.Ledger"] = [],
        ["Concord"] = ["Concord.Numerics"],
        ["Concord.Import"] = ["Concord"],
        ["Concord.Papers"] = ["Concord"],
        ["Concord.Simulation"] = ["Concord"],
        ["Concord.Storage"] = ["Concord", "Concord.Ledger"],
        ["Concord.Web"] = ["Concord.Import", "Concord.Papers", "Concord.Storage"],
        ["Concord.Cli"] = ["Concord.Simulation", "Concord.Web"],
    };

    public static TheoryData<string> Projects => [.. _arrows.Keys];

    public static TheoryData<string> PureProjects => ["Concord.Numerics", "Concord.Ledger", "Concord"];

    [Fact]
    public void Every_project_of_the_house_has_its_arrows_drawn()
    {
        var projects = Directory.GetFiles(House.At("src"), "*.csproj", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(_arrows.Keys.Order(StringComparer.Ordinal), projects.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Arrows_point_down_and_to_no_other_project(string project)
    {
        var references = ProjectFile(project).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!))
            .Order(StringComparer.Ordinal);

        Assert.Equal(_arrows[project].Order(StringComparer.Ordinal), references);
    }

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void The_lower_floors_import_nothing_but_the_framework(string project)
    {
        Assert.Empty(ProjectFile(project).Descendants("PackageReference"));
        Assert.Empty(ProjectFile(project).Descendants("FrameworkReference"));
    }

    [Theory]
    [MemberData(nameof(PureProjects))]
    public void Purity_is_guarded_by_the_banned_symbols(string project)
    {
        var build = XDocument.Load(House.At("Directory.Build.props"));
        var guard = build.Descendants("ItemGroup").Single(g => g.Elements("AdditionalFiles").Any());

        Assert.Contains($"'$(MSBuildProjectName)' == '{project}'", (string)guard.Attribute("Condition")!, StringComparison.Ordinal);
        Assert.DoesNotContain("RS0030", File.ReadAllText(House.At("src", project, $"{project}.csproj")), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_file_for_Ed25519_calls_out_of_the_framework()
    {
        var callers = Sources("Concord.Numerics", "Concord.Ledger", "Concord")
            .Where(f => ForeignCall().IsMatch(File.ReadAllText(f)))
            .Select(Path.GetFileName);

        Assert.Equal(["Ed25519.cs"], callers);
    }

    [Theory]
    [InlineData("Concord.Numerics")]
    [InlineData("Concord.Ledger")]
    public void The_ground_knows_no_word_of_the_domain(string project)
    {
        var speaking = Sources(project).Where(f => DomainWord().IsMatch(File.ReadAllText(f))).Select(Path.GetFileName);

        Assert.Empty(speaking);
    }

    [Fact]
    public void A_namespace_is_the_folder_or_one_above_it()
    {
        var strays = Sources([.. _arrows.Keys])
            .Select(f => (File: Path.GetRelativePath(House.At("src"), f), Match: NamespaceLine().Match(File.ReadAllText(f))))
            .Where(f => f.Match.Success)
            .Where(f => !$"{Path.GetDirectoryName(f.File)!.Replace(Path.DirectorySeparatorChar, '.')}.".StartsWith($"{f.Match.Groups[1].Value}.", StringComparison.Ordinal))
            .Select(f => $"{f.File}: {f.Match.Groups[1].Value}");

        Assert.Empty(strays);
    }

    [Fact]
    public void A_public_type_stands_in_the_file_of_its_name()
    {
        var strays = Sources([.. _arrows.Keys])
            .Select(f => (Name: Path.GetFileNameWithoutExtension(f).Split('.')[0], Types: PublicType().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value).ToList(), File: f))
            .Where(f => f.Types.Count > 0 && !f.Types.Contains(f.Name))
            .Select(f => $"{Path.GetRelativePath(House.Root, f.File)}: {string.Join(", ", f.Types)}");

        Assert.Empty(strays);
    }

    [Fact]
    public void Nothing_unfinished_and_no_silenced_warning_without_a_reason()
    {
        var marks = Sources([.. _arrows.Keys])
            .SelectMany(f => File.ReadLines(f).Select((line, i) => (Place: $"{Path.GetRelativePath(House.Root, f)}:{i + 1}", Line: line)))
            .Where(l => Unfinished().IsMatch(l.Line) || (l.Line.Contains("#pragma warning disable", StringComparison.Ordinal) && !l.Line.Contains("//", StringComparison.Ordinal)))
            .Select(l => l.Place);

        Assert.Empty(marks);
    }

    [Fact]
    public void Words_we_do_not_say_of_people_stand_in_no_source()
    {
        var said = Sources([.. _arrows.Keys])
            .SelectMany(f => ForbiddenWord().Matches(File.ReadAllText(f)).Select(m => $"{Path.GetRelativePath(House.Root, f)}: {m.Value}"));

        Assert.Empty(said);
    }

    [Fact]
    public void No_tracked_text_names_a_machine_path_or_a_package_registry()
    {
        var named = new[] { "src", "tests", "docs", "bench", "samples" }
            .Select(folder => House.At(folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(f => !Built().IsMatch(f) && _texts.Contains(Path.GetExtension(f)))
            .Where(f => MachineOrRegistry().IsMatch(File.ReadAllText(f)))
            .Select(f => Path.GetRelativePath(House.Root, f));

        Assert.Empty(named);
    }

    private static readonly HashSet<string> _texts = [".cs", ".razor", ".md", ".json", ".js", ".mjs", ".css", ".csproj", ".go", ".sql", ".sh", ".py"];

    private static XDocument ProjectFile(string project) => XDocument.Load(House.At("src", project, $"{project}.csproj"));

    private static IEnumerable<string> Sources(params string[] projects) => projects
        .SelectMany(p => Directory.EnumerateFiles(House.At("src", p), "*.cs", SearchOption.AllDirectories))
        .Where(f => !Built().IsMatch(f));

    [GeneratedRegex(@"[/\\](bin|obj|node_modules)[/\\]")]
    private static partial Regex Built();

    [GeneratedRegex(@"\[(DllImport|LibraryImport)")]
    private static partial Regex ForeignCall();

    [GeneratedRegex(@"\b(CIO|CISO|Dossier|Exhibit|Advice|Sign[A-Z]\w*Catalogue)\b")]
    private static partial Regex DomainWord();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^(?:public|internal) (?:(?:static|sealed|abstract|readonly|partial|unsafe|ref) )*(?:class|record struct|record|struct|enum|interface|delegate \w+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException|#region")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(broken pair|offender|culprit|sentiment|toxicity)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForbiddenWord();

    [GeneratedRegex(@"(^|[^a-z.])/(work|farm)/|registry\.npmjs\.|api\.nuget\." + @"|deb\.debian\.", RegexOptions.Multiline)]
    private static partial Regex MachineOrRegistry();
}
