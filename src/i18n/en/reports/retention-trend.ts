/** The report of whether retention is getting better. */
export const retentionTrend = {
  "report.retention-trend.name": "Retention trend",
  "report.retention-trend.question": "Is retention getting better?",
  "report.retention-trend.sheet": "Retention trend",
  "report.retention-trend.title": "Retention from period to period",
  "report.retention-trend.sentence.better":
    "In {period}, {retention, number, ::scale/100 .0} % of the customers stayed ({kept, number} of {start, number}), against {earlier, number, ::scale/100 .0} % in {periods, plural, one {the period} other {the # periods}} before: {low, number, ::scale/100 .0} to {high, number, ::scale/100 .0} percentage points better",
  "report.retention-trend.sentence.worse":
    "In {period}, {retention, number, ::scale/100 .0} % of the customers stayed ({kept, number} of {start, number}), against {earlier, number, ::scale/100 .0} % in {periods, plural, one {the period} other {the # periods}} before: {low, number, ::scale/100 .0} to {high, number, ::scale/100 .0} percentage points worse",
  "report.retention-trend.sentence.alike":
    "In {period}, {retention, number, ::scale/100 .0} % of the customers stayed ({kept, number} of {start, number}), against {earlier, number, ::scale/100 .0} % in {periods, plural, one {the period} other {the # periods}} before: no more of a difference than chance would make",
  "report.retention-trend.sentence.one-period":
    "In {period}, {retention, number, ::scale/100 .0} % of the customers stayed ({kept, number} of {start, number}); there is no earlier period to compare it with",
  "report.retention-trend.sentence.no-rows": "No period that is over has customers to follow",
  "report.retention-trend.chart": "Share of customers who stayed, by period",
  "report.retention-trend.shape.memberships": "A membership, with its dates",
  "report.retention-trend.input.customer": "Customer",
  "report.retention-trend.input.customer.hint": "With it, memberships of one customer that overlap are found",
  "report.retention-trend.input.joined": "Start date",
  "report.retention-trend.input.joined.hint": "The day on which the membership began",
  "report.retention-trend.input.ended": "End date",
  "report.retention-trend.input.ended.hint": "The day on which it ended; blank while it lasts",
  "report.retention-trend.option.periods": "How many periods at most",
  "report.retention-trend.note.memberships":
    "A customer counts at the start of a period who joined ({joined}) before its first day and had not left ({ended}) by then, and at the end who joined by its last day and had not left by its close.",
  "report.retention-trend.note.periods": "Periods that are over: {from} to {to}.",
  "report.retention-trend.note.rates":
    "Retention is (Start − Lost) / Start, Churn is Lost / Start, End is Start − Lost + New; who joined and left within a period is in neither.",
  "report.retention-trend.note.comparison":
    "The last period is compared with all customers of the earlier ones together; the bounds of the difference hold with {level, number, ::scale/100 .##} % confidence (Newcombe's hybrid score interval).",
} as const satisfies Readonly<Record<string, string>>;
