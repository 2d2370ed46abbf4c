import type { whatIf as english } from "../../en/reports/what-if";

export const whatIf: Readonly<Record<keyof typeof english, string>> = {
  "report.what-if.name": "Tänk om",
  "report.what-if.question": "Tänk om vi behöll 5 % fler?",
  "report.what-if.sheet": "Tänk om",
  "report.what-if.title":
    "Vad det skulle ge att behålla {raise, number, ::scale/100 .##} procentenheter fler",
  "report.what-if.sentence":
    "Att behålla {raise, number, ::scale/100 .##} procentenheter fler av {customers, plural, one {# kund} other {# kunder}} skulle ge {extra, number, ::.00} över {periods, plural, one {# period} other {# perioder}}, {lift, number, ::scale/100 .0} % mer vinst; {best} vinner mest per kund: {gain, number, ::.00}{spends, select, yes {; efter utgiften återstår {net, number, ::.00}} other {}}",
  "report.what-if.sentence.no-profit":
    "Att behålla {raise, number, ::scale/100 .##} procentenheter fler av {customers, plural, one {# kund} other {# kunder}} skulle ge {extra, number, ::.00} över {periods, plural, one {# period} other {# perioder}}; {best} vinner mest per kund: {gain, number, ::.00}{spends, select, yes {; efter utgiften återstår {net, number, ::.00}} other {}}",
  "report.what-if.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.what-if.chart": "Värdet av en kund nu och med mer retention efter {segment}",
  "report.what-if.shape.rates": "Ett segment med kunder, retention och täckningsbidrag",
  "report.what-if.shape.counts": "Ett segment med antal, omsättning och täckningsgrad",
  "report.what-if.input.segment.hint": "Varje segment är en rad i modellen",
  "report.what-if.input.customers": "Kunder",
  "report.what-if.input.customers.hint": "Hur många kunder segmentet har nu",
  "report.what-if.input.retention": "Retention",
  "report.what-if.input.retention.hint":
    "Andel av kunderna som stannar från en period till nästa, 0,8 eller 80 %",
  "report.what-if.input.contribution": "Täckningsbidrag",
  "report.what-if.input.contribution.hint": "Vad en kund lämnar under en period efter alla kostnader",
  "report.what-if.input.cac": "Anskaffningskostnad",
  "report.what-if.input.cac.hint":
    "Vad det kostar att vinna en kund; med den jämförs att behålla med att vinna",
  "report.what-if.input.revenue": "Omsättning",
  "report.what-if.input.revenue.hint": "Vad en kund drar in under en period, till exempel en månad",
  "report.what-if.input.margin": "Täckningsgrad",
  "report.what-if.input.margin.hint": "Andel av omsättningen som är kvar före betjäning, 0,6 eller 60 %",
  "report.what-if.input.costToServe": "Betjäningskostnad",
  "report.what-if.input.costToServe.hint":
    "Vad det kostar att betjäna en kund under en period: leveranser, support, returer",
  "report.what-if.option.span": "Omsättningsperioder som retentionen täcker",
  "report.what-if.option.span.hint":
    "12 där omsättningen gäller en månad och retentionen ett år; 1 där båda gäller samma period",
  "report.what-if.option.raise": "Procentenheter mer retention",
  "report.what-if.option.raise.hint":
    "Över den tid som antalen eller graden täcker: ett år, 5 punkter mer på ett år",
  "report.what-if.option.spending": "Utgift per kund för att uppnå det",
  "report.what-if.option.spending.hint": "En gång, i hela kronor eller euro",
  "report.what-if.option.periods": "Perioder framåt",
  "report.what-if.option.periods.hint": "12 för ett år i månader",
  "report.what-if.option.discount": "Diskontering per period",
  "report.what-if.option.discount.hint": "Hur mycket mindre pengar är värda en period senare",
  "report.what-if.option.growth": "Tillväxt i täckningsbidrag per period",
  "report.what-if.option.growth.hint": "Hur mycket mer en kund som stannar bidrar med varje period",
  "report.what-if.note.counts":
    "Täckningsbidrag är omsättning × täckningsgrad − betjäningskostnad; kunder är de vid slutet; retention är ((Slut − Nya) / Start)^(1/{span, number}), andelen för en omsättningsperiod.",
  "report.what-if.note.span":
    "De extra punkterna läggs till andelen som stannade över alla {span, number} perioder i data: retention därefter är (Retention^{span, number} + Mer retention)^(1/{span, number}).",
  "report.what-if.note.assumptions":
    "Mer retention, Utgift, Perioder, Diskontering och Tillväxt är antaganden: ändra dem i sina celler, segment för segment, så följer tabellen med. En uppdatering behåller det du har skrivit.",
  "report.what-if.note.value":
    "Kundvärde summerar Täckningsbidrag × q^t över perioderna, q = Retention × (1 + Tillväxt) / (1 + Diskontering), det första genast.",
  "report.what-if.note.profit":
    "Mest värt att lägga är ökningen i kundvärde; Extra vinst är den gånger kunderna; Netto är vad som återstår efter utgiften; Lyft är Extra vinst / Vinst nu, på totalraden för hela företaget.",
  "report.what-if.note.acquisition":
    "Vinn i stället är hur många kunder som skulle behöva vinnas för samma vinst, var och en med Kundvärde − Anskaffningskostnad kvar; tomt där det inte lönar sig.",
  "report.what-if.input.segment": "Segment",
  "report.what-if.input.start": "Kunder vid start",
  "report.what-if.input.start.hint": "Hur många kunder segmentet hade när perioden började",
  "report.what-if.input.end": "Kunder vid slut",
  "report.what-if.input.end.hint": "Hur många det var när den slutade, nya inräknade",
  "report.what-if.input.new": "Nya kunder",
  "report.what-if.input.new.hint": "Hur många av dem som kom till under perioden; 0 utan denna kolumn",
};
