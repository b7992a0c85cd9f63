using System.Globalization;
using Concord.Evidence;
using Concord.Steps;
using FsCheck;
using FsCheck.Fluent;

namespace Concord.Tests.Steps.BoardBriefings;

public class FactComparisonTests
{
    [Theory]
    [InlineData("Two of five plants cannot restore within a day.", "Two of five plants cannot  restore within a day")]
    [InlineData("\"Meridian\" is 14 weeks late – again.", "“Meridian” is 14\u00A0weeks late — again")]
    [InlineData("Availability fell to 98.1 %.", "Availa\u00ADbility fell to 98.1%.")]
    [InlineData("Der Traﬃc läuft über München.", "Der Traffic la\u0308uft u\u0308ber Mu\u0308nchen.")]
    public void Only_typography_apart_is_unchanged(string stated, string presented) => Is(FactChange.Unchanged, stated, presented);

    [Theory]
    [InlineData("The CIO owns the risk.", "The СІО owns the risk.")] // Cyrillic letters
    [InlineData("The loss is 10 million EUR.", "The loss is 1\u20600 million EUR\u202E.")]
    [InlineData("The board approved it.", "THE BOARD APPROVED IT.")]
    [InlineData("Two critical gaps are open.", "Two c\u0336ritical gaps are open.")]
    public void What_reads_or_looks_differently_is_not_unchanged(string stated, string presented) => Assert.NotEqual(FactChange.Unchanged, FactComparison.Of(stated, presented).Change);

    [Theory]
    [InlineData("The loss is EUR 1.2 M.", "The loss is EUR 1,200,000.")]
    [InlineData("The loss is EUR 1.2 million.", "The loss is 1.2 million euros.")]
    [InlineData("Der Verlust beträgt 1,2 Mio. Euro.", "Der Verlust beträgt 1 200 000 €.")]
    [InlineData("17 % of the servers are unpatched.", "Seventeen percent of the servers are unpatched.")]
    [InlineData("17 Prozent der Server sind ungepatcht.", "0,17 der Server sind ungepatcht.")]
    [InlineData("Two of five plants fail.", "2 of 5 plants fail.")]
    [InlineData("Two of five plants fail.", "40 % of the plants fail.")]
    [InlineData("Restoring takes 48 h.", "Restoring takes 2 days.")]
    [InlineData("Die Wiederherstellung dauert 36 Stunden.", "Die Wiederherstellung dauert anderthalb Tage.")]
    [InlineData("A dozen suppliers have no contract.", "12 suppliers have no contract.")]
    [InlineData("Half the laptops are lost.", "50 % of the laptops are lost.")]
    [InlineData("Ein Drittel der Rechner ist veraltet.", "33 % der Rechner sind veraltet.")]
    [InlineData("Complaints doubled.", "Complaints rose to twice as many.")]
    [InlineData("Zweihundertfünfundzwanzig Konten sind offen.", "225 Konten sind offen.")]
    [InlineData("The outage cost 240 thousand dollars.", "The outage cost US$240k.")]
    [InlineData("Der Schaden liegt bei 3 Mrd. EUR.", "Der Schaden liegt bei 3.000.000.000 Euro.")]
    [InlineData("It takes 5 to 7 days.", "It takes 5–7 days.")]
    [InlineData("Replacing the system takes 18 months.", "Replacing the system takes a year and a half.")]
    [InlineData("The bank cuts the credit line by a third.", "The bank cuts the credit line by one third.")]
    [InlineData("The guard leaves at six in the morning.", "The guard leaves at 6 a.m.")]
    [InlineData("The loss is a quarter of a million euros.", "The loss is EUR 250,000.")]
    [InlineData("The repair costs 5 million Swiss francs.", "The repair costs CHF 5m.")]
    [InlineData("Half of the switches are older than 15 years.", "50 % of the switches are more than 15 years old.")]
    [InlineData("Every third article is wrong.", "One article in three is wrong.")]
    [InlineData("It took 96 hours, although the law allows 72.", "It took four days, although the law allows three.")]
    [InlineData("An hour of downtime costs EUR 48,000.", "Downtime costs EUR 48,000 an hour.")]
    [InlineData("We depend on them for 100 % of our declarations.", "We depend on them for all of our declarations.")]
    [InlineData("Der Umzug verzögert sich um neun Monate.", "Der Umzug verzögert sich um ein Dreivierteljahr.")]
    [InlineData("Die Anträge werden anderthalbmal so oft abgelehnt.", "Die Anträge werden 1,5-mal so oft abgelehnt.")]
    [InlineData("Der Raum ist zwischen 22 Uhr und 6 Uhr leer.", "Der Raum ist von 22 bis 6 Uhr leer.")]
    public void A_number_in_another_form_is_reworded(string stated, string presented) => Is(FactChange.Reworded, stated, presented);

    [Theory]
    [InlineData("The queue grew from 1,200 to 3,600.", "The queue tripled to 3,600.")]
    [InlineData("The delay grew from 4 weeks to 6 weeks.", "The delay grew by 2 weeks to 6 weeks.")]
    [InlineData("Complaints rose by 100 %.", "Complaints doubled.")]
    [InlineData("None of the 12 plants has a plan.", "0 of the 12 plants have a plan.")]
    [InlineData("38 % of the servers are scanned.", "62 % of the servers are not scanned.")]
    [InlineData("Nine of ten plants have no plan.", "Only one of ten plants has a plan.")]
    public void A_number_that_follows_from_the_others_is_reworded(string stated, string presented) => Is(FactChange.Reworded, stated, presented);

    [Theory]
    [InlineData("The queue grew from 1,200 to 3,600.", "The queue doubled to 3,600.")]
    [InlineData("The delay grew from 4 weeks to 6 weeks.", "The delay grew by 1 week to 6 weeks.")]
    [InlineData("38 % of the servers are scanned.", "62 % of the servers are scanned.")]
    [InlineData("Of our 36 projects, 14 are late.", "Of our 36 projects, 22 are late.")]
    [InlineData("Nine of ten plants have no plan.", "One of ten plants has no plan.")]
    [InlineData("Der Umbau braucht 30 Monate, die Wartung endet in 20.", "Der Umbau braucht 20 Monate, die Wartung endet in 30.")]
    public void A_number_that_does_not_follow_is_softened(string stated, string presented) => Softens(DifferenceKind.Number, stated, presented);

    [Theory]
    [InlineData("38 findings are critical.", "40 findings are critical.", DifferenceKind.Number)]
    [InlineData("38 findings are critical.", "28 findings are critical.", DifferenceKind.Number)]
    [InlineData("38 findings are critical.", "About 38 findings are critical.", DifferenceKind.Number)]
    [InlineData("38 findings are critical.", "Several findings are critical.", DifferenceKind.Number)]
    [InlineData("38 Befunde sind kritisch.", "Dutzende Befunde sind kritisch.", DifferenceKind.Number)]
    [InlineData("38 Befunde sind kritisch.", "Rund 40 Befunde sind kritisch.", DifferenceKind.Number)]
    [InlineData("Availability fell to 98.1 %.", "Availability fell to 98 %.", DifferenceKind.Number)]
    [InlineData("Availability fell by 3 %.", "Availability fell by 3 percentage points.", DifferenceKind.Unit)]
    [InlineData("It costs EUR 4 million.", "It costs USD 4 million.", DifferenceKind.Unit)]
    [InlineData("Die Wiederherstellung dauert 40 Stunden.", "Die Wiederherstellung dauert 40 Minuten.", DifferenceKind.Unit)]
    [InlineData("CVE-2024-1234 is open on 12 servers.", "CVE-2024-1243 is open on 12 servers.", DifferenceKind.Number)]
    [InlineData("The Tier 1 systems are down.", "The Tier 2 systems are down.", DifferenceKind.Number)]
    [InlineData("The complaints grew to 3,800 a month.", "The complaints grew to 3,800 a year.", DifferenceKind.Unit)]
    public void Another_number_or_unit_is_softened(string stated, string presented, DifferenceKind kind) => Softens(kind, stated, presented);

    [Fact]
    public void The_two_numbers_are_said()
    {
        var difference = Assert.Single(FactComparison.Of("38 findings are critical.", "40 findings are critical.").Differences);

        Assert.Equal(new FactDifference(DifferenceKind.Number, "38", "40"), difference);
    }

    [Theory]
    [InlineData("The contract ends on 24 November 2026.", "The contract ends on 2026-11-24.")]
    [InlineData("The contract ends on 24 November 2026.", "The contract ends on Nov 24th, 2026.")]
    [InlineData("The contract ends on 24 November 2026.", "The contract ends on 11/24/2026.")]
    [InlineData("The contract ends on 4 March 2026.", "The contract ends on 04/03/2026.")]
    [InlineData("Der Vertrag endet am 24.11.2026.", "Der Vertrag endet am 24. November 2026.")]
    [InlineData("It is due by the end of March 2026.", "It is due by 31 March 2026.")]
    [InlineData("It is due by the end of 2026.", "It is due by 31 December 2026.")]
    [InlineData("Es ist bis Ende Juni 2026 fällig.", "Es ist bis 30.06.2026 fällig.")]
    [InlineData("In the third quarter of 2026 three plants close.", "In Q3 2026 three plants close.")]
    [InlineData("It is due by 30 June 2026.", "It is due before 1 July 2026.")]
    [InlineData("The contract ends on 31 March 2027.", "The contract ends on the last day of March 2027.")]
    [InlineData("It is due by the end of the second quarter of 2026.", "It is due by 30 June 2026.")]
    [InlineData("Im Jahr 2025 stiegen die Kosten auf 263 Euro.", "2025 stiegen die Kosten auf 263 Euro.")]
    [InlineData("We close the gaps before the audit in November.", "We close the gaps before November's audit.")]
    public void A_date_in_another_order_is_reworded(string stated, string presented) => Is(FactChange.Reworded, stated, presented);

    [Theory]
    [InlineData("It is due by 31 March 2026.", "It is due by 31 May 2026.")]
    [InlineData("It is due by 31 March 2026.", "It is due soon.")]
    [InlineData("It is due by 31 March 2026.", "It is due.")]
    [InlineData("It is due by 31 March 2026.", "It is due after 31 March 2026.")]
    [InlineData("It is due by 4 March 2026.", "It is due by 05/03/2026.")]
    [InlineData("Der Ersatz ist bis Ende März nötig.", "Der Ersatz ist zeitnah nötig.")]
    [InlineData("Der Ersatz ist sofort nötig.", "Der Ersatz ist mittelfristig nötig.")]
    [InlineData("In Q3 2026 three plants close.", "In Q4 2026 three plants close.")]
    public void Another_date_or_a_weaker_deadline_is_softened(string stated, string presented) => Softens(DifferenceKind.Date, stated, presented);

    [Theory]
    [InlineData("The restore test succeeded.", "The restore test failed.")]
    [InlineData("The backups are not encrypted.", "The backups are encrypted.")]
    [InlineData("The backups are encrypted.", "The backups are unencrypted.")]
    [InlineData("There is no exit plan.", "There is an exit plan.")]
    [InlineData("Der Plan wurde abgelehnt.", "Der Plan wurde genehmigt.")]
    [InlineData("Die Übung fand ohne den Vorstand statt.", "Die Übung fand mit dem Vorstand statt.")]
    [InlineData("Die Kosten steigen.", "Die Kosten sinken.")]
    [InlineData("The vendor can restore the data.", "The vendor is unable to restore the data.")]
    [InlineData("The door has no lock, and anyone can open it.", "The door has a lock, and nobody can open it.")]
    [InlineData("The testers read the mails without being detected.", "The testers read the mails but were detected.")]
    public void A_not_put_in_or_taken_out_is_softened(string stated, string presented) => Softens(DifferenceKind.Negation, stated, presented);

    [Theory]
    [InlineData("The backups are not encrypted.", "The backups are unencrypted.")]
    [InlineData("Two plants can't restore within a day.", "Restore in a day not possible at 2 plants")]
    [InlineData("The board did not approve the plan.", "The board rejected the plan.")]
    [InlineData("Die Sicherungen wurden nicht geprüft.", "Die Sicherungen sind ungeprüft.")]
    [InlineData("Es gibt keinen Notfallplan.", "Ein Notfallplan fehlt.")]
    [InlineData("The cause is unknown.", "Nobody knows the cause.")]
    [InlineData("The insurance does not cover the loss.", "The insurance excludes the loss.")]
    [InlineData("The queue has no owner.", "The queue is ownerless.")]
    [InlineData("Backup w/o encryption.", "The backup is unencrypted.")]
    [InlineData("The boxes cannot be patched without closing the line.", "Patching the boxes requires closing the line.")]
    [InlineData("The contract forbids us to test the systems.", "Under the contract we may not test the systems.")]
    [InlineData("The server has not been restarted since 2018.", "The server was last restarted in 2018.")]
    public void The_same_not_in_other_words_is_reworded(string stated, string presented) => Is(FactChange.Reworded, stated, presented);

    [Theory]
    [InlineData("The vendor will stop support.", "The vendor may stop support.")]
    [InlineData("We must replace the firewall.", "We should replace the firewall.")]
    [InlineData("The vendor is committed to the date.", "The vendor intends to keep the date.")]
    [InlineData("Attackers stole the data.", "Attackers allegedly stole the data.")]
    [InlineData("Der Hersteller wird den Support einstellen.", "Der Hersteller könnte den Support einstellen.")]
    [InlineData("Die Firewall muss ersetzt werden.", "Die Firewall sollte ersetzt werden.")]
    [InlineData("Die Daten wurden gestohlen.", "Die Daten wurden möglicherweise gestohlen.")]
    public void Less_sure_or_less_binding_is_softened(string stated, string presented) => Softens(DifferenceKind.Certainty, stated, presented);

    [Theory]
    [InlineData("38 critical findings are open.", "38 notable findings are open.")]
    [InlineData("The breach cost us two customers.", "The incident cost us two customers.")]
    [InlineData("Der Ausfall traf zwei Werke.", "Die Störung traf zwei Werke.")]
    [InlineData("Die Mängel sind schwerwiegend.", "Die Mängel sind gering.")]
    [InlineData("The auditor refuses to rely on the ledger's controls.", "The auditor sees room for improvement in the ledger's controls.")]
    public void A_lower_step_of_severity_is_softened(string stated, string presented) => Softens(DifferenceKind.Severity, stated, presented);

    [Theory]
    [InlineData("All plants are affected.", "Some plants are affected.")]
    [InlineData("The plan has never been tested.", "The plan has rarely been tested.")]
    [InlineData("Seit Februar wurde keine einzige Störung behoben.", "Einzelne Störungen wurden seit Februar nicht behoben.")]
    [InlineData("Alle Werke sind betroffen.", "Einige Werke sind betroffen.")]
    [InlineData("Die Sicherung schlägt immer fehl.", "Die Sicherung schlägt gelegentlich fehl.")]
    public void Less_of_it_is_softened(string stated, string presented) => Softens(DifferenceKind.Reach, stated, presented);

    [Theory]
    [InlineData("The plant stops because the firewall has no support.", "The plant stops.")]
    [InlineData("We ask the board to approve the budget for the new firewall.", "The new firewall needs a budget.")]
    [InlineData("Support ends in June, so that customer data is exposed.", "Support ends in June.")]
    [InlineData("Das Werk steht still, weil die Firewall keinen Support hat.", "Das Werk steht still.")]
    public void A_part_that_is_gone_is_softened(string stated, string presented) => Softens(DifferenceKind.Part, stated, presented);

    [Theory]
    [InlineData("We ask the board to approve EUR 2.4 million for segmentation.", "For decision: EUR 2.4m for segmentation")]
    [InlineData("A repair will take at least 10 weeks and cost no less than EUR 400,000.", "Repair: minimum 10 weeks, EUR 400,000 or more")]
    [InlineData("All 19 clinics use the same password.", "In all 19 clinics the password is the same.")]
    [InlineData("Ransomware encrypted the server and both of its backups.", "The server and its two backups were encrypted by ransomware.")]
    public void A_part_in_a_headlines_words_is_reworded(string stated, string presented) => Is(FactChange.Reworded, stated, presented);

    [Theory]
    [InlineData("We cannot tell whether customer data left.", "There is no sign that customer data left.")]
    [InlineData("Legal counsel considers the fine certain.", "Legal counsel considers the fine possible.")]
    public void What_is_known_made_what_is_believed_is_softened(string stated, string presented) => Softens(DifferenceKind.Certainty, stated, presented);

    [Fact]
    public void Every_wording_is_itself()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(s => s is not null), s => FactComparison.Of(s, s).Change == FactChange.Unchanged).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_changed_digit_is_never_unchanged_nor_reworded()
    {
        var cases = from number in Gen.Choose(11, 9_999_999) from place in Gen.Choose(0, number.ToString(CultureInfo.InvariantCulture).Length - 1) from more in Gen.Choose(1, 9) select (number, place, more);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var digits = c.number.ToString(CultureInfo.InvariantCulture).ToCharArray();
            digits[c.place] = (char)('0' + ((digits[c.place] - '0' + c.more) % 10));
            return FactComparison.Of($"The audit found {c.number} open doors.", $"The audit found {new string(digits)} open doors.").Change == FactChange.Softened;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_text_of_a_megabyte_is_answered()
    {
        var (one, other) = (string.Concat(Enumerable.Repeat("restore plant 5 ", 65_000)), string.Concat(Enumerable.Repeat("1.1.", 250_000)));

        Assert.NotEqual(FactChange.Unchanged, FactComparison.Of(one, other).Change);
    }

    private static void Is(FactChange change, string stated, string presented)
    {
        var compared = FactComparison.Of(stated, presented);
        Assert.True(change == compared.Change, $"{compared.Change}: {string.Join("; ", compared.Differences)}");
    }

    private static void Softens(DifferenceKind kind, string stated, string presented)
    {
        Is(FactChange.Softened, stated, presented);
        Assert.Contains(FactComparison.Of(stated, presented).Differences, d => d.Kind == kind);
    }
}
