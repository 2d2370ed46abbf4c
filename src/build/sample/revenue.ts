import { firstDayOf, monthOf, type Day } from "./calendar";
import { feeOf, firstDay, lastDay, priceRise } from "./company";
import type { Customer } from "./customers";
import type { Random } from "./random";

/** What a customer's subscription brought in one month. */
export interface Fee {
  readonly customer: string;
  /** First day of the month. */
  readonly month: Day;
  readonly amount: number;
}

/** Chances in a month that a subscriber takes one bag more, one less, or none for a while. */
const growing = 0.015;
const shrinking = 0.01;
const pausing = 0.006;

/** Fees by month: subscribers only, at most three bags each, dearer from the price rise on. */
export function simulateFees(random: Random, customers: readonly Customer[]): Fee[] {
  return customers
    .filter(({ plan }) => feeOf[plan] > 0)
    .flatMap((customer) => feesOf(random, customer))
    .sort((one, other) => one.month - other.month || (one.customer < other.customer ? -1 : 1));
}

function feesOf(random: Random, customer: Customer): Fee[] {
  const fees: Fee[] = [];
  let bags = 1;
  let paused = 0;
  const last = monthOf(Math.min(customer.left ?? lastDay, lastDay));
  for (let month = monthOf(Math.max(customer.joined, firstDay)); month <= last; month += 1) {
    // The month in which a customer leaves was paid for before.
    if (customer.left !== null && month === monthOf(customer.left) && month > monthOf(customer.joined)) break;
    if (paused > 0) paused -= 1;
    else if (random.chance(pausing)) paused = random.between(1, 3);
    if (paused > 0) continue;
    if (random.chance(growing)) bags = Math.min(3, bags + 1);
    else if (random.chance(shrinking)) bags = Math.max(1, bags - 1);
    const factor = firstDayOf(month) >= priceRise.day ? priceRise.factor : 1;
    const amount = Math.round(feeOf[customer.plan] * bags * factor * 100) / 100;
    fees.push({ customer: customer.id, month: firstDayOf(month), amount });
  }
  return fees;
}
