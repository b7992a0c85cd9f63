namespace Concord.Import;

/// <summary>A text of a file as a sentence may quote it: on one line, and not longer than a person reads.</summary>
internal static class Shown
{
    private const int Longest = 60;

    /// <summary>The text, cut where it is long, without what does not print.</summary>
    public static string Of(string text)
    {
        var cut = text.Length <= Longest ? text : text[..Longest] + "…";

        return string.Concat(cut.Select(c => char.IsControl(c) ? ' ' : c));
    }
}
