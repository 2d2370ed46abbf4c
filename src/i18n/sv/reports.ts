import type { reports as english } from "../en/reports";

/** Everything that is written into sheets or said about data, in Swedish. */
export const reports: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-retention.name": "Retention per segment",
  "report.segment-retention.question": "Vilka stannar och vilka lämnar?",
  "report.segment-retention.sheet": "Retention per segment",
  "report.segment-retention.title": "Retention per {segment}",
  "report.segment-retention.sentence":
    "Av {customers, plural, one {# kund} other {# kunder}} stannade {retention, number, ::scale/100 .0} %; störst bortfall har {worst}: {churn, number, ::scale/100 .0} % ({lost, number} av {start, number})",
  "report.segment-retention.sentence.one-segment":
    "Av {customers, plural, one {# kund} other {# kunder}} stannade {retention, number, ::scale/100 .0} %",
  "report.segment-retention.sentence.nobody-left":
    "{customers, plural, one {Den enda kunden} other {Alla # kunder}} stannade",
  "report.segment-retention.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.segment-retention.chart": "Andel av kunderna som stannade, per {segment}",
  "report.segment-retention.input.segment": "Segment",
  "report.segment-retention.input.segment.hint":
    "Kolumnen vars grupper jämförs, till exempel avtal eller prenumeration",
  "report.segment-retention.input.outcome": "Utfall",
  "report.segment-retention.input.outcome.hint":
    "Ja eller nej, SANT eller FALSKT, 1 eller 0: ett svar per kund",
  "report.segment-retention.input.customer": "Kund",
  "report.segment-retention.input.customer.hint": "Med den hittas kunder som finns på flera rader",
  "report.segment-retention.option.meaning": "Vad betyder ”Ja”?",
  "report.segment-retention.option.meaning.kept": "Kunden stannade",
  "report.segment-retention.option.meaning.left": "Kunden lämnade",
  "report.segment-retention.option.level": "Konfidensnivå",
  "check.duplicates": "Kunder på flera rader",
  "check.duplicates.each": "Räkna varje rad",
  "check.duplicates.first": "Räkna bara den första användbara raden",
  "report.segment-retention.note.kept": "”Ja” i {outcome} betyder att kunden stannade.",
  "report.segment-retention.note.left": "”Ja” i {outcome} betyder att kunden lämnade.",
  "report.segment-retention.note.interval":
    "Nedre och Övre avgränsar retentionen med {level, number, ::scale/100 .##} % konfidens (Wilsons scoreintervall).",
  "report.segment-retention.shape.counts": "Ett segment med antal vid start och slut",
  "report.segment-retention.shape.outcomes": "En kund med ett ja eller nej",
  "report.segment-retention.shape.memberships": "Ett medlemskap med start- och slutdatum",
  "report.segment-retention.shape.transactions": "Ett köp med kund och datum",
  "report.segment-retention.input.crossed": "Korsat med",
  "report.segment-retention.input.crossed.hint": "En andra kolumn: varje par av grupper är ett eget segment",
  "report.segment-retention.input.start": "Kunder vid start",
  "report.segment-retention.input.start.hint": "Hur många kunder segmentet hade när perioden började",
  "report.segment-retention.input.end": "Kunder vid slut",
  "report.segment-retention.input.end.hint": "Hur många det var när den slutade, nya inräknade",
  "report.segment-retention.input.new": "Nya kunder",
  "report.segment-retention.input.new.hint":
    "Hur många av dem som kom till under perioden; 0 utan denna kolumn",
  "report.segment-retention.input.joined": "Startdatum",
  "report.segment-retention.input.joined.hint": "Den dag då medlemskapet började",
  "report.segment-retention.input.ended": "Slutdatum",
  "report.segment-retention.input.ended.hint": "Den dag då det slutade; tom så länge det varar",
  "report.segment-retention.input.date": "Köpdatum",
  "report.segment-retention.input.date.hint": "Den dag då kunden köpte",
  "report.segment-retention.input.amount": "Belopp",
  "report.segment-retention.input.amount.hint": "Med den tas återbetalningar (negativa belopp) inte för köp",
  "report.segment-retention.option.period": "Periodens längd",
  "report.segment-retention.option.period.day": "Dag",
  "report.segment-retention.option.period.week": "Vecka (måndag till söndag)",
  "report.segment-retention.option.period.week-sunday": "Vecka (söndag till lördag)",
  "report.segment-retention.option.period.month": "Månad",
  "report.segment-retention.option.period.quarter": "Kvartal",
  "report.segment-retention.option.period.year": "År",
  "report.segment-retention.option.periods": "Antal perioder",
  "report.segment-retention.option.until": "Till och med dagen",
  "report.segment-retention.option.until.hint": "Tomt: så långt data räcker",
  "report.segment-retention.option.window": "Antal dagar ett köp gäller",
  "report.segment-retention.option.window.hint":
    "Den som har köpt inom så många dagar före ett datum är kund det datumet",
  "report.segment-retention.option.span": "Dagar mellan start och slut",
  "report.segment-retention.option.compare": "Jämför",
  "report.segment-retention.option.compare.none": "Ingenting",
  "report.segment-retention.option.compare.segments": "Två segment",
  "report.segment-retention.option.compare.periods": "Den sista perioden med den första",
  "report.segment-retention.option.first": "Första segmentet",
  "report.segment-retention.option.second": "Andra segmentet",
  "report.segment-retention.note.counts": "Antalen är kolumnernas, summerade per segment.",
  "report.segment-retention.note.rates":
    "Retention är (Slut − Nya) / Start, Bortfall är Förlorade / Start; totalen kommer av summerade kunder, aldrig av medelvärden av andelar.",
  "report.segment-retention.note.memberships":
    "En kund räknas vid periodens start om kunden kom ({joined}) före dess första dag och inte hade lämnat ({ended}) före den, och vid dess slut om kunden kom senast dess sista dag och inte hade lämnat när den var slut.",
  "report.segment-retention.note.period": "Period: {from} till {to}.",
  "report.segment-retention.note.transactions":
    "Kund ett visst datum är den som har köpt inom {window, plural, one {# dag} other {# dagar}} före det. Start är början av {from}, Slut är utgången av {to}; Nya är de som är kunder då och inte var det vid start, oavsett om de har köpt ännu tidigare.",
  "report.segment-retention.note.comparison":
    "Skillnad är den första andelen minus den andra; Nedre och Övre avgränsar den med {level, number, ::scale/100 .##} % konfidens (Newcombes hybrida scoreintervall); p är den tvåsidiga sannolikheten för en sådan skillnad där det inte finns någon (poolat z-test).",

  "check.rows": "Vilka rader räknas?",
  "check.rows.all": "Alla, även dolda",
  "check.rows.visible": "Bara de synliga",
  "check.merged": "Sammanfogade celler",
  "check.merged.fill": "Ett värde för alla deras rader",
  "check.merged.blank": "Bara den första raden har värdet",
  "check.totals": "Rader med summor",
  "check.totals.leave-out": "Utelämna dem",
  "check.totals.count": "De är segment: räkna dem",
  "check.numberTexts": "Tal som är text",
  "check.numberTexts.read": "Läs dem som tal",
  "check.numberTexts.leave-out": "Utelämna dem",
  "check.decimal": "Vilket är decimaltecknet?",
  "check.decimal.point": "Punkt: 1,234 är över tusen",
  "check.decimal.comma": "Komma: 1,234 är lite över ett",
  "check.decimal.leave-out": "Utelämna dessa rader",
  "check.dateOrder": "Vad står först, dag eller månad?",
  "check.dateOrder.day-first": "Dag: 03/04 är 3 april",
  "check.dateOrder.month-first": "Månad: 03/04 är 4 mars",
  "check.dateOrder.leave-out": "Utelämna dessa rader",
  "check.overlaps": "Medlemskap som överlappar",
  "check.overlaps.merge": "Ett medlemskap från första till sista dagen",
  "check.overlaps.each": "Räkna vart och ett",
  "check.brackets": "Tal som segment",
  "check.brackets.none": "Varje tal för sig",
  "check.brackets.quantiles": "Delar med lika många rader",
  "check.brackets.cuts": "Egna gränser",
  "check.parts": "Antal delar",
  "check.cuts": "Gränser",
  "check.cuts.hint": "Stigande tal med mellanslag: 10 20 50 ger < 10, 10 – < 20, 20 – < 50, ≥ 50",

  "finding.cell-error": "{count, plural, one {# rad har} other {# rader har}} ett felvärde i {header}",
  "finding.cell-error.effect": "utelämnas",
  "finding.missing-segment": "{count, plural, one {# rad saknar} other {# rader saknar}} {header}",
  "finding.missing-segment.effect": "utelämnas",
  "finding.missing-outcome": "{count, plural, one {# rad saknar} other {# rader saknar}} svar i {header}",
  "finding.missing-outcome.effect": "utelämnas",
  "finding.unknown-outcome":
    "{count, plural, one {# rad har} other {# rader har}} ett svar i {header} som varken är ja eller nej: {examples}",
  "finding.unknown-outcome.effect": "utelämnas",
  "finding.duplicate-left-out":
    "{count, plural, one {# rad upprepar} other {# rader upprepar}} en kund från en tidigare rad i {header}: {examples}",
  "finding.duplicate-left-out.effect": "utelämnas",
  "finding.duplicate-kept":
    "{count, plural, one {# rad upprepar} other {# rader upprepar}} en kund från en tidigare rad i {header}: {examples}",
  "finding.duplicate-kept.effect": "räknas som alla andra",
  "finding.missing-customer":
    "{count, plural, one {# rad saknar} other {# rader saknar}} {header} och kan inte kontrolleras mot upprepningar",
  "finding.missing-customer.effect": "räknas som alla andra",
  "finding.hidden-kept": "{count, plural, one {# rad är} other {# rader är}} dolda eller bortfiltrerade",
  "finding.hidden-kept.effect": "räknas som de synliga",
  "finding.hidden-left-out": "{count, plural, one {# rad är} other {# rader är}} dolda eller bortfiltrerade",
  "finding.hidden-left-out.effect": "utelämnas",
  "finding.from-1904":
    "Den här arbetsboken räknar dagar från 1904, så dess datum skiljer sig 1 462 dagar från andra arbetsböckers",
  "finding.from-1904.effect":
    "lästa som bladet visar dem; var försiktig när du klistrar in datum från annat håll",
  "finding.merged-filled":
    "{count, plural, one {# rad har} other {# rader har}} bara en del av en sammanfogad cell i {header}",
  "finding.merged-filled.effect": "räknas med den sammanfogade cellens värde",
  "finding.merged-blank":
    "{count, plural, one {# rad har} other {# rader har}} bara en del av en sammanfogad cell i {header}",
  "finding.merged-blank.effect": "tas som tomma",
  "finding.lookup-not-found":
    "{count, plural, one {# rad har} other {# rader har}} en kund som den andra tabellen inte känner till, och därför ingen {header}",
  "finding.lookup-not-found.effect": "utelämnas",
  "finding.lookup-conflict":
    "{words, plural, one {# kund står} other {# kunder står}} i den andra tabellen med olika värden på {header}: {examples}",
  "finding.lookup-conflict.effect": "det första värdet gäller",
  "finding.totals-left-out":
    "{count, plural, one {# rad är} other {# rader är}} i {header} betecknade som summor av andra: {examples}",
  "finding.totals-left-out.effect": "utelämnas",
  "finding.totals-counted":
    "{count, plural, one {# rad är} other {# rader är}} i {header} betecknade som summor av andra: {examples}",
  "finding.totals-counted.effect": "räknas som ett segment",
  "finding.missing-number": "{count, plural, one {# rad har} other {# rader har}} inget tal i {header}",
  "finding.missing-number.effect": "utelämnas",
  "finding.negative-number":
    "{count, plural, one {# rad har} other {# rader har}} ett negativt tal i {header}: {examples}",
  "finding.negative-number.effect": "utelämnas",
  "finding.not-a-number":
    "{count, plural, one {# rad har} other {# rader har}} en text i {header} som inte är ett tal: {examples}",
  "finding.not-a-number.effect": "utelämnas",
  "finding.ambiguous-number":
    "{count, plural, one {# rad har} other {# rader har}} en text i {header} som kan läsas som två tal, tusental eller decimaler: {examples}",
  "finding.ambiguous-number.effect": "utelämnas",
  "finding.ambiguous-number-read":
    "{count, plural, one {# rad har} other {# rader har}} en text i {header} som kan läsas som två tal, tusental eller decimaler: {examples}",
  "finding.ambiguous-number-read.effect": "lästa som du har valt, eller som resten av kolumnen är skriven",
  "finding.decimal-comma":
    "{count, plural, one {# rad har} other {# rader har}} ett tal med decimalkomma som text i {header}: {examples}",
  "finding.decimal-comma.effect": "lästa som tal",
  "finding.number-as-text":
    "{count, plural, one {# rad har} other {# rader har}} ett tal som text i {header}: {examples}",
  "finding.number-as-text.effect": "lästa som tal",
  "finding.number-text-left-out":
    "{count, plural, one {# rad har} other {# rader har}} ett tal som text i {header}: {examples}",
  "finding.number-text-left-out.effect": "utelämnas",
  "finding.not-a-date":
    "{count, plural, one {# rad har} other {# rader har}} ett tal i {header} som inte är ett datum: {examples}",
  "finding.not-a-date.effect": "utelämnas",
  "finding.missing-date": "{count, plural, one {# rad har} other {# rader har}} inget datum i {header}",
  "finding.missing-date.effect": "utelämnas",
  "finding.date-text-unread":
    "{count, plural, one {# rad har} other {# rader har}} en text i {header} som inte är ett datum: {examples}",
  "finding.date-text-unread.effect": "utelämnas",
  "finding.ambiguous-date":
    "{count, plural, one {# rad har} other {# rader har}} en text i {header} där dag och månad kan vara omkastade: {examples}",
  "finding.ambiguous-date.effect": "utelämnas",
  "finding.ambiguous-date-read":
    "{count, plural, one {# rad har} other {# rader har}} en text i {header} där dag och månad kan vara omkastade: {examples}",
  "finding.ambiguous-date-read.effect": "lästa som du har valt, eller som resten av kolumnen är skriven",
  "finding.date-as-text":
    "{count, plural, one {# rad har} other {# rader har}} ett datum som text i {header}: {examples}",
  "finding.date-as-text.effect": "lästa som datum",
  "finding.new-exceeds-end":
    "{count, plural, one {# rad har} other {# rader har}} fler nya kunder i {header} än det finns vid slut",
  "finding.new-exceeds-end.effect": "utelämnas",
  "finding.unnamed-customer": "{count, plural, one {# rad har} other {# rader har}} ingen {header}",
  "finding.unnamed-customer.effect": "utelämnas",
  "finding.refund":
    "{count, plural, one {# rad har} other {# rader har}} ett negativt belopp i {header}, en återbetalning",
  "finding.refund.effect": "inget köp, därför utelämnas",
  "finding.after-as-of":
    "{count, plural, one {# rad har} other {# rader har}} ett datum i {header} efter den valda dagen",
  "finding.after-as-of.effect": "utelämnas",
  "finding.several-segments":
    "{count, plural, one {# rad har} other {# rader har}} en annan {header} än en tidigare rad för samma kund: {examples}",
  "finding.several-segments.effect": "kunden räknas där den senaste raden säger",
  "finding.end-before-start":
    "{count, plural, one {# rad har} other {# rader har}} ett slut i {header} före början",
  "finding.end-before-start.effect": "utelämnas",
  "finding.overlap-merged":
    "{count, plural, one {# rad har} other {# rader har}} ett medlemskap som överlappar ett annat för samma kund: {examples}",
  "finding.overlap-merged.effect": "slås ihop med det tidigare, som då varar till det senaste slutet",
  "finding.overlap-kept":
    "{count, plural, one {# rad har} other {# rader har}} ett medlemskap som överlappar ett annat för samma kund: {examples}",
  "finding.overlap-kept.effect": "räknas var för sig, kunden flera gånger",

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
};
