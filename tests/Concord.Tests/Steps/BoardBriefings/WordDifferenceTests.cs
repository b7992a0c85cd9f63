using Concord.Steps;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Steps;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("a b c", "a b c", "a b c", "a b c")]
    [InlineData("a b c", "a x c", "a [b ]c", "a [x ]c")]
    [InlineData("a b c", "a c", "a [b ]c", "a c")]
    [InlineData("", "a", "", "[a]")]
    [InlineData("two plants can not restore", "two plants can restore", "two plants can [not ]restore", "two plants can restore")]
    [InlineData("a  b", "a b", "a  b", "a b")]
    public void What_only_one_wording_has_is_marked(string before, string after, string markedBefore, string markedAfter)
    {
        var difference = WordDifference.Of(before, after);

        Assert.Equal((markedBefore, markedAfter), (Marked(difference.Before), Marked(difference.After)));
    }

    [Fact]
    public void The_spans_together_are_the_texts_and_what_is_unmarked_is_the_same_in_both() => Prop.ForAll<string[], string[]>((a, b) =>
    {
        var (before, after) = (Text(a), Text(b));
        var difference = WordDifference.Of(before, after);

        return string.Concat(difference.Before.Select(s => s.Text)) == before && string.Concat(difference.After.Select(s => s.Text)) == after
            && Kept(difference.Before).SequenceEqual(Kept(difference.After));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Two_very_long_texts_differ_as_a_whole_where_they_differ()
    {
        var difference = WordDifference.Of($"same {new string('a', 3000).Replace("a", "a ", StringComparison.Ordinal)}end", $"same {new string('b', 3000).Replace("b", "b ", StringComparison.Ordinal)}end");

        Assert.Equal([false, true, false], difference.Before.Select(s => s.IsChanged));
    }

    private static string Text(string[] words) => string.Join(' ', words.Select(w => "abcd"[(w?.Length ?? 0) % 4]));

    private static IEnumerable<string> Kept(IEnumerable<WordSpan> spans) => spans.Where(s => !s.IsChanged).SelectMany(s => s.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Marked(IEnumerable<WordSpan> spans) => string.Concat(spans.Select(s => s.IsChanged ? $"[{s.Text}]" : s.Text));
}
