import type { SegmentCounts } from "../../contract/aggregate-answer";
import { distinctIn, missingCode, type CategoryColumn } from "../../contract/columns";
import { missingDay, type DateColumn } from "../../contract/number-columns";

/** The days between which customers are followed, and how long a purchase keeps one active. */
export interface Activity {
  /** First day of the period. */
  readonly opening: number;
  /** Last day of the period. */
  readonly close: number;
  /** Days: who has bought within so many before a date is a customer on that date. */
  readonly window: number;
}

/**
 * Which segments keep their buyers, from purchases?
 *
 *     at the opening: bought on one of the days opening - window to opening - 1
 *     at the close:   bought on one of the days close - window + 1 to close
 *     new = at the close and not at the opening, also those who had bought earlier still
 *
 * As with memberships the close of a period is the opening of the next. A customer counts in the segment of the latest
 * purchase up to the close.
 *
 * @param segments one cell a purchase
 * @param customers one cell a purchase
 * @param days one day a purchase; a missing one does not count
 * @returns one entry a segment in which a customer was active, in order of first appearance
 */
export function countActivity(
  segments: CategoryColumn,
  customers: CategoryColumn,
  days: DateColumn,
  { opening, close, window }: Activity,
): SegmentCounts[] {
  const known = distinctIn(customers);
  const [atOpening, atClose] = [new Uint8Array(known), new Uint8Array(known)];
  const latest = new Int32Array(known).fill(missingDay);
  const segmentOf = new Int32Array(known).fill(missingCode);
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row]!;
    const customer = customers.codes[row]!;
    if (day === missingDay || customer === missingCode || day > close) continue;
    if (day >= opening - window && day < opening) atOpening[customer] = 1;
    if (day > close - window) atClose[customer] = 1;
    if (day >= latest[customer]!) {
      latest[customer] = day;
      segmentOf[customer] = segments.codes[row]!;
    }
  }
  const counts = segments.labels.map((segment) => ({ segment, start: 0, end: 0, gained: 0 }));
  for (let customer = 0; customer < known; customer += 1) {
    const own = counts[segmentOf[customer]!];
    if (!own) continue;
    own.start += atOpening[customer]!;
    own.end += atClose[customer]!;
    if (atClose[customer] === 1 && atOpening[customer] === 0) own.gained += 1;
  }
  return counts.filter(({ start, end }) => start + end > 0);
}
