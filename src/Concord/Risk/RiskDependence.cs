using Concord.Evidence.Interchange;
using Concord.Numerics.Losses;

namespace Concord.Risk;

/// <summary>How the scenarios of a file hang together.</summary>
/// <param name="Type">The form.</param>
/// <param name="Strength">The coefficient of variation of a common factor, or the correlation of a copula; 0 where the form has neither.</param>
/// <param name="Degrees">The degrees of freedom of a t copula; 0 otherwise.</param>
public sealed record RiskDependence(DependenceType Type, double Strength = 0, double Degrees = 0)
{
    /// <summary>The scenarios know nothing of each other.</summary>
    public static RiskDependence Independent { get; } = new(DependenceType.Independent);

    private static readonly NumberRange _correlation = new(0, 1, IsHighOut: true);

    /// <summary>Whether only a simulation can follow it.</summary>
    public bool IsSimulatedOnly => Type is DependenceType.Gaussian or DependenceType.Student;

    /// <summary>The copula a simulation follows; null where there is none.</summary>
    public Copula? ToCopula() => Type switch
    {
        DependenceType.Gaussian => Copula.Gaussian(Strength),
        DependenceType.Student => Copula.Student(Strength, Degrees),
        DependenceType.Comonotonic => Copula.Comonotonic,
        _ => null,
    };

    /// <summary>The dependence as a bracket can take it: a common factor (gamma, mean 1); anything else counts as independent there.</summary>
    public Dependence ToDependence() => Type == DependenceType.CommonFactor
        ? Dependence.CommonFactor(new UncertainGamma(1 / (Strength * Strength), Strength * Strength))
        : Dependence.Independent;

    /// <summary>Reads a dependence; independent after a problem.</summary>
    public static RiskDependence Read(RiskFields fields)
    {
        switch (fields.Text("type"))
        {
            case "commonFactor":
                return new(DependenceType.CommonFactor, fields.Number("cv", new NumberRange(0, 3, IsLowOut: true)) ?? 0);
            case "comonotonic":
                return new(DependenceType.Comonotonic);
            case "gaussian":
                return new(DependenceType.Gaussian, fields.Number("correlation", _correlation) ?? 0);
            case "t":
                return new(DependenceType.Student, fields.Number("correlation", _correlation) ?? 0, fields.Number("degrees", new NumberRange(1, 1000)) ?? 0);
            case null or "independent":
                return Independent;
            case { } other:
                fields.Refuse("type", $"must be independent, commonFactor, comonotonic, gaussian or t, is '{Quote.Of(other)}'");

                return Independent;
        }
    }
}

/// <summary>The forms of dependence.</summary>
public enum DependenceType
{
    /// <summary>None.</summary>
    Independent,

    /// <summary>Good and bad years are common: one factor of mean 1 on every rate.</summary>
    CommonFactor,

    /// <summary>The worst of one comes with the worst of all: an upper bound.</summary>
    Comonotonic,

    /// <summary>A Gaussian copula between the yearly losses; simulated only.</summary>
    Gaussian,

    /// <summary>A t copula between the yearly losses, whose worst years come together; simulated only.</summary>
    Student,
}
