export const churnReasons = {
  "report.churn-reasons.name": "Churn reasons",
  "report.churn-reasons.question": "Why do they leave?",
  "report.churn-reasons.sheet": "Churn reasons",
  "report.churn-reasons.title": "Why customers left",
  "report.churn-reasons.sentence":
    "{customers, plural, one {# customer} other {# customers}} left; {reason} is the most frequent reason: {share, number, ::scale/100 .0} % ({count, number}), and {few, plural, one {# reason makes} other {# reasons make}} up four fifths",
  "report.churn-reasons.sentence.value":
    "{customers, plural, one {# customer} other {# customers}} left; {reason} is the most frequent reason: {share, number, ::scale/100 .0} % ({count, number}), and {few, plural, one {# reason makes} other {# reasons make}} up four fifths; {dearest} took most of the value: {valueShare, number, ::scale/100 .0} %",
  "report.churn-reasons.sentence.pooled":
    "{customers, plural, one {# customer} other {# customers}} left; no reason was given by {minimum, number} or more of them",
  "report.churn-reasons.sentence.no-rows": "No row is left to compute from",
  "report.churn-reasons.chart.customers": "Share of customers who left, by reason, and the shares added up",
  "report.churn-reasons.chart.value-lost": "Value lost, by reason",
  "report.churn-reasons.shape.outcomes": "A customer, with a yes or no and a reason",
  "report.churn-reasons.shape.ended": "A customer, with an end date and a reason",
  "report.churn-reasons.shape.leavers": "A customer who left, with a reason",
  "report.churn-reasons.input.reason": "Reason",
  "report.churn-reasons.input.reason.hint": "What the customer gave as the reason for leaving",
  "report.churn-reasons.input.segment.hint": "With it, a second table shows the reasons of each segment",
  "report.churn-reasons.input.value": "Value",
  "report.churn-reasons.input.value.hint": "What the customer was worth, such as a year's revenue",
  "report.churn-reasons.option.minimum": "Fewest customers for a reason of its own",
  "report.churn-reasons.option.minimum.hint": "Rarer reasons are put together as Other",
  "report.churn-reasons.note.reasons":
    "Only customers who left count, each with the reason in {reason}; Cumulative is the share of that reason and all before it. Shares are of those who gave a reason.",
  "report.churn-reasons.note.pooled":
    "Reasons of fewer than {minimum, plural, one {# customer} other {# customers}} are put together as Other, in the last row.",
  "report.churn-reasons.note.value": "Value lost is the sum of {value}; a blank one counts nothing.",
  "report.churn-reasons.note.segments":
    "Main reason is the most frequent one that stands by itself; Low and High bound its share of the segment's leavers with 95 % confidence (Wilson score interval).",
  "report.churn-reasons.input.segment": "Segment",
  "report.churn-reasons.input.outcome": "Outcome",
  "report.churn-reasons.input.outcome.hint": "Yes or no, TRUE or FALSE, 1 or 0: one answer a customer",
  "report.churn-reasons.input.ended": "End date",
  "report.churn-reasons.input.ended.hint": "The day on which it ended; blank while it lasts",
  "report.churn-reasons.input.customer": "Customer",
  "report.churn-reasons.input.customer.hint": "With it, customers who stand on several rows are found",
  "report.churn-reasons.option.meaning": "What does “Yes” mean?",
  "report.churn-reasons.option.meaning.kept": "The customer stayed",
  "report.churn-reasons.option.meaning.left": "The customer left",
} as const satisfies Readonly<Record<string, string>>;
