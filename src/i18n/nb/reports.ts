import type { reports as english } from "../en/reports";

export const reports: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-retention.name": "Bevaring per segment",
  "report.segment-retention.question": "Hvem blir, og hvem slutter?",
  "report.segment-retention.sheet": "Bevaring per segment",
  "report.segment-retention.title": "Bevaring etter {segment}",
  "report.segment-retention.sentence":
    "Av {customers, plural, one {# kunde} other {# kunder}} ble {retention, number, ::scale/100 .0} % værende; {worst} mister flest: {churn, number, ::scale/100 .0} % ({lost, number} av {start, number})",
  "report.segment-retention.sentence.one-segment":
    "Av {customers, plural, one {# kunde} other {# kunder}} ble {retention, number, ::scale/100 .0} % værende",
  "report.segment-retention.sentence.nobody-left":
    "{customers, plural, one {Den eneste kunden} other {Alle # kundene}} ble værende",
  "report.segment-retention.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.segment-retention.chart": "Andel av kundene som ble værende, etter {segment}",
  "report.segment-retention.input.segment": "Segment",
  "report.segment-retention.input.segment.hint":
    "Kolonnen med gruppene som sammenlignes, f.eks. avtale eller abonnement",
  "report.segment-retention.input.outcome": "Utfall",
  "report.segment-retention.input.outcome.hint":
    "Ja eller nei, SANN eller USANN, 1 eller 0: ett svar per kunde",
  "report.segment-retention.input.customer": "Kunde",
  "report.segment-retention.input.customer.hint": "Med den finner Stay kunder som står på flere rader",
  "report.segment-retention.option.meaning": "Hva betyr «Ja»?",
  "report.segment-retention.option.meaning.kept": "Kunden ble værende",
  "report.segment-retention.option.meaning.left": "Kunden sluttet",
  "report.segment-retention.option.level": "Konfidensnivå",
  "report.segment-retention.option.duplicates": "Kunder på flere rader",
  "report.segment-retention.option.duplicates.each": "Tell hver rad",
  "report.segment-retention.option.duplicates.first": "Tell bare den første brukbare raden",
  "report.segment-retention.note.kept":
    "«Ja» i {outcome} betyr at kunden ble værende. Bevaring er (Slutt − Nye) / Start, Frafall er Tapt / Start; totalen kommer av summerte kunder, aldri av gjennomsnitt av andeler.",
  "report.segment-retention.note.left":
    "«Ja» i {outcome} betyr at kunden sluttet. Bevaring er (Slutt − Nye) / Start, Frafall er Tapt / Start; totalen kommer av summerte kunder, aldri av gjennomsnitt av andeler.",
  "report.segment-retention.note.interval":
    "Nedre og Øvre avgrenser bevaringen med {level, number, ::scale/100 .##} % konfidens (Wilsons skårintervall).",

  "finding.cell-error": "{count, plural, one {# rad har} other {# rader har}} en feilverdi i {header}",
  "finding.cell-error.effect": "utelatt",
  "finding.missing-segment": "{count, plural, one {# rad mangler} other {# rader mangler}} {header}",
  "finding.missing-segment.effect": "utelatt",
  "finding.missing-outcome": "{count, plural, one {# rad har} other {# rader har}} ikke noe svar i {header}",
  "finding.missing-outcome.effect": "utelatt",
  "finding.unknown-outcome":
    "{count, plural, one {# rad har} other {# rader har}} et svar i {header} som verken er ja eller nei: {examples}",
  "finding.unknown-outcome.effect": "utelatt",
  "finding.duplicate-left-out":
    "{count, plural, one {# rad gjentar} other {# rader gjentar}} en kunde fra en tidligere rad i {header}: {examples}",
  "finding.duplicate-left-out.effect": "utelatt",
  "finding.duplicate-kept":
    "{count, plural, one {# rad gjentar} other {# rader gjentar}} en kunde fra en tidligere rad i {header}: {examples}",
  "finding.duplicate-kept.effect": "talt med som alle andre",
  "finding.missing-customer":
    "{count, plural, one {# rad mangler} other {# rader mangler}} {header} og kan ikke sjekkes for gjentakelser",
  "finding.missing-customer.effect": "talt med som alle andre",

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
};
