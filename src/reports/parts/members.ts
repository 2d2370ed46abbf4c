import { lastEvent, type Memberships } from "../../calc/rates/memberships";
import { firstDayOf, windowOf } from "../../calc/numeric/calendar";
import type { Spells } from "../../contract/aggregate-question";
import type { PeriodWord } from "../../contract/function-spec";
import { missingDay } from "../../contract/number-columns";
import type { DataCheck } from "../../contract/report-data";
import type { Asked } from "../../contract/report-spec";
import { checkSpells } from "./check/check-spells";
import { decisions } from "./check/decisions";
import { readDays } from "./check/read-days";
import type { RowCheck } from "./check/row-check";

/** One row a membership, with the dates on which it began and ended. */
export const membershipInputs = {
  joined: { role: "joined" },
  ended: { role: "ended" },
  customer: { role: "identifier", optional: true },
} as const;

export const membershipDays = ["joined", "ended"] as const;

/** What is asked of memberships, whatever is counted of them. */
export const spellsAsked = ({ headers }: Asked): Spells => ({
  joined: "joined",
  ended: "ended",
  customer: "customer" in headers ? "customer" : null,
});

const { rows, merged, dateOrder, overlaps } = decisions;

/** What the user may have to decide about memberships. */
export const membershipDecisions = { rows, merged, dateOrder, overlaps } as const;

/** Reads the dates of all memberships; who has none, or ends before beginning, is left out. */
export function checkMemberships(check: RowCheck): void {
  const joined = readDays(check, "joined", { blank: "left-out" });
  const ended = readDays(check, "ended", { blank: "unknown" });
  checkSpells(check, joined, ended);
}

/** The memberships of the rows that take part. */
export function membersOf(
  { included, days }: DataCheck,
  { joined, ended }: Pick<Spells, "joined" | "ended"> = { joined: "joined", ended: "ended" },
): Memberships {
  const rows = new Int32Array(included.length);
  let count = 0;
  included.forEach((used, row) => {
    if (used === 1) rows[count++] = row;
  });
  const used = rows.slice(0, count);
  return {
    rows: used,
    starts: used.map((row) => days[joined]?.[row] ?? missingDay),
    ends: used.map((row) => days[ended]?.[row] ?? missingDay),
  };
}

/** The last day of which the data tell: the one chosen, else that of the last event not after today. */
export function lastKnownDay(members: Memberships, chosen: number | null, today: number): number {
  const last = chosen ?? lastEvent(members, today);
  return last === missingDay ? today : last;
}

/**
 * The last period that is over on the day chosen; where none was chosen, the one in which the data end, unless that is
 * still running today.
 *
 * @param last the day of the last event not after today; `null` where there is none
 */
export function lastWindow(
  last: number | null,
  period: PeriodWord,
  chosen: number | null,
  today: number,
): number {
  const window = windowOf(chosen ?? last ?? today, period);
  const lastDay = firstDayOf(window + 1, period) - 1;
  return lastDay > (chosen ?? today - 1) ? window - 1 : window;
}
