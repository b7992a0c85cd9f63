using System.Text;

namespace Concord.Tests.Steps;

/// <summary>A way to show a deck in which a sealed fact can be found and yet does not reach the board, beside an honest deck that looks alike to a program.</summary>
/// <param name="Name">The trick, in a few words.</param>
/// <param name="Fact">The sealed fact.</param>
/// <param name="Deceiving">The deck that must not pass.</param>
/// <param name="Honest">The deck that must.</param>
internal sealed record Deception(string Name, string Fact, TestFile Deceiving, TestFile Honest)
{
    /// <summary>An honest wording that the check refuses.</summary>
    private static readonly string[] _beyond = ["thousands lose their thousand"];

    /// <summary>Whether the check is known to fail at it.</summary>
    public bool IsBeyond => _beyond.Any(name => Name.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Whether the board does read the fact's words, and others around them.</summary>
    public bool IsRead { get; init; }

    public static IReadOnlyList<Deception> All { get; } =
        [.. DeceivingSlides.All, .. DeceivingShows.All, .. DeceivingLayers.All, .. DeceivingDocuments.All, .. DeceivingFields.All, .. DeceivingPages.All, .. DeceivingSheets.All,
            .. DeceivingWords.All.Concat(DeceivingFrames.All).Select(t => t with { IsRead = true })];
}

/// <summary>A file of a test.</summary>
internal sealed record TestFile(string Name, byte[] Bytes)
{
    public static TestFile Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));
}
