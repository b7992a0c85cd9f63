namespace Concord.Steps;

/// <summary>Computers, networks, attacks and their defence.</summary>
internal static partial class EnglishSynonyms
{
    private const string Technology = """
        # machines and programs
        t-software: software, program, application, app, tool, system, solution, package
        t-system: system, platform, environment, solution, landscape
        t-server: server, servers, host, machine
        t-desktop: pc, pcs, computer, laptop, notebook, desktop, workstation, client, device, endpoint
        t-phone: phone, telephone, mobile, smartphone, handset, telephony, phone system
        t-tablet: tablet, tablets
        t-printer: printer, printing
        t-sensor: sensor, probe, detector
        t-controller: controller, control system, plc, plcs, control unit, production controller
        t-database: database, data store, db
        t-datawarehouse: data warehouse, dwh
        t-storage: storage, storage system, storage array, disk, disk array
        t-disk: disk, drive, hard disk, hard drive
        t-tape: tape, tapes, backup tape
        t-datacentre: data centre, data center, server room, computer centre, hosting site
        t-cloud: cloud, hosted, cloud provider, hyperscaler
        t-website: website, site, web page, homepage, web presence, portal, online
        t-onlineshop: online shop, web shop, webshop, online store, e-commerce site
        t-email: email, e-mail, mail, mailbox, inbox, message, email system
        t-file: file, document, folder
        t-record: record, entry, data set, dataset, file, data, information
        t-code: code, source code, software code
        t-interface: interface, api, connection, link, integration
        t-version: version, release, edition
        t-release: release, go-live, going live, launch, rollout, roll-out, deployment, go live, update
        t-change: change, modification, amendment
        t-configuration: configuration, setting, setup, misconfiguration
        t-feature: feature, function, functionality
        t-licence: licence, license, seat
        t-operatingsystem: operating system, os
        t-mainframe: mainframe, host system
        t-legacy: legacy, old, outdated, obsolete, ageing
        t-service: service, offering
        t-helpdesk: help desk, helpdesk, service desk, it support, user support, hotline
        t-ticket: ticket, request, call, case
        t-asset: asset, item, device
        t-inventory: inventory, asset register, asset list, register, cmdb
        t-network: network, lan, networks, network connection
        t-line: line, link, connection, circuit, cable
        t-switch: switch, router, network device
        t-wifi: wifi, wi-fi, wlan, wireless
        t-internet: internet, web, online, world, public internet, open internet
        t-reachable: reachable, accessible, can be reached, be reached, available, contactable, exposed, get to
        t-unavailable: unavailable, down, not available, out of action, unreachable, could not be reached, cannot be reached, inaccessible, offline, not reachable, out of order, dead, not working, stopped working, not work, out, could not be used, cannot be used, unusable, not usable
        t-remote: remote, remotely, from outside, from afar, remote access
        t-remotemaintenance: remote maintenance, remote servicing, remote support
        t-capacity: capacity, space, room
        t-load: load, under load, stress
        t-performance: performance, speed, response time
        t-failover: failover, fail over, switch over, switchover, changeover, take over, cutover
        t-redundant: redundancy, redundant, second line, spare, duplicate, backup line, fallback
        t-uptime: uptime, availability, service hours
        t-outage: outage, failure, breakdown, downtime, stoppage, standstill, blackout, crash
        t-powercut: power cut, power failure, power outage, blackout, loss of power, lose power
        t-generator: generator, emergency generator, standby generator, emergency power, diesel generator, backup generator
        t-restore: restore, recover, bring back, get back, rebuild, restoration, recovery, up and running again, back online, back up, back in operation, bring up again, reinstate, working again
        t-restorable: restorable, recoverable, can be restored
        t-unrecoverable: unrecoverable, irrecoverable, cannot be restored, could not be restored, cannot be recovered, could not be recovered, beyond recovery, lost for good, not restorable, gone for good
        t-backup: backup, backups, copy, copies, back-up, backup copy, backed up, safety copy
        t-restart: restart, reboot, start again, bring back up
        t-migrate: migrate, move, convert, switch, migration, transfer, changeover, cutover
        t-integrate: integrate, connect, link, join
        t-automate: automate, automatic, automatically
        t-support: support, vendor support, manufacturer support, maintenance, service
        t-unsupported: unsupported, out of support, no longer supported, without support, end of life, end of support, not supported, without vendor support, stopped supporting, support has ended, ended support, support ended, discontinued support, receives no updates, no longer maintained, eol
        t-update: update, patch, fix, security fix, hotfix, security update, security patch, software update
        t-unpatched: unpatched, not patched, without patches, not been patched, without updates, without the patch, missing patches, not updated, lack patches
        t-patching: patching, patch, patched, updating, updated
        t-monitoring: monitoring, surveillance, watch, supervision, alerting
        t-alarm: alarm, alert, warning, notification
        t-logging: log, logging, logs, log data, audit trail, trace
        t-model: model, algorithm
        t-data: data, information, records, details, particulars
        t-masterdata: master data, reference data
        t-testdata: test data, test records
        t-image: image, picture, photo, photograph, scan

        # attack and defence
        t-hacked: hacked, hack, compromised, broken into, breached, infiltrated, taken over, penetrated, break into
        t-attack: attack, cyberattack, cyber attack, assault, strike, raid
        t-attacker: attacker, intruder, hacker, criminal, perpetrator, adversary, burglar, threat actor, cybercriminal, thief
        t-intrusion: intrusion, break-in, breach, incursion, compromise
        t-ransomware: ransomware, extortion software, encryption trojan, crypto trojan
        t-malware: malware, malicious software, virus, trojan, malicious code
        t-ransom: ransom, ransom money, extortion money, ransom demand
        t-extort: extort, blackmail, extortion
        t-phish: phishing, phishing mail, fake mail, fake email, fraudulent email, phishing email, phishing message, deceptive email
        t-click: click, fall for, open, take the bait
        t-leak: leak, data leak, data breach, leaked
        t-darknet: darknet, dark web
        t-vulnerability: vulnerability, weakness, flaw, gap, hole, security gap, security hole, loophole, security flaw, weak spot, weak point, security weakness, security vulnerability
        t-exploit: exploit, abuse, misuse, take advantage, use, exploited
        t-patchgap: unpatched, open, unfixed, not closed
        t-password: password, passcode, passphrase, credential, pin, login details, access code, secret
        t-defaultpassword: default password, factory password, factory-set password, standard password
        t-credential: credential, credentials, login, login data, access data, logon
        t-key: key, private key, encryption key, secret key
        t-mfa: mfa, second factor, multi-factor authentication, two-factor authentication, 2fa, multi-factor, two-factor, two factors, multifactor
        t-login: login, log in, sign in, log on, logon, sign-in, sign on
        t-account: account, login, user account, user, access, id
        t-admin: administrator, admin, privileged, superuser, root, administrative, administrator rights, admin rights, privileged access, admin account, administrator account
        t-rights: right, permission, authorisation, privilege, access right, entitlement, access, access rights
        t-access: access, entry, admission, reach, enter
        t-recertify: recertification, access review, review of access rights, review of access, entitlement review
        t-segment: segmented, segmentation, separated, separation, split, isolated, divided, partitioned, network segmentation
        t-flat: flat, unsegmented, not segmented, not separated, not split, without segmentation
        t-firewall: firewall, firewalls
        t-encrypt: encrypt, encipher, encode, scramble, encryption, encrypted
        t-unencrypted: unencrypted, plain text, in the clear, without encryption, not encrypted, clear text, plaintext, cleartext, in plain text, lack encryption
        t-signature: signature, certificate
        t-certificate: certificate, certification, cert
        t-pentest: penetration test, pentest, pen test, penetration testing, ethical hackers, penetration testers, pen testers, red team
        t-scan: scan, scanner, scanning, vulnerability scan
        t-soc: security operations centre, security operations center, soc, security monitoring centre
        t-siem: siem, security information and event management
        t-edr: edr, endpoint detection and response, endpoint protection
        t-antivirus: antivirus, anti-virus, virus scanner, virus protection, malware protection
        t-ot: ot, operational technology, production it, plant it, industrial control, industrial control systems, production network, control network
        t-officenetwork: office network, office it, corporate network, business network, office lan
        t-awareness: awareness training, security training, awareness, phishing training, security awareness training
        t-nearmiss: near miss, close call
        t-emergency: emergency, contingency, crisis
        t-contingency: contingency plan, emergency plan, recovery plan, disaster recovery plan, business continuity plan, continuity plan, fallback plan, bcp
        t-exitplan: exit plan, exit strategy, plan for leaving, exit arrangement
        t-response: response, reaction, answer, handling
        t-forensic: forensic, forensics, investigators
        t-report: report, notification, notify, file, disclose, disclosure, reporting
        t-identity: identity, identities
        t-iam: identity and access management, identity management, iam, access management, identity system
        t-sso: single sign-on, sso
        t-pam: privileged access management, pam
        t-shadowit: shadow it, unapproved software, unsanctioned software, unapproved it
        t-byod: private device, own device, personal device, byod
        t-usb: usb stick, usb drive, memory stick, thumb drive
        t-badge: badge, pass, id card, access card
        t-camera: camera, video surveillance, cctv
        t-door: door, gate, entrance
        t-foureyes: four-eyes, dual control, second approval, second person, two-person
        t-signoff: second approval, countersignature, double check
        t-lockout: lock out, locked out, shut out, keep out, no access, denied access
        t-thirdparty: third party, third-party, external, outside, supplier, outsider
        t-outsource: outsource, hand to an outside firm, contract out, farm out, external, outsourcing, outsourced
        t-insource: insource, bring in-house, take back in-house
        t-protected: protected, secured, guarded, safeguarded, shielded, safe, covered
        t-unprotected: unprotected, unsecured, exposed, open, without protection, not protected, unguarded, vulnerable, not secured
        t-exposed: exposed, visible, accessible, open, readable, public
        t-unnoticed: unnoticed, undetected, without being detected, without being noticed, unseen, without anyone noticing, without a trace, nobody noticed, no one noticed, not noticed, not detected, without detection, went unnoticed
        t-spoof: spoof, forge, fake, falsify, impersonate, counterfeit
        t-overload: overload, flood, ddos, denial of service
        t-availability: available, availability, usable, up
        t-integrity: integrity, correctness
        t-confidential: confidential, secret, sensitive, classified
        t-dora: dora, digital operational resilience act
        t-nis: nis2, nis 2
        t-iso: iso 27001, iso27001
        t-risk: risk, danger, hazard, threat
        t-maturity: maturity, maturity level
        t-ict: ict, it, information technology, information and communication technology
        t-rto: rto, recovery time objective, recovery time, restore time, time to restore, time to recover, recovery target
        t-mttr: mttr, mean time to recover, mean time to repair, mean time to restore
        t-kpi: kpi, key figure, indicator, metric, key performance indicator
        t-pii: pii, personal data, personally identifiable information
        t-poc: proof of concept, poc, pilot
        t-pilot: pilot, trial, trial run, trial operation
        t-goodsupport: supported, maintained, serviced, supports
        t-fallback: fallback, alternative, plan b, substitute, replacement, workaround, way around
        t-cyber: cyber, it security, cybersecurity, information security, security
        t-physical: physical, on site, on-site
        t-batch: batch, run, job, nightly run
        t-transaction: transaction, booking, posting, transfer
        t-queue: queue, backlog, waiting list
        t-timeout: time out, timeout
        t-trading: trading, dealing
        t-booking: booking, reservation
        t-timeline: timeline, schedule, timetable
        """;
}
