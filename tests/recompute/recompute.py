#!/usr/bin/env python3
"""Works the main figures of a folder of evidence out again, from the raw files alone.

    recompute.py FOLDER DAY        (python3 tests/recompute/recompute.py samples/halden-freight 2026-11-20)

It shares no code with the program: it reads the calendar, the org chart, the scanners' and the exploited-vulnerability lists and the
evidence lines itself, and follows the text of the specification. It prints one JSON list with k, n, estimate, low and high of S1.1, S2.1,
S6.1, S7.1, S8.1, S11.1 and the time to contain (RS.2), for the 52 weeks up to the Monday on or before DAY. Standard library only.
"""
import csv
import datetime as dt
import glob
import gzip
import json
import math
import os
import re
import sys
from zoneinfo import ZoneInfo

LEVEL = 0.90
FEWEST = 8  # nothing is worked out from fewer cases


# --- numbers --------------------------------------------------------------------------------------------------------

def beta_cdf(x, a, b):
    """The regularised incomplete beta function, by its continued fraction (Lentz)."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_cdf(1 - x, b, a)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)) / a
    tiny, c, d, f = 1e-300, 1.0, 0.0, 1.0
    for i in range(500):
        m = i // 2
        if i == 0:
            top = 1.0
        elif i % 2 == 0:
            top = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        else:
            top = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 / (1 + top * d if abs(1 + top * d) > tiny else tiny)
        c = 1 + top / c if abs(1 + top / c) > tiny else tiny
        f *= c * d
        if abs(1 - c * d) < 1e-16:
            break
    return front * (f - 1)


def beta_quantile(p, a, b):
    low, high = 0.0, 1.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if beta_cdf(middle, a, b) < p else (low, middle)
    return (low + high) / 2


def share(k, n):
    """M1: median and equal-tailed interval of Beta(1/2 + k, 1/2 + n - k); the ends are closed where nothing or everything happened."""
    a, b = 0.5 + k, 0.5 + n - k
    tail = (1 - LEVEL) / 2
    return beta_quantile(0.5, a, b), 0.0 if k == 0 else beta_quantile(tail, a, b), 1.0 if k == n else beta_quantile(1 - tail, a, b)


def normal_quantile(p):
    low, high = -10.0, 10.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if 0.5 * math.erfc(-middle / math.sqrt(2)) < p else (low, middle)
    return (low + high) / 2


def kaplan_meier(spells):
    """M3: the steps (time, share still open, Greenwood's sum) of spells (time, ended)."""
    steps, still, spread = [], 1.0, 0.0
    for time in sorted({t for t, ended in spells if ended}):
        at_risk = sum(1 for t, _ in spells if t >= time)
        ended = sum(1 for t, e in spells if t == time and e)
        still *= 1 - ended / at_risk
        spread = math.inf if at_risk == ended else spread + ended / (at_risk * (at_risk - ended))
        steps.append((time, still, spread))
    return steps


def median_time(spells):
    """The Kaplan-Meier median, and the times at which its log-log band holds one half (Brookmeyer and Crowley)."""
    steps = kaplan_meier(spells)
    half = next((i for i, (_, still, _) in enumerate(steps) if still <= 0.5 + 1e-9), None)
    if half is None:
        return None, None, None
    median = steps[half][0]
    if abs(steps[half][1] - 0.5) < 1e-9 and half + 1 < len(steps):
        median = (median + steps[half + 1][0]) / 2
    z = normal_quantile((1 + LEVEL) / 2)
    low = high = None
    for time, still, spread in steps:
        if still <= 0:
            band = (0.0, 0.0)
        else:
            width = math.exp(z * math.sqrt(spread) / abs(math.log(still)))
            band = (still ** width, still ** (1 / width))
        low = time if low is None and band[0] <= 0.5 else low
        high = time if high is None and band[1] <= 0.5 else high
    return median, median if low is None else min(low, median), None if high is None else max(high, median)


def order_statistics(values):
    """The shortest symmetric pair of ordered values that holds the median with at least the level."""
    ordered, n = sorted(values), len(values)
    below = lambda j: sum(math.comb(n, i) for i in range(j)) / 2 ** n  # P(at most j - 1 of n lie under the median)
    rank = max((j for j in range(1, n // 2 + 1) if 1 - 2 * below(j) >= LEVEL), default=None)
    return (None, None) if rank is None else (ordered[rank - 1], ordered[n - rank])


def weighted_mean_cdf(values, t):
    """P(mean < t) under the Bayesian bootstrap with half a case at 0 and half a one at 1, exactly.

    The mean lies under t when the sum of gamma weights times (value - t) is negative; that sum is inverted after Gil-Pelaez.
    """
    parts = [(v - t, 1.0) for v in values] + [(0 - t, 0.5), (1 - t, 0.5)]

    def integrand(u):
        size, angle = 0.0, 0.0
        for d, a in parts:
            size -= a / 2 * math.log1p((u * d) ** 2)
            angle += a * math.atan(u * d)
        return math.exp(size) * math.sin(angle) / u

    # The integrand dies out long before u = 400 for eight values and more; Simpson's rule on a logarithmic scale.
    start, end, n = math.log(1e-9), math.log(4e3), 6000
    step = (end - start) / n
    total = sum((1 if i in (0, n) else 4 if i % 2 else 2) * integrand(math.exp(start + i * step)) * math.exp(start + i * step) for i in range(n + 1))
    return 0.5 - total * step / 3 / math.pi


def bounded_mean(values):
    """M4: the mean over campaigns with the interval of the Bayesian bootstrap."""
    ends = []
    for p in ((1 - LEVEL) / 2, (1 + LEVEL) / 2):
        low, high = 0.0, 1.0
        for _ in range(24):
            middle = (low + high) / 2
            low, high = (middle, high) if weighted_mean_cdf(values, middle) < p else (low, middle)
        ends.append((low + high) / 2)
    return sum(values) / len(values), ends[0], ends[1]


# --- raw files ------------------------------------------------------------------------------------------------------

class Evidence:
    """All of a folder: evidence lines by kind, the calendar's slots, the people, the scanners' rows, the exploited vulnerabilities."""

    def __init__(self, folder, day):
        self.lines = {}
        for path in sorted(glob.glob(os.path.join(folder, "**", "*.jsonl*"), recursive=True)):
            with gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8") as file:
                for text in file:
                    if text.strip():
                        line = json.loads(text)
                        self.lines.setdefault(line["kind"], {})[line["id"]] = line
        self.charter = max(self.of("charter"), key=lambda c: c["at"])
        self.zone = ZoneInfo(self.charter.get("timeZone", "UTC"))
        self.holidays = {dt.date.fromisoformat(h) for h in self.charter.get("holidays", [])}
        monday = day - dt.timedelta(days=day.weekday())
        self.end = self.midnight(monday)
        self.start = self.midnight(monday - dt.timedelta(weeks=52))
        self.people = self.read_people(folder)
        self.slots = list(self.read_slots(folder))
        self.kev = self.read_kev(folder)
        self.scanned = set(self.read_scans(folder))

    def of(self, kind):
        return list(self.lines.get(kind, {}).values())

    def midnight(self, day):
        return dt.datetime(day.year, day.month, day.day, tzinfo=self.zone)

    def time(self, value):
        """A moment as (first instant, first instant after it): equal for an exact time, a whole day for a plain date."""
        if value is None:
            return None
        if isinstance(value, dict):
            return self.time(value["from"])[0], self.time(value["to"])[1]
        if len(value) == 10:
            day = dt.date.fromisoformat(value)
            return self.midnight(day), self.midnight(day + dt.timedelta(days=1))
        at = dt.datetime.fromisoformat(value)
        return at, at

    def first(self, value):
        return None if value is None else self.time(value)[0]

    def known(self, value):
        """Whether it has happened by the Monday of reading."""
        return value is not None and self.first(value) < self.end

    def in_window(self, at):
        return self.start <= at < self.end

    def business_days_after(self, at, count):
        """The end of the day that is so many working days after a time."""
        day = at.astimezone(self.zone).date()
        while count > 0:
            day += dt.timedelta(days=1)
            if day.weekday() < 5 and day not in self.holidays:
                count -= 1
        return self.midnight(day + dt.timedelta(days=1))

    def read_people(self, folder):
        """Mail address to side, by the titles of the org chart."""
        titles = {"chief information officer": "CIO", "chief information security officer": "CISO"}
        with open(os.path.join(folder, "org-chart.csv"), encoding="utf-8", newline="") as file:
            return {row["email"].lower(): titles[row["title"].lower()] for row in csv.DictReader(file) if row["title"].lower() in titles}

    def read_slots(self, folder):
        """The instances of meetings of exactly the two: (start, held or moved to, called off)."""
        with open(os.path.join(folder, "calendar.ics"), encoding="utf-8", newline="") as file:
            text = re.sub("\r?\n[ \t]", "", file.read())
        events = []
        for block in re.findall(r"BEGIN:VEVENT\r?\n(.*?)END:VEVENT", text, re.S):
            event = {}
            for line in block.splitlines():
                head, _, value = line.partition(":")
                name, _, parameters = head.partition(";")
                event.setdefault(name, []).append((parameters, value))
            events.append(event)

        def start(event, name="DTSTART"):
            return self.calendar_time(event[name][0][1])

        def attendees(event):
            return [self.people.get(value.lower().removeprefix("mailto:")) for _, value in event.get("ATTENDEE", [])]

        pair = [e for e in events if sorted(str(a) for a in attendees(e)) == ["CIO", "CISO"]]
        changed = {(e["UID"][0][1], start(e, "RECURRENCE-ID")): e for e in pair if "RECURRENCE-ID" in e}
        for event in (e for e in pair if "RECURRENCE-ID" not in e):
            left_out = {self.calendar_time(v) for _, values in event.get("EXDATE", []) for v in values.split(",")}
            for at in self.repeats(start(event), event.get("RRULE", [("", "")])[0][1]):
                if at in left_out:
                    continue
                now = changed.get((event["UID"][0][1], at), event)
                yield at, start(now) if now is not event else at, now["STATUS"][0][1] == "CANCELLED"

    def calendar_time(self, value):
        if value.endswith("Z"):
            return dt.datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=dt.timezone.utc)
        return dt.datetime.strptime(value, "%Y%m%dT%H%M%S").replace(tzinfo=self.zone)

    def repeats(self, at, rule):
        if not rule:
            yield at
            return
        parts = dict(p.split("=") for p in rule.split(";"))
        assert parts["FREQ"] == "WEEKLY" and set(parts) <= {"FREQ", "INTERVAL", "UNTIL"}, rule
        until = self.calendar_time(parts["UNTIL"])
        while at <= until:
            yield at
            local = at.replace(tzinfo=None) + dt.timedelta(weeks=int(parts.get("INTERVAL", 1)))
            at = local.replace(tzinfo=self.zone)

    def read_kev(self, folder):
        with open(os.path.join(folder, "kev-extract.csv"), encoding="utf-8", newline="") as file:
            return {row["cveID"]: row for row in csv.DictReader(file)}

    def read_scans(self, folder):
        """The vulnerability numbers in the scanners' exports."""
        for path in glob.glob(os.path.join(folder, "scans", "*")):
            with open(path, encoding="utf-8") as file:
                yield from re.findall(r"CVE-[0-9]{4}-[0-9]+", file.read())


# --- indicators -----------------------------------------------------------------------------------------------------

def overrides(evidence, side):
    """S1.1: advice of materiality 2 or 3 to the side that has the decision right: overridden / answered."""
    other = "CISO" if side == "CIO" else "CIO"
    forums = {f["id"]: f.get("owner") for f in evidence.of("forum")}
    answered = [
        a for a in evidence.of("advice")
        if a["to"] == side and a["from"] == other and a["materiality"] >= 2 and forums.get(a.get("decisionRight"), a.get("decisionRight")) == side
        and a.get("outcome") in ("ADOPTED", "ADOPTED_MODIFIED", "OVERRIDDEN") and evidence.in_window(evidence.first(a["outcomeAt"]))
    ]
    k = sum(a["outcome"] == "OVERRIDDEN" or (a["outcome"] == "ADOPTED_MODIFIED" and a.get("preservesIntent") is False) for a in answered)
    return k, len(answered), lambda: share(k, len(answered))


def time_to_agreement(evidence):
    """S2.1: days from opening to an agreement both signed; other ends are no agreement and take the case out of those at risk."""
    spells = []
    for d in evidence.of("disagreement"):
        stated = {}
        for p in sorted(d["positions"], key=lambda p: p["statedAt"]):
            stated.setdefault(p["party"], p["position"])
        if sorted(d["between"]) != ["CIO", "CISO"] or len(stated) < 2 or len(set(stated.values())) < 2:
            continue
        opened = evidence.first(d["openedAt"])
        if not evidence.in_window(opened):
            continue
        closed = evidence.known(d.get("closedAt"))
        agreed = closed and d["closedAs"].startswith("AGREED") and {"CIO", "CISO"} <= set(d.get("signedBy", []))
        end = evidence.first(d["closedAt"]) if closed else evidence.end
        spells.append(((end - opened).total_seconds() / 86400, agreed))
    return sum(e for _, e in spells), len(spells), lambda: median_time(spells)


def late_consults(evidence, side):
    """S6.1: initiatives past G2 whose first consult with the other side came after G2, or never."""
    other = "CISO" if side == "CIO" else "CIO"
    k = n = 0
    for i in evidence.of("initiative"):
        funded = evidence.first(i["gates"].get("G2"))
        if i["owner"] != side or funded is None or not evidence.in_window(funded) or i.get("aboveThreshold") is False:
            continue
        consults = [c for c in i["consults"] if c["party"] == other and evidence.known(c["requestedAt"])]
        times = []
        for c in consults:
            asked = evidence.first(c["requestedAt"])
            if evidence.known(c.get("answeredAt")):
                answered = evidence.first(c["answeredAt"])
                times.append(asked if answered < evidence.business_days_after(asked, 10) else answered)
            elif c.get("answer") == "NO_INTEREST":
                times.append(asked)
        if not times and any(evidence.first(c["requestedAt"]) <= funded for c in consults):
            continue  # asked in time and never answered: the consulted side's answer time, not a late consult
        n += 1
        k += not times or min(times) > funded
    return k, n, lambda: share(k, n)


def missed_talks(evidence):
    """S7.1: agreed slots of exactly the two that were called off and not moved within 7 days / slots not excused."""
    away = [(evidence.time(a["from"])[0], evidence.time(a["to"])[1]) for a in evidence.of("absence") if a["party"] in ("CIO", "CISO")]
    due = [s for s in evidence.slots if evidence.in_window(s[0]) and not any(f <= s[0] < t for f, t in away)]
    k = sum(off or held - at > dt.timedelta(days=7) for at, held, off in due)
    return k, len(due), lambda: share(k, len(due))


def named_priorities(evidence, side):
    """S8.1: of the other's five priorities, how many a side named, pooled over the last two rounds; corrected for what a stranger names."""
    other = "CISO" if side == "CIO" else "CIO"
    waves = {w["id"]: w for w in evidence.of("wave") if w["type"] == "PRIORITIES" and evidence.time(w["closesAt"])[1] <= evidence.end}
    stated = {(s["wave"], s["party"]): s for s in evidence.of("priority-statement") if s["wave"] in waves}
    both = [w for w in sorted(waves, key=lambda w: evidence.first(waves[w]["opensAt"])) if (w, "CIO") in stated and (w, "CISO") in stated][-2:]
    k = sum(len(set(stated[w, side]["predicted"]) & set(stated[w, other]["own"])) for w in both)
    n = sum(len(stated[w, other]["own"]) for w in both)
    return k, n, lambda: (k / n, None, None)


def late_fixes(evidence, side):
    """S11.1: per campaign (advisory x team x week of the ask) the assets unfixed at the due date; the mean over campaigns; k counts those past the tolerance."""
    # The scanners' own rows say what is open, not what was asked for first; only the exploited ones would count.
    assert not evidence.scanned & set(evidence.kev), "a scanner's row is known to be exploited: it makes a campaign that this script does not read"
    campaigns = {}
    for f in evidence.of("finding"):
        if f.get("owner") != side or not f["security"] or f["status"] in ("FALSE_POSITIVE", "NOT_AFFECTED"):
            continue
        asked = evidence.first(f.get("prioritizedAt"))
        if asked is None:
            continue
        due = evidence.time(f["dueAt"])[1] if f.get("dueAt") else table_due(evidence, f, asked)
        if due is None or due > evidence.end:
            continue
        monday = asked.astimezone(evidence.zone).date()
        monday -= dt.timedelta(days=monday.weekday())
        fixed = evidence.first(f.get("fixedAt"))
        campaigns.setdefault((f.get("advisory") or f["vulnerability"], f.get("ownerTeam"), monday), []).append((due, fixed is not None and fixed < due))
    values = [(max(d for d, _ in c), sum(not done for _, done in c) / len(c)) for c in campaigns.values()]
    late = [v for due, v in values if evidence.in_window(due - dt.timedelta(seconds=1))]
    tolerance = evidence.charter.get("thresholds", {}).get("S11.1", {}).get("tol", 0.30)
    return sum(v > tolerance for v in late), len(late), lambda: bounded_mean(late)


def table_due(evidence, finding, asked):
    """BOD 26-04's table, counted from the ask; None = at the next upgrade."""
    kev, exposed, automatable, total = (finding.get("inKev") is True or finding["vulnerability"] in evidence.kev, finding.get("exposed") is True,
                                        finding.get("automatable") is True, finding.get("impact") == "TOTAL")
    days = {
        (False, False, False, False): None, (False, True, False, False): 60, (False, False, True, False): 60, (False, True, True, False): 14,
        (False, False, False, True): None, (False, True, False, True): 14, (False, False, True, True): 60, (False, True, True, True): 3,
        (True, False, False, False): 14, (True, True, False, False): 14, (True, False, True, False): 14, (True, True, True, False): 3,
        (True, False, False, True): 14, (True, True, False, True): 3, (True, False, True, True): 3, (True, True, True, True): 3,
    }[kev, exposed, automatable, total]
    if days is None:
        return None
    return evidence.midnight(asked.astimezone(evidence.zone).date() + dt.timedelta(days=days + 1))


def time_to_contain(evidence):
    """RS.2: days from start to containment of incidents of severity 2 or more; open ones are censored. All that are known.

    Where only bounds are known the median takes their middle; the interval runs from the shortest it may have been to the longest.
    """
    shortest, middle, longest = [], [], []
    for i in evidence.of("incident"):
        start = evidence.time(i.get("startedAt") or i.get("detectedAt"))
        if i["severity"] < 2 or i.get("exercise") or start is None or start[0] >= evidence.end:
            continue
        contained = evidence.known(i.get("containedAt"))
        cut = min(evidence.end, evidence.first(i["latest"])) if i.get("latest") else evidence.end
        end = evidence.time(i["containedAt"]) if contained else (cut, cut)
        low, high = ((e - s).total_seconds() / 86400 for e, s in ((end[0], start[1]), (end[1], start[0])))
        shortest.append(max(0, low))
        middle.append(((max(0, low) + high) / 2, contained))
        longest.append(high if contained else math.inf)

    def shown():
        high = order_statistics(longest)[1]
        return median_time(middle)[0], order_statistics(shortest)[0], None if high == math.inf else high

    return sum(e for _, e in middle), len(middle), shown


def main():
    folder, day = sys.argv[1], dt.date.fromisoformat(sys.argv[2])
    evidence = Evidence(folder, day)
    answers = [("S2.1", "JOINT", time_to_agreement(evidence)), ("S7.1", "JOINT", missed_talks(evidence)), ("RS.2", "JOINT", time_to_contain(evidence))]
    for side in ("CIO", "CISO"):
        answers += [("S1.1", side, overrides(evidence, side)), ("S6.1", side, late_consults(evidence, side)),
                    ("S8.1", side, named_priorities(evidence, side)), ("S11.1", side, late_fixes(evidence, side))]
    result = []
    for indicator, direction, (k, n, shown) in sorted(answers, key=lambda a: a[:2]):
        estimate, low, high = shown() if n >= FEWEST else (None, None, None)
        result.append({"id": indicator, "direction": direction, "k": k, "n": n, "estimate": estimate, "low": low, "high": high})
    json.dump(result, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
