import { dayOf, type Day } from "./calendar";
import { lastDay } from "./company";
import type { Customer } from "./customers";
import type { Order } from "./orders";

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

/** Counted and summed from the orders, which stand by date. */
export function bonusOf(customers: readonly Customer[], orders: readonly Order[]): Bonus[] {
  const byCustomer = new Map<string, Order[]>(customers.map(({ id }) => [id, []]));
  for (const order of orders) byCustomer.get(order.customer)?.push(order);
  return customers.flatMap(({ id, segment, left }) => {
    const own = byCustomer.get(id) ?? [];
    const last = own.at(-1);
    if (!last) return [];
    const redeemed = sum(own.map((order) => order.redeemed));
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
    };
  });
}

function tierOf(orders: readonly Order[], { from, to }: { from: Day; to: Day }): string {
  const spent = sum(orders.filter(({ date }) => date >= from && date <= to).map(({ amount }) => amount));
  return spent === 0 ? "" : (tiers.find(([, least]) => spent >= least)?.[0] ?? "");
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
