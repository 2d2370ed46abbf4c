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
  "report.segment-retention.option.duplicates": "Customers on several rows",
  "report.segment-retention.option.duplicates.each": "Count every row",
  "report.segment-retention.option.duplicates.first": "Count the first usable row only",
  "report.segment-retention.note.kept":
    "“Yes” in {outcome} means that the customer stayed. Retention is (End − New) / Start, Churn is Lost / Start; the total comes from summed customers, never from averaged rates.",
  "report.segment-retention.note.left":
    "“Yes” in {outcome} means that the customer left. Retention is (End − New) / Start, Churn is Lost / Start; the total comes from summed customers, never from averaged rates.",
  "report.segment-retention.note.interval":
    "Low and High bound the retention with {level, number, ::scale/100 .##} % confidence (Wilson score interval).",

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
