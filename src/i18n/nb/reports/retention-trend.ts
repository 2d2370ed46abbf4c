import type { retentionTrend as english } from "../../en/reports/retention-trend";

export const retentionTrend: Readonly<Record<keyof typeof english, string>> = {
  "report.retention-trend.name": "Bevaring over tid",
  "report.retention-trend.question": "Blir bevaringen bedre?",
  "report.retention-trend.sheet": "Bevaring over tid",
  "report.retention-trend.title": "Bevaring fra periode til periode",
  "report.retention-trend.sentence.better":
    "I {period} ble {retention, number, ::scale/100 .0} % av kundene ({kept, number} av {start, number}), mot {earlier, number, ::scale/100 .0} % i {periods, plural, one {perioden} other {de # periodene}} før: {low, number, ::scale/100 .0} til {high, number, ::scale/100 .0} prosentpoeng bedre",
  "report.retention-trend.sentence.worse":
    "I {period} ble {retention, number, ::scale/100 .0} % av kundene ({kept, number} av {start, number}), mot {earlier, number, ::scale/100 .0} % i {periods, plural, one {perioden} other {de # periodene}} før: {low, number, ::scale/100 .0} til {high, number, ::scale/100 .0} prosentpoeng dårligere",
  "report.retention-trend.sentence.alike":
    "I {period} ble {retention, number, ::scale/100 .0} % av kundene ({kept, number} av {start, number}), mot {earlier, number, ::scale/100 .0} % i {periods, plural, one {perioden} other {de # periodene}} før: en forskjell som ikke er større enn tilfeldighet kunne gjort den",
  "report.retention-trend.sentence.one-period":
    "I {period} ble {retention, number, ::scale/100 .0} % av kundene ({kept, number} av {start, number}); det er ingen tidligere periode å sammenligne med",
  "report.retention-trend.sentence.no-rows": "Ingen avsluttet periode har kunder å følge",
  "report.retention-trend.chart": "Andel av kundene som ble, etter periode",
  "report.retention-trend.shape.memberships": "Et medlemskap med start- og sluttdato",
  "report.retention-trend.input.customer": "Kunde",
  "report.retention-trend.input.customer.hint": "Med den finnes medlemskap for samme kunde som overlapper",
  "report.retention-trend.input.joined": "Startdato",
  "report.retention-trend.input.joined.hint": "Dagen medlemskapet begynte",
  "report.retention-trend.input.ended": "Sluttdato",
  "report.retention-trend.input.ended.hint": "Dagen det sluttet; tom så lenge det varer",
  "report.retention-trend.option.periods": "Høyst så mange perioder",
  "report.retention-trend.note.memberships":
    "En kunde teller ved periodens start når vedkommende har kommet ({joined}) før dens første dag og ikke gått ({ended}) innen da, og ved slutten når vedkommende har kommet senest på dens siste dag og ikke gått da den sluttet.",
  "report.retention-trend.note.periods": "Avsluttede perioder: {from} til {to}.",
  "report.retention-trend.note.rates":
    "Bevaring er (Start − Tapt) / Start, Frafall er Tapt / Start, Slutt er Start − Tapt + Nye; den som kom og gikk innen en periode, er ikke med i noen av dem.",
  "report.retention-trend.note.comparison":
    "Den siste perioden sammenlignes med alle kunder i de tidligere under ett; grensene for forskjellen gjelder med {level, number, ::scale/100 .##} % sikkerhet (Newcombes hybride scoreintervall).",
};
