// Recorded from Rules/standard/slots.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let slots = StandardRuleFile(
    name: "slots.rules",
    text: #"""
# What the slots {number} {ordinal} {money} {date} {time} {duration} hear in words. Figures are known by their shape.

words ordinal-suffix = st, nd, rd, th
words duration-suffix = s, sec, secs, min, mins, h, hr, hrs, d, days, wks, yrs

words unit = one, two, three, four, five, six, seven, eight, nine
words teen = ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen
words tens = twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
words below-hundred = {unit}, {teen}, {tens} [{unit}]
words number = {below-hundred}, (a|{unit}) hundred [and] [{below-hundred}], {below-hundred} thousand

words ordinal = first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth,
  fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, thirtieth,
  (twenty|thirty) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)

words currency = dollar, dollars, buck, bucks, pound, pounds, quid, euro, euros, rupee, rupees, cent, cents, pence, p
words money = {number} {currency}, {number} pounds {number}, a (fiver|tenner)

words weekday = monday, tuesday, wednesday, thursday, friday, saturday, sunday
words date = today, tonight, tomorrow, yesterday, [on|by|next|this|last] {weekday},
  (next|this|last) (week|weekend|month|year), the {ordinal} [of {month-name}], {month-name} [the] {ordinal},
  {ordinal} [of] {month-name}, {number} {month-name}, {month-name} {number}

words time = noon, midday, midnight, {number} [{below-hundred}] (am|pm|a m|p m), {number} o'clock,
  (half|quarter) past {number}, quarter to {number}, (five|ten|twenty) (past|to) {number}

words time-length = second, seconds, minute, minutes, hour, hours, day, days, night, nights, week, weeks, fortnight, month,
  months, year, years
words duration = {number} [working|business|and a half] {time-length}, (a|an|half an|half a) {time-length},
  (a couple of|a few|several) {time-length}
"""#
  )
}
