import Foundation
import TestSupport
import Testing

@testable import Rules

@Suite("Rulebooks are recorded and read back")
struct RecordTests {
  /// Every form that a record can hold, so that none is forgotten when it is read.
  private static let forms = """
    pack forms 2.1
      language en
      engine   1

    words thing = box, [small] {kind}, crate*
    words kind = (left|right) one
    words emoji-angry = 😡, >:(
    fillers um, ähm
    spelling can't, cannot = can not
    ending 's = is, has

    term five = number 5
    term fourteenth = ordinal 14
    term hours = period hour
    term friday = weekday fri
    term march = month 3
    term noon = time 12:00
    term {number} pm = time {number}:00 pm
    term {number} past {number} = time {number}:{number}
    term {clock} am = time {clock} am
    term quarter to {number} = time {number}:00 - 15 minutes
    term opening = time opening + 30 minutes
    term close = time close
    term midnight = time end
    term tomorrow = day today + 1 day
    term {weekday} = day {weekday}
    term this {weekday} = day this {weekday}
    term next {weekday} = day next {weekday}
    term the {ordinal} = day {ordinal}
    term {month} {ordinal} = day {month} {ordinal}
    term {date} = day {date}
    term end of week = day end of next week

    due in {number} {period} = turn + {number} {period}
    due by {day} = {day}
    due {day} at {time} = {day} at {time}
    due a week from {day} = {day} + 1 week
    due by {time} = next {time}
    due {number} {period} ago = nothing

    rule stress.heard
      title    Words, where they are said
      status   trial since 1.0
      heard    customer in first 30 seconds "a {thing}" "b ..3 c*"
      heard    bot in last 3 turns "(d|e) [f]" near 4 "g"
      heard    supervisor in first 2 turns "{number} h"
      heard    anyone in last 2 minutes "i"
      unless   within 2 words "j"
      unless   part of "k l"
      at least 2 within 5 turns
      when     stress >= uneasy and not (problem is claimed or channel is email)
      means    stress severe
      means    purpose cancel
      means    conduct rude
      because  Mind it.
      source   house
      mistakes What is no mistake.
      yes      customer: a box
      yes      | agent: Hello.
               | [hold 3m]
               | [state problem=claimed stress=calm]
               | [silence 30s]
               | customer: b c
      no       customer: one
      no       | [unsettled]
               | customer: two

    rule problem.then
      title    What follows
      status   stable
      heard    agent "one moment"
      then     within 6 turns agent "thanks"
      then     within 2 turns customer "finally"
      but not  customer "sorry" before
      silence  >= 20s
      hold     > 2m
      reply    < 60s
      shape    capitals >= 3 words
      shape    exclamation <= 3
      shape    elongation
      shape    emoji angry
      means    problem returned
      means    resolution escalated
      means    offer up_sell
      means    commitment broken
      means    consent withdrawn
      because  Mind it.
      source   house
      yes      customer: a box
      yes      customer: b c
      no       customer: one
      no       customer: two

    \(["turn 3", "30s", "end"].enumerated().map { index, deadline in
      """
      rule conduct.missing-\(index)
        title    Nobody says it by \(deadline)
        status   draft
        missing  agent "my name is" by \(deadline)
        means    \(["relief", "asked-for", "vulnerability"][index])
        means    personal-data member-number
        because  Mind it.
        source   house
        yes      customer: a box
        yes      customer: b c
        no       customer: one
        no       customer: two


      """
    }.joined())
    rule relief.bare
      title    A turn
      status   retired
      heard    customer
      silence  >= 2s
      means    relief
      because  Mind it.
      source   house
      yes      customer: a box
      yes      customer: b c
      no       customer: one
      no       customer: two

    \([
      "offer made up_sell", "offer asked", "heard conduct rude", "ever heard commitment",
      "commitment without due", "gate is answer_only", "stress is calm", "peak < crisis",
      "problem is denied", "problem count >= 2", "problem told <= 3", "confirmation is none",
      "confirmation is implicit", "channel is message", "queue is sales", "ended", "check-in",
      "role unknown", "customer changed", "customer unknown", "zone unknown", "id repeated",
      "time reversed", "hold expired", "repeat contact",
    ].enumerated().map { index, condition in
      """
      finding case.fact-\(index)
        title    A fact
        status   stable since 1.\(index)
        when     \(condition) or ended
        severity critical when stress >= stressed, minor when ended, else info
        because  Mind it.
        source   house
        yes      customer: one
        no       customer: two


      """
    }.joined())
    policy
      follow-up window     12h to 24h after end, aim 18h
      contact hours        mon-sat 08:00-20:00, sun 10:00-18:00
      contact hours for channel voice region north queue sales  daily 07:00-22:00
      holidays             12-25, 2026-04-03
      business days        mon-fri 09:00-17:00
      channel window       message/whatsapp 23h
      routine purposes     information, appointment
      gate opens           when check-in confirms
      hold at most         30 days
      reopen within        48h
      stress climbs        with 2 rules within 5 customer turns
      stress falls         after 4 quiet customer turns
      asked within         3 customer turns
      confirm              "Solved?"
      scorecard            solve-now 3, promises-kept fatal
      timezone             Europe/London
      keep history         2 years
      keep quotes          none

    """

  private static func rulebook() throws -> Rulebook {
    try TestRulebook.load(
      forms.replacing("pack forms 2.1\n  language en\n  engine   1\n", with: ""), language: "",
      policy: "")
  }

  @Test("every form is read back as it was")
  func formsComeBack() throws {
    let rulebook = try Self.rulebook()
    let source = """
      // Recorded from RecordTests.swift by RECORD=1 swift test. Do not edit.
      // swift-format-ignore-file

      enum RecordedForms {
        static let rulebook: StaticString = #\"""
      \(rulebook.record)
      \"""#
      }

      """
    let difference = try Recording.difference(
      source,
      from: Recording.root.appending(path: "Tests/RulesTests/RecordedForms+Generated.swift"))
    #expect(difference == nil)
    let read = try #require(
      Rulebook(record: RecordedForms.rulebook, phrases: "none") { rulebook })
    #expect(read.record == rulebook.record)
    #expect(read.policy == rulebook.policy)
    #expect("\(read.dueLanguage)" == "\(rulebook.dueLanguage)")
    #expect("\(read.spelling)" == "\(rulebook.spelling)")
    for (one, other) in zip(read.rules, rulebook.rules) {
      #expect(Self.told(one) == Self.told(other))
    }
    for (one, other) in zip(read.findings, rulebook.findings) {
      #expect(one.condition == other.condition)
      #expect("\(one.severities)" == "\(other.severities)")
      #expect("\(one.examples)" == "\(other.examples)")
    }
    for (name, list) in rulebook.wordLists {
      #expect(read.wordLists[name]?.entries == list.entries)
    }
  }

  private static func told(_ rule: Rule) -> [String] {
    let heard =
      rule.heard + rule.sequence.map(\.heard) + rule.absences.map(\.heard)
      + (rule.missing.map { [$0.heard] } ?? [])
    return heard.map { "\($0.role) \(String(describing: $0.position)) \($0.isBare) \($0.phrases)" }
      + [
        "\(rule.status) \(rule.since ?? "")", "\(rule.turnConditions)", "\(rule.vetoes)",
        String(describing: rule.count), "\(rule.sequence.map(\.turns))",
        String(describing: rule.missing?.deadline), "\(rule.meanings)", rule.mistakes ?? "",
        "\(rule.examples)", "\(rule.place)",
      ]
  }

  @Test("a record that is cut short is read to its end and told as broken")
  func cutRecordsAreBroken() {
    let whole = RecordedForms.rulebook.utf8CodeUnitCount
    for end in stride(from: 0, to: whole, by: 97) {
      var reader = RecordReader(RecordedForms.rulebook, from: 0, end: end)
      while !reader.isBroken, !reader.isDone {
        switch reader.position % 3 {
        case 0: _ = reader.string()
        case 1: _ = reader.numbers()
        default: _ = reader.place()
        }
      }
      #expect(reader.position == end)
    }
  }

  @Test("no text is a rulebook by chance")
  func otherTextIsNoRulebook() {
    let texts: [StaticString] = ["", "0", "oooooooooooooooo", "[]{}", "0000000000", "1a1b"]
    for text in texts { #expect(Rulebook(record: text, phrases: "") { nil } == nil) }
  }
}
