/** The report of how long customers stay. */
export const survival = {
  "report.survival.name": "Survival by segment",
  "report.survival.question": "How long do customers stay?",
  "report.survival.sheet": "Survival",
  "report.survival.title": "How long customers stay",
  "report.survival.sentence":
    "{half, select, yes {Half of {customers, plural, one {# customer} other {# customers}} leave within {median, number, ::.0} {unit, select, day {days} week {weeks} month {months} quarter {quarters} other {years}} ({lost, plural, one {# has left} other {# have left}} so far)} other {Of {customers, plural, one {# customer} other {# customers}}, {survival, number, ::scale/100 .0} % stay longer than {time, number, ::.0} {unit, select, day {days} week {weeks} month {months} quarter {quarters} other {years}} ({lost, plural, one {# has left} other {# have left}} so far)}}{segments, select, differ {; {best} stay longest and {worst} shortest, on average {meanBest, number, ::.0} and {meanWorst, number, ::.0} of the first {horizon, number, ::.0} {unit, select, day {days} week {weeks} month {months} quarter {quarters} other {years}}, more of a difference than chance would make (p ≤ {p, number, ::.000})} alike {; segments differ by no more than chance would make (p ≤ {p, number, ::.000})} other {}}",
  "report.survival.sentence.no-rows": "No row is left to compute from",
  "report.survival.chart":
    "Share of customers still here, by {unit, select, day {days} week {weeks} month {months} quarter {quarters} other {years}} since the start",
  "report.survival.shape.memberships": "A membership, with its dates",
  "report.survival.input.customer": "Customer",
  "report.survival.input.customer.hint": "With it, memberships of one customer that overlap are found",
  "report.survival.input.joined": "Start date",
  "report.survival.input.joined.hint": "The day on which the membership began",
  "report.survival.input.ended": "End date",
  "report.survival.input.ended.hint": "The day on which it ended; blank while it lasts",
  "report.survival.input.segment": "Segment",
  "report.survival.input.segment.hint":
    "With it, each group has a curve of its own and the groups are compared",
  "report.survival.input.crossed": "Crossed with",
  "report.survival.input.crossed.hint": "A second column: each pair of groups is a segment of its own",
  "report.survival.option.unit": "Time in",
  "report.survival.option.unit.day": "Days",
  "report.survival.option.unit.week": "Weeks",
  "report.survival.option.unit.month": "Months",
  "report.survival.option.unit.quarter": "Quarters",
  "report.survival.option.unit.year": "Years",
  "report.survival.note.memberships":
    "A membership lasts from its start ({joined}) to its end ({ended}); who had not left by {date} was seen up to that day and counts for so long.",
  "report.survival.note.curve":
    "The curve is the share still here after so many {unit, select, day {days} week {weeks} month {months} quarter {quarters} other {years}} (Kaplan and Meier); Low and High bound that of all customers with {level, number, ::scale/100 .##} % confidence (log-log). Blank: nobody has been seen so long.",
  "report.survival.note.mean":
    "Mean is the average time within the first {horizon, number, ::.0} {unit, select, day {days} week {weeks} month {months} quarter {quarters} other {years}}, which every curve covers; Low and High bound it with {level, number, ::scale/100 .##} % confidence. Median is when half have left, blank where that is not yet so.",
  "report.survival.note.lines": "Curves are shown of the {lines} largest segments.",
  "report.survival.note.log-rank":
    "Do the segments leave at the same pace? Log-rank test: chi-square {chiSquare, number, ::.00} with {degrees, number} degrees of freedom, p ≤ {p, number, ::.000}.",
} as const satisfies Readonly<Record<string, string>>;
