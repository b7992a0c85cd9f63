namespace Concord.Steps;

/// <summary>Board, money, law, people, trade, health and public service.</summary>
internal static partial class EnglishSynonyms
{
    private const string Work = """
        # board and governance
        w-board: board, directors, board members, members of the board, the board's
        w-committee: committee, panel, commission, working group, steering group, steering committee, task force
        w-meeting: meeting, session, sitting
        w-agenda: agenda, order of business
        w-minutes: minutes, record of the meeting
        w-resolution: resolution, decision, ruling
        w-chair: chair, chairman, chairwoman, chairperson
        w-head: head, chief, director, leader, lead, manager, in charge, boss
        w-management: management, leadership, executives, senior management, executive, top management
        w-managing: managing director, ceo, chief executive
        w-deputy: deputy, substitute, backup person, understudy, cover, replacement
        w-approval: approval, consent, permission, authorisation, go-ahead, clearance, sign-off, green light, okay
        w-strategy: strategy, strategic plan
        w-target: target, goal, objective, aim, threshold value, limit, ceiling, cap, maximum
        w-measure: measure, action, step, activity, action item
        w-policy: policy, rule, guideline, standard, requirement, regulations, directive, rules
        w-order: order, instruction, directive, requirement, ruling
        w-report: report, statement, account, return
        w-review: review, assessment, evaluation, appraisal, check, examination
        w-auditor: auditor, audit, external auditor, audit firm, internal audit, examiner, reviewer
        w-findingx: finding, audit finding, audit point, remark
        w-supervisor: supervisor, regulator, authority, supervisory authority, watchdog, regulatory body
        w-government: government, state, ministry, department
        w-council: council, city council, town council, municipality
        w-owner: owner, responsible person, person responsible, person in charge, accountable
        w-sponsor: sponsor, patron
        w-responsible: responsible, accountable, answerable, in charge, liable, liability, answer for
        w-personally: personally, in person, own pocket, private assets
        w-independent: independent, external, outside, third-party
        w-inhouse: internal, in-house, own, inside
        w-stake: share, stake, holding, interest

        # money
        w-budget: budget, funds, money, funding, means, allocation, financing
        w-cost: cost, costs, expense, price, price tag, outlay, expenditure, spend, come at, set back, burden
        w-expensive: expensive, dear, costly, pricey, more expensive, dearer
        w-extra: extra, additional, further, more, another, on top, added, surplus
        w-price: price, rate, tariff, fee, charge
        w-fee: fee, charge, dues
        w-fine: fine, penalty, sanction, administrative fine, monetary penalty
        w-profit: profit, earnings, net income, result, surplus, gain
        w-turnover: turnover, revenue, sales, takings, income
        w-cash: cash, liquidity, liquid funds
        w-debt: debt, liability, borrowing
        w-loan: loan, credit, lending, credit line
        w-interest: interest, interest rate
        w-investment: investment, capital expenditure, capex
        w-opex: opex, operating cost, operating costs, running cost, running costs, operating expenditure
        w-invoice: invoice, bill
        w-payment: payment, transfer, transaction, remittance, disbursement
        w-refund: refund, reimbursement, repayment
        w-salary: salary, wage, wages, pay, payroll, remuneration
        w-bonus: bonus, variable pay, incentive
        w-deductible: deductible, excess, self-insured retention, retention
        w-insurer: insurer, insurance, insurance company, underwriter, carrier, cyber insurance, insurance policy, cyber insurer, cyber policy
        w-covered: covered, insured, protected, pays for, cover
        w-premium: premium, insurance premium
        w-damages: damages, compensation, indemnity
        w-reserve: reserve, provision, contingency, buffer
        w-account2: account, bank account
        w-ledger: ledger, books, general ledger, accounts, accounting
        w-close: close, closing, month-end close, period close
        w-bankrupt: insolvent, bankrupt, bankruptcy, insolvency, file for insolvency, go under, goes under, broke
        w-funding: grant, subsidy, funding
        w-forecast: forecast, projection, outlook, prediction
        w-worth: worth, value, volume, to the value of, valued at, in the amount of, amounting to, totalling
        w-sum: sum, amount, total

        # law and contracts
        w-contract: contract, agreement, deal, contractual, under the contract, terms
        w-clause: clause, provision, term, condition
        w-notice: notice, notice period, period of notice, termination
        w-renewal: renewal, extension
        w-licence: licence, license, licensing, permit, authorisation
        w-law: law, legislation, act, statute, legal requirement, by law, legally, legal, statutory
        w-illegal: illegal, unlawful, against the law, not legal, not lawful, no longer legal, breaks the law
        w-court: court, judge, tribunal
        w-lawsuit: lawsuit, suit, litigation, legal proceedings, proceedings, court case, claim
        w-lawyer: lawyer, counsel, attorney, legal counsel, solicitor, legal adviser
        w-fraud: fraud, deception, scam, swindle
        w-privacy: privacy, data protection, data privacy
        w-personaldata: personal data, personal information, data on persons, personal details
        w-consent: consent, permission, agreement, agree, approval
        w-deadline: deadline, due date, time limit, cut-off, cut-off date, target date, date, last date
        w-overdue: overdue, late, behind, past due, delayed, behind schedule, running late, past its deadline
        w-intime: in time, on time, punctually, on schedule, by the deadline, by the due date, as scheduled, as planned, as agreed
        w-filing: filing, submission, return, report, submit, file, hand in, lodge, submitted
        w-registration: registration, register, enrol, sign up, entry

        # people
        w-people: people, person, persons, individuals, human, employee, staff, men and women, member
        w-employee: employee, staff, worker, colleague, staff member, member of staff, members of staff, workforce, personnel, team, team member, employees, headcount, crew
        w-leaver: leaver, former employee, ex-employee, people who have left, staff who have left, employees who have left, those who have left, departed employee, former staff
        w-newhire: new hire, joiner, newcomer, new employee, new staff
        w-manager: manager, line manager, supervisor, superior, boss
        w-trainee: trainee, apprentice, intern
        w-position: position, post, job, role, full-time equivalent, fte, ftes, vacancy, place, seat
        w-vacant: vacant, unfilled, open, unstaffed, not filled, empty, unoccupied, not staffed, not been filled, without a holder, unmanned
        w-staffed: staffed, manned, filled, occupied, on duty, covered
        w-hire: hire, recruit, employ, take on, appoint, fill
        w-dismiss: dismiss, lay off, fire, let go, make redundant, give notice
        w-sick: sick, ill, illness, sickness
        w-holiday: holiday, leave, vacation
        w-overtime: overtime, extra hours, additional hours
        w-shift: shift, duty, turn
        w-union: union, trade union, works council
        w-expert: expert, specialist, professional, skilled worker, engineer, technician
        w-skill: skill, expertise, know-how, competence, ability
        w-contractor: contractor, freelancer, external, external staff, consultant, subcontractor, service company, outside firm
        w-workplace: workplace, workstation, desk

        # trade, supply, production
        w-company: company, firm, business, enterprise, group, corporation, organisation, undertaking, we
        w-customer: customer, client, buyer, consumer, purchaser, account holder
        w-policyholder: policyholder, insured, insured person
        w-supplier: supplier, vendor, provider, service provider, seller, contractor, outsourcer, partner
        w-maker: maker, manufacturer, producer, vendor
        w-partner: partner, associate
        w-product: product, good, goods, article, item, merchandise
        w-order2: order, purchase order, booking
        w-delivery: delivery, shipment, consignment, dispatch
        w-stock: stock, inventory, supplies
        w-warehouse: warehouse, depot, store, storehouse, distribution centre, storage
        w-shop: shop, store, branch, outlet, retail outlet
        w-till: till, cash register, checkout, point of sale
        w-card: card, card payment, payment card
        w-factory: factory, plant, works, production site, mill
        w-line: line, production line, assembly line, packaging line
        w-production: production, manufacturing, output
        w-machine: machine, machinery, equipment, device
        w-part: part, component, spare part, piece
        w-spare: spare, backup, reserve, fallback, substitute, redundancy, redundant
        w-truck: truck, lorry, vehicle
        w-car: car, vehicle
        w-ship: ship, vessel
        w-plane: plane, aircraft, aeroplane
        w-railway: railway, rail, train
        w-market: market, marketplace
        w-competitor: competitor, rival, competition
        w-merger: merger, takeover, acquisition, combination, fusion
        w-sale: sale, disposal, divestment

        # places
        w-site: site, location, premises, facility, place, station
        w-headoffice: head office, headquarters, main office, corporate office, main site
        w-abroad: abroad, overseas, in other countries, foreign
        w-building: building, premises, house
        w-room: room, hall
        w-nearby: nearby, close by, next to, adjacent, close
        w-outside: outside, external, from outside, remotely, from the internet
        w-country: country, state, nation
        w-city: city, town, municipal
        w-zone: zone, area, region, plain

        # health, school, public
        w-hospital: hospital, clinic, infirmary, medical centre
        w-ward: ward, unit
        w-patient: patient, sick person
        w-doctor: doctor, physician, medic, clinician
        w-nurse: nurse, nursing staff
        w-emergencyroom: emergency department, emergency room, accident and emergency, a&e, casualty
        w-intensive: intensive care, intensive care unit, icu
        w-drug: drug, medicine, medication, pharmaceutical
        w-pharmacy: pharmacy, dispensary
        w-operation: operation, surgery, procedure
        w-ambulance: ambulance, rescue service, emergency service
        w-school: school, academy
        w-university: university, college, higher education institution
        w-pupil: pupil, student, schoolchild, learner
        w-teacher: teacher, tutor, lecturer, instructor
        w-exam: exam, examination, test
        w-grade: grade, mark, result
        w-citizen: citizen, resident, inhabitant, taxpayer
        w-child: child, children, minor
        w-police: police, law enforcement
        w-firebrigade: fire brigade, fire service, fire department
        w-water: water, drinking water, waterworks, water utility, waterworks operator
        w-energy: energy, electricity, power, power supply, current
        w-utility: utility, municipal utility, public utility

        # time and manner
        w-consecutive: consecutive, in a row, running, in succession, successive, back to back, on the trot, one after another, straight, uninterrupted, on end, continuous, without a break, without interruption, non-stop
        w-atnight: at night, overnight, by night, during the night, night, nights, nightly
        w-weekend: weekend, saturday and sunday, at weekends
        w-ongoing: ongoing, in progress, continuing, under way, current, still running
        w-simultaneous: simultaneously, at the same time, at once, in parallel, concurrently, together
        w-before: before, prior to, ahead of, in advance, beforehand, earlier, first
        w-after: after, following, subsequently, afterwards, thereafter, then, since
        w-previous: previous, last, prior, earlier, former, preceding
        w-next: next, following, coming, subsequent, forthcoming
        w-original: original, initial, first
        w-often: frequently, often, many times
        w-twice: twice, two times, both times, on two occasions
        w-times: times, occasions, instances, cases
        w-during: during, in the course of, in, throughout, in the middle of
        w-until: until, till, up to, as long as
        w-average: average, mean, on average, typical, typically, per head
        w-fast: fast, quick, rapid, speedy, swift
        w-slow: slow, sluggish, takes long
        w-longest: longest, maximum
        w-whole: whole, entire, full, complete, total, all of
        w-half: half, semi
        w-only: only, just, merely, no more than, sole, single, nothing but, exclusively, alone
        w-secret: secretly, covertly, in secret, without telling, unannounced, behind the back
        w-accidentally: accidentally, by accident, by mistake, mistakenly, inadvertently, unintentionally, in error, erroneously, wrongly
        w-deliberately: deliberately, on purpose, intentionally, knowingly, wilfully
        w-automatic: automatic, automatically, by itself, without human
        w-free: free of charge, free, at no cost, without charge
        w-enough: enough, sufficient, adequate
        w-wrong: wrong, incorrect, false, erroneous, mistaken, inaccurate, faulty, not correct, not right, contain errors
        w-right: right, correct, accurate, true
        w-old: old, older, ageing, aged, outdated, obsolete, legacy, dated, antiquated, elderly
        w-new: new, fresh, recent, newly
        w-important: important, top, key, main, principal, leading, central, vital, crucial
        w-similar: similar, comparable, like
        w-necessary: necessary, needed, required, essential, indispensable
        w-possible: possible, feasible, doable
        w-reason: reason, cause, ground, root cause, explanation, source, why
        w-consequence: consequence, result, effect, outcome, aftermath
        w-about: about, concerning, regarding, on, over
        w-dependence: dependence, dependency, reliance
        w-error: error, mistake, fault
        w-trouble: trouble, difficulty
        w-chance: chance, odds, likelihood, probability
        w-loss: loss, write-off
        w-share2: share, proportion, percentage, part, ratio, fraction, rate, quota
        w-number: number, count, quantity, figure, tally
        w-volume: volume, quantity, amount
        w-list: list, register, inventory, directory, catalogue, record
        w-backlog: backlog, queue, pile, arrears, pile-up
        w-progress: progress, headway
        w-rate: rating, score, mark, grade
        w-status: status, state, standing
        w-quality: quality, standard
        w-shortlist: shortlist, final selection
        w-kind: kind, type, sort
        w-task: task, job, duty, work
        w-effort: effort, work, labour, man-days, person-days
        w-plan2: plan, concept, scheme, programme
        w-project: project, programme, initiative, undertaking
        w-delay: delay, hold-up, lag, slippage, late, behind schedule, later, postponement, slip
        w-success: success, successful
        w-doubt: doubt, question
        """;
}
