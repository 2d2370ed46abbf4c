import type { retentionTrend as english } from "../../en/reports/retention-trend";

export const retentionTrend: Readonly<Record<keyof typeof english, string>> = {
  "report.retention-trend.name": "Retention över tid",
  "report.retention-trend.question": "Blir retentionen bättre?",
  "report.retention-trend.sheet": "Retention över tid",
  "report.retention-trend.title": "Retention från period till period",
  "report.retention-trend.sentence.better":
    "Under {period} stannade {retention, number, ::scale/100 .0} % av kunderna ({kept, number} av {start, number}), mot {earlier, number, ::scale/100 .0} % i {periods, plural, one {perioden} other {de # perioderna}} före: {low, number, ::scale/100 .0} till {high, number, ::scale/100 .0} procentenheter bättre",
  "report.retention-trend.sentence.worse":
    "Under {period} stannade {retention, number, ::scale/100 .0} % av kunderna ({kept, number} av {start, number}), mot {earlier, number, ::scale/100 .0} % i {periods, plural, one {perioden} other {de # perioderna}} före: {low, number, ::scale/100 .0} till {high, number, ::scale/100 .0} procentenheter sämre",
  "report.retention-trend.sentence.alike":
    "Under {period} stannade {retention, number, ::scale/100 .0} % av kunderna ({kept, number} av {start, number}), mot {earlier, number, ::scale/100 .0} % i {periods, plural, one {perioden} other {de # perioderna}} före: en skillnad som inte är större än slumpen kunde göra den",
  "report.retention-trend.sentence.one-period":
    "Under {period} stannade {retention, number, ::scale/100 .0} % av kunderna ({kept, number} av {start, number}); det finns ingen tidigare period att jämföra med",
  "report.retention-trend.sentence.no-rows": "Ingen avslutad period har kunder att följa",
  "report.retention-trend.chart": "Andel av kunderna som stannade, efter period",
  "report.retention-trend.shape.memberships": "Ett medlemskap med start- och slutdatum",
  "report.retention-trend.input.customer": "Kund",
  "report.retention-trend.input.customer.hint": "Med den hittas en kunds medlemskap som överlappar",
  "report.retention-trend.input.joined": "Startdatum",
  "report.retention-trend.input.joined.hint": "Dagen då medlemskapet började",
  "report.retention-trend.input.ended": "Slutdatum",
  "report.retention-trend.input.ended.hint": "Dagen då det slutade; tom så länge det varar",
  "report.retention-trend.option.periods": "Högst så många perioder",
  "report.retention-trend.note.memberships":
    "En kund räknas vid periodens start om den har kommit ({joined}) före dess första dag och inte gått ({ended}) dessförinnan, och vid dess slut om den har kommit senast på dess sista dag och inte gått när den slutade.",
  "report.retention-trend.note.periods": "Avslutade perioder: {from} till {to}.",
  "report.retention-trend.note.rates":
    "Retention är (Start − Förlorade) / Start, Bortfall är Förlorade / Start, Slut är Start − Förlorade + Nya; den som kom och gick inom en period ingår inte i någon av dem.",
  "report.retention-trend.note.comparison":
    "Den sista perioden jämförs med alla kunder i de tidigare tillsammans; skillnadens gränser gäller med {level, number, ::scale/100 .##} % säkerhet (Newcombes hybrida poängintervall).",
};
