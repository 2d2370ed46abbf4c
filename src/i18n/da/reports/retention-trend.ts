import type { retentionTrend as english } from "../../en/reports/retention-trend";

export const retentionTrend: Readonly<Record<keyof typeof english, string>> = {
  "report.retention-trend.name": "Fastholdelse over tid",
  "report.retention-trend.question": "Bliver fastholdelsen bedre?",
  "report.retention-trend.sheet": "Fastholdelse over tid",
  "report.retention-trend.title": "Fastholdelse fra periode til periode",
  "report.retention-trend.sentence.better":
    "I {period} blev {retention, number, ::scale/100 .0} % af kunderne ({kept, number} af {start, number}), mod {earlier, number, ::scale/100 .0} % i {periods, plural, one {perioden} other {de # perioder}} før: {low, number, ::scale/100 .0} til {high, number, ::scale/100 .0} procentpoint bedre",
  "report.retention-trend.sentence.worse":
    "I {period} blev {retention, number, ::scale/100 .0} % af kunderne ({kept, number} af {start, number}), mod {earlier, number, ::scale/100 .0} % i {periods, plural, one {perioden} other {de # perioder}} før: {low, number, ::scale/100 .0} til {high, number, ::scale/100 .0} procentpoint dårligere",
  "report.retention-trend.sentence.alike":
    "I {period} blev {retention, number, ::scale/100 .0} % af kunderne ({kept, number} af {start, number}), mod {earlier, number, ::scale/100 .0} % i {periods, plural, one {perioden} other {de # perioder}} før: en forskel, der ikke er større end tilfældet ville gøre den",
  "report.retention-trend.sentence.one-period":
    "I {period} blev {retention, number, ::scale/100 .0} % af kunderne ({kept, number} af {start, number}); der er ingen tidligere periode at sammenligne med",
  "report.retention-trend.sentence.no-rows": "Ingen afsluttet periode har kunder at følge",
  "report.retention-trend.chart": "Andel af kunderne, der blev, efter periode",
  "report.retention-trend.shape.memberships": "Et medlemskab med start- og slutdato",
  "report.retention-trend.input.customer": "Kunde",
  "report.retention-trend.input.customer.hint": "Med den findes medlemskaber for samme kunde, der overlapper",
  "report.retention-trend.input.joined": "Startdato",
  "report.retention-trend.input.joined.hint": "Den dag, medlemskabet begyndte",
  "report.retention-trend.input.ended": "Slutdato",
  "report.retention-trend.input.ended.hint": "Den dag, det sluttede; tom, så længe det varer",
  "report.retention-trend.option.periods": "Højst så mange perioder",
  "report.retention-trend.note.memberships":
    "En kunde tæller ved periodens start, når vedkommende er kommet ({joined}) før dens første dag og ikke gået ({ended}) inden da, og ved dens slut, når vedkommende er kommet senest på dens sidste dag og ikke gået, da den sluttede.",
  "report.retention-trend.note.periods": "Afsluttede perioder: {from} til {to}.",
  "report.retention-trend.note.rates":
    "Fastholdelse er (Start − Mistet) / Start, Frafald er Mistet / Start, Slut er Start − Mistet + Nye; den, der kom og gik inden for en periode, er i ingen af dem.",
  "report.retention-trend.note.comparison":
    "Den sidste periode sammenlignes med alle kunder i de tidligere under ét; grænserne for forskellen gælder med {level, number, ::scale/100 .##} % sikkerhed (Newcombes hybride scoreinterval).",
};
