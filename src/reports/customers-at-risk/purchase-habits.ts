import type { CustomerEvents } from "../../calc/cohorts/customer-events";
import { quantileOf } from "../../calc/numeric/quantile";
import { missingCode } from "../../contract/columns";
import type { Facts } from "./signals";

/** So many of one's own gaps say how long they are; with fewer, those of the segment do. */
const fewestGaps = 3;
/** So many purchase days say whether they become fewer. */
const fewestOrders = 4;

/**
 * The purchase days of each customer, ascending and each once: those of `code` from `from[code]` up to
 * `from[code + 1]`.
 */
export interface PurchaseDays {
  readonly from: Int32Array;
  readonly days: Int32Array;
}

/** Gathers purchase days; a refund (a negative amount) makes none. */
export function purchaseDaysOf({ from, days, amounts }: CustomerEvents): PurchaseDays {
  const ordered = new Int32Array(days.length);
  const starts = new Int32Array(from.length);
  let end = 0;
  for (let code = 0; code + 1 < from.length; code += 1) {
    const begin = end;
    for (let place = from[code]!; place < from[code + 1]!; place += 1) {
      if (!(amounts && amounts[place]! < 0)) ordered[end++] = days[place]!;
    }
    const own = ordered.subarray(begin, end).sort();
    end = begin;
    for (const day of own) if (end === begin || ordered[end - 1] !== day) ordered[end++] = day;
    starts[code + 1] = end;
  }
  return { from: starts, days: ordered.subarray(0, end) };
}

/**
 * What customers' purchase days tell of their habits, by code.
 *
 * @param segmentOf the segment of each customer; all are of one segment where there are none
 * @param share of the gaps that a usual one does not exceed
 */
export function habitsOf(
  purchases: PurchaseDays,
  segmentOf: Int32Array | null,
  asOf: number,
  share: number,
): (code: number) => Facts {
  const segmentGap = segmentGaps(purchases, segmentOf, share);
  return (code) => {
    const own = daysOf(purchases, code);
    const segment = segmentOf ? segmentOf[code]! : 0;
    return {
      "days-since-last": asOf - own[own.length - 1]!,
      "usual-gap":
        own.length > fewestGaps ? quantileOf(gapsOf(own).sort(), share) : (segmentGap.get(segment) ?? null),
      ...frequencies(own, asOf),
    };
  };
}

const daysOf = ({ from, days }: PurchaseDays, code: number): Int32Array =>
  days.subarray(from[code], from[code + 1]);

const gapsOf = (days: Int32Array): Int32Array => days.subarray(1).map((day, place) => day - days[place]!);

/** The usual gap of each segment, of all gaps of its customers. */
function segmentGaps(
  purchases: PurchaseDays,
  segmentOf: Int32Array | null,
  share: number,
): ReadonlyMap<number, number> {
  const customers = purchases.from.length - 1;
  const segment = (code: number): number => (segmentOf ? segmentOf[code]! : 0);
  const counts = new Map<number, number>();
  for (let code = 0; code < customers; code += 1) {
    const gaps = purchases.from[code + 1]! - purchases.from[code]! - 1;
    if (gaps > 0 && segment(code) !== missingCode) {
      counts.set(segment(code), (counts.get(segment(code)) ?? 0) + gaps);
    }
  }
  const gathered = new Map([...counts].map(([key, count]) => [key, { gaps: new Int32Array(count), end: 0 }]));
  for (let code = 0; code < customers; code += 1) {
    const into = gathered.get(segment(code));
    const own = daysOf(purchases, code);
    if (!into || own.length < 2) continue;
    into.gaps.set(gapsOf(own), into.end);
    into.end += own.length - 1;
  }
  return new Map([...gathered].map(([key, { gaps }]) => [key, quantileOf(gaps.sort(), share)]));
}

/**
 * Purchase days in the last third of a customer's time, from the first purchase up to `asOf`, and on average in each of
 * the two thirds before.
 */
function frequencies(days: Int32Array, asOf: number): Facts {
  if (days.length < fewestOrders) return {};
  const first = days[0]!;
  const twoThirds = (2 * (asOf - first + 1)) / 3;
  const earlier = days.findIndex((day) => day - first >= twoThirds);
  const before = earlier < 0 ? days.length : earlier;
  return { "recent-orders": days.length - before, "earlier-orders": before / 2 };
}
