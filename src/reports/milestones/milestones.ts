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
    for (const input of ["birthday", "ended"]) {
      if (check.has(input)) readDays(check, input, { blank: "unknown" });
    }
    keepEarliest(check, joined);
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

/** A customer who came back began with the earliest of the rows; the others are left out by name. */
function keepEarliest(check: RowCheck, joined: DateColumn): void {
  const { codes, labels } = check.words("customer");
  const exampleOf = check.wordOf("customer");
  const later = check.find({ code: "later-start", input: "customer", effect: "left-out", exampleOf });
  const earliest = new Int32Array(labels.length).fill(-1);
  check.eachRow((row) => {
    const known = earliest[codes[row]!]!;
    if (known < 0 || joined[row]! < joined[known]!) earliest[codes[row]!] = row;
  });
  check.eachRow((row) => {
    if (earliest[codes[row]!] !== row) later.add(row);
  });
}

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
