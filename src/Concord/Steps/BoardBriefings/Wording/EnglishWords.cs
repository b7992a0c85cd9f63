namespace Concord.Steps;

/// <summary>English words that weigh. One sense a line; a longer phrase goes before a shorter one.</summary>
internal static class EnglishWords
{
    /// <summary>Words that turn, loosen, bound, urge or ask.</summary>
    public const string Marks = """
        negation: could not, not one, not even once, not, no, without, none, never, nobody, no one, nothing, neither, nor, nowhere, not any, not a single, no longer, not yet, not once, at no time, never once, absent, non, unable, fail to, impossible, not possible, incapable, unable to, advise against, advises against
        plain: as many, as much, twice as many, twice as much, so many, so much, how many, how much, could still, not only, no doubt, not least, no matter, no later than, no. , not just
        lack.sure: advise against, advises against, advice against, lack, lacks, lacking, missing, fail, refuse, reject, decline, deny, prohibit, ban, expired, off line, outdated, obsolete, out of date, exclude, excluding, exempt, out of service, out of use, out of order, offline, vacant, prevent, missed, miss, ignore, false, too few, too little, short of, far from, run out, blocked, cancel, drop, skipped, skip, omit, bar, forbid, broken, break
        lack: too, close, closed, shut, abolish, dissolve, dissolved, knock out, knocked out, take down, taken down, bring down, brought down, wipe out, silent, silence, readable, legible, conceal, concealed, withhold, withheld, ourselves, await, awaiting, owe, broken off, break off, dry up, bar from, keep quiet, kept quiet, was last, were last, last time, use up, used up, exhaust, exhausted, deplete, gap, gaps, hole, holes, closed to, barred, denied, illegal, unlawful, banned, out of reach, beyond reach, by hand only, untrue, mistaken, wrong, wrongly, incorrect, neither, nothing but, contrary, short, shortage, shortfall, vacancy, never, empty, dark, free of, free from, devoid of, deprived, deprive, hidden, neglect, neglected, abandon, abandoned, ceased, halted, withdrew, withdrawn, scrapped, shelved, suspended, dead, unfilled, idle, invisible, anonymous, same, bypass, disable, turned off, switched off, remove, removed, strip, in the dark, ignorance, mystery, unknown, only in, only from, only after, only on, only by, have yet to, has yet to, still have to, remains open, remain open, pending, outstanding, overdue, rather than,  instead of, unless, otherwise, or else, beyond, cease, be out, out of, before, stop, empty, sold, sell, sale, plain text, clear text, in the clear, leave, left, gone, yet to, still to, remain to, remains to be, unlike, until, end

        certainty.strong 3: will, must, shall, has to, have to, had to, having to, is required, are required, required to, need to, needs to, is obliged, obliged to, is bound to, committed, commit, guarantee, certainly, definitely, inevitably, would, is going to, are going to, is set to, are set to, is about to, are about to, is certain to, are certain to, is sure to, are sure to, are bound to, have no choice but to, has no choice but to
        certainty.weak 2: should, ought to, is expected to, are expected to, expected to, is likely to, are likely to, likely to, will likely, will probably, likely, probably, plan to, plans to, is planned, are planned, planned to, intend to, intends to, aim to, aims to, aims at, look into, looks into, possible, hope to, hopes to, want to, wants to, is supposed to, supposed to, seek to, seeks to, looking to, working to, working towards, tend to, tends to, look at, looking at, looking into, consider, considering, be considered, under consideration, is considering, are considering, encouraged to, would like to, anticipated to, scheduled to, in planning, being planned, under discussion, being discussed, being reviewed, under review, as far as possible, where possible, best effort, when possible, if possible, work on it is progressing, progressing, encourages, suggests that, recommend, recommends, recommended, recommendation, advise, advises, advise against, advises against, optional, exploring, evaluating, desirable, advisable, preferable, ideally, nice to have, worthwhile, aspiration, ambition, on the agenda, would be good, might wish to, aspire, foreseen, envisaged, envisage, proposed to, pencilled in, in the pipeline
        certainty.weak 1: may, might, could, may be able to, possibly, potentially, perhaps, maybe, conceivably, apparently, allegedly, reportedly, seemingly, presumably, supposedly, arguably, it is believed, is believed, are believed, believed to, is thought to, are thought to, thought to, it seems, seems to, seem to, appears to, appear to, it appears, in our view, in theory, in principle, in some cases, in some circumstances, under certain circumstances, under some circumstances, in certain circumstances, in the worst case, hypothetically, suspected, suspect, unconfirmed, not confirmed, indications that, no sign that, no sign of, no signs of, no evidence that, no indication that, no indication of, indicates, suggests, we think, we believe, we assume, assumed to, there are signs, cannot be ruled out, cannot be excluded, unclear, uncertain, hardly, unlikely, depending on, subject to, in the opinion of, according to some, theoretically, is said to, are said to, some say, claims, claims to
        certainty.able 2: can, able to, is able to, are able to, capable of, allow, allows, allowed to, permitted to, entitled to, enable, let, lets
        certainty.threat 0: risk of, at risk of, threat of, threatens, threaten, danger of, chance of, possibility of, likelihood, probability, would, if, unless

        reach.all 5: any one of, any of, all, every, each, entire, whole, both, all of, every one of, everyone, everything, everywhere, everybody, without exception, across the board, any, anyone, always, at all times, throughout, total, completely, entirely, fully, wholly, no exception, without any exception, every single, anything
        reach.most 4: most, mostly, majority, the majority of, majority of, largely, mainly, usually, generally, typically, predominantly, in the main, broadly, by and large, nearly all, almost all, virtually all, essentially, substantially, more than half, as a rule, almost always, for the most part, primarily, not all, not every, not always, not everyone, not fully, not completely, not entirely, not consistently, not regularly, not continuously, not systematically, not reliably, not yet fully, not yet complete, not yet completely, not yet entirely, not yet all, not been fully, not been completely, not quite, not yet been fully, largest
        reach.many 3: many, much, often, frequently, numerous, a large number of, a lot of, lots of, a great many, plenty of, considerable, large parts of, a large part of, the bulk of, fewer than half, less than half, a good number of
        reach.several 2: several, multiple, various, a number of, a range of, repeatedly, a series of, sundry, diverse, a handful of, handful, more than one, dozens of, dozens, scores of, hundreds of, thousands of, tens of thousands of, hundreds of thousands of, millions of, tens of thousands, in the sixties, in the dozens
        reach.some 1: some, some of, few, a few, certain, sometimes, occasionally, partly, partially, in part, part of, parts of, a part of, a small part of, rarely, seldom, isolated, limited, restricted, selected, little, a couple of, a minority of, minority, a fraction of, a share of, a portion of, to some extent, to a degree, in places, here and there, individual, one or two, a little, somewhat, slightly, marginally, modestly, moderately, scarcely, barely, hardly ever, hardly any, infrequently, a bit, not much, at times, from time to time, once in a while, one of our, one of the, one of, in isolated cases, a handful, partial, a small number of, small number, single-digit, temporarily, temporary, for a while, for some time, some time, short-term, briefly, for the time being, in certain areas, locally, select, nominal, a limited number of, a small share of, a proportion of

        rate.day: daily, a day, per day, each day, every day
        rate.week: weekly, a week, per week, each week, every week
        rate.month: monthly, a month, per month, each month, every month
        rate.quarter: quarterly, a quarter, per quarter, each quarter, every quarter
        rate.year: yearly, annual, annually, a year, per year, each year, every year, per annum, p.a.
        rate.hour: hourly, an hour, per hour, each hour, every hour

        urgency 3: immediate, immediately, at once, without delay, right away, instantly, straight away, today, now, with immediate effect, by tonight, this week, forthwith
        urgency 2: soon, promptly, shortly, quickly, swiftly, as soon as possible, in the near future, speedily, before long, asap, timely, in a timely manner, at short notice, in the short term, short term
        urgency 1: in due course, eventually, at some point, some day, when possible, over time, in the medium term, in the long term, medium term, long term, in the coming months, in the coming weeks, in the coming years, in future, in the future, later, sooner or later, at a later date, at a later stage, as resources permit, at the next opportunity, when resources allow, when time permits, gradually, going forward, next year, when convenient, in the foreseeable future, down the line, to be determined, to be confirmed, tbd, tbc, at the appropriate time, step by step, before too long, one day, mid term, towards the end of the year
        urgency.past 1: recently, lately, some time ago, in the past, earlier this year, a while ago, of late, not long ago, a while, in recent months, in recent weeks, previously, earlier

        ask 3: decision sought, decision requested, decision on, ask of the board, board to approve, board to release, board to decide, approval requested, approval required, for the board to, we need the board, needs the board, board approval needed, board approval required, is sought, are sought, sought, apply for, applies for, appeal to, asked to approve, is asked to, are asked to, asked to,  request, requested to, requested, requests, decision needed, decision required, decision is needed, decision is required, needs your approval, approval is sought, approval needed, seek approval, please approve, propose, propose, urge, call on, seek, seeks, recommendation, recommend, recommends, advise, advises, advise against, advises against, for decision, for approval, asks, asked, ask
        ask 1: for information, is informed, is invited to note, to note, may wish to, invited to, take note, takes note, note that, be aware, aware that, for discussion, discuss, to be aware

        joint: because, since, so that, therefore, thus, hence, due to, owing to, as a result, which means, meaning that, leading to, resulting in, unless, if, otherwise, although, though, even though, despite, whereas, while, which, who, so, in order to, provided that, thereby, consequently, as a consequence, but, and, or, until, when, whenever, instead of, rather than, yet, where
        stop: ago, anybody, nobody else, anyone else, altogether, however, moreover, furthermore, meanwhile, exactly, precisely, nevertheless, nonetheless, versus, vs, upto, ourselves, myself, simply, anyway, indeed, namely, alike, likewise, thereby, therein, plus, minus, whatsoever, whichever, wherever, somewhere, every time, each time, in fact, actually, in question, itself, oneself, hereby, apiece, altogether, today, against, compared with, than, that, as, before, after, for, with, to, in, on, at, of, by, from, between, during, under, through, within, into, per, about, over, above, below, without, inside, outside, towards, beside, behind
        stop: someone, somebody, stands, stood, standing, lies, lay, lying, goes, went, going, comes, coming, gives, gave, giving, puts, sets, makes, making, takes, taking, gets, getting, held, holds, moment, whom, upon, while, still, has been, each, them, themselves, himself, anyone, itself, the, a, an, is, are, was, were, be, been, being, am, has, have, had, do, does, did, doing, done, it, its, this, these, those, there, their, they, them, our, we, us, you, your, he, she, his, her, i, my, me, one, ones, up, out, also, too, very, just, already, currently, presently, at present, present, existing, then, here, what, how, whether, both, such, own, same, single, sole, other, another, further, more, most, much, so, still, even, again, ever, yet, once, back, off, down, upon, onto, via, total, overall, namely, i.e., e.g., amount, get, got, go, make, made, take, took, put, set, come, came, use, used, using, carried, carry, hold, give, given, stand, lie, remain, remains, remained, stay, stays, stayed, becomes, became, run, runs, running, ran, become, have got, case, fact, key, main, respective, related, corresponding, including, include, people, thing, way, time, times, day, date, that day, that date, by then, during, among, of which, thereof, now, only, whoever, whom, whose, company, number, figure, according, result, result in, mean, means, as well, as well as, together, each other, not, able, can, s, because of, per cent, percent, respectively, currently, so far, to date, until now, at the moment, at the time, in total, instead, rather, along, away, around, across, far, due, need, needed, needs, required, require, requires, keep, keeps, kept, find, found, show, shown, shows, come to, bring, brought, happen, occur, occurred, took place, take place, like, let, say, says, said, know, known, lead, leads, led, cause, causes, caused, affect, because, than, while, end, ends, ended, provide, provided, place, part, some, any, few, no, all, every, last, least, well, good, new, same, twice, exist, exists, existed, only, merely, simply, jointly
        """;

    /// <summary>How bad: ladders, one family each; and pairs of opposites.</summary>
    public const string Weights = """
        severity.degree 5: critical, severe, grave, catastrophic, existential, devastating, disastrous, dire, extreme, drastic, massive, fatal, total
        severity.degree 4: major, material, serious, significant, high, considerable, substantial, urgent, important, heavy, alarming, acute, blocking, grossly, dangerous, sharply, strongly, unacceptable
        severity.degree 3: moderate, medium, relevant, noticeable, appreciable, elevated, increased, tangible, partial
        severity.degree 2: minor, notable, limited, low, small, slight, manageable, tolerable, acceptable, modest, marginal, negligible, insignificant, routine, cosmetic, minimal, known, pragmatic, residual, mild, bearable, understandable, some, technical, theoretical, temporary, temporarily, isolated, somewhat, slightly, formal, normal, usual, lesser, trivial, controllable, well contained, under control, in hand, on track, in line with, as expected, within expectations
        severity.trouble 4: crisis, catastrophe, disaster, collapse, breach, compromise, destroyed, stolen, steal, theft, exfiltrated, leak, leaked, lost for good, irretrievably lost, permanently lost, total loss, break-in, intrusion, sabotage, extortion
        severity.trouble 3: failure, failed, fail, outage, downtime, down, standstill, attack, lost, lose, loss, violation, violate, breakdown, stop, stopped, breaks, break, broken, missing, infringement, non-compliance, out of control, halt, shut down, paralysed, ransomware, refused, refuse, crashed, crash, full control, fraud, rejects, stops
        severity.trouble 2: incident, disruption, disrupted, deficiency, weakness, vulnerability, gap, shortcoming, error, defect, damage, damaged, delay, delayed, late, problem, exposure, exposed, interruption, interrupted, inside, postponed, degraded, degradation, restricted, impaired, impairment, slowed, flaw, fault
        severity.trouble 1: event, issue, matter, topic, challenge, difficulty, impact, observation, finding, anomaly, irregularity, deviation, inconvenience, area for improvement, room for improvement, can be improved, improvement, improvable, opportunity, hiccup, glitch, limitation, effect, visibility, unavailable, adjustment, adjusted, setback, bump, aspect, could be better, potential for improvement, fluctuation, turnover, unpleasant, teething

        belittle: friction, feedback, optimisation, optimise, fine-tune, fine-tuning, polish, streamline, on our radar, being addressed, being worked on, work in progress, growing pains, one-off, suboptimal, sub-optimal, not ideal, less than ideal, imperfect, could be improved, needs attention, deserves attention, awkward, delicate, stretched, hurdle, hurdles, adjustments, being clarified, clarification, dialogue, conversation, conversations, in contact with, in touch with, open points, open questions, remark, remarks, tidy up, progressing well, making progress, good progress, well on the way, promising, closely involved, attention, sensitive issue, routine, cosmetic, manageable, negligible, insignificant, trivial, room for improvement, area for improvement, areas for improvement, potential for improvement, could be better, can be improved, improvable, teething, under control, in hand, within expectations, as expected, well contained, bearable, tolerable, understandable, not unusual, nothing unusual, no cause for concern, hiccup, glitch, bump, inconvenience, inconvenienced, unpleasant, constructive, in dialogue, in talks, asked questions, asking questions, raised questions, questions about, some remarks, comments on, notable, noteworthy, challenging, ambitious, minor, handful

        opposite.move +1: increase, rise, grow, up, go up, gain, climb, higher, more expensive, worsen, double, went up, surge, escalate, above, exceed, over, expand
        opposite.move -1: decrease, fall, drop, shrink, go down, decline, lower, reduce, improve, halve, went down, ease, diminish, below, under, cut, sink
        opposite.consent +1: approve, accept, agree, confirm, adopt, support, endorse, authorise, allow, permit, grant, welcome
        opposite.consent -1: reject, decline, deny, oppose, veto, forbid, prohibit, disagree, withhold
        opposite.outcome +1: succeed, pass, passed, achieve, work, complete, manage, went well
        opposite.outcome -1: fail, failed, miss, missed, collapse, abort, fell through
        opposite.state +1: open, unresolved, outstanding, pending, active
        opposite.state -1: closed, close, resolved, resolve, remedied, settled, fixed, mitigated, done, remediated
        opposite.valid +1: valid, current, usable, live
        opposite.valid -1: expired, revoked, invalid, disabled, deactivated, blocked, cancelled, withdrawn
        opposite.order +1: before, ahead of, earlier than, prior to
        opposite.order -1: after, later than, following
        opposite.time +1: early, on time, on schedule, ahead
        opposite.time -1: late, behind, delayed, overdue, behind schedule
        opposite.whole +1: total, full, fully, complete, completely, entire
        opposite.whole -1: partial, partly, partially, part
        opposite.count +1: single, one and the same, sole, shared
        opposite.count -1: dual, double, separate, redundant
        opposite.inside +1: internal, inside, insider
        opposite.inside -1: external, outside, outsider
        opposite.worth +1: worse, worst, bad
        opposite.worth -1: better, best, good
        opposite.most +1: most, maximum, highest, largest, biggest, longest
        opposite.most -1: least, minimum, lowest, smallest, shortest
        opposite.speed +1: slow, slower, slowly
        opposite.speed -1: fast, faster, quick, quickly
        opposite.safety +1: vulnerable, exposed, insecure, at risk
        opposite.safety -1: secure, secured, protected, safe
        opposite.reveal +1: public, published
        opposite.reveal -1: confidential, secret, private
        opposite.permit +1: mandatory, obligatory, compulsory, binding
        opposite.permit -1: voluntary, optional, non-binding
        opposite.presence +1: remain, stay, keep, retain, exist, exists, present, in place, there is, available
        opposite.presence -1: remove, delete, absent, missing
        opposite.deadline +1: meet, keep, be ready for, ready for, reach, catching up, catch up, on track
        opposite.deadline -1: miss, late for, overrun, slip
        opposite.hiring +1: open, resumed, resume, unfrozen
        opposite.hiring -1: frozen, freeze, on hold, suspended, halted
        opposite.strength +1: strong, robust, effective, adequate, sufficient, solid
        opposite.strength -1: weak, fragile, ineffective, inadequate, insufficient
        opposite.insured +1: insured
        opposite.insured -1: uninsured
        opposite.lasting +1: permanent, permanently, for good, lasting
        opposite.lasting -1: temporary, temporarily, for the time being
        opposite.direct +1: direct, directly
        opposite.direct -1: indirect, indirectly
        opposite.purpose +1: deliberate, deliberately, intentional, on purpose
        opposite.purpose -1: accidental, accidentally, by mistake, inadvertently
        opposite.extent +1: majority, more than half
        opposite.extent -1: minority, less than half
        opposite.length +1: longer, long
        opposite.length -1: shorter, short
        opposite.include +1: include, cover, contain
        opposite.include -1: exclude, leave out
        opposite.running +1: start, begin, continue, launch
        opposite.running -1: stop, halt, cease
        opposite.budget +1: over budget, above budget, overspent, deficit, shortfall
        opposite.budget -1: under budget, within budget, below budget, on budget, surplus
        opposite.lock +1: locked, blocked, closed
        opposite.lock -1: unlocked, open, accessible
        opposite.staff +1: hire, appoint, filled, staffed
        opposite.staff -1: dismiss, vacant, unfilled
        opposite.link +1: connected, online, enabled, switched on
        opposite.link -1: disconnected, offline, disabled, switched off
        opposite.certain +1: known, confirmed
        opposite.certain -1: unknown, unconfirmed
        opposite.age +1: outdated, obsolete, old, unsupported
        opposite.age -1: up to date, modern, new, current, supported
        opposite.cost +1: expensive, dearer
        opposite.cost -1: cheap, cheaper
        opposite.sign +1: loss, negative
        opposite.sign -1: profit, positive
        opposite.lead +1: gain, win, won
        opposite.lead -1: lose, lost
        """;
}
