import { addMonths, dayOf, monthOf, type Day } from "./calendar";
import {
  countries,
  customerCount,
  familyNames,
  feeOf,
  firstDay,
  givenNames,
  lastDay,
  priceRise,
  reasons,
  reasonsAtPriceRise,
  segments,
  trades,
  type Plan,
  type Segment,
} from "./company";
import type { Random } from "./random";

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly segment: Segment;
  readonly plan: Plan;
  readonly country: string;
  readonly joined: Day;
  /** `null` while a customer. */
  readonly left: Day | null;
  readonly reason: string;
  readonly consent: boolean;
  /** `null` for companies. */
  readonly birthday: Day | null;
  /** The chance of leaving at a renewal that this customer was born with. */
  readonly leaving: number;
}

/** Before the first day customers came for two years, at this share of the later pace. */
const historyFrom = dayOf(2022, 1, 1);
const historyPace = 0.6;

/** Everybody who was a customer on some day of the eighteen months, in the order in which they joined. */
export function simulateCustomers(random: Random): Customer[] {
  const kept: Omit<Customer, "id">[] = [];
  while (kept.length < customerCount) {
    const customer = simulateCustomer(random);
    if (customer.left === null || customer.left >= firstDay) kept.push(customer);
  }
  return kept
    .sort((one, other) => one.joined - other.joined)
    .map((customer, index) => ({ id: `C${String(index + 1).padStart(5, "0")}`, ...customer }));
}

function simulateCustomer(random: Random): Omit<Customer, "id"> {
  const segment = random.weighted(segments.map((one) => [one, one.weight] as const));
  const plan = random.weighted(segment.plans);
  const joined = joiningDay(random);
  const leaving = random.beta(segment.leaving.a, segment.leaving.b);
  const left = leavingDay(random, joined, leaving, plan);
  const company = segment.name === "Office kitchens";
  const family = random.pick(familyNames);
  return {
    segment,
    plan,
    joined,
    left,
    leaving,
    name: company ? `${family} ${random.pick(trades)}` : `${random.pick(givenNames)} ${family}`,
    country: random.weighted(countries),
    reason: left === null ? "" : random.weighted(isAtPriceRise(left, plan) ? reasonsAtPriceRise : reasons),
    consent: random.chance(0.7),
    birthday: company ? null : random.between(dayOf(1945, 1, 1), dayOf(2006, 12, 31)),
  };
}

function joiningDay(random: Random): Day {
  for (;;) {
    const day = random.between(historyFrom, lastDay);
    // In November and December, when coffee is given, half as many again come.
    const pace = (day < firstDay ? historyPace : 1) * (monthOf(day) % 12 >= 10 ? 1 : 2 / 3);
    if (random.chance(pace)) return day;
  }
}

/**
 * At every monthly renewal the customer leaves with the chance of their own; a price rise multiplies the odds of it.
 */
function leavingDay(random: Random, joined: Day, leaving: number, plan: Plan): Day | null {
  for (let renewals = 1; ; renewals += 1) {
    const renewal = addMonths(joined, renewals);
    if (renewal > lastDay) return null;
    const hazard = isAtPriceRise(renewal, plan) ? 1 - (1 - leaving) ** priceRise.hazard : leaving;
    if (random.chance(hazard)) return renewal;
  }
}

function isAtPriceRise(day: Day, plan: Plan): boolean {
  return feeOf[plan] > 0 && monthOf(day) === monthOf(priceRise.day);
}
