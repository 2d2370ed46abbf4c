export const whatIf = {
  "report.what-if.name": "What-if",
  "report.what-if.question": "What if we kept 5 % more?",
  "report.what-if.sheet": "What-if",
  "report.what-if.title": "What it would bring to keep {raise, number, ::scale/100 .##} points more",
  "report.what-if.sentence":
    "Keeping {raise, number, ::scale/100 .##} points more of {customers, plural, one {# customer} other {# customers}} would bring {extra, number, ::.00} over {periods, plural, one {# period} other {# periods}}, {lift, number, ::scale/100 .0} % more profit; {best} gains most per customer: {gain, number, ::.00}{spends, select, yes {; after the spending {net, number, ::.00} is left} other {}}",
  "report.what-if.sentence.no-profit":
    "Keeping {raise, number, ::scale/100 .##} points more of {customers, plural, one {# customer} other {# customers}} would bring {extra, number, ::.00} over {periods, plural, one {# period} other {# periods}}; {best} gains most per customer: {gain, number, ::.00}{spends, select, yes {; after the spending {net, number, ::.00} is left} other {}}",
  "report.what-if.sentence.no-rows": "No row is left to compute from",
  "report.what-if.chart": "Value of a customer now and with more retention, by {segment}",
  "report.what-if.shape.rates": "A segment, with customers, retention and contribution",
  "report.what-if.shape.counts": "A segment, with counts, revenue and margin",
  "report.what-if.input.segment.hint": "Each segment is a row of the model",
  "report.what-if.input.customers": "Customers",
  "report.what-if.input.customers.hint": "How many customers the segment has now",
  "report.what-if.input.retention": "Retention",
  "report.what-if.input.retention.hint":
    "Share of the customers who stay from one period to the next, 0.8 or 80 %",
  "report.what-if.input.contribution": "Contribution",
  "report.what-if.input.contribution.hint": "What a customer leaves in one period after all costs",
  "report.what-if.input.cac": "Acquisition cost",
  "report.what-if.input.cac.hint": "What winning a customer costs; with it, keeping is compared with winning",
  "report.what-if.input.revenue": "Revenue",
  "report.what-if.input.revenue.hint": "What a customer brings in one period, such as a month",
  "report.what-if.input.margin": "Margin",
  "report.what-if.input.margin.hint": "Share of the revenue left before serving, 0.6 or 60 %",
  "report.what-if.input.costToServe": "Cost to serve",
  "report.what-if.input.costToServe.hint":
    "What serving a customer costs in one period: deliveries, support, returns",
  "report.what-if.option.span": "Periods of revenue that the retention covers",
  "report.what-if.option.span.hint":
    "12 where revenue is of a month and retention of a year; 1 where both are of the same period",
  "report.what-if.option.raise": "Points of retention more",
  "report.what-if.option.raise.hint":
    "Over the time that the counts or the rate cover: a year of counts, 5 points more of a year",
  "report.what-if.option.spending": "Spending per customer to achieve it",
  "report.what-if.option.spending.hint": "Once, in whole units of money",
  "report.what-if.option.periods": "Periods ahead",
  "report.what-if.option.periods.hint": "12 for a year of months",
  "report.what-if.option.discount": "Discount per period",
  "report.what-if.option.discount.hint": "By how much money a period later is worth less",
  "report.what-if.option.growth": "Growth of contribution per period",
  "report.what-if.option.growth.hint": "By how much a customer who stays contributes more each period",
  "report.what-if.note.counts":
    "Contribution is revenue × margin − cost to serve; customers are those at the end; retention is ((End − New) / Start)^(1/{span, number}), the rate of one period of the revenue.",
  "report.what-if.note.span":
    "The points more are added to the share kept over all {span, number} periods of the data: Retention then is (Retention^{span, number} + More retention)^(1/{span, number}).",
  "report.what-if.note.assumptions":
    "More retention, Spending, Periods, Discount and Growth are assumptions: change them in their cells, segment by segment, and the table follows. A refresh keeps what you typed there.",
  "report.what-if.note.value":
    "Customer value adds up Contribution × q^t over the periods, q = Retention × (1 + Growth) / (1 + Discount), the first at once.",
  "report.what-if.note.profit":
    "Most worth spending is the rise in customer value; Extra profit is that times the customers; Net is what is left after the spending; Lift is Extra profit / Profit now, in the totals row of the whole company.",
  "report.what-if.note.acquisition":
    "Win instead is how many customers would have to be won for the same gain, each leaving Customer value − Acquisition cost; blank where winning one does not pay.",
  "report.what-if.input.segment": "Segment",
  "report.what-if.input.start": "Customers at the start",
  "report.what-if.input.start.hint": "How many customers each segment had when the period began",
  "report.what-if.input.end": "Customers at the end",
  "report.what-if.input.end.hint": "How many there were when it ended, new ones included",
  "report.what-if.input.new": "New customers",
  "report.what-if.input.new.hint": "How many of them were won during the period; 0 without this column",
} as const satisfies Readonly<Record<string, string>>;
