namespace Concord.Steps;

/// <summary>Who acts in a briefing room: one of the two sides, or the board's secretary.</summary>
public sealed record BriefingActor
{
    private BriefingActor(string word, Side? side) => (Word, Side) = (word, side);

    /// <summary>The CIO.</summary>
    public static BriefingActor Cio { get; } = new("CIO", Concord.Side.Cio);

    /// <summary>The CISO.</summary>
    public static BriefingActor Ciso { get; } = new("CISO", Concord.Side.Ciso);

    /// <summary>The board's secretary.</summary>
    public static BriefingActor Secretary { get; } = new("SECRETARY", null);

    /// <summary>How records name the actor: <c>CIO</c>, <c>CISO</c> or <c>SECRETARY</c>.</summary>
    public string Word { get; }

    /// <summary>The side; null for the secretary.</summary>
    public Side? Side { get; }

    /// <summary>The actor in a sentence, such as "the CIO".</summary>
    public string Name => Side is null ? "the secretary" : $"the {Word}";

    /// <summary>The actor of a side.</summary>
    public static BriefingActor Of(Side side) => side == Concord.Side.Cio ? Cio : Ciso;

    /// <summary>Who words the facts of a party: a side its own, the secretary those of every function.</summary>
    public static BriefingActor Of(Party author) => author.ToSide() is { } side ? Of(side) : Secretary;

    /// <summary>The actor a record names, whatever the case of its letters; null for anybody else.</summary>
    public static BriefingActor? Find(string? word) => new[] { Cio, Ciso, Secretary }.FirstOrDefault(a => a.Word.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the actor words the facts of this author.</summary>
    public bool Words(Party author) => Of(author) == this;
}
