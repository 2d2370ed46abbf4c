/** Everything that is written into sheets or said about data. */
export const reports = {
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
  "report.segment-retention.option.level": "Confidence level",
  "check.duplicates": "Customers on several rows",
  "check.duplicates.each": "Count every row",
  "check.duplicates.first": "Count the first usable row only",
  "report.segment-retention.note.kept": "“Yes” in {outcome} means that the customer stayed.",
  "report.segment-retention.note.left": "“Yes” in {outcome} means that the customer left.",
  "report.segment-retention.note.interval":
    "Low and High bound the retention with {level, number, ::scale/100 .##} % confidence (Wilson score interval).",
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
  "report.segment-retention.option.period": "Length of a period",
  "report.segment-retention.option.period.day": "Day",
  "report.segment-retention.option.period.week": "Week (Monday to Sunday)",
  "report.segment-retention.option.period.week-sunday": "Week (Sunday to Saturday)",
  "report.segment-retention.option.period.month": "Month",
  "report.segment-retention.option.period.quarter": "Quarter",
  "report.segment-retention.option.period.year": "Year",
  "report.segment-retention.option.periods": "How many periods",
  "report.segment-retention.option.until": "Up to the day",
  "report.segment-retention.option.until.hint": "Blank: as far as the data reach",
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
  "report.segment-retention.note.comparison":
    "Difference is the first rate minus the second; Low and High bound it with {level, number, ::scale/100 .##} % confidence (Newcombe's hybrid score interval); p is the two-sided chance of such a difference where there is none (pooled z test).",

  "check.rows": "Which rows count?",
  "check.rows.all": "All, hidden ones too",
  "check.rows.visible": "Only the visible ones",
  "check.merged": "Merged cells",
  "check.merged.fill": "One value for all their rows",
  "check.merged.blank": "Only the first row has the value",
  "check.totals": "Rows of sums",
  "check.totals.leave-out": "Leave them out",
  "check.totals.count": "They are segments: count them",
  "check.numberTexts": "Numbers that are text",
  "check.numberTexts.read": "Read them as numbers",
  "check.numberTexts.leave-out": "Leave them out",
  "check.decimal": "What is the decimal mark?",
  "check.decimal.point": "Point: 1,234 is over a thousand",
  "check.decimal.comma": "Comma: 1,234 is a little over one",
  "check.decimal.leave-out": "Leave these rows out",
  "check.dateOrder": "Which comes first, day or month?",
  "check.dateOrder.day-first": "Day: 03/04 is 3 April",
  "check.dateOrder.month-first": "Month: 03/04 is 4 March",
  "check.dateOrder.leave-out": "Leave these rows out",
  "check.overlaps": "Memberships that overlap",
  "check.overlaps.merge": "One membership from first to last day",
  "check.overlaps.each": "Count each",
  "check.brackets": "Numbers as segments",
  "check.brackets.none": "Each number by itself",
  "check.brackets.quantiles": "Parts of equally many rows",
  "check.brackets.cuts": "My own cuts",
  "check.parts": "How many parts",
  "check.cuts": "Cuts",
  "check.cuts.hint":
    "Ascending numbers with spaces between them: 10 20 50 gives < 10, 10 – < 20, 20 – < 50, ≥ 50",

  "finding.cell-error": "{count, plural, one {# row has} other {# rows have}} an error value in {header}",
  "finding.cell-error.effect": "left out",
  "finding.missing-segment": "{count, plural, one {# row has} other {# rows have}} no {header}",
  "finding.missing-segment.effect": "left out",
  "finding.missing-outcome": "{count, plural, one {# row has} other {# rows have}} no answer in {header}",
  "finding.missing-outcome.effect": "left out",
  "finding.unknown-outcome":
    "{count, plural, one {# row has} other {# rows have}} an answer in {header} that is neither yes nor no: {examples}",
  "finding.unknown-outcome.effect": "left out",
  "finding.duplicate-left-out":
    "{count, plural, one {# row repeats} other {# rows repeat}} a customer of an earlier row in {header}: {examples}",
  "finding.duplicate-left-out.effect": "left out",
  "finding.duplicate-kept":
    "{count, plural, one {# row repeats} other {# rows repeat}} a customer of an earlier row in {header}: {examples}",
  "finding.duplicate-kept.effect": "counted like any other row",
  "finding.missing-customer":
    "{count, plural, one {# row has} other {# rows have}} no {header} and cannot be checked for repeats",
  "finding.missing-customer.effect": "counted like any other row",
  "finding.hidden-kept": "{count, plural, one {# row is} other {# rows are}} hidden or filtered away",
  "finding.hidden-kept.effect": "counted like the visible ones",
  "finding.hidden-left-out": "{count, plural, one {# row is} other {# rows are}} hidden or filtered away",
  "finding.hidden-left-out.effect": "left out",
  "finding.from-1904":
    "This workbook counts its days from 1904, so its dates differ by 1,462 days from those of other workbooks",
  "finding.from-1904.effect": "read as the sheet shows them; take care when you paste dates from elsewhere",
  "finding.merged-filled":
    "{count, plural, one {# row has} other {# rows have}} only part of a merged cell in {header}",
  "finding.merged-filled.effect": "counted with the merged cell's value",
  "finding.merged-blank":
    "{count, plural, one {# row has} other {# rows have}} only part of a merged cell in {header}",
  "finding.merged-blank.effect": "taken as blank",
  "finding.lookup-not-found":
    "{count, plural, one {# row has} other {# rows have}} a customer whom the second table does not know, and so no {header}",
  "finding.lookup-not-found.effect": "left out",
  "finding.lookup-conflict":
    "{words, plural, one {# customer stands} other {# customers stand}} in the second table with different values of {header}: {examples}",
  "finding.lookup-conflict.effect": "the first value counts",
  "finding.totals-left-out":
    "{count, plural, one {# row is} other {# rows are}} named as a sum of others in {header}: {examples}",
  "finding.totals-left-out.effect": "left out",
  "finding.totals-counted":
    "{count, plural, one {# row is} other {# rows are}} named as a sum of others in {header}: {examples}",
  "finding.totals-counted.effect": "counted like a segment",
  "finding.missing-number": "{count, plural, one {# row has} other {# rows have}} no number in {header}",
  "finding.missing-number.effect": "left out",
  "finding.negative-number":
    "{count, plural, one {# row has} other {# rows have}} a negative number in {header}: {examples}",
  "finding.negative-number.effect": "left out",
  "finding.not-a-number":
    "{count, plural, one {# row has} other {# rows have}} a text in {header} that is no number: {examples}",
  "finding.not-a-number.effect": "left out",
  "finding.ambiguous-number":
    "{count, plural, one {# row has} other {# rows have}} a text in {header} that reads as two numbers, a thousand or a decimal: {examples}",
  "finding.ambiguous-number.effect": "left out",
  "finding.ambiguous-number-read":
    "{count, plural, one {# row has} other {# rows have}} a text in {header} that reads as two numbers, a thousand or a decimal: {examples}",
  "finding.ambiguous-number-read.effect": "read as you chose, or as the rest of the column is written",
  "finding.decimal-comma":
    "{count, plural, one {# row has} other {# rows have}} a number with a decimal comma as text in {header}: {examples}",
  "finding.decimal-comma.effect": "read as numbers",
  "finding.number-as-text":
    "{count, plural, one {# row has} other {# rows have}} a number as text in {header}: {examples}",
  "finding.number-as-text.effect": "read as numbers",
  "finding.number-text-left-out":
    "{count, plural, one {# row has} other {# rows have}} a number as text in {header}: {examples}",
  "finding.number-text-left-out.effect": "left out",
  "finding.not-a-date":
    "{count, plural, one {# row has} other {# rows have}} a number in {header} that is no date: {examples}",
  "finding.not-a-date.effect": "left out",
  "finding.missing-date": "{count, plural, one {# row has} other {# rows have}} no date in {header}",
  "finding.missing-date.effect": "left out",
  "finding.date-text-unread":
    "{count, plural, one {# row has} other {# rows have}} a text in {header} that is no date: {examples}",
  "finding.date-text-unread.effect": "left out",
  "finding.ambiguous-date":
    "{count, plural, one {# row has} other {# rows have}} a text in {header} whose day and month could be either way round: {examples}",
  "finding.ambiguous-date.effect": "left out",
  "finding.ambiguous-date-read":
    "{count, plural, one {# row has} other {# rows have}} a text in {header} whose day and month could be either way round: {examples}",
  "finding.ambiguous-date-read.effect": "read as you chose, or as the rest of the column is written",
  "finding.date-as-text":
    "{count, plural, one {# row has} other {# rows have}} a date as text in {header}: {examples}",
  "finding.date-as-text.effect": "read as dates",
  "finding.new-exceeds-end":
    "{count, plural, one {# row has} other {# rows have}} more new customers in {header} than there are at the end",
  "finding.new-exceeds-end.effect": "left out",
  "finding.unnamed-customer": "{count, plural, one {# row has} other {# rows have}} no {header}",
  "finding.unnamed-customer.effect": "left out",
  "finding.refund":
    "{count, plural, one {# row has} other {# rows have}} a negative amount in {header}, a refund",
  "finding.refund.effect": "no purchase, so left out",
  "finding.after-as-of":
    "{count, plural, one {# row has} other {# rows have}} a date in {header} after the day chosen",
  "finding.after-as-of.effect": "left out",
  "finding.several-segments":
    "{count, plural, one {# row has} other {# rows have}} another {header} than an earlier row of the same customer: {examples}",
  "finding.several-segments.effect": "the customer counts where the latest row says",
  "finding.end-before-start":
    "{count, plural, one {# row has} other {# rows have}} an end in {header} before its start",
  "finding.end-before-start.effect": "left out",
  "finding.overlap-merged":
    "{count, plural, one {# row has} other {# rows have}} a membership that overlaps another of the same customer: {examples}",
  "finding.overlap-merged.effect": "joined with the earlier one, which then lasts to the later end",
  "finding.overlap-kept":
    "{count, plural, one {# row has} other {# rows have}} a membership that overlaps another of the same customer: {examples}",
  "finding.overlap-kept.effect": "each counted, the customer more than once",

  "note.source": "Source",
  "note.as-of": "As of",
  "note.as-of.value": "{date, date, long}",
  "note.definition": "Definition",
  "note.reference": "Reference: {reference}",
  "note.rows": "Rows",
  "note.rows.value":
    "{used, number} of {read, plural, one {# row} other {# rows}} counted, {left, number} left out",
  "note.left-out": "Checked",
  "note.left-out.none": "Nothing to report",
  "note.finding": "{finding}: {effect} (row {rows})",
  "note.finding.more": "{rows} and {more, plural, one {# more} other {# more}}",
  "note.gone": "Gone",
  "note.gone.value": "No longer in the data, kept because something stands beside them: {keys}",
  "note.gone.mark": "no longer in the data",
  "note.refresh": "Refresh",
  "note.refresh.value":
    "Home > Stay > Refresh reports. Your order of rows, your own columns and what you type beside a row stay.",
} as const satisfies Readonly<Record<string, string>>;
