namespace Concord.Steps;

/// <summary>What people and things do, and how: verbs and the words that go with them.</summary>
internal static partial class EnglishSynonyms
{
    private const string Acts = """
        # beginning, going on, ending
        do-begin: begin, start, commence, launch, kick off, get under way, under way, set off, open, get going, initiate, inception, outset, set out
        do-resume: resume, restart, start again, reopen, pick up again, take up again, return to service
        do-continue: continue, go on, carry on, keep on, keep going, persist, proceed, ongoing
        do-end: end, expire, run out, lapse, terminate, come to an end, finish, conclude, be over, cease, wind up, no longer valid, run its course
        do-abandon: abandon, drop, scrap, call off, cancel, discontinue, axe, shelve, pull the plug, give up
        do-halt: halt, stop, come to a standstill, come to a halt, grind to a halt, ground to a halt, bring to a standstill, stand still, stood still, at a standstill, paralyse, cripple, suspend
        do-last: last, take, go on for, persist for, duration, continue for, long
        do-finish: finish, complete, conclude, finalise, wrap up, bring to a close, see through, done, ready, be through
        do-wait: wait, await, pending, be held up, queue

        # having, holding, giving, taking
        do-own: own, belong, property of, possess, possession, owned by
        do-lack: lack, miss, be without, do without, short of, absent, absence, devoid of, missing, want of
        do-get: get, obtain, receive, acquire, gain, secure, be given, be handed
        do-give: give, hand, hand over, provide, supply, grant, furnish, award, deliver
        do-takeaway: take away, remove, deprive, strip, withdraw, revoke, rescind
        do-giveback: return, give back, hand back, send back, refund, repay, pay back, reimburse
        do-keep: keep, retain, hold on to, hang on to, preserve, maintain, hold
        do-store: store, save, keep, hold, archive, house, park, deposit, stow, lie
        do-collect: collect, gather, compile, accumulate, bring together, pool, assemble
        do-share: share, pass on, forward, hand on, circulate, distribute, spread
        do-send: send, mail, email, e-mail, forward, transmit, dispatch, post, transfer, ship, route
        do-copy: copy, duplicate, replicate, reproduce, mirror
        do-upload: upload, load up, put onto, feed into, paste into, enter into
        do-publish: publish, make public, post online, put online, release, go public, made public, be published, appear
        do-offer: offer, bid, tender, quote, proposal
        do-lend: lend, loan, borrow, credit
        do-rent: rent, lease, hire, let

        # seeing, knowing, saying
        do-see: see, view, look at, look into, read, open, have sight of, visible, readable
        do-notice: notice, spot, detect, discover, become aware of, realise, pick up on, find out, recognise, learn of
        do-find: find, identify, discover, uncover, reveal, establish, determine, come across, turn up, bring to light, come to light, locate, detect, unearth
        do-show: show, demonstrate, prove, evidence, display, illustrate, exhibit, confirm
        do-know: know, be aware of, aware, familiar with, understand, understanding, knowledge, master, have knowledge of, be acquainted with
        do-unknown: unknown, not known, unclear, nobody knows, no one knows, in the dark, unexplained, remain a mystery, not been established, not been found, undetermined, unidentified, cannot say, cannot tell, have no idea
        do-say: say, state, declare, announce, report, write, note, put on record, report back
        do-explain: explain, account for, give reasons, clarify, justify, explanation, give an account
        do-tell: tell, inform, notify, advise, let know, brief, report to, make aware, alert, communicate, update
        do-warn: warn, caution, alert, raise the alarm, sound the alarm, flag, warning, caution against
        do-confirm: confirm, verify, corroborate, substantiate, affirm, attest, certify
        do-promise: promise, pledge, commit, undertake, assure, guarantee, give its word, gave, vow, assurance, commitment, undertaking
        do-claim: demand, insist, call for, claim, require
        do-ask: ask, request, seek, apply for, call on, appeal, petition, solicit
        do-answer: answer, reply, respond, response, react
        do-complain: complain, complaint, grievance, object, protest
        do-disagree: disagree, object, oppose, contest, dispute, dissent, contradict, at odds
        do-name: name, cite, identify, mention, list, call, specify, designate
        do-call: call, describe as, label, term, class, classify, classify as, deem, rate, regard as, consider, judge, categorise
        do-describe: describe, outline, set out, depict, lay out
        do-record: record, document, log, register, enter, note, write down, minute, put in writing, in writing, written, documented
        do-estimate: estimate, reckon, put at, assess at, projected, forecast, predict, calculate, expect, anticipate
        do-count: count, number, tally, total, add up to, amount to, come to, sum, make up, stand at, account for, run to, reach, equal
        do-compare: compare, against, versus, vs, as opposed to, compared with, in comparison
        do-mean: mean, signify, imply, amount to, entail, spell
        do-blame: blame, attribute, put down to, trace to, trace back to, down to, due to, caused by, because of, the result of, stem from, arise from, result from, originate, go back to
        do-lead: lead to, result in, cause, bring about, give rise to, trigger, produce, provoke, entail, set off, prompt
        do-remember: remember, recall, remind, reminder

        # deciding, letting, forbidding
        do-decide: decide, determine, resolve, rule, make up its mind, take a decision, make a decision, settle
        do-choose: choose, select, pick, opt for, settle on, prefer, choice, selection
        do-approve: approve, sign off, authorise, okay, ratify, give the go-ahead, green-light, give permission, sanction, clear, agree to, consent to, waved through, nod through, pass
        do-reject: reject, refuse, turn down, decline, say no to, said no to, rebuff, deny, vote down, throw out, dismiss, not approve, not accept
        do-allow: allow, permit, let, enable, entitle, authorise, give the right, the right to, entitled to, make possible
        do-forbid: forbid, prohibit, ban, bar, outlaw, disallow, not allow, not permit, rule out, not allowed, not permitted, illegal, unlawful, against the law
        do-order: order, instruct, direct, command, instruction, directive, mandate, require
        do-oblige: oblige, require, compel, force, bind, mandatory, compulsory, obligatory, prescribed, duty, obligation, obliged to, stipulate, demand, must
        do-break: breach, violate, infringe, break, contravene, violation, infringement, contravention, in breach of, fall foul of, not comply, flout, defy
        do-contrary: contrary to, against, in breach of, in defiance of, counter to, in violation of
        do-comply: comply, meet, satisfy, fulfil, observe, adhere to, abide by, conform, keep to, stick to, in line with, honour
        do-ignore: ignore, disregard, overlook, neglect, pay no attention, take no notice, not look at, never looked at, unheeded, leave unanswered, unanswered, go unanswered, not act on, not acted on
        do-accept: accept, take on, tolerate, put up with, bear, live with
        do-waive: waive, dispense with, forgo, do without, skip, leave out
        do-avoid: avoid, prevent, avert, head off, stave off, ward off, spare, forestall
        do-prevent: prevent, stop, keep from, block, hinder, thwart, foil, bar
        do-plan: plan, schedule, plan for, intend, arrange, timetable
        do-agree: agree, arrange, settle, stipulate, come to terms, agreed, contractual
        do-sign: sign, conclude, enter into, put a signature, ink

        # doing well and badly
        do-succeed: succeed, manage, work out, achieve, accomplish, be successful, come off, pull off
        do-miss: miss, fall short, fail to meet, not meet, not met, overrun, late for, not make, not hit, miss out, not reach, not achieve
        do-reach: reach, achieve, attain, hit, meet, get to, arrive at
        do-exceed: exceed, surpass, top, go beyond, be above, go over, above, over, more than, in excess of, higher than, beyond, overrun, overshoot, outstrip, greater than
        do-below: below, under, less than, short of, fall short, beneath, lower than, fewer than, undershoot
        do-rise: rise, increase, grow, climb, go up, jump, surge, soar, swell, up, mount, higher, gain, add, push up, raise, lift, put up, hike, step up
        do-fall: fall, decrease, drop, decline, go down, shrink, sink, dip, slide, slump, lower, reduce, cut, bring down, diminish, lessen, down
        do-cut: cut, reduce, trim, slash, lower, shorten, pare, scale back, scale down, cutback, reduction, curtail
        do-raise: raise, lift, put up, increase, boost, step up, heighten
        do-extend: extend, prolong, lengthen, renew, roll over, stretch, continue
        do-improve: improve, get better, strengthen, enhance, upgrade
        do-worsen: worsen, deteriorate, get worse, degrade, go downhill
        do-change: change, alter, modify, amend, adapt, revise, vary, edit, swap, switch, update
        do-same: same, identical, unchanged, not changed, not been changed, never changed, constant, equal, alike, exact
        do-exchange: exchange, swap, switch, replace, substitute, renew, supersede, take the place
        do-repair: repair, fix, mend, remedy, put right, correct, rectify, restore, resolve, make good, cure, patch, solve
        do-unsolved: unsolved, unresolved, not fixed, unfixed, not resolved, open, unremedied, outstanding, unpatched, not been fixed, not been resolved, not been closed, not remedied, not solved
        do-damage: damage, harm, hurt, injure, spoil, impair, ruin, come to harm
        do-destroy: destroy, ruin, wreck, wipe out, annihilate, burn down
        do-lose: lose, go missing, forfeit, mislay, be lost, go astray, lost
        do-save: save, spare, economise, cut costs by, saving
        do-waste: waste, squander, fritter, throw away, thrown away
        do-useup: use up, exhaust, consume, spend, deplete, run through, get through, gone, run out of, nothing left
        do-test: test, try, trial, rehearse, exercise, drill, practise, try out, put to the test, dry run, simulate, simulation
        do-untested: untested, never been tested, not been tested, never tested, not tested, unproven, untried
        do-check: check, review, verify, inspect, examine, audit, go over, look over, vet, scrutinise, control, look at, go through, scan
        do-measure: measure, gauge, quantify, assess, meter
        do-watch: watch, monitor, observe, keep an eye on, supervise, oversee, track, survey, look after
        do-investigate: investigate, look into, probe, inquire, enquire, under investigation, research, inquiry, enquiry, examine
        do-search: search, look for, seek, hunt
        do-build: build, construct, develop, create, set up, make, erect, put up, establish, produce, manufacture
        do-install: install, deploy, roll out, put in, put into, set up, introduce, implement, fit, apply, put in place, bring in, equip, import
        do-use: use, employ, apply, utilise, work with, make use of, run on, rely on, using, operate with, consume
        do-unused: unused, idle, not used, nobody uses, no one uses, not in use, never used, lie idle, without use, stand idle
        do-operate: operate, run, manage, handle, work, serve, administer, conduct
        do-function: function, work, operate, run, be up
        do-process: process, handle, deal with, manage, clear, work through, treat
        do-connect: connect, link, attach, hook up, hang on, plug in, join, tie, wire, couple
        do-depend: depend on, rely on, hinge on, hang on, rest on, be based on, dependent on, reliant on, depend, rely, stand or fall
        do-separate: separate, split, divide, segregate, isolate, cut off, disconnect, part, segment, apart, detach
        do-include: include, contain, comprise, cover, encompass, hold, feature, involve, be part of, among, amongst
        do-exclude: exclude, leave out, omit, except, not cover, rule out, carve out, not include, apart from
        do-concern: concern, affect, hit, touch, involve, impact, relate to, apply to
        do-open: open, unlock, unfasten, openable, opening
        do-shut: shut, close, lock, closed, closure, close down, shut down
        do-switchoff: switch off, turn off, disable, deactivate, power down, take offline, shut down, taken out of service, decommission, off, cut off, put out of action, unplug
        do-switchon: switch on, turn on, enable, activate, power up, bring online, go live, put into operation, commission, take into operation
        do-arrive: arrive, come, come in, get here, reach, turn up, land, delivery, delivered
        do-leave: leave, depart, quit, resign, go, gone, step down, walk out, move on, hand in notice, departure, exit
        do-retire: retire, retirement, go into retirement, take retirement, pension
        do-stay: stay, remain, keep, persist, continue to be
        do-move: move, relocate, migrate, transfer, shift, switch, migration, relocation, transition, moved across
        do-bring: bring, carry, transport, convey, haul, deliver, take
        do-follow: follow, succeed, come after, subsequent, successor, replacement, replace, take over from
        do-happen: happen, occur, take place, arise, come about, befall, crop up, hold
        do-join: join, merge, combine, unite, take part, participate, attend, participation, attendance
        do-help: help, assist, support, aid, back up, stand by
        do-pay: pay, owe, settle, pay out, remit, foot, spend, shell out, payment
        do-bill: bill, invoice, charge, billed, levy
        do-steal: steal, take, make off with, rob, theft, exfiltrate, siphon off, pilfer, loot, be taken
        do-sue: sue, take to court, file a lawsuit, lawsuit, bring an action, legal action, litigation, take legal action, go to court, court case, action
        do-fight: fight, combat, tackle, counter, struggle
        do-hide: hide, conceal, cover up, keep secret, withhold, keep quiet
        do-teach: teach, train, instruct, educate, school, coach
        do-learn: learn, find out, study
        do-try: try, attempt, seek, endeavour, effort
        do-guess: guess, crack, work out, brute-force
        do-block: block, lock, lock out, bar, freeze, obstruct, hold up
        do-hang: hang, freeze, be stuck, stuck, hung
        do-need: need, require, take, call for, necessary, necessitate, demand, want, cannot do without, must have
        do-attend: attend, be present, take part, show up, participate
        do-serve: serve, supply, cater for, provide for
        do-handle: handle, treat, look after, care for, deal with
        do-spread: spread, propagate, extend, jump, reach
        do-enter: enter, get into, get in, gain entry, gain access, access, come in, penetrate, break into, find a way into, got in
        do-trace: trace, track, trail, track down, follow up
        do-date: date from, date back to, go back to, stem from, from
        do-recur: recur, repeat, happen again, again, come back, repeatedly
        do-carryout: carry out, conduct, perform, do, execute, undertake, run, hold, make
        do-rank: rank, rate, score, grade, mark, come in
        do-expose: expose, lay open, disclose, reveal, leave open, lay bare, leave unprotected
        do-escape: escape, get away, evade, slip through, bypass, circumvent, get round, get around, work around, sidestep, go around
        do-delete: delete, erase, wipe, remove, purge, expunge, destroy, discard, clear, overwritten, overwrite
        do-hand: by hand, manually, manual, on paper, pen and paper, hand
        """;
}
