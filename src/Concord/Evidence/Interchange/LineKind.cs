using System.Text.Json;

namespace Concord.Evidence.Interchange;

/// <summary>Finds the kind of evidence a line holds, wherever it stands in the line.</summary>
internal static class LineKind
{
    private const int Near = 2;

    /// <summary>Finds the kind's record.</summary>
    /// <param name="reader">A reader before the line's first token.</param>
    /// <param name="type">The record of the kind; null when there is a flaw.</param>
    /// <returns>What is wrong, or null.</returns>
    public static Flaw? Find(ref Utf8JsonReader reader, out Type? type)
    {
        type = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return new Flaw(null, $"The line holds {Form.NameOf(reader.TokenType)}; write one JSON object on every line.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = reader.ValueTextEquals("kind"u8);
            reader.Read();
            if (isKind)
            {
                return Known(ref reader, out type);
            }

            reader.Skip();
        }

        return new Flaw("kind", $"Field 'kind' is missing; name the kind of evidence, such as {Example}.");
    }

    private static string Example => EvidenceKinds.Names[0];

    private static Flaw? Known(ref Utf8JsonReader reader, out Type? type)
    {
        type = null;
        if (reader.TokenType != JsonTokenType.String)
        {
            return new Flaw("kind", $"Field 'kind' holds {Form.NameOf(reader.TokenType)}, but a kind of evidence such as {Example} is needed.");
        }

        var kind = reader.GetString()!;
        type = EvidenceKinds.Find(kind);
        if (type is not null)
        {
            return null;
        }

        var known = EvidenceKinds.Names.Where(n => Distance(n, kind) <= Near).MinBy(n => Distance(n, kind));

        return new Flaw("kind", known is null
            ? $"Field 'kind' holds '{Quote.Of(kind)}', which is no kind of evidence; 'concord evidence schema' lists the kinds."
            : $"Field 'kind' holds '{Quote.Of(kind)}', which is no kind of evidence; is '{known}' meant?");
    }

    /// <summary>Letters to add, drop or exchange (Levenshtein); words of very different length are simply far apart.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > Near)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
