namespace Concord.Import;

/// <summary>One field of one row can't be read: the row is rejected with this sentence and the others go on.</summary>
internal sealed class BadFieldException(string? field, string reason) : Exception(reason)
{
    /// <summary>The field or column, or null where the row as a whole is meant.</summary>
    public string? Field { get; } = field;
}
