import { missingCode, type CategoryColumn } from "../../contract/columns";
import { missingDay } from "../../contract/number-columns";
import type { Memberships } from "../rates/memberships";
import { frameOf, type Frame } from "./cohort-frame";
import type { CohortQuestion } from "./cohort-counts";
import { CohortTallies, type CohortCell, type CohortCounts } from "./cohort-tallies";

/** Memberships in the order of their customers and of their starts, those that begin after the last day left out. */
interface Spells {
  readonly customers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Counts the customers of each cohort at each age by their memberships: active in a window is who is a member at its
 * close, and the cohort is that of the first membership.
 *
 * @param customers whose each membership is, by data row; `null` where each row is a customer
 * @throws no-data when no membership begins by asOf; out-of-range when the table would not fit into a sheet
 */
export function countMemberCohorts(
  members: Memberships,
  customers: CategoryColumn | null,
  { period, cell, asOf, ages }: CohortQuestion & { readonly asOf: number },
): CohortCounts {
  const { customers: owners, starts, ends } = spellsOf(members, customers, asOf);
  const begins = starts.filter((_, place) => owners[place] !== owners[place - 1]);
  const frame = frameOf(begins, { period, lastDay: asOf, lastEvent: asOf, ages });
  const tallies = new CohortTallies(frame);
  for (let from = 0; from < starts.length;) {
    let to = from + 1;
    while (owners[to] === owners[from]) to += 1;
    tallies.open(starts[from]!);
    countSpells(tallies, frame, cell, starts.subarray(from, to), ends.subarray(from, to), asOf);
    from = to;
  }
  return tallies.finish();
}

function spellsOf(
  { starts, ends, rows }: Memberships,
  customers: CategoryColumn | null,
  asOf: number,
): Spells {
  const names = customers?.labels.length ?? 0;
  // Who has no name is somebody else on every row.
  const owners = rows.map((row, place) => {
    const code = customers?.codes[row] ?? missingCode;
    return code === missingCode ? names + place : code;
  });
  const order = Int32Array.from(owners.keys())
    .filter((place) => starts[place]! <= asOf)
    .sort((one, other) => owners[one]! - owners[other]! || starts[one]! - starts[other]! || one - other);
  return {
    customers: order.map((place) => owners[place]!),
    starts: order.map((place) => starts[place]!),
    ends: order.map((place) => ends[place]!),
  };
}

/** The ages at which one customer counts, from the ages at whose close the customer was a member. */
function countSpells(
  tallies: CohortTallies,
  { ageOf }: Frame,
  cell: CohortCell,
  starts: Int32Array,
  ends: Int32Array,
  asOf: number,
): void {
  const begin = starts[0]!;
  let until = 0;
  let streak = 0;
  let earliestReturn = Infinity;
  for (let place = 0; place < starts.length; place += 1) {
    const from = Math.max(until, ageOf(begin, starts[place]!));
    const end = ends[place]!;
    const gone = end === missingDay || end > asOf ? Infinity : ageOf(begin, end);
    if (gone <= from) continue;
    if (cell === "on") tallies.count(from, gone);
    if (from === streak) streak = gone;
    if (gone > 1) earliestReturn = Math.min(earliestReturn, Math.max(1, from));
    until = gone;
  }
  if (cell === "on or after") tallies.count(0, until);
  if (cell === "streak") tallies.count(0, streak);
  if (cell === "on or before") {
    tallies.count(0, 1);
    tallies.count(earliestReturn, Infinity);
  }
}
