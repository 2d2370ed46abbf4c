import type { GuideTexts } from "../guides";

export const guides: GuideTexts = {
  headings: {
    when: "When to use it",
    data: "What data it needs",
    parameters: "What the figures mean",
    example: "An example on the sample workbook",
    distrust: "What to distrust",
    functions: "Functions",
  },
  guides: {
    survival: {
      title: "How long customers stay: survival curves",
      when: "Customers tell you when they leave: a membership, a subscription, an account that is closed. You want to know which share is still here after a year, and whether one group stays longer than another, while most of them have not left yet. A survival curve counts those who are still here for as long as they were seen, instead of leaving them out or pretending that they stay for ever.",
      data: "One row a customer: when they joined, and when they left or that they have not. TENURE makes durations and a flag from the dates; the other functions read these two columns.",
      parameters: {
        survival:
          "Share of customers who last longer than a time. It falls only where somebody leaves, and each fall is counted among those who were still being observed.",
        "at-risk":
          "Customers who had been here so long and could still leave. Where few are left, trust little.",
        "low, high":
          "The limits within which the true share lies at the level you chose, 95 % when nothing is said.",
        "chi-square, p":
          "The log-rank test of SURVIVAL.COMPARE. A small p says that groups who leave at the same pace would hardly ever differ by so much.",
      },
      before:
        "Two rows of the sheet Customers are marred on purpose: C01204 has joined on a date that is text, C02002 left before joining. Clear both joining dates, and these customers are left out.",
      steps: [
        "Each customer's duration in months, and 1 for those who have left.",
        "Only those who joined since January 2024: of earlier ones the list holds just those who were still here in 2024, and they would make everybody look faithful. {customers, number} customers remain.",
        "{halfYear, number, ::percent .0} stay longer than 6 months, {year, number, ::percent .0} longer than 12.",
        "After {quarterGone, number, ::.0} months a quarter has left. The median is found in the same way, but where more than half are still here it is #N/A, and that is the right answer.",
        "The four plans differ: chi-square {chiSquare, number, ::.0} with {degrees, number} degrees of freedom, p = {p, number, ::.0000}.",
      ],
      distrust: [
        "Short histories: beyond the longest time observed the curve says nothing, and Stay does not draw it there.",
        "Lists that hold survivors only. If those who left before a day are missing, begin with customers who joined after it.",
        "Comparisons of people who chose their group. Members of a programme are often those who would have stayed anyway; a difference in survival is not the effect of the programme.",
        "Customers who stop being observed because they are about to leave. The curve takes it for granted that whoever is still here is like the others.",
      ],
    },
    renewals: {
      title: "Contracts that renew: sBG",
      when: "Customers hold a contract that they renew or do not renew at fixed times, once a month or once a year, and you want to know how many will still be here in later periods. Retention nearly always rises with tenure, because those who leave easily leave first. The sBG model (shifted beta-geometric) explains just that, with two figures, and so looks further than a curve that was merely drawn through the points.",
      data: "How many of a cohort are left after each renewal, the size of the cohort first: at least three numbers. Several cohorts stand in a row each, those that began later with blanks at the end.",
      parameters: {
        alpha:
          "Weighs leaving. alpha / (alpha + beta) is the share that a new cohort loses at its first renewal.",
        beta: "Weighs staying.",
        "alpha + beta":
          "How alike customers are. Small: some leave at once and others never, and retention climbs steeply. Large: all face nearly the same chance, and retention stays flat.",
        se: "Standard errors. A parameter that is no larger than twice its error is hardly known.",
      },
      before:
        "On the sheet Customers, beside the durations in M2 that the guide on survival begins with: those who joined from January to June 2024 have all been watched for a year.",
      steps: [
        "How many were left at the start and after 1 to 11 monthly renewals: {cohort, number} at first, {kept, number} after 7.",
        "Fitted to the first eight numbers only: alpha {alpha, number, ::.00}, beta {beta, number, ::.00}. {leaving, number, ::percent .0} are lost at the first renewal.",
        "The model expects {projected, number, ::percent .0} to be left after 11 renewals; {seen, number, ::percent .0} were. Prices rose in January 2025, which no model of the months before could know.",
        "A new customer is worth {payments, number, ::.0} monthly payments at a discount of 1 % a month.",
        "One who has renewed 6 times will make another {laterPayments, number, ::.0}: more than a new one, as those who stay are the faithful.",
      ],
      distrust: [
        "Changes from outside: a price rise, a new competitor, a campaign. The model knows differences between customers, not events.",
        "Small cohorts and few ages. Look at the standard errors before you look far ahead.",
        "Retention that falls with tenure. The model cannot show it, and the fit is refused rather than forced.",
        "Cohorts won in different ways, mixed into one: fit a discount campaign by itself.",
      ],
    },
    purchases: {
      title: "Customers without a contract: Pareto/NBD, MBG/NBD, BG/NBD",
      when: "Customers buy when they like and never say goodbye: shops, cafés, web stores. Nobody knows who has left; there is only silence, and what silence means depends on the customer. Two months without an order are nothing for one who buys twice a year, and much for one who came every week. The models estimate from all histories how fast customers buy and how soon they stop, and then judge each by their own rhythm.",
      data: "A list of purchases: customer and date. RFM.SUMMARY makes of it what the models need: repeat purchases (Frequency), the time from the first purchase to the last (Recency) and to the end of the observation (T). Several purchases on a day count once. Every customer belongs to it, one-time buyers too.",
      parameters: {
        r: "How alike customers are in their buying rates: below 1, many buy rarely and a few very often.",
        alpha: "With r it gives the rate: r / alpha purchases in a unit of time by a customer who is active.",
        "s, beta":
          "Pareto/NBD: how soon customers stop, at any time. s / beta is the rate at which a new customer stops, s says how alike they are in it.",
        "a, b":
          "BG/NBD and MBG/NBD: customers may stop only right after a purchase, with a mean chance of a / (a + b).",
        "log-likelihood":
          "How well the model goes with the data. Of several models of the same data, prefer the one whose figure is the highest.",
      },
      before: "On the sheet Orders, in months:",
      steps: [
        "One row a customer: {customers, number} have bought.",
        "r {r, number, ::.00}, alpha {alpha, number, ::.00}, s {s, number, ::.00}, beta {beta, number, ::.0}: an active customer orders {rate, number, ::.00} times a month. The log-likelihood is {likelihoodPareto, number, ::.0}; MBG/NBD reaches {likelihoodMbg, number, ::.0} and BG/NBD {likelihoodBg, number, ::.0}, so Pareto/NBD describes these customers best.",
        "How likely each still buys. The customer in row {regularRow, number} has ordered {regularPurchases, number} times after the first order and has been silent for {regularSilent, number, ::.0} months: {regularAlive, number, ::percent}. The one-time buyer whose order is longest ago, {onceSilent, number, ::.0} months, has {oncePareto, number, ::percent} by this model and {onceMbg, number, ::percent} by MBG/NBD. BG/NBD says {onceBg, number, ::percent}.",
        "What each will order in the next 12 months: {regularExpected, number, ::.0} orders by the customer in row {regularRow, number}.",
      ],
      distrust: [
        "BG/NBD gives every one-time buyer a probability of 1, however long ago the purchase was: customers can stop only after a repeat purchase. Use it for totals, and MBG/NBD or Pareto/NBD wherever you look at single customers.",
        "Short histories. Watch for several times as long as customers usually let pass between purchases; half a year of winter says little about summer.",
        "Histories that begin in the middle: if orders before a day are missing, old customers look like new ones.",
        "Seasons, campaigns, price changes: the models let every customer buy at a steady rate.",
        "Resellers and robots with thousands of orders. They are fitted without harm to the numbers, but they are not your customers.",
      ],
    },
    spending: {
      title: "What a customer will be worth: Gamma-Gamma and CLV.PREDICTED",
      when: "You know how many purchases to expect of each customer and want to know what they will be worth. A customer's own average is a poor guide after one or two purchases. The Gamma-Gamma model draws it towards the average of all, the less the more the customer has bought; CLV.PREDICTED multiplies it with the expected purchases and discounts the sum.",
      data: "Frequency and Monetary (the mean value of the repeat purchases) from RFM.SUMMARY. Only customers who bought again teach the model anything, and their values must be above 0. CLV.PREDICTED needs a fit of purchases besides.",
      parameters: {
        p: "How steady a single customer's purchases are: the larger, the closer they lie to the customer's own mean.",
        q: "How alike customers are in their means. At 1 or below the mean of all does not exist, and some predictions are #N/A.",
        v: "The scale, in money. p v / (q - 1) is what a purchase of an unknown customer is worth.",
      },
      before:
        "Beside the summary and the fit of Pareto/NBD on the sheet Orders, which the guide on purchases begins with:",
      steps: [
        "From {customers, number} repeat buyers: p {p, number, ::.00}, q {q, number, ::.00}, v {v, number, ::.00}. An unknown customer spends {typical, number, ::.00} euros a purchase.",
        "The customer in row {ownRow, number} has a single repeat purchase of {ownMean, number, ::.00} euros; the model expects {expectedMean, number, ::.00} of the next.",
        "With a margin of 55 % and a discount of 1 % a month, the next 12 months are worth {total, number, ::.} euros altogether. The best tenth of the customers brings {bestShare, number, ::percent} of it.",
      ],
      distrust: [
        "The model takes it that how much customers spend does not depend on how often they buy. Compare the two columns with CORREL; far from 0, fit frequent and rare buyers apart.",
        "A few enormous orders. Where values scatter without any bound there is no likeliest fit, and Stay says so instead of giving a number.",
        "Long horizons: what a model of past behaviour says of the fifth year is a guess about the fifth year.",
        "Margins differ between customers. Give a column of margins, or value the segments apart.",
      ],
    },
    leaving: {
      title: "What goes along with leaving: logistic regression",
      when: "You know of each customer whether they left, and a few things besides: plan, country, tenure, price. You want to know which of these go along with leaving when the others are equal, and who of the present customers resembles those who left.",
      data: "One row a customer: left or not, and a column a feature. Numbers are taken as they are; words become one coefficient a level, compared with the first in alphabetical order. A row with a blank is left out.",
      parameters: {
        coefficient:
          "What one unit more, or this level instead of the base, adds to the logarithm of the odds of leaving.",
        "odds ratio": "The same as a factor: 2 doubles the odds, 0.5 halves them, 1 changes nothing.",
        p: "How often a feature without any effect would look at least as strong by chance.",
        AUC: "How often a customer who left was given a higher risk than one who stayed. 0.5 is tossing a coin, 1 is never wrong; 0.7 to 0.8 is usual.",
      },
      before:
        "Three customers have the word Unknown under Churned. Clear these cells, as the function refuses words that are neither yes nor no and names the first.",
      steps: [
        "{lost, number} of {customers, number} have left. The odds of {plan} are {odds, number, ::.00} times those of {base} (p = {p, number, ::.00000}), but the AUC is only {auc, number, ::.00}: plan and country hardly tell who leaves. Not every model is a useful one, and this figure says so.",
        "Each customer's probability of having left, by plan and country alone.",
      ],
      distrust: [
        "Going along is not causing. Customers who chose a plan or joined a programme differ from the others before it could do anything.",
        "Features that are known only afterwards, such as calls to the cancellation line: they predict splendidly and help nobody.",
        "Customers watched for different times. Who joined last week has had little time to leave; take tenure in, or use survival curves.",
        "A feature that follows from others is refused by its name, and so is one that tells both groups apart without exception: neither has a coefficient.",
      ],
    },
  },
  which: {
    title: "Which model?",
    lead: "Two questions lead to the model: is there a contract, so that you are told when a customer leaves? And can it happen at any time, or only at fixed ones?",
    groups: {
      contract: "With a contract: you know who has left",
      "no-contract": "Without a contract: customers fall silent",
      beyond: "Whichever it is",
    },
    situations: {
      renewals: {
        if: "They can leave only when the contract is to be renewed, and you want to look ahead.",
        then: "SBG.FIT, then SBG.SURVIVAL for the share still here and SBG.LIFETIME for the payments to come.",
      },
      "any-day": {
        if: "They can leave on any day, or you want to see what has happened before you look ahead.",
        then: "TENURE, then SURVIVAL.TABLE; SURVIVAL.COMPARE for the difference between segments.",
      },
      "any-time": {
        if: "They can buy at any time.",
        then: "RFM.SUMMARY, then PARETONBD.FIT or MBGNBD.FIT; BGNBD.FIT for totals only. Prefer the highest log-likelihood.",
      },
      "fixed-occasions": {
        if: "They can buy only on fixed occasions, such as a yearly fair or a festival.",
        then: "Stay has no model for this. COHORT.TABLE shows how many come back to each occasion.",
      },
      "value-of-purchases": {
        if: "You want the value in money, not only the number of purchases.",
        then: "GAMMAGAMMA.FIT besides a model of purchases, then CLV.PREDICTED. With contracts of one price: SBG.LIFETIME times the contribution of a period.",
      },
      reasons: {
        if: "You want to know what distinguishes those who leave.",
        then: "CHURN.MODEL and CHURN.RISK.",
      },
    },
  },
};
