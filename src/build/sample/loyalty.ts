import { dayOf, type Day } from "./calendar";
import { lastDay } from "./company";
import type { Customer } from "./customers";
import type { Order } from "./orders";
import type { Random } from "./random";
import type { Score } from "./scores";

/** What the bonus programme knows of a customer who has ordered. */
export interface Bonus {
  readonly customer: string;
  readonly segment: string;
  /** Has taken points for a free bag at some time: nobody was drawn by lot. */
  readonly isMember: boolean;
  readonly hasLeft: boolean;
  readonly purchaseDays: number;
  readonly daysSinceLast: number;
  readonly totalValue: number;
  readonly issued: number;
  readonly redeemed: number;
  /** By the euros of half a year; "" for who ordered nothing in it. */
  readonly previousTier: string;
  readonly currentTier: string;
  /** The latest answer to whether they would recommend us; `null` for who gave none. */
  readonly score: number | null;
  /** Of the orders, with a discount and with points redeemed. */
  readonly discountShare: number;
  readonly rewardShare: number;
  /** Customers they have brought. */
  readonly referrals: number;
}

/** Euros in half a year from which on a customer is in a tier. */
const tiers = [
  ["Gold", 150],
  ["Silver", 50],
  ["Bronze", 0],
] as const;

/** The same half of two years, so that the season tells nothing. */
const previous = { from: dayOf(2024, 1, 1), to: dayOf(2024, 6, 30) };
const current = { from: dayOf(2025, 1, 1), to: lastDay };

/** Of those who would certainly recommend us: how many did, and to whom. */
const recommending = { from: 9, share: 0.3, most: 3 };

/** Counted and summed from the orders and the answers, which stand by date; who brought whom is drawn. */
export function bonusOf(
  random: Random,
  customers: readonly Customer[],
  orders: readonly Order[],
  answers: readonly Score[],
): Bonus[] {
  const scores = new Map(answers.map(({ customer, score }) => [customer, score]));
  const byCustomer = new Map<string, Order[]>(customers.map(({ id }) => [id, []]));
  for (const order of orders) byCustomer.get(order.customer)?.push(order);
  return customers.flatMap(({ id, segment, left }) => {
    const own = byCustomer.get(id) ?? [];
    const last = own.at(-1);
    if (!last) return [];
    const redeemed = sum(own.map((order) => order.redeemed));
    const score = scores.get(id) ?? null;
    const share = (counts: (order: Order) => boolean) =>
      Math.round((100 * own.filter(counts).length) / own.length) / 100;
    return {
      customer: id,
      segment: segment.name,
      isMember: redeemed > 0,
      hasLeft: left !== null,
      purchaseDays: new Set(own.map(({ date }) => date)).size,
      daysSinceLast: lastDay - last.date,
      totalValue: Math.round(100 * sum(own.map(({ amount }) => amount))) / 100,
      issued: sum(own.map(({ earned }) => earned)),
      redeemed,
      previousTier: tierOf(own, previous),
      currentTier: tierOf(own, current),
      score,
      discountShare: share(({ discount }) => discount > 0),
      rewardShare: share((order) => order.redeemed > 0),
      referrals: referrals(random, score),
    };
  });
}

function referrals(random: Random, score: number | null): number {
  const recommends = score !== null && score >= recommending.from && random.chance(recommending.share);
  return recommends ? random.between(1, recommending.most) : 0;
}

function tierOf(orders: readonly Order[], { from, to }: { from: Day; to: Day }): string {
  const spent = sum(orders.filter(({ date }) => date >= from && date <= to).map(({ amount }) => amount));
  return spent === 0 ? "" : (tiers.find(([, least]) => spent >= least)?.[0] ?? "");
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
