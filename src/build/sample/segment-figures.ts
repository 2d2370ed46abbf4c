import { dayOf, type Day } from "./calendar";
import { lastDay, segments } from "./company";
import type { Customer } from "./customers";
import type { Order } from "./orders";
import type { Fee } from "./revenue";

export interface SegmentFigures {
  readonly segment: string;
  readonly start: number;
  readonly end: number;
  /** Joined in the year and still here at its close. */
  readonly gained: number;
  /** Euros a customer and month. */
  readonly revenue: number;
  readonly margin: number;
  readonly costToServe: number;
}

const opening = dayOf(2024, 7, 1);
const daysAMonth = 30.4375;

/** The last twelve months by segment, counted and summed from the customers, orders and fees themselves. */
export function segmentFigures(
  customers: readonly Customer[],
  orders: readonly Order[],
  fees: readonly Fee[],
): SegmentFigures[] {
  const received = new Map<string, number>();
  const receive = (customer: string, amount: number): void =>
    void received.set(customer, (received.get(customer) ?? 0) + amount);
  for (const { customer, date, amount } of orders) if (date >= opening) receive(customer, amount);
  for (const { customer, month, amount } of fees) if (month >= opening) receive(customer, amount);

  return segments.map((segment) => {
    const members = customers.filter((customer) => customer.segment === segment);
    const months = sum(members.map(daysHere)) / daysAMonth;
    const revenue = sum(members.map(({ id }) => received.get(id) ?? 0)) / months;
    return {
      segment: segment.name,
      start: members.filter(({ joined, left }) => joined < opening && (left === null || left >= opening))
        .length,
      end: members.filter(({ left }) => left === null || left > lastDay).length,
      gained: members.filter(({ joined, left }) => joined >= opening && (left === null || left > lastDay))
        .length,
      revenue: Math.round(revenue * 100) / 100,
      margin: segment.margin,
      costToServe: segment.costToServe,
    };
  });
}

function daysHere({ joined, left }: { readonly joined: Day; readonly left: Day | null }): number {
  return Math.max(0, (left ?? lastDay + 1) - Math.max(joined, opening));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
