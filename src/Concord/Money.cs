namespace Concord;

/// <summary>An amount in one currency. Amounts of two currencies are never added.</summary>
/// <param name="Amount">The amount in whole units of the currency; may be negative.</param>
/// <param name="Currency">The currency as three capital letters (ISO 4217).</param>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <summary>The sum of two amounts of the same currency.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static Money operator +(Money a, Money b) => a.Currency == b.Currency
        ? new Money(a.Amount + b.Amount, a.Currency)
        : throw new InvalidOperationException($"{a.Currency} and {b.Currency} are not added: sums never cross currencies.");
}
