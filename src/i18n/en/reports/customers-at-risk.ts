export const customersAtRisk = {
  "report.customers-at-risk.name": "Customers at risk",
  "report.customers-at-risk.question": "Who is about to leave?",
  "report.customers-at-risk.sheet": "Customers at risk",
  "report.customers-at-risk.title": "Customers who may leave",
  "report.customers-at-risk.chart": "Customers at risk, high and medium",
  "report.customers-at-risk.sentence":
    "Of {customers, plural, one {# customer} other {# customers}}, {high, plural, one {# is} other {# are}} at high risk of leaving and {medium, number} at medium risk ({share, number, ::scale/100 .0} % together){known, select, yes {; {value, number, ::.00} of the next 12 months’ value is at risk} other {}}{asked, select, yes {; {silent, number} of them have not agreed to be contacted and are counted but not listed} other {}}",
  "report.customers-at-risk.sentence.none":
    "None of {customers, plural, one {# customer} other {# customers}} shows a sign of leaving",
  "report.customers-at-risk.sentence.no-rows": "No row is left to compute from",
  "report.customers-at-risk.level.high": "high",
  "report.customers-at-risk.level.medium": "medium",
  "report.customers-at-risk.mood.unhappy": "unhappy",
  "report.customers-at-risk.mood.lukewarm": "lukewarm",
  "report.customers-at-risk.mood.happy": "happy",
  "report.customers-at-risk.shape.contracts": "A customer under contract, with a yes or no to having left",
  "report.customers-at-risk.shape.transactions": "A purchase, with customer and date",
  "report.customers-at-risk.input.customer": "Customer",
  "report.customers-at-risk.input.customer.hint": "A customer number or name",
  "report.customers-at-risk.input.date": "Date",
  "report.customers-at-risk.input.date.hint": "The day of the purchase",
  "report.customers-at-risk.input.amount": "Amount",
  "report.customers-at-risk.input.amount.hint":
    "With it, value at risk is shown; a negative amount is a refund",
  "report.customers-at-risk.input.segment": "Segment",
  "report.customers-at-risk.input.segment.hint":
    "With it, customers are counted by segment; under contract it is a feature too",
  "report.customers-at-risk.input.consent": "Consent",
  "report.customers-at-risk.input.consent.hint":
    "Yes or no: may the customer be contacted? Others are counted, not listed; a blank is a no",
  "report.customers-at-risk.input.score": "Score",
  "report.customers-at-risk.input.score.hint":
    "How likely the customer is to recommend us, 0 to 10; the latest counts",
  "report.customers-at-risk.input.engagement": "Engagement by date",
  "report.customers-at-risk.input.engagement.hint":
    "Visits, logins or minutes on the date of the row; rows without an amount are then no purchases",
  "report.customers-at-risk.input.engagementNow": "Engagement now",
  "report.customers-at-risk.input.engagementNow.hint":
    "A figure of the customer’s use of late, such as visits in the last 30 days",
  "report.customers-at-risk.input.engagementEarlier": "Engagement before",
  "report.customers-at-risk.input.engagementEarlier.hint":
    "The same figure of the time before, over as many days",
  "report.customers-at-risk.input.outcome": "Outcome",
  "report.customers-at-risk.input.outcome.hint":
    "Yes or no, TRUE or FALSE, 1 or 0: one answer a customer; those who left teach the model",
  "report.customers-at-risk.input.feature1": "Feature 1",
  "report.customers-at-risk.input.feature1.hint":
    "A number or word known beforehand, such as plan, price or tenure; nothing that is only known once a customer has left",
  "report.customers-at-risk.input.feature2": "Feature 2",
  "report.customers-at-risk.input.feature2.hint":
    "A number or word known beforehand, such as plan, price or tenure; nothing that is only known once a customer has left",
  "report.customers-at-risk.input.feature3": "Feature 3",
  "report.customers-at-risk.input.feature3.hint":
    "A number or word known beforehand, such as plan, price or tenure; nothing that is only known once a customer has left",
  "report.customers-at-risk.input.feature4": "Feature 4",
  "report.customers-at-risk.input.feature4.hint":
    "A number or word known beforehand, such as plan, price or tenure; nothing that is only known once a customer has left",
  "report.customers-at-risk.input.feature5": "Feature 5",
  "report.customers-at-risk.input.feature5.hint":
    "A number or word known beforehand, such as plan, price or tenure; nothing that is only known once a customer has left",
  "report.customers-at-risk.input.feature6": "Feature 6",
  "report.customers-at-risk.input.feature6.hint":
    "A number or word known beforehand, such as plan, price or tenure; nothing that is only known once a customer has left",
  "report.customers-at-risk.input.feature7": "Feature 7",
  "report.customers-at-risk.input.feature7.hint":
    "A number or word known beforehand, such as plan, price or tenure; nothing that is only known once a customer has left",
  "report.customers-at-risk.input.feature8": "Feature 8",
  "report.customers-at-risk.input.feature8.hint":
    "A number or word known beforehand, such as plan, price or tenure; nothing that is only known once a customer has left",
  "report.customers-at-risk.input.contribution": "Contribution a month",
  "report.customers-at-risk.input.contribution.hint":
    "What the customer leaves over in a month; with it, value at risk is shown",
  "report.customers-at-risk.option.model": "Model of purchases",
  "report.customers-at-risk.option.model.hint":
    "Both may take one who bought once for gone; Pareto/NBD takes longer",
  "report.customers-at-risk.option.model.mbg-nbd": "MBG/NBD",
  "report.customers-at-risk.option.model.pareto-nbd": "Pareto/NBD",
  "report.customers-at-risk.option.alive": "Probably gone below a chance of",
  "report.customers-at-risk.option.alive.hint": "Chance, by the model, that the customer still buys",
  "report.customers-at-risk.option.gapShare": "Overdue beyond this share of the gaps",
  "report.customers-at-risk.option.gapShare.hint":
    "90 %: longer ago than nine of ten gaps between the customer’s purchases",
  "report.customers-at-risk.option.fallShare": "Buys less below this share of before",
  "report.customers-at-risk.option.fallShare.hint":
    "Orders in the last third of the customer’s time against the average of the first two thirds",
  "report.customers-at-risk.option.engagementShare": "Less engaged below this share of before",
  "report.customers-at-risk.option.scoreLimit": "Low scores are up to",
  "report.customers-at-risk.option.scoreLimit.hint": "8: all but promoters",
  "report.customers-at-risk.option.margin": "Margin",
  "report.customers-at-risk.option.margin.hint":
    "Share of the amounts that is profit; 100 % where they are to be taken as they are",
  "report.customers-at-risk.option.since": "Only those who have bought since",
  "report.customers-at-risk.option.since.hint": "Blank: everybody, those who have long been gone too",
  "report.customers-at-risk.option.most": "Customers listed at most",
  "report.customers-at-risk.option.most.hint":
    "Those with the most value at risk come first; sums count all of them",
  "report.customers-at-risk.option.risk": "Likely to leave above a probability of",
  "report.customers-at-risk.option.meaning": "What does “Yes” mean?",
  "report.customers-at-risk.option.meaning.kept": "The customer stayed",
  "report.customers-at-risk.option.meaning.left": "The customer left",
  "report.customers-at-risk.note.signal-gone":
    "Probably gone: the chance that the customer still buys is below {factor, number, ::scale/100 .##} %.",
  "report.customers-at-risk.note.signal-overdue":
    "Overdue: longer has passed since the last purchase than {share, number, ::scale/100 .##} % of the customer’s gaps between purchase days (of all gaps in the segment where the customer has fewer than 3).",
  "report.customers-at-risk.note.signal-falling":
    "Buys less: purchase days in the last third of the customer’s time are under {factor, number, ::scale/100 .##} % of the average of the first two thirds (4 purchase days or more; several purchases on a day count once).",
  "report.customers-at-risk.note.signal-engagement":
    "Less engaged: engagement now is under {factor, number, ::scale/100 .##} % of before; with dates, the last 30 days against 30 days on average in the 90 before.",
  "report.customers-at-risk.note.signal-score":
    "Low score: the latest score is {factor, number} or less; up to 6 is unhappy, 7 and 8 lukewarm.",
  "report.customers-at-risk.note.signal-risk":
    "Likely to leave: the probability of leaving, by the customers who left earlier, is above {factor, number, ::scale/100 .##} %.",
  "report.customers-at-risk.note.level":
    "A column of 1 and 0 says which signals fire. High: Probably gone or Likely to leave, or any two signals; medium: one. What is not known (blank) is no signal.",
  "report.customers-at-risk.note.model":
    "The chance comes from the {model} model, fitted to the purchase days of {customers, plural, one {# customer} other {# customers}}, in months.",
  "report.customers-at-risk.note.value":
    "Value at risk is (1 − chance) × the value over the next {months, number} months if the customer is still one: expected purchases × their expected value by the {model} model × margin.",
  "report.customers-at-risk.note.no-model":
    "Without the chance that customers still buy: {cause, select, not_enough_data {fewer than 3 customers have bought again, too few for the {model} model} did_not_converge {the search for the {model} model found no end, as happens when customers do not differ in the way it supposes} other {the {model} model does not fit these data}}. The other signals stand; value at risk is blank.",
  "report.customers-at-risk.note.no-value":
    "Without value at risk: {cause, select, not_enough_data {fewer than 3 customers have bought again, too few for the {model} model} no_variation {all customers spend the same, so that the {model} model has nothing to tell them apart by} did_not_converge {the search for the {model} model found no end} other {the {model} model does not fit these data}}. The list is ranked by chance.",
  "report.customers-at-risk.note.worthless":
    "{count, plural, one {# customer’s repeat purchases are} other {# customers’ repeat purchases are}} worth nothing or less; the value of {count, plural, one {this customer} other {these}} is blank.",
  "report.customers-at-risk.note.as-of": "Counted up to {date}.",
  "report.customers-at-risk.note.since":
    "Only customers who have bought since {date}; {count, plural, one {# other is} other {# others are}} left out.",
  "report.customers-at-risk.note.consent":
    "The list holds only customers who have agreed to be contacted; {count, plural, one {# other is} other {# others are}} counted above and not listed.",
  "report.customers-at-risk.note.most": "The list holds the first {listed, number} of {all, number}.",
  "report.customers-at-risk.note.left": "“Yes” in {outcome} means that the customer left.",
  "report.customers-at-risk.note.kept": "“Yes” in {outcome} means that the customer stayed.",
  "report.customers-at-risk.note.leavers":
    "Risk is the probability of leaving by a logistic regression on {features}, fitted to {customers, plural, one {# customer} other {# customers}} of whom {lost, number} left. AUC {auc, number, ::.00}: of a customer who left and one who stayed, so often the one who left has the higher risk (0.5 is chance, 1 always).",
  "report.customers-at-risk.note.no-risk":
    "Without the probability of leaving: {cause, select, no_features {no column is given from which it could follow} no_variation {all customers in the data have stayed, or all have left, so that there is nothing to learn from} not_enough_data {there are too few customers with all features} separation {what was given tells the leavers without exception, as what is only known afterwards does} collinear {what was given is the same for all customers} out_of_range {a feature has too many different words} no_data {no customer has all features} other {the model does not fit these data}}. The other signals stand; value at risk is blank.",
  "report.customers-at-risk.note.dropped":
    "{feature} is not part of the model: {cause, select, separation {it tells the leavers without exception, as what is only known afterwards does} other {it is the same for all, or follows from the other features}}.",
  "report.customers-at-risk.note.incomplete":
    "{count, plural, one {# customer lacks} other {# customers lack}} a feature, and so a risk.",
  "report.customers-at-risk.note.contribution": "Value at risk is risk × contribution a month × 12.",
} as const satisfies Readonly<Record<string, string>>;
