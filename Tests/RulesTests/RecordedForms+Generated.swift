// Recorded from RecordTests.swift by RECORD=1 swift test. Do not edit.
// swift-format-ignore-file

enum RecordedForms {
  static let rulebook: StaticString = #"""
@0969d13ce9d972ab1?test/test.rules14test31.02enP\d2PhX5Pbn3200071P?`U11P?`U11P?`U11P?`U11P?`U11P?`U11hBhQ115voice15north15sales71T=XY11T=XY11T=XY11T=XY11T=XY11T=XY11T=XY1100020<I1dn343100071l@lO1l@lO1l@lO1l@lO1l@lO001@message/whatsappPgQ52;appointment;information0P`Vn4P`a::8617Solved?2016301000=Europe/London1P`cYh31022um4ähm25can't23can3not6cannot23can3not12's22is3has6
<stress.heardJWords, where they are said1131.04011N03123021020413h30100235012123733;5email1250000030246cancel:4rude8Mind it.5house1CWhat is no mistake.4test0X41
<problem.then<What follows201100710PaC22PVe333Pcj14003411342435angry02622100000100000522356171818Mind it.5house04test0S51
Aconduct.missing-0HNobody says it by turn 300000000103110021;=member-number8Mind it.5house04test0m51
Aconduct.missing-1ENobody says it by 30s0000000011N110025;=member-number8Mind it.5house04test0Z61
Aconduct.missing-2ENobody says it by end0000000012110029;=member-number8Mind it.5house04test0g61
;relief.bare6A turn301001110`n1000000118Mind it.5house04test0U71I
;case.fact-06A fact21230113>3313502113>008Mind it.5house4test0b71
;case.fact-16A fact2123103>3313502113>008Mind it.5house4test0l71
;case.fact-26A fact212327conduct14rude3>3313502113>008Mind it.5house4test0V81
;case.fact-36A fact21233:commitment03>3313502113>008Mind it.5house4test0`81
;case.fact-46A fact2123=3>3313502113>008Mind it.5house4test0j81
;case.fact-56A fact2123413>3313502113>008Mind it.5house4test0T91
;case.fact-66A fact21235403>3313502113>008Mind it.5house4test0^91
;case.fact-76A fact21236333>3313502113>008Mind it.5house4test0h91
;case.fact-86A fact2123773>3313502113>008Mind it.5house4test0R:1
;case.fact-96A fact21238023>3313502113>008Mind it.5house4test0\:1
<case.fact-106A fact21239133>3313502113>008Mind it.5house4test0f:1
<case.fact-116A fact2123:03>3313502113>008Mind it.5house4test0P;1
<case.fact-126A fact2123:113>3313502113>008Mind it.5house4test0Z;1
<case.fact-136A fact2123;7message3>3313502113>008Mind it.5house4test0d;1
<case.fact-146A fact2123<5sales3>3313502113>008Mind it.5house4test0n;1
<case.fact-156A fact2123>3>3313502113>008Mind it.5house4test0X<1
<case.fact-166A fact2123?3>3313502113>008Mind it.5house4test0b<1
<case.fact-176A fact2123@3>3313502113>008Mind it.5house4test0l<1
<case.fact-186A fact2123A3>3313502113>008Mind it.5house4test0V=1
<case.fact-196A fact2123B3>3313502113>008Mind it.5house4test0`=1
<case.fact-206A fact2123C3>3313502113>008Mind it.5house4test0j=1
<case.fact-216A fact2123D3>3313502113>008Mind it.5house4test0T>1
<case.fact-226A fact2123E3>3313502113>008Mind it.5house4test0^>1
<case.fact-236A fact2123F3>3313502113>008Mind it.5house4test0h>1
<case.fact-246A fact2123G3>3313502113>008Mind it.5house4test0R?1G4@policy.asked-forFMind policy.asked-for.0G15Cpolicy.cancel-askedIMind policy.cancel-asked.0K1<Epolicy.check-in-firstKMind policy.check-in-first.0g11;Dpolicy.check-in-openJMind policy.check-in-open.0c11FGpolicy.customer-unknownMMind policy.customer-unknown.0o21>Epolicy.do-not-contactKMind policy.do-not-contact.0o11AHpolicy.earlier-care-owedNMind policy.earlier-care-owed.0[21BLpolicy.earlier-not-confirmedR1Mind policy.earlier-not-confirmed.0_219Epolicy.follow-up-owedKMind policy.follow-up-owed.0[11DEpolicy.held-by-personKMind policy.held-by-person.0g21EIpolicy.history-unreadableOMind policy.history-unreadable.0k21:Dpolicy.not-confirmedJMind policy.not-confirmed.0_11@Dpolicy.not-evaluatedJMind policy.not-evaluated.0W213Cpolicy.nothing-heldIMind policy.nothing-held.0C18Cpolicy.problem-openIMind policy.problem-open.0W11?Epolicy.promise-brokenKMind policy.promise-broken.0S211Dpolicy.purpose-otherJMind policy.purpose-other.0;12Fpolicy.purpose-routineLMind policy.purpose-routine.0?10Fpolicy.purpose-unknownLMind policy.purpose-unknown.0716Bpolicy.stress-openHMind policy.stress-open.0O17Dpolicy.stress-peakedJMind policy.stress-peaked.0S11C>policy.unhappyDMind policy.unhappy.0c21=Dpolicy.vulnerabilityJMind policy.vulnerability.0k113
;emoji-angry0V31<204😡03>:(
4kind0U31G1223204left05right03one
5thing0T31M303box22405small64kind15crate
Q=E04five0:0:fourteenth1L05hours2106friday3805march4604noon53H00227002pm52010110237004past705200002265clock02am511002307quarter02to70520100M07opening54l105close55008midnight56008tomorrow611121267weekday62002204this67weekday63002204next67weekday64002203the7165002265month71660007367002303end02of04week6841062302in7066period11002202by63day20002363day02at742001002401a04week04from63day201121402202by74300237066period03ago0
"""#
}
