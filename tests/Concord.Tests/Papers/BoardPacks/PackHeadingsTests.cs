using Concord.Evidence;
using Concord.Papers;

namespace Concord.Tests.Papers.BoardPacks;

public sealed class PackHeadingsTests
{
    [Fact]
    public void The_headings_of_New_York_stand_in_the_order_of_the_rule_and_an_empty_one_says_so()
    {
        var shown = Shown.OfHtml(SomePack.Paper(SomePack.Rich, headings: PackHeadings.Nydfs).Html).ToList();
        var headings = shown.Where(s => s.Contains(", 500.4(b)(", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            [
                "Confidentiality of nonpublic information; integrity and security of information systems, 500.4(b)(1)",
                "Cybersecurity policies and procedures, 500.4(b)(2)",
                "Material cybersecurity risks, 500.4(b)(3)",
                "Overall effectiveness of the cybersecurity program, 500.4(b)(4)",
                "Material cybersecurity events, 500.4(b)(5)",
                "Plans for remediating material inadequacies, 500.4(b)(6)",
            ],
            headings);
        Assert.Equal(3, shown.Count(s => s == "No fact was submitted under this heading."));
        Assert.Contains(shown, s => s.Contains("second amendment of 1 November 2023", StringComparison.Ordinal));
        Assert.Equal("No fact was submitted under this heading.", shown[shown.IndexOf(headings[3]) + 1]);
    }

    [Theory]
    [InlineData("nydfs", "500.4(b)(5)", "anything", "500.4(b)(5)")]
    [InlineData("nydfs", "s1", "Incidents of the quarter", "500.4(b)(5)")]
    [InlineData("nydfs", "s1", "Risks and plans", "500.4(b)(6)")]
    [InlineData("nydfs", "s1", "RISK", "500.4(b)(3)")]
    [InlineData("nydfs", "s1", "Asterisks", null)]
    [InlineData("sec", "106(c)", "Risk", "106(c)")]
    [InlineData("sec", "s1", "Risk management and strategy", "106(b)")]
    [InlineData("sec", "s1", "The board’s oversight", "106(c)")]
    [InlineData("sec", "s1", "Incidents", "1.05")]
    [InlineData("plain", "s1", "Risk", null)]
    public void A_section_belongs_under_the_heading_its_id_or_a_word_of_its_title_names(string set, string id, string title, string? heading)
    {
        var pack = SomePack.Pack(SomePack.Fact("f1", Party.Cio, "The one fact.", section: id)) with { Sections = [new BriefingSection { Id = id, Title = title }] };
        var shown = Shown.OfHtml(SomePack.Paper(pack, headings: PackHeadings.Find(set)!).Html).ToList();
        var under = shown.Take(shown.IndexOf("The one fact.")).Last(s => !s.Contains('·', StringComparison.Ordinal));

        Assert.EndsWith(heading is null ? title : $", {heading}", under, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_of_no_known_name_are_not_found() => Assert.Null(PackHeadings.Find("iso"));
}
