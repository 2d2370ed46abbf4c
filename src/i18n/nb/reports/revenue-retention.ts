import type { revenueRetention as english } from "../../en/reports/revenue-retention";

export const revenueRetention: Readonly<Record<keyof typeof english, string>> = {
  "report.revenue-retention.name": "Bevaring av inntekter",
  "report.revenue-retention.question": "Hvor blir de løpende inntektene av?",
  "report.revenue-retention.sheet": "Løpende inntekter",
  "report.revenue-retention.title": "Hva som flytter de månedlige inntektene",
  "report.revenue-retention.sentence":
    "I {period} ble {grr, number, ::scale/100 .0} % av de løpende inntektene på {start, number, integer} beholdt, {nrr, number, ::scale/100 .0} % med det de samme kundene la til: {churn, number, integer} gikk med kunder som forlot oss, og {contraction, number, integer} med dem som betaler mindre, mens {gained, number, integer} kom med nye",
  "report.revenue-retention.sentence.first-month":
    "De løpende inntektene var {end, number, integer} i {period}; det er ingen måned før den å sammenligne med",
  "report.revenue-retention.sentence.no-rows": "Det er ingen rader igjen å regne på",
  "report.revenue-retention.chart": "Hva som kom og hva som gikk, etter måned",
  "report.revenue-retention.chart.rates": "Andel av inntektene som ble beholdt, etter måned",
  "report.revenue-retention.shape.amounts": "Et beløp med kunde og måned",
  "report.revenue-retention.input.customer": "Kunde",
  "report.revenue-retention.input.customer.hint":
    "Hvem som betaler; beløp for samme kunde og måned legges sammen",
  "report.revenue-retention.input.month": "Måned",
  "report.revenue-retention.input.month.hint": "En dag i måneden beløpet hører til",
  "report.revenue-retention.input.amount": "Løpende inntekt",
  "report.revenue-retention.input.amount.hint":
    "Hva kunden betaler for måneden; tilbakebetalinger er negative",
  "report.revenue-retention.option.months": "Høyst så mange måneder",
  "report.revenue-retention.note.amounts": "Hver kundes {amount} legges sammen etter måneden i {month}.",
  "report.revenue-retention.note.movements":
    "Fra ingenting til noe er Nye første gang og Reaktivering deretter; mer fra samme kunde er Mersalg, mindre er Nedsalg, ingenting er Frafall. Start + det som kom − det som gikk = slutt.",
  "report.revenue-retention.note.rates":
    "GRR er den andelen av Start som ikke gikk tapt; NRR legger til Mersalg og Reaktivering; Quick ratio er alt som kom per enhet tap, tom der ingenting gikk tapt.",
};
