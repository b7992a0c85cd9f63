namespace Concord.Steps;

/// <summary>English words that say the same in a report to a board: one sense a line, named as in <see cref="GermanSynonyms"/>.</summary>
internal static partial class EnglishSynonyms
{
    /// <summary>The lines.</summary>
    public const string Lines = General + "\n" + Acts + "\n" + Work + "\n" + Technology;

    private const string General = """
        resign: resign, step down, leave, quit, depart, left the company, hand in notice
        name: name, appoint, nominate, designate
        average: average, on average, mean, typical
        wait: wait, waiting time
        unencrypted: plain text, clear text, unencrypted, in the clear
        miss: miss, fall short
        ignore: ignore, disregard, not looked at, overlook
        slip: slip, delay, postpone, put off, push back
        close2: close, remedy, fix, resolve
        password2: password, passcode
        carrier: passenger, traveller
        happen: happen, occur, take place
        need2: need, require, takes, take
        money2: worth, value, valued at
        unused: unused, idle
        support: support, supported, maintained, maintenance
        stopwork: stop, halt, prevent
        overdue: overdue, past due, past its due date, past their due date, past due date, past the due date, past deadline, behind schedule, late, running behind, behind, delay, delayed
        patch: patch, fix, fixes, repair, remedy, remediate, correct, mend
        restore: restore, get back, got back, get it back, got it back,  restoration, recover, recovery, bring back, bring back up, rebuild
        backup: backup, back-up, back up, backups, backup copy
        outage: outage, downtime, down, out of service, offline, standstill, unavailable, unplanned downtime, stop working, stops working, stopped working, no longer works, breaks
        interrupt: interruption, disruption, interrupt, disrupt
        attack: attack, attacker, intruder, hacker, cyberattack, cyber attack, adversary, criminal, threat actor
        breach: breach, compromise, break-in
        vulnerability: vulnerability, weakness, flaw, hole, security hole, security gap, loophole
        defect: defect, bug, error, fault
        steal: steal, theft, exfiltrate, taken by, stolen
        admin: administrator, admin, privileged, privilege
        account: account, login, log-in, user account
        mfa: mfa, second factor, multi-factor authentication, multifactor authentication, two-factor authentication, 2fa, two factor authentication
        firewall: firewall
        vendor: vendor, supplier, manufacturer, provider, outsourcer, third party, third-party, contractor, maker
        customer: customer, client, buyer
        staff: staff, employee, people, personnel, worker, workforce, colleague, headcount, team member
        board: board, board of directors, directors, supervisory board
        executive: executive committee, executive board, management board, executive team, exco
        regulator: regulator, supervisor, supervisory authority, authority, watchdog
        fine: fine, penalty, sanction
        insure: insurance, insured, insure, insurer, policy, cover, covered, coverage
        money: budget, fund, funds, funding, money, financing
        cost: cost, price, expense, expensive, spending, expenditure, spend, charge
        approve: approve, sign off, authorise, authorize, green-light, clear, release, endorse, consent
        ask: ask, request, call on, invite
        decide: decide, decision, choose, choice, resolve whether
        need: need, require, call for, demand
        own: own, owner, responsible, responsibility, accountable, in charge, in charge of
        test: test, exercise, drill, rehearse, rehearsal, trial, try out
        check: check, review, audit, assess, assessment, evaluate, examine, inspect, verify, inspection
        prove: prove, proof, evidence, show, demonstrate, evidenced
        tell: tell, inform, notify, told, notification, notified
        report: report, disclose
        finish: finish, complete, completed, conclude, wrap up, finalise, done
        deliver: deliver, ship, hand over
        start: start, begin, commence, launch, kick off
        close: close, shut, closes, closing, shut down, closure
        stop: stop, end, cease, halt, discontinue, terminate, freeze, finish, shut down, stops working, stand still, come to a halt, paralyse
        replace: replace, replacement, substitute, swap, swap out, exchange, successor, phase out, retire the
        move: move, relocate, relocation, migrate, migration, transfer, shift
        use: use, share, utilise, using
        access: access, reach, get into, got into, get to, enter, log in
        encrypt: encrypt, encipher, encryption
        delete: delete, erase, wipe, remove, purge
        keep: keep, hold, retain, store, host, hosts, have, possess
        lose: lose, forfeit, losing
        grow: increase, rise, grow, go up, went up, gone up, climb, higher, more, add, adds, gain
        shrink: decrease, fall, drop, shrink, decline, go down, lower, reduce, less
        exceed: exceed, over, above, more than, overrun, surpass, beyond
        double: double, twice as many, twice as much, twice as high, two times, twice
        big: largest, biggest, main, top
        big2: large, big
        likely: most likely, likeliest, likelihood, probability, chance, odds, likely
        world: worldwide, global, across the world
        revenue: turnover, revenue, sales
        salary: salary, pay, wage, payroll
        unnoticed: unnoticed, undetected, undiscovered, notice, detect, discover, spot
        plant: plant, factory, production site, works, manufacturing site
        site: site, location, facility
        branch: branch, outlet, store, shop
        computer: computer, pc, laptop, workstation, machine, endpoint
        server: server, host machine
        system: system, application, platform, software
        internet: internet-facing, exposed to the internet, reachable from the internet, public-facing, internet
        data: data, record, information
        personal: personal data, pii, personally identifiable information
        contract: contract, agreement, contractual
        agree: agree, agreed, promise, promised, pledge, commit to, committed
        availability: availability, uptime, available
        training: training, course, education, awareness training
        phishing: phishing, phish
        password: password, credential, passphrase
        key: key, credential
        former: former, ex, previous, past, one-time
        present: present, current, today's, existing
        staffing: vacancy, open position, unfilled position, open post, vacant
        hire: hire, hiring, recruit, recruitment
        rule: rule, principle, policy
        law: law, legal, statute, legislation
        required: required, mandatory, obligatory, prescribed, stipulated, compulsory, demanded
        mistake: mistake, error, accident, inadvertently, mistakenly, accidentally, erroneously
        permanent: for good, irretrievably, permanently, irrecoverably, forever, for ever, beyond recovery
        time2repair: mean time to repair, mttr, mean time to recovery, mean time to recover
        medium: average, mean, on average
        without: without, absent
        source: source, origin, source code
        fail: fail, failure, unsuccessful, not succeed, not work, did not work, break down, go down
        succeed: succeed, work, manage
        respond: respond, reaction, react, response
        incident: incident, security incident
        emergency: emergency, contingency, crisis
        power: power, electricity
        plan: plan, planned, scheme, roadmap
        exception: exception, exemption, waiver
        renew: renew, extend, prolong, extension
        cancel: cancel, terminate, give notice, termination
        licence: licence, license
        document: document, record, recorded, written
        unauthorised: unauthorised, unauthorized, unapproved, unsanctioned
        secret: confidential, secret, sensitive
        remote: remote, from outside
        network: network, networks
        segment: segmentation, segment, separate, separation
        monitor: monitor, monitoring, watch, surveillance, observe
        log: log, log data, logs, logging
        protect: protect, secure, safeguard, protection
        expose: expose, exposed, exposure
        postpone: postpone, put off, defer, push back, delay, move back
        accept: accept, take
        refuse: refuse, say no, said no, turn down, decline, reject
        depend: depend, rely, reliance
        open: open, unresolved, outstanding, unclosed, pending, still to do
        know: know, aware, awareness
        age: old, age, aged
        third: third, 3rd
        security: security, cybersecurity, cyber security, information security, infosec, cyber
        it: it, information technology, information-technology
        cio: cio, chief information officer
        ciso: ciso, chief information security officer
        cfo: cfo, chief financial officer
        ceo: ceo, chief executive officer, chief executive
        soc: soc, security operations centre, security operations center
        rto: rto, recovery time objective, recovery time
        rpo: rpo, recovery point objective
        dc: data centre, data center, datacentre, datacenter
        programme: programme, program, project, initiative
        organisation: organisation, organization, company, enterprise, firm, business, group
        reorganisation: reorganisation, reorganization, restructuring
        department: department, unit, division, function
        finance: finance, financial
        ot: ot, operational technology
        ai: ai, artificial intelligence
        pentest: penetration test, pentest, pen test
        continuity: business continuity, bcm, continuity
        dr: disaster recovery, dr
        sla: sla, service level agreement, service level
        kpi: kpi, key performance indicator
        iam: iam, identity and access management, identity management
        dpo: dpo, data protection officer
        gdpr: gdpr, general data protection regulation
        edr: edr, endpoint detection and response
        vpn: vpn, virtual private network
        erp: erp, enterprise resource planning
        vuln: cve, cves
        eol: end of life, end of support, unsupported, out of support, no longer supported, no longer receives updates
        update: update, updates, security updates, security fixes, patches
        cloud: cloud
        expect: expect, anticipate, assume, forecast, estimate, estimated, projected
        say: state, note
        receive: receive, get, got
        send: send, upload, transmit, sent
        block: block, bar
        damage: damage, harm
        affect: affect, hit, concern, touch, impact
        leave: leave, left, depart, departure, quit, resign
        carry: carry, bear, shoulder
        cut: cut, reduce, slash
        stolen: stolen, taken
        run: run, operate, operating
        member: member
        regulation: regulation, regulatory
        unclear: unclear, unknown
        exit: exit, leave, leaving
        rank: score, rating, rated
        reason: reason, cause
        since: since, from
        complete: complete, full, fully, entirely, wholly
        further: further, another, additional, extra
        single: single, one, sole, lone, only one
        also: also, as well
        permit: permit, allow, let
        buy: buy, purchase, procure, procurement, acquire
        sell: sell, divest
        interface: interface, connection, link, line
        chance: opportunity
        switch: switch, switch over, changeover, change over, cutover, go-live, go live
        signed: signature, sign
        maintain: maintain, maintenance, look after, service, servicing, care for
        obtain: obtain, gain, acquire, get hold of, seize, take over
        rights: rights, control, privilege, privileges, permission, permissions, administrator, administrative
        end: end, run out, expire, lapse, discontinue, stop
        practise: practise, practice, exercise, rehearse, drill, test
        change: change, alter, modify, amend, edit
        find: find out, tell, reconstruct, establish, determine
        reach2: reach, stand, rise to
        retire2: retiree, pensioner
        bcp: bcp, business continuity plan, continuity plan
        together: share, jointly, together, in common
        leave2: leave, left behind, forgotten
        lack: lack, miss, missing, no
        wrong: wrong, incorrect, false, inaccurate
        break2: break, ruin, spoil
        warn: warn, alert, alarm, raise the alarm
        begin: begin, set out, get under way, under way
        allow2: permit, let, allow, enable
        demand: demand, insist on, want
        choose: choose, select, pick, opt for
        hand: submit, hand in, file, filing
        visit: visit, inspect
        deadline: deadline, due date, target date, time limit
        duty: duty, obligation, obliged
        """;
}
