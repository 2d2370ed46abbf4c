export const loyaltyLadder = {
  "report.loyalty-ladder.name": "Loyalty ladder",
  "report.loyalty-ladder.question": "How loyal is each customer?",
  "report.loyalty-ladder.sheet": "Loyalty ladder",
  "report.loyalty-ladder.title": "What keeps our customers",
  "report.loyalty-ladder.sentence":
    "Of {customers, plural, one {# customer} other {# customers}}, {loyal, number} ({share, number, ::scale/100 .0} %) are loyal, {ambassadors, number} of them ambassadors; {bought, number} are held by price or rewards, and nothing in the data holds {none, number}",
  "report.loyalty-ladder.sentence.no-rows": "No row is left to compute from",
  "report.loyalty-ladder.chart": "Customers on each step",
  "report.loyalty-ladder.stage.ambassador": "ambassador",
  "report.loyalty-ladder.stage.price-led": "price-led",
  "report.loyalty-ladder.stage.incentive-led": "incentive-led",
  "report.loyalty-ladder.stage.loyal": "loyal",
  "report.loyalty-ladder.stage.satisfied": "satisfied",
  "report.loyalty-ladder.stage.convenience": "convenience",
  "report.loyalty-ladder.stage.none": "none",
  "report.loyalty-ladder.shape.customers": "A customer, with purchases and value",
  "report.loyalty-ladder.input.customer.hint":
    "A customer number or name; of several rows of one customer the first counts",
  "report.loyalty-ladder.input.purchaseDays": "Purchase days",
  "report.loyalty-ladder.input.purchaseDays.hint": "On how many days the customer bought",
  "report.loyalty-ladder.input.daysSinceLast": "Days since last",
  "report.loyalty-ladder.input.daysSinceLast.hint": "Days since the customer's last purchase",
  "report.loyalty-ladder.input.totalValue": "Value",
  "report.loyalty-ladder.input.totalValue.hint": "Value of the customer's purchases",
  "report.loyalty-ladder.input.score": "Score",
  "report.loyalty-ladder.input.score.hint":
    "How likely the customer is to recommend us, 0 to 10; may be blank",
  "report.loyalty-ladder.input.discountShare": "Share with discount",
  "report.loyalty-ladder.input.discountShare.hint":
    "Share of the customer's orders with a discount; 0 without this column",
  "report.loyalty-ladder.input.rewardShare": "Share with reward",
  "report.loyalty-ladder.input.rewardShare.hint":
    "Share of the customer's orders with points redeemed; 0 without this column",
  "report.loyalty-ladder.input.referrals": "Referrals",
  "report.loyalty-ladder.input.referrals.hint": "Customers brought by this one; 0 without this column",
  "report.loyalty-ladder.option.bins": "How many scores",
  "report.loyalty-ladder.option.bins.hint": "5: the best fifth has score 5",
  "report.loyalty-ladder.option.tiers": "Tiers begin at these values",
  "report.loyalty-ladder.option.tiers.hint":
    "Ascending numbers with spaces between them, such as 500 2000; blank for no tiers",
  "report.loyalty-ladder.note.stages":
    "The step is the first that holds: ambassador (score 9 or more, among the top quarter by purchase days, has referred), price-led (half the orders or more with discount, and not fewer than with rewards), incentive-led (half or more with points redeemed), loyal (score 9 or more, upper half), satisfied (score 7 or more), convenience (above the lowest quarter), else none. Without a score the rules that need it are skipped.",
  "report.loyalty-ladder.note.rank":
    "Rank is the share of the other customers with fewer {days}, as PERCENTRANK.INC without its rounding.",
  "report.loyalty-ladder.note.scores":
    "R, F and M run from 1 to {bins, number}, the best, in equal parts of the customers; equal values share a score.",
  "report.loyalty-ladder.note.before":
    "Before is the step at the last refresh, blank for a customer who was not there; Moved is 1 where it differs.",
  "report.loyalty-ladder.note.tiers": "Tier counts how many of {tiers} the value has reached.",
  "report.loyalty-ladder.input.customer": "Customer",
} as const satisfies Readonly<Record<string, string>>;
