/** The report of where recurring revenue goes. */
export const revenueRetention = {
  "report.revenue-retention.name": "Revenue retention",
  "report.revenue-retention.question": "Where does recurring revenue go?",
  "report.revenue-retention.sheet": "Revenue retention",
  "report.revenue-retention.title": "What moves the monthly recurring revenue",
  "report.revenue-retention.sentence":
    "In {period}, {grr, number, ::scale/100 .0} % of the recurring revenue of {start, number, integer} was kept, {nrr, number, ::scale/100 .0} % with what the same customers added: {churn, number, integer} went with customers who left and {contraction, number, integer} with those who pay less, while {gained, number, integer} came with new ones",
  "report.revenue-retention.sentence.first-month":
    "Recurring revenue was {end, number, integer} in {period}; there is no month before it to compare with",
  "report.revenue-retention.sentence.no-rows": "No row is left to compute from",
  "report.revenue-retention.chart": "What came and what went, by month",
  "report.revenue-retention.chart.rates": "Share of the revenue kept, by month",
  "report.revenue-retention.shape.amounts": "An amount, with customer and month",
  "report.revenue-retention.input.customer": "Customer",
  "report.revenue-retention.input.customer.hint":
    "Who pays; the amounts of one customer and month are added up",
  "report.revenue-retention.input.month": "Month",
  "report.revenue-retention.input.month.hint": "Any day of the month to which the amount belongs",
  "report.revenue-retention.input.amount": "Recurring revenue",
  "report.revenue-retention.input.amount.hint": "What the customer pays for the month; refunds are negative",
  "report.revenue-retention.option.months": "How many months at most",
  "report.revenue-retention.note.amounts": "Each customer's {amount} is added up by the month of {month}.",
  "report.revenue-retention.note.movements":
    "From nothing to something is New the first time and Reactivation after that; more from the same customer is Expansion, less is Contraction, nothing is Churn. Start + New + Expansion + Reactivation − Contraction − Churn = End.",
  "report.revenue-retention.note.rates":
    "GRR is the share of Start that was not lost; NRR adds Expansion and Reactivation; the Quick ratio is all gains per unit of loss, blank where nothing was lost.",
} as const satisfies Readonly<Record<string, string>>;
