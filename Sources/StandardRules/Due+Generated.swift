// Recorded from Rules/standard/due.rules by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

extension StandardRuleFiles {
  static let due = StandardRuleFile(
    name: "due.rules",
    text: #"""
# What words of a promise say about when it is due. `term` says what words stand for, `due` when a thing is due that is
# promised in such words; of two that are as long the later one counts. Of two readings the later is meant: no promise
# is to be called overdue that may still be kept.

term one, a, an, a single          = number 1
term two, a couple of, a couple, couple of = number 2
term three  = number 3
term four   = number 4
term five   = number 5
term six    = number 6
term seven  = number 7
term eight  = number 8
term nine   = number 9
term ten    = number 10
term eleven = number 11
term twelve = number 12
term thirteen = number 13
term fourteen = number 14
term fifteen  = number 15
term sixteen  = number 16
term seventeen = number 17
term eighteen = number 18
term nineteen = number 19
term twenty = number 20
term thirty = number 30
term forty, fourty = number 40
term fifty  = number 50
term sixty  = number 60
term seventy = number 70
term eighty = number 80
term ninety = number 90

term first       = ordinal 1
term second      = ordinal 2
term third       = ordinal 3
term fourth      = ordinal 4
term fifth       = ordinal 5
term sixth       = ordinal 6
term seventh     = ordinal 7
term eighth      = ordinal 8
term ninth       = ordinal 9
term tenth       = ordinal 10
term eleventh    = ordinal 11
term twelfth     = ordinal 12
term thirteenth  = ordinal 13
term fourteenth  = ordinal 14
term fifteenth   = ordinal 15
term sixteenth   = ordinal 16
term seventeenth = ordinal 17
term eighteenth  = ordinal 18
term nineteenth  = ordinal 19
term twentieth   = ordinal 20
term twenty first   = ordinal 21
term twenty second  = ordinal 22
term twenty third   = ordinal 23
term twenty fourth  = ordinal 24
term twenty fifth   = ordinal 25
term twenty sixth   = ordinal 26
term twenty seventh = ordinal 27
term twenty eighth  = ordinal 28
term twenty ninth   = ordinal 29
term thirtieth      = ordinal 30
term thirty first   = ordinal 31

term minute, minutes, min, mins    = period minute
term hour, hours, hr, hrs, h       = period hour
term day, days                     = period day
term (working|business|work|week) (day|days), weekdays = period business-day
term week, weeks, wk, wks, calendar week = period week
term month, months                 = period month
term year, years, yr, yrs          = period year

term monday, mon                   = weekday mon
term tuesday, tue, tues            = weekday tue
term wednesday, wed, weds          = weekday wed
term thursday, thu, thur, thurs    = weekday thu
term friday, fri                   = weekday fri
term saturday                      = weekday sat
term sunday                        = weekday sun

term january, jan   = month 1
term february, feb  = month 2
term march, mar     = month 3
term april, apr     = month 4
term may            = month 5
term june, jun      = month 6
term july, jul      = month 7
term august, aug    = month 8
term september, sept, sep = month 9
term october, oct   = month 10
term november, nov  = month 11
term december, dec  = month 12

# Times of day. One without am or pm lies where the business day suggests: 9 in the morning, 5 in the afternoon.
term {clock}                                  = time {clock}
term {clock} (am|a m)                         = time {clock} am
term {clock} (pm|p m)                         = time {clock} pm
term {number} (am|a m)                        = time {number}:00 am
term {number} (pm|p m)                        = time {number}:00 pm
term {number} [o'clock|oclock] in the morning = time {number}:00 am
term {number} [o'clock|oclock] in the (afternoon|evening) = time {number}:00 pm
term {number} (o'clock|oclock)                = time {number}:00
term {number} {number} (am|a m)               = time {number}:{number} am
term {number} {number} (pm|p m)               = time {number}:{number} pm
term half past {number}                       = time {number}:30
term half past {number} (am|a m|in the morning) = time {number}:30 am
term half past {number} (pm|p m|in the (afternoon|evening)) = time {number}:30 pm
term quarter past {number}                    = time {number}:15
term quarter to {number}                      = time {number}:00 - 15 minutes
term ten to {number}                          = time {number}:00 - 10 minutes
term ten past {number}                        = time {number}:10
term twenty to {number}                       = time {number}:00 - 20 minutes
term twenty past {number}                     = time {number}:20
term noon, midday, [twelve] noon              = time 12:00
term (lunch|lunchtime)                        = time 13:00
term midnight                                 = time end
term [the] end of [the] day, eod              = time end
term [the] end of [the] (play|business|shift|working day|business day|work day|workday) = time close
term (close|closing) of (play|business), closing time, cob, eob = time close
term first thing, first thing in the morning, opening time, start of (play|business) = time opening + 60 minutes
term [in] [the] morning, (mid|late) morning   = time 12:00
term [in] [the] afternoon, late afternoon     = time 18:00
term [in] [the] evening                       = time 21:00

term today                                    = day today
term tomorrow, tmrw, tomoz, tomorrow {weekday} = day today + 1 day
term today {weekday}                          = day today
term the day after tomorrow, day after tomorrow = day today + 2 days
term {weekday}, coming {weekday}, the coming {weekday} = day {weekday}
term this {weekday}, this coming {weekday}    = day this {weekday}
term next {weekday}, {weekday} next week, {weekday} of next week = day next {weekday}
term {weekday} week, a week on {weekday}, {weekday} after next = day {weekday} + 1 week
term a week (today|from today)                = day today + 1 week
term a week tomorrow, tomorrow week           = day today + 8 days
term [the] {ordinal} [of] {month}             = day {month} {ordinal}
term {month} [the] {ordinal}                  = day {month} {ordinal}
term {number} [of] {month}                    = day {month} {number}
term {month} {number}                         = day {month} {number}
term {weekday} [the] {ordinal} [of] {month}, {weekday} {month} [the] {ordinal} = day {month} {ordinal}
term {weekday} {number} {month}, {weekday} {month} {number} = day {month} {number}
term {weekday} the {ordinal}                  = day {ordinal}
term {date}                                   = day {date}
term [the] next (working|business) day        = day today + 1 business-day


# So long from now.
words due-in = in, within, inside
words due-within = in, within, inside, within about, in about, in around, within around, in under, in less than, within the,
  in the next, within the next, over the next, for the next, in up to, within up to, within at most, within a maximum of
words due-range = to, or, and, through

due {due-in} {number} {number} {period} = turn + {number} {period}
due {due-within} {number} {period}, {number} {period} (from now|from today|from this moment) = turn + {number} {period}
due [{due-within}] [between] {number} {due-range} {number} {period} = turn + {number} {period}
due [by] {number} {period} (at the latest|at the most|at most|max|maximum|tops|or less|or sooner) = turn + {number} {period}
due {due-in} {number} {period} time, up to {number} {period}, [the] next {number} {period} = turn + {number} {period}
due eta [is|of|in] [about] {number} {period}  = turn + {number} {period}
due {number} (working|business) (day|days)    = turn + {number} business-days
due {due-within} {number} or two (hour|hours), {due-within} (a|an) hour or two = turn + 2 hours
due {due-within} a day or two                = turn + 2 days
due {due-within} a week or two               = turn + 2 weeks
due {due-within} half an hour, half an hour from now = turn + 30 minutes
due {due-within} (a|an|one) hour and a half  = turn + 90 minutes
due {due-within} {number} and a half hours   = turn + {number} hours + 30 minutes
due {due-in} three quarters of an hour   = turn + 45 minutes
due within the hour, inside the hour          = turn + 1 hour
due within the day                            = turn + 1 day
due within the week                           = turn + 1 week
due within the month                          = turn + 1 month
due {due-in} a fortnight                 = turn + 2 weeks
due {due-in} a (minute|moment|second|sec|bit), in (two|a couple of) (minutes|seconds|ticks) = today
due right away, straight away, straightaway, immediately, at once, right now, as we speak, there and then = today

# A day, a time of day, or both.
words due-by = by, before, until, till, no later than, not later than, on or before, by the latest, at the latest by
words due-on = on, by, before, until, till, no later than, not later than, on or before, from, for, come
words due-at = at, by, before, until, till, around, about, at about, at around, by around, by about, from, after, in,
  no later than, not later than

due {day}, {due-on} {day}                   = {day}
due [{due-on}] {day} or {day}               = {day}
due [{due-on}] {day} {time}, [{due-on}] {day} {due-at} {time} = {day} at {time}
due {time} [on|of] {day}, {due-at} {time} [on|of] {day} = {day} at {time}
due [{due-on}] {day} {due-at} {number}   = {day} at {number}:00
due [{due-on}] {day} between {time} {due-range} {time} = {day} at {time}
due [{due-on}] {day} between {number} {due-range} {time} = {day} at {time}
due [{due-on}] {day} between {number} {due-range} {number} = {day} at {number}:00
due [{due-on}] {day} {time} to {time}       = {day} at {time}
due between {time} {due-range} {time}, between {number} {due-range} {time} = next {time}
due {due-at} {time}                        = next {time}
due {due-by} {number}, at {number}            = next {number}:00
due (at|by|around|before) {number} {number}   = next {number}:{number}
due {due-on} the {ordinal}, the {ordinal} of this month = {ordinal}
due this morning                              = today at 12:00
due this afternoon, later this afternoon      = today at 18:00
due this evening, later this evening          = today at 21:00
due tonight, by tonight, late tonight         = today at end
due [by] tonight {due-at} {time}, {due-at} {time} tonight = today at {time}
due [by] tonight {due-at} {number}, {due-at} {number} tonight = today at {number}:00 pm
due [by] tonight {due-at} {clock}, {due-at} {clock} tonight = today at {clock} pm
due [by] tonight {due-at} half past {number}, {due-at} half past {number} tonight = today at {number}:30 pm
due [by] tonight between {number} {due-range} {number}, between {number} {due-range} {number} tonight = today at {number}:00 pm
due [by] tonight or {day}                     = {day}
due at night, late at night                   = today at end
due later today, later on today, (later in|during|in the course of) the day, [on the] same day = today
due overnight                                 = today + 1 day at 12:00

# Weeks, months and years end with their last business day, or their last day.
words due-till = by, before, until, till, at, towards, toward
due [{due-till}] [the] end of [the|this] week = end of week
due this week, later this week, sometime this week, some time this week, in the course of the week = end of week
due [by|before] the weekend                   = end of week
due (on|at|over|during|this|this coming) [the] weekend              = end of week + 2 days
due [{due-till}] [the] end of next week, next week, [early|late|later|sometime|some time] next week = end of next week
due [{due-till}] [the] end of [the|this] month, this month, later this month, month end = end of month
due [{due-till}] [the] end of next month, next month, [early|sometime|some time] next month = end of next month
due [{due-till}] [the] end of [the|this] year, this year, year end = end of year

# Times that are no due times: what was, what lasts, what comes again.
due (last|past|previous|every|each) {weekday}, {weekday} last, since {day}, as of {day} = nothing
due {number} {period} ago, (last|past|previous|first|every|each) {number} {period} = nothing
due (in|within|over|during|for) the (last|past|previous) {number} {period}, for {number} {period} = nothing
due (last|past|previous) (week|month|year|night), earlier today, earlier this (week|month), yesterday = nothing
due (call*|contact*|chat*|ring*|writ*|help*|assist*|speak*|talk*) [in|us|me|you|to us|with us|to you|with you] today = nothing
due {number} {period} (guarantee|warranty|trial|contract|plan|subscription|notice|policy|old) = nothing
due {number} (times|items|pounds|dollars|euros|percent|per cent), by {number} (pounds|dollars|euros|percent|per cent) = nothing
due 24/7, 24 7, twenty four seven, around the clock, round the clock = nothing
"""#
  )
}
