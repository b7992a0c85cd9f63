using System.Text;
using Concord.Evidence.Interchange;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Evidence;

public sealed class VersionRuleTests
{
    [Fact]
    public void The_newest_by_the_source_counts_even_when_it_was_recorded_first()
    {
        var newest = Version("b", import: 1, updated: 5);

        Assert.Same(newest, VersionRule.Counting([newest, Version("z", import: 2, updated: 4)]));
    }

    [Fact]
    public void Without_a_time_of_change_the_newest_recorded_counts()
    {
        var newest = Version("a", import: 2);

        Assert.Same(newest, VersionRule.Counting([Version("z", import: 1), newest]));
    }

    [Fact]
    public void A_version_with_a_time_of_change_counts_before_one_without()
    {
        var dated = Version("a", import: 1, updated: 1);

        Assert.Same(dated, VersionRule.Counting([dated, Version("z", import: 9)]));
    }

    [Fact]
    public void Two_without_a_time_of_change_in_one_import_go_by_their_bytes_and_the_tie_is_named()
    {
        var (small, great) = (Version("a", import: 1), Version("b", import: 1));

        Assert.Same(great, VersionRule.Counting([great, small]));
        Assert.Same(great, VersionRule.Counting([small, great]));
        Assert.True(VersionRule.IsTie(small, great));
    }

    [Fact]
    public void The_same_time_of_change_is_a_tie_whatever_import_brought_it()
    {
        var (first, later) = (Version("b", import: 1, updated: 3), Version("a", import: 2, updated: 3));

        Assert.Same(first, VersionRule.Counting([first, later]));
        Assert.True(VersionRule.IsTie(first, later));
    }

    [Fact]
    public void The_same_content_twice_is_no_tie()
    {
        Assert.False(VersionRule.IsTie(Version("a", import: 1), Version("a", import: 1)));
    }

    [Fact]
    public void The_same_instant_in_another_offset_is_no_newer()
    {
        var utc = Version("a", import: 1, updated: 3);

        Assert.True(VersionRule.IsTie(utc, utc with { UpdatedAt = utc.UpdatedAt!.Value.ToOffset(TimeSpan.FromHours(9)), Content = "b"u8.ToArray() }));
    }

    [Fact]
    public void No_version_is_no_answer()
    {
        Assert.Throws<ArgumentException>(() => VersionRule.Counting([]));
    }

    [Fact]
    public void The_order_in_which_versions_are_looked_at_changes_nothing()
    {
        Prop.ForAll<int>(seed =>
        {
            var versions = Versions(seed);
            var shuffled = versions.ToArray();
            new Random(seed + 1).Shuffle(shuffled);

            return VersionRule.Counting(versions).Content.Span.SequenceEqual(VersionRule.Counting(shuffled).Content.Span);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void With_a_time_of_change_on_every_line_the_order_of_imports_changes_nothing()
    {
        Prop.ForAll<int>(seed =>
        {
            var lines = Versions(seed).Select(v => v with { UpdatedAt = v.UpdatedAt ?? Some.Instant(0) }).ToArray();
            var otherOrder = lines.Select((v, at) => v with { Import = lines.Length - at });

            return VersionRule.Counting(lines).Content.Span.SequenceEqual(VersionRule.Counting(otherOrder).Content.Span);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_rule_orders_any_three_versions_without_a_circle()
    {
        Prop.ForAll<int>(seed =>
        {
            var versions = Versions(seed).Take(3).ToArray();

            return versions.Length < 3
                || !(VersionRule.Compare(versions[0], versions[1]) > 0 && VersionRule.Compare(versions[1], versions[2]) > 0)
                || VersionRule.Compare(versions[0], versions[2]) > 0;
        }).QuickCheckThrowOnFailure();
    }

    private static HeldVersion[] Versions(int seed)
    {
        var random = new Random(seed);

        return [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ =>
            Version($"{(char)('a' + random.Next(4))}", random.Next(1, 4), random.Next(3) == 0 ? null : random.Next(3)))];
    }

    private static HeldVersion Version(string content, long import, int? updated = null) =>
        new(updated is { } day ? Some.Instant(day) : null, import, Encoding.UTF8.GetBytes(content));
}
