using System.Text.RegularExpressions;
using Concord.Evidence;
using Concord.Steps;

namespace Concord.Web.Steps.Briefings;

/// <summary>Facts typed or pasted one a line, as a draft: a line that begins with a plus supports the rest, every other must reach the board.</summary>
internal static partial class DraftText
{
    /// <summary>The facts in their order.</summary>
    public static IReadOnlyList<SealedFact> Facts(string text, Side author) =>
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => Bullet().Replace(line, ""))
            .Where(line => line.Length > 0)
            .Select((line, i) => new SealedFact($"D{i + 1}", line[0] == '+' ? FactLevel.Supporting : FactLevel.MustReach, line.TrimStart('+', ' ')) { Author = author.ToParty() }),
    ];

    [GeneratedRegex(@"^(?:[-*•–]\s+|\d{1,3}[.)]\s+)")]
    private static partial Regex Bullet();
}
