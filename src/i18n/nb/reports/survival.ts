import type { survival as english } from "../../en/reports/survival";

export const survival: Readonly<Record<keyof typeof english, string>> = {
  "report.survival.name": "Levetid per segment",
  "report.survival.question": "Hvor lenge blir kundene?",
  "report.survival.sheet": "Levetid",
  "report.survival.title": "Hvor lenge kundene blir",
  "report.survival.sentence":
    "{half, select, yes {Halvparten av {customers, plural, one {# kunde} other {# kunder}} forlater oss innen {median, number, ::.0} {unit, select, day {dager} week {uker} month {måneder} quarter {kvartaler} other {år}} ({lost, number} har gått hittil)} other {Av {customers, plural, one {# kunde} other {# kunder}} blir {survival, number, ::scale/100 .0} % lenger enn {time, number, ::.0} {unit, select, day {dager} week {uker} month {måneder} quarter {kvartaler} other {år}} ({lost, number} har gått hittil)}}{segments, select, differ {; {best} blir lengst og {worst} kortest, i gjennomsnitt {meanBest, number, ::.0} og {meanWorst, number, ::.0} av de første {horizon, number, ::.0} {unit, select, day {dager} week {uker} month {måneder} quarter {kvartaler} other {år}}, en større forskjell enn tilfeldighet ville gjort den (p ≤ {p, number, ::.000})} alike {; segmentene er ikke mer forskjellige enn tilfeldighet ville gjort dem (p ≤ {p, number, ::.000})} other {}}",
  "report.survival.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.survival.chart":
    "Andel av kundene som fortsatt er her, etter {unit, select, day {dager} week {uker} month {måneder} quarter {kvartaler} other {år}} siden start",
  "report.survival.shape.memberships": "Et medlemskap med start- og sluttdato",
  "report.survival.input.customer": "Kunde",
  "report.survival.input.customer.hint": "Med den finnes medlemskap for samme kunde som overlapper",
  "report.survival.input.joined": "Startdato",
  "report.survival.input.joined.hint": "Dagen medlemskapet begynte",
  "report.survival.input.ended": "Sluttdato",
  "report.survival.input.ended.hint": "Dagen det sluttet; tom så lenge det varer",
  "report.survival.input.segment": "Segment",
  "report.survival.input.segment.hint": "Med den får hver gruppe sin egen kurve, og gruppene sammenlignes",
  "report.survival.input.crossed": "Krysset med",
  "report.survival.input.crossed.hint": "En annen kolonne: hvert par av grupper er et segment for seg",
  "report.survival.option.unit": "Tid i",
  "report.survival.option.unit.day": "Dager",
  "report.survival.option.unit.week": "Uker",
  "report.survival.option.unit.month": "Måneder",
  "report.survival.option.unit.quarter": "Kvartaler",
  "report.survival.option.unit.year": "År",
  "report.survival.note.memberships":
    "Et medlemskap varer fra start ({joined}) til slutt ({ended}); den som ikke hadde gått {date}, er sett til og med den dagen og teller så lenge.",
  "report.survival.note.curve":
    "Kurven er andelen som fortsatt er her etter så mange {unit, select, day {dager} week {uker} month {måneder} quarter {kvartaler} other {år}} (Kaplan og Meier); Nedre og Øvre avgrenser den for alle kunder med {level, number, ::scale/100 .##} % sikkerhet (log-log). Tom: ingen er sett så lenge.",
  "report.survival.note.mean":
    "Middelverdien er tiden innenfor de første {horizon, number, ::.0} {unit, select, day {dager} week {uker} month {måneder} quarter {kvartaler} other {år}}, som alle kurver dekker; Nedre og Øvre avgrenser den med {level, number, ::scale/100 .##} % sikkerhet. Median er når halvparten har gått, tom der det ennå ikke har skjedd.",
  "report.survival.note.lines": "Det vises kurver for de {lines} største segmentene.",
  "report.survival.note.log-rank":
    "Forlater segmentene oss i samme takt? Log-rank-test: kjikvadrat {chiSquare, number, ::.00} med {degrees, number} frihetsgrader, p ≤ {p, number, ::.000}.",
};
