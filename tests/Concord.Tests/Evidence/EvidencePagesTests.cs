using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Concord.Evidence;

namespace Concord.Tests.Evidence;

public sealed partial class EvidencePagesTests
{
    public static TheoryData<string> Kinds => [.. EvidenceKinds.Names];

    [Fact]
    public void Every_kind_has_a_page_and_no_page_lies_there_without_a_kind()
    {
        var pages = Directory.GetFiles(House.At("docs", "evidence"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).Where(p => p != "README");

        Assert.Equal(EvidenceKinds.Names, pages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_table_of_fields_is_the_one_the_record_draws(string kind)
    {
        Committed.Holds(Redrawn($"{kind}.md", FieldTable.Of(kind)), "docs", "evidence", $"{kind}.md");
    }

    [Fact]
    public void The_index_lists_every_kind_with_its_words()
    {
        var rows = EvidenceKinds.Names.Select(k => $"| [{k}]({k}.md) | {RecordWords.Of(EvidenceKinds.Find(k)!)} |\n");

        Committed.Holds(Redrawn("README.md", $"| kind | what it is |\n| --- | --- |\n{string.Concat(rows)}"), "docs", "evidence", "README.md");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_example_reads_as_evidence_of_its_kind_without_a_field_nobody_knows(string kind)
    {
        var example = Example().Match(Page($"{kind}.md")).Groups[1].Value;
        var exhibit = Line.Text.Read(Encoding.UTF8.GetBytes(example), out var flaw);

        Assert.Null(flaw);
        Assert.Equal(kind, exhibit!.Kind);
        Assert.Equal(Names(JsonNode.Parse(example)!.AsObject()), Names(JsonNode.Parse(Line.Written(exhibit))!.AsObject()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_page_says_what_it_is_where_it_comes_from_and_what_reads_it(string kind)
    {
        var page = Page($"{kind}.md");

        Assert.StartsWith($"# {kind}\n\n", page, StringComparison.Ordinal);
        Assert.Matches(@"\n\*\*Comes from:\*\* \S.{5,}\n", page);
        Assert.Matches(@"\n\*\*Read by:\*\* \S.{5,}\n", page);
    }

    private static IEnumerable<string> Names(JsonObject line) => line.Select(f => f.Key).Order(StringComparer.Ordinal);

    private static string Page(string name) => File.ReadAllText(House.At("docs", "evidence", name));

    private static string Redrawn(string name, string drawn) => Drawn().Replace(Page(name), m => $"<!-- drawn -->\n{drawn}<!-- /drawn -->");

    [GeneratedRegex("<!-- drawn -->\n.*<!-- /drawn -->", RegexOptions.Singleline)]
    private static partial Regex Drawn();

    [GeneratedRegex("```json\n(.+)\n```")]
    private static partial Regex Example();
}
