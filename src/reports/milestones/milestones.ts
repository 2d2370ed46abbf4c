import { distinctIn } from "../../contract/columns";
import { isoTextOf } from "../../contract/dates";
import { missingDay, type DateColumn } from "../../contract/number-columns";
import type { DataCheck } from "../../contract/report-data";
import { defineReport, type InputShape } from "../../contract/report-spec";
import { decisions } from "../parts/check/decisions";
import { readDays } from "../parts/check/read-days";
import { RowCheck } from "../parts/check/row-check";
import { chosenDay, chosenWord } from "../parts/shape-options";
import { usedDays } from "../parts/used-rows";
import { leapDayRules, nextAnniversary, type LeapDayRule } from "./next-anniversary";
import { milestonesReport, type DaySpan, type Milestone } from "./milestones-report";

const { rows, merged, dateOrder } = decisions;

/** One row a customer, with the day on which the customer began. */
const customers: InputShape = {
  inputs: {
    customer: { role: "identifier" },
    joined: { role: "joined" },
    birthday: { role: "birthday", optional: true },
    ended: { role: "ended", optional: true },
  },
  options: {
    days: { kind: "count", default: 30, min: 1, max: 365 },
    from: { kind: "day", default: "" },
    leapDay: { kind: "choice", words: leapDayRules, default: "february-28" },
    ...{ rows, merged, dateOrder },
  },
  check(data, options) {
    const check = new RowCheck(data, options);
    check.requireWords("customer", "unnamed-customer");
    const joined = readDays(check, "joined", { blank: "left-out" });
    if (check.has("birthday")) readDays(check, "birthday", { blank: "unknown" });
    const ended = check.has("ended") ? readDays(check, "ended", { blank: "unknown" }) : null;
    keepEarliest(check, joined, ended);
    return check.finish();
  },
  compute(data, options, check, today) {
    const from = chosenDay(options.from) ?? today;
    const span = { from, to: from + Number(options.days) - 1 };
    const leapDay = chosenWord(leapDayRules, options.leapDay);
    const ended = usedDays(check, "ended");
    const hasLeft = (row: number): boolean => {
      const end = ended[row] ?? missingDay;
      return end !== missingDay && end <= from;
    };
    const left = ended.reduce((count, _, row) => count + Number(hasLeft(row)), 0);
    const within = (input: string): Milestone[] => milestonesOf(check, input, hasLeft, span, leapDay);
    return milestonesReport(within("joined"), check.days.birthday ? within("birthday") : null, span, [
      {
        key: "report.milestones.note.days",
        values: { joined: data.headers.joined ?? "", from: isoTextOf(from), to: isoTextOf(span.to) },
      },
      { key: `report.milestones.note.${leapDay}` },
      ...(left === 0 ? [] : [{ key: "report.milestones.note.left", values: { count: left } }]),
    ]);
  },
};

/**
 * A customer who came back began with the earliest of the rows, and is gone when the last of them has ended. The others
 * are left out by name.
 */
function keepEarliest(check: RowCheck, joined: DateColumn, ended: DateColumn | null): void {
  const customers = check.words("customer");
  const { codes } = customers;
  const exampleOf = check.wordOf("customer");
  const later = check.find({ code: "later-start", input: "customer", effect: "left-out", exampleOf });
  const earliest = new Int32Array(distinctIn(customers)).fill(-1);
  check.eachRow((row) => {
    const known = earliest[codes[row]!]!;
    const [first, other] = known < 0 || joined[row]! < joined[known]! ? [row, known] : [known, row];
    earliest[codes[row]!] = first;
    if (ended && other >= 0) ended[first] = laterEnd(ended[first]!, ended[other]!);
  });
  check.eachRow((row) => {
    if (earliest[codes[row]!] !== row) later.add(row);
  });
}

/** Who has not ended one of two memberships is still here. */
const laterEnd = (one: number, other: number): number =>
  one === missingDay || other === missingDay ? missingDay : Math.max(one, other);

function milestonesOf(
  check: DataCheck,
  input: string,
  hasLeft: (row: number) => boolean,
  { from, to }: DaySpan,
  leapDay: LeapDayRule,
): Milestone[] {
  const { codes = new Int32Array(), labels = [] } = check.words.customer ?? {};
  const found: Milestone[] = [];
  usedDays(check, input).forEach((origin, row) => {
    if (origin === missingDay || hasLeft(row)) return;
    const next = nextAnniversary(origin, from, leapDay);
    if (next && next.date <= to) found.push({ customer: labels[codes[row]!] ?? "", origin, ...next });
  });
  return found;
}

/** The days that come round in the next days: whose anniversary is coming? */
export default defineReport({ id: "milestones", place: 15, picture: "column", shapes: { customers } });
