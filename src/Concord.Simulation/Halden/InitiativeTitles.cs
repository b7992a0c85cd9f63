namespace Concord.Simulation.Halden;

/// <summary>What a freight company starts: titles, types and what the business wants of each.</summary>
internal static class InitiativeTitles
{
    private static readonly string[] _sites = ["Rotterdam", "Antwerp"];

    private static readonly (string Title, string Type, string Outcome)[] _subjects =
    [
        ("Customs filing through the broker portal", "VENDOR", "declarations filed in two hours"),
        ("Yard cameras with plate reading", "PROJECT", "trucks through the gate in six minutes"),
        ("Driver handhelds, second generation", "MIGRATION", "proof of delivery on the same day"),
        ("Route planning as a service", "VENDOR", "five percent fewer empty kilometres"),
        ("Cold chain sensors", "PRODUCT", "no pharma load without a temperature record"),
        ("Booking portal for small shippers", "PRODUCT", "200 new customers a quarter"),
        ("Data warehouse to the cloud", "MIGRATION", "month-end close in three days"),
        ("Chat assistant for dispatch", "AI_USE", "a third fewer calls to dispatch"),
        ("Fuel card supplier change", "VENDOR", "two cents a litre"),
        ("Terminal crane scheduling", "PROJECT", "one more move an hour"),
        ("Invoice matching by machine", "AI_USE", "half the disputed invoices"),
        ("Pallet pooling with the partner", "PROJECT", "fewer lost pallets"),
        ("Mail archive to the cloud", "MIGRATION", "the old storage is switched off"),
        ("Rail slot exchange", "PRODUCT", "fuller block trains"),
        ("Workshop parts ordering", "VENDOR", "trucks back on the road a day sooner"),
        ("Telephony for the service desk", "VENDOR", "calls answered within a minute"),
        ("Demand forecast for peak weeks", "AI_USE", "fewer hired trucks at peak"),
        ("Access gates with badges", "CHANGE", "one badge for all yards"),
        ("Container tracking for customers", "PRODUCT", "fewer calls that ask where it is"),
        ("Contract signing online", "VENDOR", "contracts signed in a day"),
        ("Warehouse wireless renewal", "PROJECT", "no dead spots in the halls"),
        ("Carbon report for shippers", "PRODUCT", "the report that three customers ask for"),
        ("Expense cards", "VENDOR", "no cash advances"),
        ("Planner desktops to the cloud", "MIGRATION", "planners work from any terminal"),
        ("Damage claims with photos", "PROJECT", "claims closed in a week"),
        ("Learning platform for drivers", "VENDOR", "every licence renewed in time"),
        ("Dock scheduling for carriers", "PRODUCT", "no queue before the dock"),
        ("Ferry booking interface", "CHANGE", "ferries booked without a call"),
    ];

    private static readonly (string Title, string Type, string Outcome)[] _latest =
    [
        ("Parcel locker network", "PROJECT", "evening delivery without a second trip"),
        ("Toll accounts in one place", "VENDOR", "one toll invoice a month"),
        ("Recruiting site for drivers", "VENDOR", "150 drivers a year"),
        ("Electric yard trucks", "PROJECT", "quiet yards at night"),
        ("Translation of freight papers", "AI_USE", "papers in the customer's language"),
        ("Merger of the Gdańsk agency", "MA", "the Baltic lanes under one name"),
        ("AI meeting notes for sales", "AI_USE", "visit reports on the same day"),
        ("Tender pricing model", "AI_USE", "a price within the hour"),
        ("Plugs for cooled containers", "PROJECT", "200 more cooled slots on the quay"),
        ("Berth booking with the port", "CHANGE", "barges that don't wait"),
        ("Warehouse robots pilot", "PROJECT", "night picking without a night shift"),
        ("Tyre pressure telematics", "PROJECT", "fewer breakdowns on the road"),
        ("Customer master data clean-up", "CHANGE", "one record for each customer"),
        ("Payroll moves to software as a service", "VENDOR", "payroll run by two people"),
        ("Lift truck batteries on subscription", "VENDOR", "no lift truck idle in the late shift"),
        ("Satellite links for barges", "VENDOR", "barges reachable on the whole river"),
    ];

    /// <summary>The CISO's own initiatives, the oldest first.</summary>
    public static IReadOnlyList<(string Title, string Type, string Outcome)> OfTheCiso { get; } =
    [
        ("Central log store", "PROJECT", "an incident understood within a day"),
        ("Phishing-resistant sign-in", "CHANGE", "no stolen password opens a door"),
        ("Endpoint agent on dispatch desktops", "CHANGE", "one agent in place of two"),
        ("Network zones in the terminals", "PROJECT", "a crane stays up when an office falls"),
        ("Supplier security questionnaire", "VENDOR", "suppliers answer once a year"),
        ("USB lock on plant PCs", "CHANGE", "no unknown stick in a crane"),
    ];

    /// <summary>What is only thought about, the newest first.</summary>
    public static IReadOnlyList<(string Title, string Type, string Outcome)> Ideas { get; } =
    [
        ("New EDI partner gateway", "PROJECT", "partners connected in a week"),
        ("Autonomous shuttles in the yard", "PROJECT", "shuttles that never wait"),
        ("Marketplace for return loads", "PRODUCT", "fewer empty returns"),
    ];

    /// <summary>The CIO's initiatives in order of time: the same subjects come round at another site, the latest are their own.</summary>
    public static (string Title, string Type, string Outcome) OfTheCio(int place)
    {
        if (place >= 2 * _subjects.Length)
        {
            return _latest[(place - (2 * _subjects.Length)) % _latest.Length];
        }

        var (title, type, outcome) = _subjects[place % _subjects.Length];

        return ($"{title}, {_sites[place / _subjects.Length]}", type, outcome);
    }
}
