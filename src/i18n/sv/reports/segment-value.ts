import type { segmentValue as english } from "../../en/reports/segment-value";

export const segmentValue: Readonly<Record<keyof typeof english, string>> = {
  "report.segment-value.name": "Segmentvärde",
  "report.segment-value.question": "Vilka segment bär sig?",
  "report.segment-value.sheet": "Segmentvärde",
  "report.segment-value.title": "Vad kunderna är värda efter {segment}",
  "report.segment-value.sentence":
    "Av {segments, plural, one {# segment} other {# segment}}: behåll {keep, number}, åtgärda {fix, number}, släpp {drop, number}; {worst} ger minst: {contribution, number, ::.00} av {revenue, number, ::.00} per kund och period",
  "report.segment-value.sentence.alike":
    "Av {segments, plural, one {# segment} other {# segment}}: behåll {keep, number}, åtgärda {fix, number}, släpp {drop, number}; {dear} och {cheap} drar in ungefär lika mycket ({dearMargin, number, ::.00} och {cheapMargin, number, ::.00} före betjäning), men {dear} kostar {times, number, ::.0} gånger så mycket att betjäna, så {dearLeft, number, ::.00} återstår mot {cheapLeft, number, ::.00}",
  "report.segment-value.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.segment-value.chart": "Värdet av en kund efter {segment}",
  "report.segment-value.verdict.keep": "behåll",
  "report.segment-value.verdict.fix": "åtgärda",
  "report.segment-value.verdict.let-go": "släpp",
  "report.segment-value.reason.loses": "kostar lika mycket att betjäna som det drar in, eller mer",
  "report.segment-value.reason.unrecovered": "kunderna lämnar innan kostnaden för att vinna dem är intjänad",
  "report.segment-value.reason.serving": "för mycket av marginalen går till betjäning",
  "report.segment-value.reason.sound": "drar in mer än det kostar",
  "report.segment-value.reason.unknown": "retentionen är okänd",
  "report.segment-value.shape.rates": "Ett segment med sin retention",
  "report.segment-value.shape.counts": "Ett segment med antal vid start och slut",
  "report.segment-value.shape.customers": "En kund med omsättning och ett ja eller nej",
  "report.segment-value.input.revenue": "Omsättning",
  "report.segment-value.input.revenue.hint": "Vad en kund drar in under en period, till exempel en månad",
  "report.segment-value.input.margin": "Täckningsgrad",
  "report.segment-value.input.margin.hint":
    "Andel av omsättningen som är kvar före betjäning, 0,6 eller 60 %; där kolumnen kan utelämnas räknas hela omsättningen utan den",
  "report.segment-value.input.costToServe": "Betjäningskostnad",
  "report.segment-value.input.costToServe.hint":
    "Vad det kostar att betjäna en kund under en period: leveranser, support, returer",
  "report.segment-value.input.cac": "Anskaffningskostnad",
  "report.segment-value.input.cac.hint":
    "Vad det kostar att vinna en kund; med den visas acceptabelt bortfall",
  "report.segment-value.input.retention": "Retention",
  "report.segment-value.input.retention.hint": "Andel av kunderna som stannar, 0,8 eller 80 %",
  "report.segment-value.input.customers": "Kunder",
  "report.segment-value.input.customers.hint": "Med den visas hela segmentets täckningsbidrag",
  "report.segment-value.option.span": "Omsättningsperioder som retentionen täcker",
  "report.segment-value.option.span.hint":
    "12 där omsättningen gäller en månad och retentionen ett år; 1 där båda gäller samma period",
  "report.segment-value.option.discount": "Diskontering per period",
  "report.segment-value.option.discount.hint": "Hur mycket mindre pengar är värda en period senare",
  "report.segment-value.option.raise": "Procentenheter retention som kunde vinnas",
  "report.segment-value.option.raise.hint": "Mest värt att lägga är vad kundens värde stiger med",
  "report.segment-value.option.servingLimit": "Största andel av marginalen för betjäning",
  "report.segment-value.option.servingLimit.hint": "Ett segment över den ska åtgärdas",
  "report.segment-value.note.rates":
    "Omsättning, täckningsgrad, betjäningskostnad och retention är kolumnernas.",
  "report.segment-value.note.counts": "Retention är (Slut − Nya) / Start.",
  "report.segment-value.note.customers":
    "Omsättning och betjäningskostnad är medelvärden för segmentets kunder, täckningsgraden är den sammanlagda omsättningens, och retention är Behållna / Start.",
  "report.segment-value.note.span":
    "Retentionen i data täcker {span, plural, one {# omsättningsperiod} other {# omsättningsperioder}}; visad är den andel som lika i varje period ger den.",
  "report.segment-value.note.value":
    "Täckningsbidrag är Omsättning × Täckningsgrad − Betjäningskostnad per kund och period. Kundvärde är Täckningsbidrag / (1 − Retention / (1 + {discount, number, ::.####})), det första bidraget genast och utan slut; tomt där det inte skulle ha någon gräns.",
  "report.segment-value.note.worth-spending":
    "Mest värt att lägga är ökningen i kundvärde vid {raise, number, ::scale/100 .##} procentenheter mer retention{span, plural, =1 {} other { över de # perioderna i data}}: en gång per kund.",
  "report.segment-value.note.verdict":
    "Släpp: ingenting är kvar efter betjäning. Åtgärda: kunden lämnar innan anskaffningskostnaden är intjänad, eller betjäningen tar mer än {limit, number, ::scale/100 .##} % av marginalen. Annars behåll. Bedömning och orsak är ord som en uppdatering förnyar; talen bredvid är formler.",
  "report.segment-value.note.acquisition":
    "Acceptabelt bortfall är det högsta vid vilket kundens värde ännu täcker anskaffningskostnaden; tomt där inget bortfall gör det.",
  "report.segment-value.input.segment": "Segment",
  "report.segment-value.input.segment.hint":
    "Kolumnen vars grupper jämförs, till exempel avtal eller prenumeration",
  "report.segment-value.input.crossed": "Korsat med",
  "report.segment-value.input.crossed.hint": "En andra kolumn: varje par av grupper är ett eget segment",
  "report.segment-value.input.start": "Kunder vid start",
  "report.segment-value.input.start.hint": "Hur många kunder segmentet hade när perioden började",
  "report.segment-value.input.end": "Kunder vid slut",
  "report.segment-value.input.end.hint": "Hur många det var när den slutade, nya inräknade",
  "report.segment-value.input.new": "Nya kunder",
  "report.segment-value.input.new.hint": "Hur många av dem som kom till under perioden; 0 utan denna kolumn",
  "report.segment-value.input.outcome": "Utfall",
  "report.segment-value.input.outcome.hint": "Ja eller nej, SANT eller FALSKT, 1 eller 0: ett svar per kund",
  "report.segment-value.input.customer": "Kund",
  "report.segment-value.input.customer.hint": "Med den hittas kunder som finns på flera rader",
  "report.segment-value.option.meaning": "Vad betyder ”Ja”?",
  "report.segment-value.option.meaning.kept": "Kunden stannade",
  "report.segment-value.option.meaning.left": "Kunden lämnade",
  "report.segment-value.note.kept": "”Ja” i {outcome} betyder att kunden stannade.",
  "report.segment-value.note.left": "”Ja” i {outcome} betyder att kunden lämnade.",
};
