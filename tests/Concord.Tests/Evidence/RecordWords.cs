using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Concord.Evidence;

namespace Concord.Tests.Evidence;

/// <summary>The words of the records: the summaries of their documentation, from which schemas and pages take theirs.</summary>
internal static partial class RecordWords
{
    private static readonly Dictionary<string, string> _summaries = XDocument
        .Load(Path.ChangeExtension(typeof(Exhibit).Assembly.Location, ".xml"))
        .Descendants("member")
        .Where(m => m.Element("summary") is not null)
        .ToDictionary(m => (string)m.Attribute("name")!, m => Spaces().Replace(m.Element("summary")!.Value, " ").Trim());

    public static string? Of(MemberInfo member) => _summaries.GetValueOrDefault(member switch
    {
        Type type => $"T:{NameOf(type)}",
        FieldInfo field => $"F:{NameOf(field.DeclaringType!)}.{field.Name}",
        _ => $"P:{NameOf(member.DeclaringType!)}.{member.Name}",
    });

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
