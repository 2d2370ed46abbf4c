import type { notes as english } from "../../en/reports/notes";

export const notes: Readonly<Record<keyof typeof english, string>> = {
  "sheet.history": "Tall dag for dag",
  "history.trend": "{report}: dag for dag",
  "sheet.clean-copy": "Renset kopi",
  "note.source": "Kilde",
  "note.as-of": "Per",
  "note.as-of.value": "{date, date, long}",
  "note.definition": "Definisjon",
  "note.reference": "Referanse: {reference}",
  "note.rows": "Rader",
  "note.rows.value":
    "{used, number} av {read, plural, one {# rad} other {# rader}} talt med, {left, number} utelatt",
  "note.left-out": "Sjekket",
  "note.left-out.none": "Ingenting å bemerke",
  "note.finding": "{finding}: {effect} (rad {rows})",
  "note.finding.more": "{rows} og {more, plural, one {# til} other {# til}}",
  "note.gone": "Utgått",
  "note.gone.value": "Ikke lenger i dataene, men beholdt fordi noe står ved siden av: {keys}",
  "note.gone.mark": "ikke lenger i dataene",
  "note.refresh": "Oppdater",
  "note.refresh.value":
    "Hjem > Stay > Oppdater rapporter. Radrekkefølgen din, dine egne kolonner og det du skriver ved siden av en rad, blir stående.",
  "note.later": "{count, plural, one {# rad} other {# rader}} ligger i framtiden og ble ikke talt med.",
  "note.interval":
    "Nedre og Øvre avgrenser bevaringen med {level, number, ::scale/100 .##} % konfidens (Wilsons skårintervall).",
};
