namespace Concord.Numerics;

/// <summary>The price of something scarce, on its way to where as much is taken as there is.</summary>
/// <remarks>Steps are factors: larger while the direction stays, smaller when it turns (Riedmiller and Braun 1993, for gradients).</remarks>
internal struct ChoicePrice()
{
    private const double Longest = 3;
    private const double Shortest = 1e-4;
    private double _pace = 0.7;
    private int _direction;

    internal double Value { get; set; }

    /// <summary>Moves the price.</summary>
    /// <param name="used">What is taken at the present price.</param>
    /// <param name="there">What there is.</param>
    /// <param name="fair">The price at which the present tangent would use what there is: where a price that is 0 begins.</param>
    internal void Move(double used, double there, double fair)
    {
        var direction = Math.Sign(used - there);
        if (Value == 0)
        {
            Value = direction > 0 ? fair : 0;

            return;
        }

        if (direction * _direction != 0)
        {
            _pace = Math.Clamp(_pace * (direction == _direction ? 1.4 : 0.35), Shortest, Longest);
        }

        _direction = direction;
        Value *= Math.Exp(direction * _pace);
    }

    /// <summary>Lets the next steps be a little longer again: the place has changed a little.</summary>
    internal void Loosen() => _pace = Math.Max(_pace, 0.05);
}
