export const programmeUplift = {
  "report.programme-uplift.name": "Programme uplift",
  "report.programme-uplift.question": "Is our programme working?",
  "report.programme-uplift.sheet": "Programme uplift",
  "report.programme-uplift.title": "Members of the programme against others",
  "report.programme-uplift.chart": "Share who stayed, members and others",
  "report.programme-uplift.sentence.no-rows": "No row is left to compute from",
  "report.programme-uplift.sentence.one-group":
    "There are {members, plural, one {# member} other {# members}} and {others, plural, one {# other customer} other {# others}}: nothing to compare with",
  "report.programme-uplift.shape.customers": "A customer, member or not, with a yes or no",
  "report.programme-uplift.input.member": "Member",
  "report.programme-uplift.input.member.hint": "Yes or no: is the customer in the programme?",
  "report.programme-uplift.input.segment.hint":
    "With it, members are compared with others of the same segment",
  "report.programme-uplift.input.value": "Value",
  "report.programme-uplift.input.value.hint":
    "What the customer contributes in the period; with it, extra contribution is shown",
  "report.programme-uplift.input.issued": "Points issued",
  "report.programme-uplift.input.issued.hint": "Points that the customer was given in the period",
  "report.programme-uplift.input.redeemed": "Points redeemed",
  "report.programme-uplift.input.redeemed.hint": "Points that the customer used in the period",
  "report.programme-uplift.option.pointsPerUnit": "Points that are worth one unit of money",
  "report.programme-uplift.option.pointsPerUnit.hint": "100 where a point is worth a hundredth",
  "report.programme-uplift.option.breakage": "Share of the points that is never redeemed",
  "report.programme-uplift.option.breakage.hint": "Asked where no column says how many were",
  "report.programme-uplift.option.fee": "Running cost per member",
  "report.programme-uplift.option.fee.hint":
    "Fees, cards and messages in the period, in whole units of money",
  "report.programme-uplift.option.donation": "Donation per member",
  "report.programme-uplift.option.donation.hint":
    "What is given to a good cause for each member, in whole units of money",
  "report.programme-uplift.note.chosen":
    "Careful: members chose to join. Who joins is often a better customer beforehand, so a difference need not come from the programme; only a comparison with customers kept out by lot would show that.",
  "report.programme-uplift.note.difference":
    "Difference is the members' retention minus the others'; Low and High bound it with {level, number, ::scale/100 .##} % confidence (Newcombe's hybrid score interval); p is the two-sided chance of such a difference where there is none (pooled z test).",
  "report.programme-uplift.note.extra":
    "Extra customers is Difference × Members; its total is added up over the segments, so that members standing in other segments than others does not count as an effect.",
  "report.programme-uplift.note.balance":
    "Extra contribution is Extra customers × the mean value of a member who stayed. Points cost what was redeemed, {points, number} points to one unit of money. Net is what is left after points, running cost and donation.",
  "report.programme-uplift.note.breakage":
    "How many points were redeemed is not in the data: {breakage, number, ::scale/100 .##} % of those issued are taken as never redeemed.",
  "report.programme-uplift.sentence.more":
    "{member, number, ::scale/100 .0} % of {members, plural, one {# member} other {# members}} stayed, {other, number, ::scale/100 .0} % of {others, plural, one {# other customer} other {# others}}: members stay more often, by {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) points, or {extra, number, ::.} customers{known, select, yes {; after the cost of the programme {net, number, ::.00} is left} other {}}",
  "report.programme-uplift.sentence.less":
    "{member, number, ::scale/100 .0} % of {members, plural, one {# member} other {# members}} stayed, {other, number, ::scale/100 .0} % of {others, plural, one {# other customer} other {# others}}: members stay less often, by {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) points, or {extra, number, ::.} customers{known, select, yes {; after the cost of the programme {net, number, ::.00} is left} other {}}",
  "report.programme-uplift.sentence.unclear":
    "{member, number, ::scale/100 .0} % of {members, plural, one {# member} other {# members}} stayed, {other, number, ::scale/100 .0} % of {others, plural, one {# other customer} other {# others}}: a difference of {difference, number, ::scale/100 .0} ({low, number, ::scale/100 .0} – {high, number, ::scale/100 .0}) points, or {extra, number, ::.} customers, which may be chance{known, select, yes {; after the cost of the programme {net, number, ::.00} is left} other {}}",
  "report.programme-uplift.input.segment": "Segment",
  "report.programme-uplift.input.outcome": "Outcome",
  "report.programme-uplift.input.outcome.hint": "Yes or no, TRUE or FALSE, 1 or 0: one answer a customer",
  "report.programme-uplift.input.customer": "Customer",
  "report.programme-uplift.input.customer.hint": "With it, customers who stand on several rows are found",
  "report.programme-uplift.option.meaning": "What does “Yes” mean?",
  "report.programme-uplift.option.meaning.kept": "The customer stayed",
  "report.programme-uplift.option.meaning.left": "The customer left",
  "report.programme-uplift.option.level": "Confidence level",
  "report.programme-uplift.note.kept": "“Yes” in {outcome} means that the customer stayed.",
  "report.programme-uplift.note.left": "“Yes” in {outcome} means that the customer left.",
} as const satisfies Readonly<Record<string, string>>;
