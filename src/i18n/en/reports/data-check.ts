/** What the data check finds, what becomes of it, and what the user decides about it. */
export const dataCheck = {
  "check.duplicates": "Customers on several rows",
  "check.duplicates.each": "Count every row",
  "check.duplicates.first": "Count the first usable row only",
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
  "check.level": "Confidence level",
  "check.period": "Length of a period",
  "check.period.day": "Day",
  "check.period.week": "Week (Monday to Sunday)",
  "check.period.week-sunday": "Week (Sunday to Saturday)",
  "check.period.month": "Month",
  "check.period.quarter": "Quarter",
  "check.period.year": "Year",
  "check.period.days": "Days from each customer's first day",
  "check.period.brackets": "My own brackets of days",
  "check.until": "Up to the day",
  "check.until.hint": "Blank: as far as the data reach",
  "finding.cell-error": "{count, plural, one {# row has} other {# rows have}} an error value in {header}",
  "finding.cell-error.effect": "left out",
  "finding.missing-segment": "{count, plural, one {# row has} other {# rows have}} no {header}",
  "finding.missing-segment.effect": "left out",
  "finding.missing-outcome": "{count, plural, one {# row has} other {# rows have}} no answer in {header}",
  "finding.missing-outcome.effect": "left out",
  "finding.unknown-outcome":
    "{count, plural, one {# row has} other {# rows have}} an answer in {header} that is neither yes nor no: {examples}",
  "finding.unknown-outcome.effect": "left out",
  "finding.unknown-consent":
    "{count, plural, one {# row has} other {# rows have}} an answer in {header} that is neither yes nor no: {examples}",
  "finding.unknown-consent.effect": "taken as no",
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
  "finding.number-below":
    "{count, plural, one {# row has} other {# rows have}} a number in {header} below {limit, number}: {examples}",
  "finding.number-below.effect": "left out",
  "finding.number-above":
    "{count, plural, one {# row has} other {# rows have}} a number in {header} above {limit, number}: {examples}",
  "finding.number-above.effect": "left out",
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
  "finding.repeated-segment":
    "{count, plural, one {# row names} other {# rows name}} a segment of an earlier row in {header}: {examples}",
  "finding.repeated-segment.effect": "left out; the first row of each segment counts",
  "finding.missing-reason":
    "{count, plural, one {# customer who left has} other {# customers who left have}} no {header}",
  "finding.missing-reason.effect": "left out",
  "finding.still-customer":
    "{count, plural, one {# row is} other {# rows are}} of a customer who is still here, by {header}",
  "finding.still-customer.effect": "left out, as only those who left have a reason",
  "finding.no-answer": "{count, plural, one {# row answers} other {# rows answer}} neither question",
  "finding.no-answer.effect": "left out",
  "finding.not-whole":
    "{count, plural, one {# row has} other {# rows have}} a number in {header} that is not whole: {examples}",
  "finding.not-whole.effect": "left out",
  "finding.retention-unknown":
    "{count, plural, one {# row has} other {# rows have}} no customers in {header}, or more kept than there were",
  "finding.retention-unknown.effect": "left out, as no share of them stays",
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
  "finding.huge-number":
    "{count, plural, one {# row has} other {# rows have}} a number in {header} that is too large for any amount: {examples}",
  "finding.huge-number.effect": "left out",
  "finding.month-below-zero":
    "{count, plural, one {# row has} other {# rows have}} an amount in {header} of a customer whose refunds of the month exceed the charges: {examples}",
  "finding.month-below-zero.effect": "left out: the customer pays nothing in that month",
  "finding.in-no-segment":
    "{count, plural, one {# row has} other {# rows have}} no segment at all, neither then nor now",
  "finding.in-no-segment.effect": "left out",
  "finding.lookup-not-found-kept":
    "{count, plural, one {# row has} other {# rows have}} a customer whom the second table does not know, and so no {header}",
  "finding.lookup-not-found-kept.effect": "taken as not there",
  "finding.later-start":
    "{count, plural, one {# row has} other {# rows have}} a customer in {header} of whom another row has an earlier start: {examples}",
  "finding.later-start.effect": "left out: the earliest start counts",
} as const satisfies Readonly<Record<string, string>>;
