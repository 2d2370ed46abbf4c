/** The report of whose anniversary is coming. */
export const milestones = {
  "report.milestones.name": "Milestones",
  "report.milestones.question": "Whose anniversary is coming?",
  "report.milestones.sheet": "Milestones",
  "report.milestones.title": "Milestones from {from} to {to}",
  "report.milestones.sentence":
    "In the {days, plural, one {# day} other {# days}} from {from}, {anniversaries, plural, one {# customer has} other {# customers have}} an anniversary{birthdays, plural, =-1 {} one { and # a birthday} other { and # a birthday}}; first comes {customer} on {date}",
  "report.milestones.sentence.none":
    "No customer has a milestone in the {days, plural, one {# day} other {# days}} from {from}",
  "report.milestones.chart": "Milestones by week",
  "report.milestones.shape.customers": "A customer, with the start date",
  "report.milestones.input.customer": "Customer",
  "report.milestones.input.customer.hint": "Whose days they are",
  "report.milestones.input.joined": "Start date",
  "report.milestones.input.joined.hint": "The day on which the customer began",
  "report.milestones.input.birthday": "Birthday",
  "report.milestones.input.birthday.hint":
    "With it, birthdays are listed as well; blank where it is not known",
  "report.milestones.input.ended": "End date",
  "report.milestones.input.ended.hint":
    "With it, customers who have left are not listed; blank while they stay",
  "report.milestones.option.days": "How many days ahead",
  "report.milestones.option.from": "From the day",
  "report.milestones.option.from.hint": "Blank: from today",
  "report.milestones.option.leapDay": "29 February in other years",
  "report.milestones.option.leapDay.february-28": "On 28 February",
  "report.milestones.option.leapDay.march-1": "On 1 March",
  "report.milestones.note.days":
    "Listed are the days from {from} to {to}, both included, on which whole years have passed since {joined} (or since birth). Years is the difference of the two years.",
  "report.milestones.note.february-28":
    "What happened on 29 February is remembered on 28 February in years without that day.",
  "report.milestones.note.march-1":
    "What happened on 29 February is remembered on 1 March in years without that day.",
  "report.milestones.note.left":
    "{count, plural, one {# customer who has} other {# customers who have}} left by then {count, plural, one {is} other {are}} not listed.",
} as const satisfies Readonly<Record<string, string>>;
