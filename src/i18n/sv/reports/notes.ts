import type { notes as english } from "../../en/reports/notes";

export const notes: Readonly<Record<keyof typeof english, string>> = {
  "sheet.history": "Siffror dag för dag",
  "history.trend": "{report}: dag för dag",
  "sheet.clean-copy": "Rensad kopia",
  "note.source": "Källa",
  "note.as-of": "Per",
  "note.as-of.value": "{date, date, long}",
  "note.definition": "Definition",
  "note.reference": "Referens: {reference}",
  "note.rows": "Rader",
  "note.rows.value":
    "{used, number} av {read, plural, one {# rad} other {# rader}} räknas, {left, number} utelämnas",
  "note.left-out": "Kontrollerat",
  "note.left-out.none": "Inget att anmärka",
  "note.finding": "{finding}: {effect} (rad {rows})",
  "note.finding.more": "{rows} och {more, plural, one {# till} other {# till}}",
  "note.gone": "Borta",
  "note.gone.value": "Finns inte längre i data, men behålls eftersom något står bredvid: {keys}",
  "note.gone.mark": "inte längre i data",
  "note.refresh": "Uppdatera",
  "note.refresh.value":
    "Start > Stay > Uppdatera rapporter. Din radordning, dina egna kolumner och det du skriver bredvid en rad finns kvar.",
  "note.later": "{count, plural, one {# rad} other {# rader}} ligger i framtiden och räknades inte.",
  "note.interval":
    "Nedre och Övre avgränsar retentionen med {level, number, ::scale/100 .##} % konfidens (Wilsons scoreintervall).",
};
