import type { dataCheck as english } from "../../en/reports/data-check";

export const dataCheck: Readonly<Record<keyof typeof english, string>> = {
  "check.duplicates": "Kunder på flera rader",
  "check.duplicates.each": "Räkna varje rad",
  "check.duplicates.first": "Räkna bara den första användbara raden",
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
  "check.level": "Konfidensnivå",
  "check.period": "Periodens längd",
  "check.period.day": "Dag",
  "check.period.week": "Vecka (måndag till söndag)",
  "check.period.week-sunday": "Vecka (söndag till lördag)",
  "check.period.month": "Månad",
  "check.period.quarter": "Kvartal",
  "check.period.year": "År",
  "check.period.days": "Dagar från varje kunds första dag",
  "check.period.brackets": "Mina egna intervall av dagar",
  "check.until": "Till och med dagen",
  "check.until.hint": "Tomt: så långt data räcker",
  "finding.cell-error": "{count, plural, one {# rad har} other {# rader har}} ett felvärde i {header}",
  "finding.cell-error.effect": "utelämnas",
  "finding.missing-segment": "{count, plural, one {# rad saknar} other {# rader saknar}} {header}",
  "finding.missing-segment.effect": "utelämnas",
  "finding.missing-outcome": "{count, plural, one {# rad saknar} other {# rader saknar}} svar i {header}",
  "finding.missing-outcome.effect": "utelämnas",
  "finding.unknown-outcome":
    "{count, plural, one {# rad har} other {# rader har}} ett svar i {header} som varken är ja eller nej: {examples}",
  "finding.unknown-outcome.effect": "utelämnas",
  "finding.unknown-consent":
    "{count, plural, one {# rad har} other {# rader har}} ett svar i {header} som varken är ja eller nej: {examples}",
  "finding.unknown-consent.effect": "tolkat som nej",
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
  "finding.number-below":
    "{count, plural, one {# rad har} other {# rader har}} ett tal i {header} under {limit, number}: {examples}",
  "finding.number-below.effect": "utelämnas",
  "finding.number-above":
    "{count, plural, one {# rad har} other {# rader har}} ett tal i {header} över {limit, number}: {examples}",
  "finding.number-above.effect": "utelämnas",
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
  "finding.repeated-segment":
    "{count, plural, one {# rad nämner} other {# rader nämner}} ett segment från en tidigare rad i {header}: {examples}",
  "finding.repeated-segment.effect": "utelämnas; den första raden för varje segment räknas",
  "finding.missing-reason":
    "{count, plural, one {# kund som har lämnat saknar} other {# kunder som har lämnat saknar}} {header}",
  "finding.missing-reason.effect": "utelämnas",
  "finding.still-customer":
    "{count, plural, one {# rad gäller} other {# rader gäller}} en kund som fortfarande är kvar, enligt {header}",
  "finding.still-customer.effect": "utelämnas, eftersom bara de som har lämnat har en orsak",
  "finding.no-answer": "{count, plural, one {# rad besvarar} other {# rader besvarar}} ingen av frågorna",
  "finding.no-answer.effect": "utelämnas",
  "finding.not-whole":
    "{count, plural, one {# rad har} other {# rader har}} ett tal i {header} som inte är ett heltal: {examples}",
  "finding.not-whole.effect": "utelämnas",
  "finding.retention-unknown":
    "{count, plural, one {# rad har} other {# rader har}} inga kunder i {header}, eller fler behållna än det fanns",
  "finding.retention-unknown.effect": "utelämnas, eftersom ingen andel av dem stannar",
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
  "finding.huge-number":
    "{count, plural, one {# rad} other {# rader}} har ett tal i {header} som är för stort för något belopp: {examples}",
  "finding.huge-number.effect": "utelämnas",
  "finding.month-below-zero":
    "{count, plural, one {# rad} other {# rader}} har ett belopp i {header} för en kund vars återbetalningar under månaden överstiger betalningarna: {examples}",
  "finding.month-below-zero.effect": "utelämnas: kunden betalar inget den månaden",
  "finding.in-no-segment":
    "{count, plural, one {# rad} other {# rader}} har inget segment, varken då eller nu",
  "finding.in-no-segment.effect": "utelämnas",
  "finding.lookup-not-found-kept":
    "{count, plural, one {# rad} other {# rader}} har en kund som den andra tabellen inte känner till, och därför ingen {header}",
  "finding.lookup-not-found-kept.effect": "räknas som inte där",
  "finding.later-start":
    "{count, plural, one {# rad} other {# rader}} har en kund i {header} som en annan rad har en tidigare start för: {examples}",
  "finding.later-start.effect": "utelämnas: den tidigaste starten räknas",
};
