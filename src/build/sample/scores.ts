import { addMonths, type Day } from "./calendar";
import { feeOf, firstDay, lastDay, priceRise } from "./company";
import type { Customer } from "./customers";
import type { Random } from "./random";

export interface Score {
  readonly customer: string;
  readonly date: Day;
  /** "Would you recommend us?", 0 to 10. */
  readonly score: number;
  /** "How content are you?", 1 to 5. */
  readonly satisfaction: number;
}

const answering = 0.4;
const monthsBetween = 6;

/** Asked two months after joining and then twice a year; four in ten answer. */
export function simulateScores(random: Random, customers: readonly Customer[]): Score[] {
  const scores: Score[] = [];
  for (const customer of customers) {
    const last = Math.min(customer.left ?? lastDay, lastDay);
    for (let months = 2; addMonths(customer.joined, months) <= last; months += monthsBetween) {
      const date = addMonths(customer.joined, months);
      if (date >= firstDay && random.chance(answering)) scores.push(answer(random, customer, date));
    }
  }
  return scores.sort((one, other) => one.date - other.date || (one.customer < other.customer ? -1 : 1));
}

/** Who is likelier to leave is less content, and for some months so is whoever has to pay more. */
function answer(random: Random, customer: Customer, date: Day): Score {
  const dearer = feeOf[customer.plan] > 0 && date >= priceRise.day && date < addMonths(priceRise.day, 4);
  const mood = 8.6 - 14 * customer.leaving - (dearer ? 1.2 : 0) + 1.5 * random.normal();
  return {
    customer: customer.id,
    date,
    score: held(Math.round(mood), 0, 10),
    satisfaction: held(Math.round(mood / 2 + 0.3 * random.normal()), 1, 5),
  };
}

const held = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
