namespace Concord.Web.Steps.Briefings;

/// <summary>Names of files to take away.</summary>
internal static class FileNames
{
    /// <summary>An id as a part of a file's name.</summary>
    public static string Plain(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));
}
