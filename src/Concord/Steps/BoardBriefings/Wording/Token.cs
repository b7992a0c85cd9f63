namespace Concord.Steps;

/// <summary>A word, number or sign of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it stands.</param>
/// <param name="Fold">In small letters; a code without its hyphens.</param>
/// <param name="Stem">A word without its endings; otherwise the fold.</param>
/// <param name="Start">Where it begins in the text.</param>
internal sealed record Token(TokenKind Kind, string Text, string Fold, string Stem, int Start)
{
    /// <summary>Where it ends in the text.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital => Text.Length > 0 && char.IsUpper(Text[0]);

    /// <summary>Whether it is written in capitals as an abbreviation is: CIO, ERP, VPNs.</summary>
    public bool IsAcronym => Kind == TokenKind.Word && Text.Length is >= 2 and <= 8 && Text.Count(char.IsUpper) >= 2;

    /// <summary>Whether it ends a clause.</summary>
    public bool IsBreak => Kind == TokenKind.Break;

    /// <summary>Whether it is a sign of punctuation such as a dash between clauses.</summary>
    public bool Is(string fold) => string.Equals(Fold, fold, StringComparison.Ordinal);
}

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>Digits with their separators, also a date in digits.</summary>
    Number,

    /// <summary>Letters and digits in one: CVE-2024-1234, NIS2, R-12.</summary>
    Code,

    /// <summary>A sign that speaks: %, €, &lt;, +.</summary>
    Sign,

    /// <summary>Punctuation that ends a clause.</summary>
    Break,
}
