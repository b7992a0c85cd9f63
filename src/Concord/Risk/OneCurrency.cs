using System.Text.Json;
using Concord.Evidence.Interchange;

namespace Concord.Risk;

/// <summary>Finds the currency of a file, wherever it is named, and refuses a second one: sums never cross currencies.</summary>
internal static class OneCurrency
{
    internal static string? Of(RiskFields file)
    {
        var own = file.TextIfAny("currency");
        if (own is not null && !(own.Length == 3 && own.All(char.IsAsciiLetterUpper)))
        {
            file.Refuse("currency", $"must be three capital letters such as EUR, is '{Quote.Of(own)}'");

            return null;
        }

        var named = own;
        foreach (var (path, currency) in Named(file.Element, string.Empty).Where(n => n.Path != "currency"))
        {
            named ??= currency;
            if (currency != named)
            {
                file.Problems.Add(path, $"must be {named} as elsewhere in the file, is '{Quote.Of(currency)}': one file holds one currency");
            }
        }

        return named;
    }

    private static IEnumerable<(string Path, string Currency)> Named(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            return element.EnumerateArray().SelectMany((item, i) => Named(item, $"{path}[{i}]"));
        }

        return element.ValueKind != JsonValueKind.Object ? [] : element.EnumerateObject().SelectMany(p =>
        {
            var place = path.Length == 0 ? p.Name : $"{path}.{p.Name}";

            return p is { Name: "currency", Value.ValueKind: JsonValueKind.String } && RiskFields.TextOf(p.Value) is { } currency ? [(place, currency)] : Named(p.Value, place);
        });
    }
}
