import type { survival as english } from "../../en/reports/survival";

export const survival: Readonly<Record<keyof typeof english, string>> = {
  "report.survival.name": "Livslängd per segment",
  "report.survival.question": "Hur länge stannar kunderna?",
  "report.survival.sheet": "Livslängd",
  "report.survival.title": "Hur länge kunderna stannar",
  "report.survival.sentence":
    "{half, select, yes {Hälften av {customers, plural, one {# kund} other {# kunder}} lämnar inom {median, number, ::.0} {unit, select, day {dagar} week {veckor} month {månader} quarter {kvartal} other {år}} ({lost, number} har gått hittills)} other {Av {customers, plural, one {# kund} other {# kunder}} stannar {survival, number, ::scale/100 .0} % längre än {time, number, ::.0} {unit, select, day {dagar} week {veckor} month {månader} quarter {kvartal} other {år}} ({lost, number} har gått hittills)}}{segments, select, differ {; {best} stannar längst och {worst} kortast, i genomsnitt {meanBest, number, ::.0} och {meanWorst, number, ::.0} av de första {horizon, number, ::.0} {unit, select, day {dagar} week {veckor} month {månader} quarter {kvartal} other {år}}, en större skillnad än slumpen skulle göra den (p ≤ {p, number, ::.000})} alike {; segmenten skiljer sig inte mer än slumpen skulle göra (p ≤ {p, number, ::.000})} other {}}",
  "report.survival.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.survival.chart":
    "Andel av kunderna som är kvar, efter {unit, select, day {dagar} week {veckor} month {månader} quarter {kvartal} other {år}} sedan start",
  "report.survival.shape.memberships": "Ett medlemskap med start- och slutdatum",
  "report.survival.input.customer": "Kund",
  "report.survival.input.customer.hint": "Med den hittas en kunds medlemskap som överlappar",
  "report.survival.input.joined": "Startdatum",
  "report.survival.input.joined.hint": "Dagen då medlemskapet började",
  "report.survival.input.ended": "Slutdatum",
  "report.survival.input.ended.hint": "Dagen då det slutade; tom så länge det varar",
  "report.survival.input.segment": "Segment",
  "report.survival.input.segment.hint": "Med den får varje grupp en egen kurva, och grupperna jämförs",
  "report.survival.input.crossed": "Korsad med",
  "report.survival.input.crossed.hint": "En andra kolumn: varje par av grupper är ett eget segment",
  "report.survival.option.unit": "Tid i",
  "report.survival.option.unit.day": "Dagar",
  "report.survival.option.unit.week": "Veckor",
  "report.survival.option.unit.month": "Månader",
  "report.survival.option.unit.quarter": "Kvartal",
  "report.survival.option.unit.year": "År",
  "report.survival.note.memberships":
    "Ett medlemskap varar från start ({joined}) till slut ({ended}); den som inte hade gått {date} har setts till och med den dagen och räknas så länge.",
  "report.survival.note.curve":
    "Kurvan är andelen som är kvar efter så många {unit, select, day {dagar} week {veckor} month {månader} quarter {kvartal} other {år}} (Kaplan och Meier); Nedre och Övre avgränsar den för alla kunder med {level, number, ::scale/100 .##} % säkerhet (log-log). Tom: ingen har setts så länge.",
  "report.survival.note.mean":
    "Medelvärdet är tiden inom de första {horizon, number, ::.0} {unit, select, day {dagar} week {veckor} month {månader} quarter {kvartal} other {år}}, som alla kurvor täcker; Nedre och Övre avgränsar det med {level, number, ::scale/100 .##} % säkerhet. Median är när hälften har gått, tom där det inte har hänt än.",
  "report.survival.note.lines": "Kurvor visas för de {lines} största segmenten.",
  "report.survival.note.log-rank":
    "Lämnar segmenten i samma takt? Log-rank-test: chi-två {chiSquare, number, ::.00} med {degrees, number} frihetsgrader, p ≤ {p, number, ::.000}.",
};
