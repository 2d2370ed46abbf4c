import type { WordsByRole } from "./words-by-role";

export const en: WordsByRole = {
  segment:
    "segment, contract, plan, tier, customer group, category, region, channel, product, type, subscription, package, market, country, payment method, group, class, level, branch",
  outcome:
    "churn, churned, attrition, retained, left, lost, stayed, cancelled, canceled, renewed, exited, terminated, kept, active, still customer, outcome, status, lapsed, departed",
  identifier:
    "customer id, customer number, customer, client id, account id, member id, user id, account, client, member, subscriber, user, id",
  joined:
    "joined, join date, joined on, start date, signup date, sign up date, registered, since, member since, customer since, subscribed, created, created at, activated, begin, start",
  ended:
    "left, left on, end date, leave date, cancelled on, cancel date, cancellation date, ended, churn date, churned on, terminated on, closed on, expired, expiry date, until, end",
  "event-date":
    "order date, purchase date, transaction date, invoice date, date, ordered, bought on, paid on",
  "opening-count":
    "start, customers at start, opening, opening customers, beginning, at start, begin, start count",
  "closing-count": "end, customers at end, closing, closing customers, at end, finish, end count",
  "new-count": "new, new customers, gained, acquired, won, joined, added",
  amount: "amount, total, revenue, sales, value, price, order value, order total, spend, paid",
  "acquisition-cost": "acquisition cost, cac, cost to acquire, cost per acquisition, cpa, cost to win",
  "cost-to-serve":
    "cost to serve, service cost, serving cost, servicing cost, cost of service, handling cost",
  "customer-count": "customers, number of customers, customer count, count, members, subscribers",
  "customer-value":
    "customer value, value, lifetime value, clv, annual value, contribution, revenue, spend, mrr, arr, total value, amount",
  margin: "margin, gross margin, contribution margin, margin rate, profit margin",
  member:
    "member, programme member, program member, loyalty member, club member, in programme, in program, enrolled, loyalty, membership",
  "points-issued": "points issued, points earned, issued, earned, earned points",
  "points-redeemed": "points redeemed, redeemed, points used, redeemed points, points spent",
  reason: "reason, churn reason, reason for leaving, cancellation reason, cancel reason, why",
  "retention-rate": "retention, retention rate, renewal rate, retained share, stay rate",
  revenue: "revenue, revenue per customer, arpu, sales, turnover, income, fee",
  satisfaction: "satisfaction, csat, satisfaction score, customer satisfaction, stars, mark",
  score: "score, nps, nps score, recommend, likelihood to recommend, rating, would recommend",
  "days-since-last": "days since last, days since last order, days since last purchase, recency",
  "discount-share": "discount share, share discounted, orders with discount, discounted",
  "purchase-days": "purchase days, orders, purchases, frequency, number of orders, order count",
  referrals: "referrals, referred, recommendations, friends referred",
  "reward-share": "reward share, orders with reward, redemption share, orders with points",
  contribution: "contribution, contribution per customer, profit per customer, margin per customer, profit",
  "revenue-month":
    "month, billing month, revenue month, period, invoice month, billing date, invoice date, date",
  "segment-then":
    "segment then, segment before, previous segment, old segment, segment at start, from segment, then, before, previous, from, old, last year, opening segment, previous tier, tier before",
  "segment-now":
    "segment now, current segment, new segment, segment after, segment at end, to segment, now, after, current, to, this year, closing segment, current tier, tier now",
  birthday: "birthday, date of birth, birth date, birthdate, born, dob",
  consent: "consent, marketing consent, opt in, opted in, may contact, permission, gdpr, newsletter",
  engagement: "engagement, visits, logins, sessions, page views, usage, activity, minutes",
  "engagement-earlier":
    "engagement earlier, engagement before, visits before, usage before, earlier engagement",
  "engagement-now": "engagement now, engagement last 30 days, visits now, usage now, current engagement",
  feature:
    "tenure, contract, plan, months, monthly charges, monthly fee, payment method, price, internet service, product, package, subscription, tier, channel, country, region, age, support calls, tickets, complaints, usage, discount, senior citizen, tech support",
};
