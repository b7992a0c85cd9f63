namespace Concord.Evidence.Interchange;

/// <summary>The words by which a text can name a seat beside a person's id.</summary>
internal static class SeatNames
{
    /// <summary>The sides, the functions and the board, as the interchange format writes them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<Party>().Select(EnumForm<Party>.NameOf), "BOARD", "SECRETARY"];
}
