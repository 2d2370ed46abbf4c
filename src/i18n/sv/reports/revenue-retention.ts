import type { revenueRetention as english } from "../../en/reports/revenue-retention";

export const revenueRetention: Readonly<Record<keyof typeof english, string>> = {
  "report.revenue-retention.name": "Intäktsretention",
  "report.revenue-retention.question": "Vart tar de löpande intäkterna vägen?",
  "report.revenue-retention.sheet": "Löpande intäkter",
  "report.revenue-retention.title": "Vad som flyttar de månatliga intäkterna",
  "report.revenue-retention.sentence":
    "Under {period} behölls {grr, number, ::scale/100 .0} % av de löpande intäkterna på {start, number, integer}, {nrr, number, ::scale/100 .0} % med det som samma kunder lade till: {churn, number, integer} försvann med kunder som lämnade och {contraction, number, integer} med dem som betalar mindre, medan {gained, number, integer} kom med nya",
  "report.revenue-retention.sentence.first-month":
    "De löpande intäkterna var {end, number, integer} under {period}; det finns ingen tidigare månad att jämföra med",
  "report.revenue-retention.sentence.no-rows": "Det finns inga rader kvar att räkna på",
  "report.revenue-retention.chart": "Vad som kom och vad som gick, efter månad",
  "report.revenue-retention.chart.rates": "Andel av intäkterna som behölls, efter månad",
  "report.revenue-retention.shape.amounts": "Ett belopp med kund och månad",
  "report.revenue-retention.input.customer": "Kund",
  "report.revenue-retention.input.customer.hint":
    "Vem som betalar; belopp för samma kund och månad läggs ihop",
  "report.revenue-retention.input.month": "Månad",
  "report.revenue-retention.input.month.hint": "En dag i den månad som beloppet hör till",
  "report.revenue-retention.input.amount": "Löpande intäkt",
  "report.revenue-retention.input.amount.hint": "Vad kunden betalar för månaden; återbetalningar är negativa",
  "report.revenue-retention.option.months": "Högst så många månader",
  "report.revenue-retention.note.amounts": "Varje kunds {amount} läggs ihop efter månaden i {month}.",
  "report.revenue-retention.note.movements":
    "Från inget till något är Nya första gången och Återvunnet därefter; mer från samma kund är Utökning, mindre är Minskning, inget är Bortfall. Start + det som kom − det som gick = slut.",
  "report.revenue-retention.note.rates":
    "GRR är den andel av Start som inte gick förlorad; NRR lägger till Utökning och Återvunnet; Quick ratio är allt som kom per enhet förlust, tom där inget gick förlorat.",
};
