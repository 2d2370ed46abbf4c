/** The report of how cohorts age. */
export const cohortRetention = {
  "report.cohort-retention.name": "Cohort retention",
  "report.cohort-retention.question": "How do cohorts age?",
  "report.cohort-retention.sheet": "Cohort retention",
  "report.cohort-retention.title": "Retention by cohort and age",
  "report.cohort-retention.sentence":
    "In {unit, select, day {day} week {week} month {month} quarter {quarter} year {year} brackets {days} other {window}} {age} after the first, {rate, number, ::scale/100 .0} % of the customers were active ({kept, number} of {all, number}); in {unit, select, day {day} week {week} month {month} quarter {quarter} year {year} brackets {days} other {window}} {ageLater} it was {rateLater, number, ::scale/100 .0} % ({keptLater, number} of {allLater, number})",
  "report.cohort-retention.sentence.one-age":
    "In {unit, select, day {day} week {week} month {month} quarter {quarter} year {year} brackets {days} other {window}} {age} after the first, {rate, number, ::scale/100 .0} % of the customers were active ({kept, number} of {all, number})",
  "report.cohort-retention.sentence.too-young":
    "{customers, plural, one {The only customer has not} other {None of # customers has}} been here for a whole period after the first: there is nothing to follow yet",
  "report.cohort-retention.sentence.no-rows": "No row is left to compute from",
  "report.cohort-retention.chart": "Share of customers who are active, by age",
  "report.cohort-retention.shape.memberships": "A membership, with its dates",
  "report.cohort-retention.shape.transactions": "A purchase, with customer and date",
  "report.cohort-retention.input.customer": "Customer",
  "report.cohort-retention.input.customer.hint":
    "Whose row it is: a customer belongs to the cohort of the first one",
  "report.cohort-retention.input.date": "Purchase date",
  "report.cohort-retention.input.date.hint": "The day on which the customer bought",
  "report.cohort-retention.input.amount": "Amount",
  "report.cohort-retention.input.amount.hint":
    "With it the cells can show value, and refunds (negative amounts) make no purchase",
  "report.cohort-retention.input.joined": "Start date",
  "report.cohort-retention.input.joined.hint": "The day on which the membership began",
  "report.cohort-retention.input.ended": "End date",
  "report.cohort-retention.input.ended.hint": "The day on which it ended; blank while it lasts",
  "report.cohort-retention.option.days": "Days of each period",
  "report.cohort-retention.option.lastDays": "Last day of each bracket",
  "report.cohort-retention.option.lastDays.hint":
    "Ascending numbers with spaces between them: 3 7 14 gives days 1–3, 4–7, 8–14 after the first; blank means 3 7 14 30 60 90",
  "report.cohort-retention.option.cell": "When is a customer active at an age?",
  "report.cohort-retention.option.cell.on": "In that period",
  "report.cohort-retention.option.cell.on.hint":
    "Active at an age: there in just that period, whatever came before or after.",
  "report.cohort-retention.option.cell.on or after": "In that period or later",
  "report.cohort-retention.option.cell.on or after.hint":
    "Active at an age: there in that period or in any later one, so not yet gone for good.",
  "report.cohort-retention.option.cell.on or before": "By that period",
  "report.cohort-retention.option.cell.on or before.hint":
    "Active at an age: came back at least once by the end of that period, the first period not counted.",
  "report.cohort-retention.option.cell.streak": "In every period so far",
  "report.cohort-retention.option.cell.streak.hint":
    "Active at an age: there in every period from the first to that one, without a gap.",
  "report.cohort-retention.option.measure": "What stands in the cells?",
  "report.cohort-retention.option.measure.rate": "Share of customers",
  "report.cohort-retention.option.measure.rate.hint":
    "Cells: the share of the cohort's customers who are active at the age.",
  "report.cohort-retention.option.measure.customers": "Customers",
  "report.cohort-retention.option.measure.customers.hint":
    "Cells: how many of the cohort's customers are active at the age.",
  "report.cohort-retention.option.measure.orders": "Purchases",
  "report.cohort-retention.option.measure.orders.hint":
    "Cells: how many purchases the cohort made at the age.",
  "report.cohort-retention.option.measure.value": "Value",
  "report.cohort-retention.option.measure.value.hint":
    "Cells: what the cohort spent at the age, refunds taken off.",
  "report.cohort-retention.option.measure.value per customer": "Value per customer",
  "report.cohort-retention.option.measure.value per customer.hint":
    "Cells: what the cohort spent at the age, divided by all its customers.",
  "report.cohort-retention.option.reference": "Share of whom?",
  "report.cohort-retention.option.reference.cohort": "Of the whole cohort",
  "report.cohort-retention.option.reference.previous": "Of those active one age before",
  "report.cohort-retention.option.ages": "How many ages at most",
  "report.cohort-retention.note.transactions":
    "A cohort is who bought ({date}) for the first time in the same period; age 0 is that period.",
  "report.cohort-retention.note.memberships":
    "A cohort is who joined ({joined}) for the first time in the same period; age 0 is that period. Being there in a period means being a member at its close: joined by then and not left ({ended}).",
  "report.cohort-retention.note.previous": "The share is of those who were active one age before.",
  "report.cohort-retention.note.immature": "A blank cell is not 0: its period had not ended by {date}.",
  "report.cohort-retention.note.curve":
    "The curve is made of all customers whose period has ended: the sum of the active over the sum of all, never an average of rates. Beside it stand the latest cohorts.",
  "report.cohort-retention.note.no-amount":
    "Value needs a column of amounts; without one the cells show the share of customers.",
} as const satisfies Readonly<Record<string, string>>;
