using System.Text.Json.Serialization;
using Concord.Evidence.Interchange;

namespace Concord.Evidence;

/// <summary>A person who holds a seat, with the role or the two hats they wear.</summary>
public sealed record Person : Exhibit
{
    /// <inheritdoc/>
    public override string Kind => "person";

    /// <summary>The role held, or a list of roles for a person with two hats.</summary>
    [JsonPropertyName("role"), OneOrMany]
    public required IReadOnlyList<PersonRole> Roles { get; init; }

    /// <summary>The person's name. Shown to those who may see it, never scored.</summary>
    public string? Name { get; init; }

    /// <summary>The job title as the organization writes it.</summary>
    public string? Title { get; init; }

    /// <summary>Addresses by which calendars and tickets name the person.</summary>
    public IReadOnlyList<string> Emails { get; init; } = [];

    /// <summary>The person this person reports to (person id).</summary>
    public string? ReportsTo { get; init; }

    /// <summary>Whether the role carries the risk of the whole company, not of one department.</summary>
    public bool? CompanyWideRisk { get; init; }

    /// <summary>Since when the person holds the role.</summary>
    public Moment? From { get; init; }

    /// <summary>Until when the person held the role.</summary>
    [NotBefore(nameof(From))]
    public Moment? To { get; init; }

    /// <summary>Years of experience in such a role, here or elsewhere.</summary>
    [Within(0)]
    public double? YearsInRole { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<Moment?> Times => [From, To];
}

/// <summary>The role a person holds in the organization.</summary>
public enum PersonRole
{
    /// <summary>The chief information officer.</summary>
    Cio,

    /// <summary>The chief information security officer.</summary>
    Ciso,

    /// <summary>Works for the CIO.</summary>
    CioStaff,

    /// <summary>Works for the CISO.</summary>
    CisoStaff,

    /// <summary>Sits on the board.</summary>
    Board,

    /// <summary>Keeps the minutes of a forum.</summary>
    Secretary,

    /// <summary>Audits from inside or outside.</summary>
    Auditor,

    /// <summary>Another member of the executive team.</summary>
    Executive,

    /// <summary>Any other role.</summary>
    Other,
}
