import type { Day } from "./calendar";
import { firstDay, lastDay } from "./company";
import type { Customer } from "./customers";
import type { Random } from "./random";

export interface Order {
  readonly customer: string;
  readonly date: Day;
  /** Euros paid, discount taken off. */
  readonly amount: number;
  readonly discount: number;
  readonly earned: number;
  readonly redeemed: number;
}

/** A free bag costs this many points; a point is earned for every whole euro. */
const freeBag = 100;
const daysAMonth = 30.4375;
/** Shape of a single customer's order values about their own mean. */
const spendShape = 6;

/** All orders of the eighteen months by date: each customer orders at a rate of their own while a customer. */
export function simulateOrders(random: Random, customers: readonly Customer[]): Order[] {
  return customers
    .flatMap((customer) => ordersOf(random, customer))
    .sort((one, other) => one.date - other.date || (one.customer < other.customer ? -1 : 1));
}

function ordersOf(random: Random, customer: Customer): Order[] {
  const { ordering, spending } = customer.segment;
  const perDay = random.gamma(ordering.shape, ordering.rate) / daysAMonth;
  const meanSpend = random.gamma(spending.shape, spending.rate);
  const last = Math.min(customer.left ?? lastDay, lastDay);
  const orders: Order[] = [];
  let points = 0;
  const add = (date: Day): void => {
    const order = simulateOrder(random, customer, date, meanSpend, points);
    points += order.earned - order.redeemed;
    orders.push(order);
  };
  // One becomes a customer with a first order; those from before the first day were customers already.
  if (customer.joined >= firstDay) add(customer.joined);
  let moment = Math.max(customer.joined, firstDay);
  for (;;) {
    moment += random.exponential(perDay);
    if (moment >= last + 1) return orders;
    add(Math.floor(moment));
  }
}

function simulateOrder(
  random: Random,
  customer: Customer,
  date: Day,
  meanSpend: number,
  points: number,
): Order {
  const value = Math.max(1, random.gamma(spendShape, spendShape / meanSpend));
  const discount = random.chance(customer.segment.discounted)
    ? cents(value * random.pick([0.1, 0.15, 0.2]))
    : 0;
  const amount = cents(value) - discount;
  return {
    customer: customer.id,
    date,
    amount: cents(amount),
    discount,
    earned: Math.floor(amount),
    redeemed: points >= freeBag && random.chance(0.2) ? freeBag : 0,
  };
}

const cents = (value: number): number => Math.round(value * 100) / 100;
