import { distinctIn, missingCode, type CategoryColumn } from "../../contract/columns";
import { missingDay } from "../../contract/number-columns";
import type { Memberships } from "../rates/memberships";
import { AgeMarks } from "./age-marks";
import type { CohortQuestion } from "./cohort-counts";
import { CohortFrame } from "./cohort-frame";
import { addCustomer, type CohortSink } from "./cohort-sink";
import { CohortTallies, type CohortCounts } from "./cohort-tallies";

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
  question: MemberQuestion,
): CohortCounts {
  const inTallies = (frame: CohortFrame) => new CohortTallies(frame, question.cell);
  return addMemberCohorts(members, customers, question, inTallies).finish();
}

type MemberQuestion = CohortQuestion & { readonly asOf: number };

/** Adds all customers to whatever takes them. Throws as `countMemberCohorts` does. */
export function addMemberCohorts<Sink extends CohortSink>(
  members: Memberships,
  customers: CategoryColumn | null,
  { period, cell, asOf, ages }: MemberQuestion,
  sinkFor: (frame: CohortFrame) => Sink,
): Sink {
  const { customers: owners, starts, ends } = spellsOf(members, customers, asOf);
  const begins = starts.filter((_, place) => owners[place] !== owners[place - 1]);
  const frame = new CohortFrame(begins, { period, lastDay: asOf, ages });
  const sink = sinkFor(frame);
  const marks = new AgeMarks(1, frame.words);
  for (let from = 0; from < starts.length;) {
    let to = from + 1;
    while (owners[to] === owners[from]) to += 1;
    marks.clear();
    markSpells(marks, frame, starts.subarray(from, to), ends.subarray(from, to), asOf);
    addCustomer(sink, cell, starts[from]!, marks, 0);
    from = to;
  }
  return sink;
}

function spellsOf(
  { starts, ends, rows }: Memberships,
  customers: CategoryColumn | null,
  asOf: number,
): Spells {
  const names = customers ? distinctIn(customers) : 0;
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

/** Marks the ages at whose close one customer was a member. */
function markSpells(
  marks: AgeMarks,
  frame: CohortFrame,
  starts: Int32Array,
  ends: Int32Array,
  asOf: number,
): void {
  const begin = starts[0]!;
  starts.forEach((start, place) => {
    const end = ends[place]!;
    const gone = end === missingDay || end > asOf ? Infinity : frame.ageOf(begin, end);
    const from = frame.ageOf(begin, start);
    // Who comes back after the ages asked about was seen later, which one mark beyond them tells.
    if (from < gone) marks.markRun(0, Math.min(from, frame.ages), Math.min(gone, frame.ages + 1));
  });
}
