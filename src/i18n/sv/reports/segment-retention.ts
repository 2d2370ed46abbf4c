import type { segmentRetention as english } from "../../en/reports/segment-retention";

export const segmentRetention: Readonly<Record<keyof typeof english, string>> = {
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
  "report.segment-retention.note.kept": "”Ja” i {outcome} betyder att kunden stannade.",
  "report.segment-retention.note.left": "”Ja” i {outcome} betyder att kunden lämnade.",
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
  "report.segment-retention.option.periods": "Antal perioder",
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
  "report.segment-retention.note.not-compared": "Ingenting jämförs: ange två olika segment.",
  "report.segment-retention.note.comparison":
    "Skillnad är den första andelen minus den andra; Nedre och Övre avgränsar den med {level, number, ::scale/100 .##} % konfidens (Newcombes hybrida scoreintervall); p är den tvåsidiga sannolikheten för en sådan skillnad där det inte finns någon (poolat z-test).",
};
