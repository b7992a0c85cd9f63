namespace Concord.Web.Charts;

/// <summary>An answer to a plain question, as far as there is one.</summary>
public enum Answer
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>No.</summary>
    No,

    /// <summary>A part of it.</summary>
    Partly,

    /// <summary>Yes.</summary>
    Yes,
}
