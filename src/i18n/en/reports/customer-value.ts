/** The report of what customers are worth. */
export const customerValue = {
  "report.customer-value.name": "Customer value",
  "report.customer-value.question": "What is a customer worth?",
  "report.customer-value.sheet": "Customer value",
  "report.customer-value.title": "What customers are worth",
  "report.customer-value.sentence":
    "Over the next {horizon, plural, one {month} other {# months}}, {customers, plural, one {# customer is} other {# customers are}} expected to be worth {total, number, ::.00}; the best {best, number, ::scale/100} % hold {held, number, ::scale/100 .0} % of that. About {alive, number, integer} of them ({aliveShare, number, ::scale/100 .0} %) still buy{grade, select, excellent {, and the forecast is excellent} good {, and the forecast is good} fair {, and the forecast is fair} poor {, but the forecast is poor} other {; the forecast could not be put to the test}}",
  "report.customer-value.sentence.grouped":
    "Over the next {horizon, plural, one {month} other {# months}}, {customers, plural, one {# customer is} other {# customers are}} expected to order {orders, number, integer} times and to be worth {total, number, ::.00}. About {alive, number, integer} of them ({aliveShare, number, ::scale/100 .0} %) still buy{grade, select, excellent {, and the forecast is excellent} good {, and the forecast is good} fair {, and the forecast is fair} poor {, but the forecast is poor} other {; the forecast could not be put to the test}}",
  "report.customer-value.sentence.grouped-no-model":
    "No model of the purchases of {customers, plural, one {# customer} other {# customers}} could be fitted, so nothing is foreseen",
  "report.customer-value.sentence.no-value":
    "Over the next {horizon, plural, one {month} other {# months}}, {customers, plural, one {# customer is} other {# customers are}} expected to order {orders, number, integer} times; what an order is worth could not be foreseen. About {alive, number, integer} of them ({aliveShare, number, ::scale/100 .0} %) still buy{grade, select, excellent {, and the forecast is excellent} good {, and the forecast is good} fair {, and the forecast is fair} poor {, but the forecast is poor} other {; the forecast could not be put to the test}}",
  "report.customer-value.sentence.no-model":
    "{customers, plural, one {# customer has} other {# customers have}} spent {total, number, ::.00}; the best {best, number, ::scale/100} % hold {held, number, ::scale/100 .0} % of that. No model of their purchases could be fitted, so nothing is foreseen",
  "report.customer-value.sentence.no-rows": "No row is left to compute from",
  "report.customer-value.chart":
    "Purchases per customer in the last third, by repeat purchases before: bought and foreseen",
  "report.customer-value.chart.concentration": "Share of the value that the best customers hold",
  "report.customer-value.shape.transactions": "A purchase, with customer, date and amount",
  "report.customer-value.input.customer": "Customer",
  "report.customer-value.input.customer.hint": "Who bought",
  "report.customer-value.input.date": "Purchase date",
  "report.customer-value.input.date.hint": "The day on which the customer bought",
  "report.customer-value.input.amount": "Amount",
  "report.customer-value.input.amount.hint": "What was paid; a negative amount is a refund",
  "report.customer-value.option.horizon": "Months ahead",
  "report.customer-value.option.horizon.hint": "Over this time customers are valued",
  "report.customer-value.option.margin": "Margin",
  "report.customer-value.option.margin.hint": "Share of the amounts that is profit; 100 % values the revenue",
  "report.customer-value.option.discount": "Discount per year",
  "report.customer-value.option.discount.hint": "By how much money a year later is worth less",
  "report.customer-value.option.model": "By which model are customers valued?",
  "report.customer-value.option.model.hint": "All three are fitted and compared in any case",
  "report.customer-value.option.model.best": "The one that foresaw best",
  "report.customer-value.option.model.pareto": "Pareto/NBD",
  "report.customer-value.option.model.mbg": "MBG/NBD",
  "report.customer-value.option.model.bg": "BG/NBD",
  "report.customer-value.option.listed": "Customers listed at most",
  "report.customer-value.option.listed.hint": "The most valuable come first; sums count all of them",
  "report.customer-value.top.1": "Best 1 %",
  "report.customer-value.top.5": "Best 5 %",
  "report.customer-value.top.10": "Best 10 %",
  "report.customer-value.top.20": "Best 20 %",
  "report.customer-value.top.50": "Best 50 %",
  "report.customer-value.top.all": "All",
  "report.customer-value.state.used": "used",
  "report.customer-value.state.fitted": "fitted",
  "report.customer-value.state.not-converged": "did not converge",
  "report.customer-value.state.too-few": "too few repeat buyers",
  "report.customer-value.state.alike": "all spend the same",
  "report.customer-value.note.purchases":
    "All purchases of a customer on one day ({date}) are one purchase; a negative {amount} is a refund: it lowers the value and is no purchase.",
  "report.customer-value.note.summary":
    "Frequency is how many days after the first a customer bought, Recency the time from the first purchase to the last, T that from the first to the end, in months of {days, number} days, and Monetary the mean value of those later days: the figures of STAY.RFM.SUMMARY.",
  "report.customer-value.note.holdout":
    "Test of the forecast: the models are fitted once more to the first two thirds of the time, up to {first}, and foresee the rest, up to {last}, for the {customers, plural, one {# customer} other {# customers}} who began in the first part.",
  "report.customer-value.note.grade":
    "The forecast is {grade, select, excellent {excellent} good {good} fair {fair} other {poor}}: in the last third these customers bought {bought, number} times, and {model} had foreseen {expected, number, integer}, {difference, number, ::scale/100 .0} % {direction, select, fewer {fewer} other {more}}. The errors of the groups in the chart add up to {error, number, ::scale/100 .0} % of what was bought; up to {excellent, number, ::scale/100} % is called excellent, up to {good, number, ::scale/100} % good, up to {fair, number, ::scale/100} % fair (Lewis 1982).",
  "report.customer-value.note.not-judged":
    "The forecast could not be judged: that takes a model fitted to the first two thirds and {fewest, number} purchases or more in the last third; there {bought, plural, one {was #} other {were #}}.",
  "report.customer-value.note.models":
    "Pareto/NBD lets customers stop at any time, MBG/NBD after each purchase, BG/NBD after each repeat purchase. All have four parameters, times in months; AIC = 2 × 4 − 2 × Log-likelihood and BIC = 4 × ln(Customers) − 2 × Log-likelihood, and the lowest is the best.",
  "report.customer-value.note.best":
    "Customers are valued by {model}: it has the smallest error in the last third or, where that cannot be judged, the lowest AIC.",
  "report.customer-value.note.chosen": "Customers are valued by {model}, as was chosen.",
  "report.customer-value.note.bg":
    "BG/NBD takes every one-time buyer for alive, however long ago the purchase was.",
  "report.customer-value.note.not-converged":
    "{model} is not fitted: no parameters are the likeliest for these data.",
  "report.customer-value.note.too-few":
    "{model} is not fitted: fewer than three customers have bought again.",
  "report.customer-value.note.alike": "{model} is not fitted: all repeat buyers spend the same.",
  "report.customer-value.note.value":
    "Customer value = Expected orders within {horizon, plural, one {# month} other {# months}} × Expected spend × {margin, number, ::scale/100 .##} % margin.",
  "report.customer-value.note.discount":
    "Discounted orders count an order less the later it comes, by {discount, number, ::scale/100 .##} % a year; Customer value takes these.",
  "report.customer-value.note.spending":
    "Expected spend is the customer’s own mean, drawn towards that of all (Gamma-Gamma). The model takes how often customers buy and what they spend for unrelated; the correlation here is {correlation, number, ::.00}.",
  "report.customer-value.note.excluded":
    "{count, plural, one {# repeat buyer} other {# repeat buyers}} whose later purchases add up to nothing or less {count, plural, one {has} other {have}} no place in the spending model and no value: {names}",
  "report.customer-value.note.concentration":
    "The first table adds up the best customers: those with the highest Total value and those with the highest Customer value, who need not be the same.",
  "report.customer-value.note.grouped":
    "Customers are not listed one by one: the rows stay where they are, and only groups of customers with the same history come from there. The last table adds them up by repeat purchases; its value is the sum of what each customer is expected to be worth. Customers whose later purchases add up to nothing or less have no value.",
  "report.customer-value.note.listed":
    "Listed are the {listed, number} most valuable of {customers, number} customers; sums and shares count all of them.",
} as const satisfies Readonly<Record<string, string>>;
