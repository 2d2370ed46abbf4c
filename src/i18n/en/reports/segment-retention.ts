/** The report of who stays and who leaves, by segment. */
export const segmentRetention = {
  "report.segment-retention.name": "Segment retention",
  "report.segment-retention.question": "Who stays and who leaves?",
  "report.segment-retention.sheet": "Segment retention",
  "report.segment-retention.title": "Retention by {segment}",
  "report.segment-retention.sentence":
    "Of {customers, plural, one {# customer} other {# customers}}, {retention, number, ::scale/100 .0} % stayed; {worst} lose most: {churn, number, ::scale/100 .0} % ({lost, number} of {start, number})",
  "report.segment-retention.sentence.one-segment":
    "Of {customers, plural, one {# customer} other {# customers}}, {retention, number, ::scale/100 .0} % stayed",
  "report.segment-retention.sentence.nobody-left":
    "{customers, plural, one {The only customer} other {All # customers}} stayed",
  "report.segment-retention.sentence.no-rows": "No row is left to compute from",
  "report.segment-retention.chart": "Share of customers who stayed, by {segment}",
  "report.segment-retention.input.segment": "Segment",
  "report.segment-retention.input.segment.hint":
    "The column whose groups are compared, such as contract or plan",
  "report.segment-retention.input.outcome": "Outcome",
  "report.segment-retention.input.outcome.hint": "Yes or no, TRUE or FALSE, 1 or 0: one answer a customer",
  "report.segment-retention.input.customer": "Customer",
  "report.segment-retention.input.customer.hint": "With it, customers who stand on several rows are found",
  "report.segment-retention.option.meaning": "What does “Yes” mean?",
  "report.segment-retention.option.meaning.kept": "The customer stayed",
  "report.segment-retention.option.meaning.left": "The customer left",
  "report.segment-retention.note.kept": "“Yes” in {outcome} means that the customer stayed.",
  "report.segment-retention.note.left": "“Yes” in {outcome} means that the customer left.",
  "report.segment-retention.shape.counts": "A segment, with counts at start and end",
  "report.segment-retention.shape.outcomes": "A customer, with a yes or no",
  "report.segment-retention.shape.memberships": "A membership, with start and end dates",
  "report.segment-retention.shape.transactions": "A purchase, with customer and date",
  "report.segment-retention.input.crossed": "Crossed with",
  "report.segment-retention.input.crossed.hint":
    "A second column: each pair of groups is a segment of its own",
  "report.segment-retention.input.start": "Customers at the start",
  "report.segment-retention.input.start.hint": "How many customers each segment had when the period began",
  "report.segment-retention.input.end": "Customers at the end",
  "report.segment-retention.input.end.hint": "How many there were when it ended, new ones included",
  "report.segment-retention.input.new": "New customers",
  "report.segment-retention.input.new.hint":
    "How many of them were won during the period; 0 without this column",
  "report.segment-retention.input.joined": "Start date",
  "report.segment-retention.input.joined.hint": "The day on which the membership began",
  "report.segment-retention.input.ended": "End date",
  "report.segment-retention.input.ended.hint": "The day on which it ended; blank while it lasts",
  "report.segment-retention.input.date": "Date of purchase",
  "report.segment-retention.input.date.hint": "The day on which the customer bought",
  "report.segment-retention.input.amount": "Amount",
  "report.segment-retention.input.amount.hint":
    "With it, refunds (negative amounts) are not taken for purchases",
  "report.segment-retention.option.periods": "How many periods",
  "report.segment-retention.option.window": "A purchase counts for how many days",
  "report.segment-retention.option.window.hint":
    "Whoever bought within so many days before a date is a customer on that date",
  "report.segment-retention.option.span": "Days between start and end",
  "report.segment-retention.option.compare": "Compare",
  "report.segment-retention.option.compare.none": "Nothing",
  "report.segment-retention.option.compare.segments": "Two segments",
  "report.segment-retention.option.compare.periods": "The last period with the first",
  "report.segment-retention.option.first": "First segment",
  "report.segment-retention.option.second": "Second segment",
  "report.segment-retention.note.counts": "The counts are those of the columns, added up by segment.",
  "report.segment-retention.note.rates":
    "Retention is (End − New) / Start, Churn is Lost / Start; the total comes from summed customers, never from averaged rates.",
  "report.segment-retention.note.memberships":
    "A customer counts at the start of a period who joined ({joined}) before its first day and had not left ({ended}) by then, and at the end who joined by its last day and had not left by its close.",
  "report.segment-retention.note.period": "Period: {from} to {to}.",
  "report.segment-retention.note.transactions":
    "A customer on a date is who bought within the {window, plural, one {# day} other {# days}} before it. Start is the opening of {from}, End the close of {to}; New are those who are customers then and were not at the start, whether or not they had bought earlier still.",
  "report.segment-retention.note.not-compared": "Nothing is compared: name two different segments.",
  "report.segment-retention.note.comparison":
    "Difference is the first rate minus the second; Low and High bound it with {level, number, ::scale/100 .##} % confidence (Newcombe's hybrid score interval); p is the two-sided chance of such a difference where there is none (pooled z test).",
} as const satisfies Readonly<Record<string, string>>;
