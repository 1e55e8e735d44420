// Recorded from Rules/standard/words.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let words = StandardRuleFile(
    name: "words.rules",
    text: #"""
# Word lists of the standard rules: single words, so that phrases stay small.
# A site adds its own things in its own pack.

words thing-tech = phone, mobile, cell, handset, cellphone, smartphone, iphone, router, hub, modem, box, laptop,
  computer, pc, tablet, ipad, printer, screen, display, battery, charger, camera, speaker, microphone, keyboard, remote,
  console, controller, headset, watch, device, machine, unit, sensor, alarm, thermostat, boiler, heater, heating,
  washer, dryer, dishwasher, fridge, freezer, oven, cooker, kettle, toaster, vacuum, mower, lamp, light, lights, engine,
  tv, television, set, meter, sim, card, chip, cable, adapter, adaptor, aerial, dish, lock, door, doorbell, lift,
  toilet, shower, tap, pump, scanner, terminal, reader

words thing-net = internet, broadband, wifi, network, connection, signal, coverage, reception, line, landline, data,
  speed, bandwidth, roaming, fibre, fiber, service, services, electricity, gas, power, water, hotspot, bluetooth, vpn

words thing-app = app, apps, site, website, page, portal, system, software, program, update, version, link, button,
  form, checkout, basket, cart, login, logon, password, passcode, pin, code, account, profile, email, emails, inbox,
  mailbox, voicemail, calls, texts, messages, notifications, feature, function, option, settings, dashboard, file,
  files, download, upload, video, audio, sound, picture, channel, channels, stream, playlist, game, search, map, chat,
  voucher, coupon, promo, subscription, plan, policy, membership, booking, reservation, ticket, tickets, statement,
  transfer, payment, payments, transaction, debit, topup

words thing-order = order, orders, parcel, parcels, package, packages, delivery, shipment, item, items, letter, post,
  mail, luggage, bag, bags, suitcase, baggage, pizza, meal, food, groceries, shopping, flowers, prescription,
  replacement, refund, cheque, check, card, kit, book, books, shoes, dress, coat, sofa, bed, mattress, table, chair,
  product, goods, parts, part, gift, invoice, receipt, confirmation

words money-word = charge, charges, fee, fees, bill, bills, invoice, invoices, payment, payments, amount, amounts,
  debit, debits, balance, price, total, rate, premium, tariff, statement, deposit, tax, credit, refund, transaction,
  transactions, money

words works-word = work, works, function, functions, load, loads, open, opens, start, starts, respond, responds,
  connect, connects, charge, charges, turn, turns, switch, switches, boot, boots, play, plays, sync, syncs, print,
  prints, ring, rings, download, downloads, update, updates, install, installs, save, saves, send, sends, scan, scans,
  show, shows, appear, appears, recognise, recognize, recognises, recognizes, display, displays, accept, accepts,
  register, registers, pair, pairs, stream, streams, refresh, refreshes

words working-word = working, functioning, loading, opening, starting, responding, connecting, charging, turning,
  switching, booting, playing, syncing, printing, ringing, downloading, updating, installing, saving, sending, scanning,
  showing, appearing, recognising, recognizing, displaying, accepting, registering, pairing, streaming, refreshing,
  arriving, coming, going

words broken-word = broken, broke, dead, down, faulty, defective, damaged, cracked, smashed, shattered, scratched, torn,
  bent, leaking, frozen, freezing, stuck, jammed, crashing, crashed, buffering, lagging, flickering, overheating,
  dropping, disconnecting, glitching, glitchy, corrupted, corrupt, wonky, bust, busted, unusable, unresponsive, useless,
  offline, blank, missing, lost, stolen, rotten, mouldy, moldy, stale, expired, blocked, locked, suspended, disabled,
  deactivated, hacked, compromised, overdue, delayed, late, wrong, incorrect

words time-unit = second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, night, nights,
  year, years

words day-name = today, tonight, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue,
  tues, wed, thu, thurs, fri, morning, afternoon, evening, noon, midday, midnight, lunchtime, weekend, week, month,
  christmas, easter

words month-name = january, february, march, april, may, june, july, august, september, october, november, december

words number-word = one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fourteen, fifteen,
  twenty, thirty, forty, sixty, few, couple, several, half, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 20, 21,
  24, 28, 30, 40, 45, 48, 50, 60, 72, 90

words fixed-word = fixed, resolved, sorted, solved, corrected, rectified, repaired, mended, restored, reinstated,
  cleared, settled, completed, processed, reset, unlocked, unblocked, reactivated, activated, enabled, refunded,
  reimbursed, credited, reversed, cancelled, removed, replaced, updated, changed, amended, adjusted, booked, rebooked,
  reissued, resent, dispatched, waived, refreshed, switched, lifted, patched, applied, issued, transferred, reconnected,
  deleted, arranged, scheduled, reassigned

words team-word = team, teams, department, departments, dept, desk, office, engineers, engineer, technicians,
  technician, specialists, specialist, supervisor, manager, management, colleagues, colleague, developers, headquarters,
  warehouse, depot, branch, store, courier, carrier, finance, billing, accounts, complaints, fraud, claims, logistics,
  dispatch, underwriters, technical, engineering, staff, personnel, leadership

words thanks-word = thanks, thank, cheers, ta, thankful, grateful, appreciated, brilliant, perfect, lovely, great,
  super, fab, ace

words offer-product = plan, plans, package, packages, bundle, bundles, subscription, membership, tariff, upgrade,
  upgrades, insurance, cover, warranty, protection, policy, card, account, loan, mortgage, savings, addon, pass, pack,
  packs, broadband, tv, sim, mobile, phone, handset, tablet, watch, router, boosters, booster, extender, accessories,
  accessory, case, service, services, breakdown, sports, movies, premium, pro, plus, gold, platinum, deluxe, prime,
  programme, program, promotion, promotions, product, products, range, credit, overdraft, isa, pension, contents,
  boiler, care, club, tier, model, version, offer, offers, deal, deals, discount, discounts

# Words by which an agent says that something is not promised; what follows them is no commitment.
words promised-who = engineer, engineers, technician, driver, courier, colleague, colleagues, manager, supervisor, team,
  shop, branch, bank, warehouse, depot, carrier, department, repair, refund, replacement, visit, fault, issue, problem,
  van, work, {thing-net}, {thing-order}, {money-word}
words promised-subject = it, they, he, she, you, we, i, this, that, these, those, someone, somebody, anyone, anybody, there,
  (a|an|any|the|your|our|my) {promised-who}
words no-promise = (can not|could not|not able to|not allowed to|will not|would not|never|not going to|rather not|not want to|not like to|afraid to) (promise|guarantee|swear|commit|be (sure|certain)) [you] [that|if|whether|when] {promised-subject},
  (can not|could not) (say for (certain|sure)|assure you) [that|if|whether|when] {promised-subject},
  (lying|a lie|misleading you|guessing|dishonest|wrong of me) (if (i|we) (said|say|told you|promised)|to (say|tell you|promise|pretend)) [that] {promised-subject},
  (do not know|no idea|not (sure|certain)|unsure|can not (say|tell|tell you)|unclear|not clear|no way of (knowing|telling)|wish i (knew|could (say|tell you|promise))) [yet|exactly] (when|if|whether|that|how soon|[at] what time|[on] (what|which) day) {promised-subject},
  (no (guarantee|promise|guarantees|promises)|not a promise|not guaranteed|wish i could (say|tell you|promise [you])) [that] {promised-subject},
  (doubt|hope|hoping|do not (think|believe|expect|suppose)|unlikely|not likely|no chance|a chance|a possibility|possible) [that] {promised-subject},
  (not (sure|certain)|unsure) (they|he|she|it),
  (nobody|no one) [here] (can|could) (say|tell|promise|guarantee) [you] [when|if|whether|that] {promised-subject},
  can not (give|name) [you] (a|any|the|an) [exact] (date|time|day|estimate) (when|by which|on which|for when) {promised-subject}

# Praise in one word, for what else would be heard as trouble.
words glad-word = good, great, lovely, wonderful, brilliant, fantastic, amazing, excellent, kind, kindly, nice, nicely,
  helpful, quick, quickly, fast, easy, easily, well, superb, perfect, perfectly, awesome, fabulous, friendly, smooth, smoothly,
  efficient, polite, generous, patient, thoughtful, simple, painless, gem, heroes, angels, legends, stars, best, marvellous, marvelous,
  terrific, delightful, spot on, happy, helped, lucky, cheap, affordable, beautiful, tasty, delicious
# Another company than ours, and what a customer says about it.
words other-firm = (old|previous|last|former|ex) (provider|company|bank|supplier|network|insurer|operator|carrier|airline|broker|shop|firm|energy company|phone company),
  provider before you, company before you, bank before you, other (provider|company|bank|supplier|network|insurer) i (had|was with|used), the other (shop|store|company|provider|bank|airline|supplier|insurer)
words other-firm-did = {other-firm} [always|never|just|really|once] (was|were|is|are|had|has|did|kept|always|made|charged|treated|left|gave|lost|cut|overcharged|drove|used to|let|put|could|would|refused|rejected|cancelled|blocked|closed|hung|shouted|went|did not|never|told|ignored|said)
words at-another-firm = (with|at|from|by|to) (another|a different|some other) (airline|company|provider|bank|shop|supplier|hotel|insurer|network)
"""#
  )
}
