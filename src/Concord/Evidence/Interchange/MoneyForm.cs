using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concord.Evidence.Interchange;

/// <summary>An amount with its currency: <c>{"amount": "1200.50", "currency": "EUR"}</c>.</summary>
internal sealed class MoneyForm : Form<Money>
{
    private readonly Form<Written> _written = (Form<Written>)Forms.OfRecord(typeof(Written));

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, LineReading line, out Money value)
    {
        value = default;
        if (!_written.TryRead(ref reader, line, out var written))
        {
            return false;
        }

        value = new Money(written.Amount, written.Currency);
        if (written.Currency is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        {
            return true;
        }

        line.Refuse($"holds '{Quote.Of(written.Currency)}', which is not a currency in three capital letters such as EUR");

        return line.Under("currency");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value) =>
        _written.Write(writer, new Written { Amount = value.Amount, Currency = value.Currency });

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaWords words)
    {
        var schema = _written.Schema(words);
        schema["properties"]!["currency"] = new JsonObject
        {
            ["description"] = "The currency as three capital letters (ISO 4217).",
            ["type"] = "string",
            ["pattern"] = "^[A-Z]{3}$",
        };

        return schema;
    }

    private sealed record Written
    {
        /// <summary>The amount as a decimal number.</summary>
        public required decimal Amount { get; init; }

        /// <summary>The currency.</summary>
        public required string Currency { get; init; }
    }
}
