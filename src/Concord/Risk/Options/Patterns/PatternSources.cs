namespace Concord.Risk;

/// <summary>The public sources the library's figures rest on, each with the figure we take from it.</summary>
internal static class PatternSources
{
    public const string Meyer = "Meyer and others, How effective is multifactor authentication at deterring cyberattacks?, Microsoft 2023 (arXiv 2305.00945): the risk of a compromise is 99% lower with a second factor.";

    public const string Hijacking = "Google, New York University and University of California San Diego, 2019: a prompt on a device stopped 99% of bulk and 90% of targeted phishing, a security key all of both.";

    public const string Marsh = "Marsh McLennan Cyber Risk Analytics Center, Using data to prioritize cybersecurity investments, 2023: the chance of an incident is about six times lower with automated hardening, twice with patches within seven days, 1.4 times with a second factor everywhere.";

    public const string Sophos = "Sophos, The impact of compromised backups on ransomware outcomes, 2024: 94% of those attacked saw their backups attacked too, and recovery cost eight times as much where that succeeded.";

    public const string Ic3 = "FBI, Internet Crime Report 2023: where a false transfer was reported at once, 71% of the money could be held.";

    public const string Dbir = "Verizon, Data Breach Investigations Report 2024: half of the weaknesses known to be exploited are still open after 55 days, while scanning for them begins after five.";

    public const string Ponemon = "IBM and Ponemon Institute, Cost of a Data Breach 2019: a breach cost $3.51m with a response team and tested plans, $4.74m with neither, and $1.23m less where it was contained within 200 days.";
}
