import type { revenueRetention as english } from "../../en/reports/revenue-retention";

export const revenueRetention: Readonly<Record<keyof typeof english, string>> = {
  "report.revenue-retention.name": "Fastholdelse af omsætning",
  "report.revenue-retention.question": "Hvor bliver den løbende omsætning af?",
  "report.revenue-retention.sheet": "Løbende omsætning",
  "report.revenue-retention.title": "Hvad der flytter den månedlige omsætning",
  "report.revenue-retention.sentence":
    "I {period} blev {grr, number, ::scale/100 .0} % af den løbende omsætning på {start, number, integer} fastholdt, {nrr, number, ::scale/100 .0} % med det, de samme kunder lagde til: {churn, number, integer} gik med kunder, der forlod os, og {contraction, number, integer} med dem, der betaler mindre, mens {gained, number, integer} kom med nye",
  "report.revenue-retention.sentence.first-month":
    "Den løbende omsætning var {end, number, integer} i {period}; der er ingen måned før den at sammenligne med",
  "report.revenue-retention.sentence.no-rows": "Der er ingen rækker tilbage at regne på",
  "report.revenue-retention.chart": "Hvad der kom, og hvad der gik, efter måned",
  "report.revenue-retention.chart.rates": "Andel af omsætningen, der blev fastholdt, efter måned",
  "report.revenue-retention.shape.amounts": "Et beløb med kunde og måned",
  "report.revenue-retention.input.customer": "Kunde",
  "report.revenue-retention.input.customer.hint":
    "Hvem der betaler; beløb for samme kunde og måned lægges sammen",
  "report.revenue-retention.input.month": "Måned",
  "report.revenue-retention.input.month.hint": "En dag i den måned, beløbet hører til",
  "report.revenue-retention.input.amount": "Løbende omsætning",
  "report.revenue-retention.input.amount.hint":
    "Hvad kunden betaler for måneden; tilbagebetalinger er negative",
  "report.revenue-retention.option.months": "Højst så mange måneder",
  "report.revenue-retention.note.amounts": "Hver kundes {amount} lægges sammen efter måneden i {month}.",
  "report.revenue-retention.note.movements":
    "Fra intet til noget er Nye første gang og Genvundet derefter; mere fra samme kunde er Mersalg, mindre er Nedgang, intet er Frafald. Start + det, der kom, − det, der gik, = Slut.",
  "report.revenue-retention.note.rates":
    "GRR er den andel af Start, der ikke gik tabt; NRR lægger Mersalg og Genvundet til; Quick ratio er alt det, der kom, pr. enhed tab, tom hvor intet gik tabt.",
};
