import type { survival as english } from "../../en/reports/survival";

export const survival: Readonly<Record<keyof typeof english, string>> = {
  "report.survival.name": "Levetid pr. segment",
  "report.survival.question": "Hvor længe bliver kunderne?",
  "report.survival.sheet": "Levetid",
  "report.survival.title": "Hvor længe kunderne bliver",
  "report.survival.sentence":
    "{half, select, yes {Halvdelen af {customers, plural, one {# kunde} other {# kunder}} forlader os inden for {median, number, ::.0} {unit, select, day {dage} week {uger} month {måneder} quarter {kvartaler} other {år}} ({lost, number} er gået indtil nu)} other {Af {customers, plural, one {# kunde} other {# kunder}} bliver {survival, number, ::scale/100 .0} % længere end {time, number, ::.0} {unit, select, day {dage} week {uger} month {måneder} quarter {kvartaler} other {år}} ({lost, number} er gået indtil nu)}}{segments, select, differ {; {best} bliver længst og {worst} kortest, i gennemsnit {meanBest, number, ::.0} og {meanWorst, number, ::.0} af de første {horizon, number, ::.0} {unit, select, day {dage} week {uger} month {måneder} quarter {kvartaler} other {år}}, en større forskel end tilfældet ville gøre den (p ≤ {p, number, ::.000})} alike {; segmenterne er ikke mere forskellige, end tilfældet ville gøre dem (p ≤ {p, number, ::.000})} other {}}",
  "report.survival.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.survival.chart":
    "Andel af kunderne, der stadig er her, efter {unit, select, day {dage} week {uger} month {måneder} quarter {kvartaler} other {år}} siden start",
  "report.survival.shape.memberships": "Et medlemskab med start- og slutdato",
  "report.survival.input.customer": "Kunde",
  "report.survival.input.customer.hint": "Med den findes medlemskaber for samme kunde, der overlapper",
  "report.survival.input.joined": "Startdato",
  "report.survival.input.joined.hint": "Den dag, medlemskabet begyndte",
  "report.survival.input.ended": "Slutdato",
  "report.survival.input.ended.hint": "Den dag, det sluttede; tom, så længe det varer",
  "report.survival.input.segment": "Segment",
  "report.survival.input.segment.hint": "Med den får hver gruppe sin egen kurve, og grupperne sammenlignes",
  "report.survival.input.crossed": "Krydset med",
  "report.survival.input.crossed.hint": "En anden kolonne: hvert par af grupper er et segment for sig",
  "report.survival.option.unit": "Tid i",
  "report.survival.option.unit.day": "Dage",
  "report.survival.option.unit.week": "Uger",
  "report.survival.option.unit.month": "Måneder",
  "report.survival.option.unit.quarter": "Kvartaler",
  "report.survival.option.unit.year": "År",
  "report.survival.note.memberships":
    "Et medlemskab varer fra start ({joined}) til slut ({ended}); den, der ikke var gået {date}, er set til og med den dag og tæller så længe.",
  "report.survival.note.curve":
    "Kurven er andelen, der stadig er her efter så mange {unit, select, day {dage} week {uger} month {måneder} quarter {kvartaler} other {år}} (Kaplan og Meier); Nedre og Øvre afgrænser den for alle kunder med {level, number, ::scale/100 .##} % sikkerhed (log-log). Tom: ingen er set så længe.",
  "report.survival.note.mean":
    "Middelværdien er den gennemsnitlige tid inden for de første {horizon, number, ::.0} {unit, select, day {dage} week {uger} month {måneder} quarter {kvartaler} other {år}}, som alle kurver dækker; Nedre og Øvre afgrænser den med {level, number, ::scale/100 .##} % sikkerhed. Median er, når halvdelen er gået, tom hvor det endnu ikke er sket.",
  "report.survival.note.lines": "Der vises kurver for de {lines} største segmenter.",
  "report.survival.note.log-rank":
    "Forlader segmenterne os i samme takt? Log-rank-test: chi i anden {chiSquare, number, ::.00} med {degrees, number} frihedsgrader, p ≤ {p, number, ::.000}.",
};
