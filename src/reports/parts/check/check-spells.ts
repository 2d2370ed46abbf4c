import { missingCode } from "../../../contract/columns";
import { missingDay, type DateColumn } from "../../../contract/number-columns";
import type { RowCheck } from "./row-check";

/** Memberships that end before they begin, and those of one customer that overlap. */
export function checkSpells(check: RowCheck, joined: DateColumn, ended: DateColumn): void {
  const backwards = check.find({ code: "end-before-start", input: "ended", effect: "left-out" });
  check.eachRow((row) => {
    if (ended[row] !== missingDay && ended[row]! < joined[row]!) backwards.add(row);
  });
  if (check.has("customer")) checkOverlaps(check, joined, ended);
}

/**
 * A customer who came back has two memberships; two at once would count the customer twice. They are one, from the
 * first day to the last, unless the user says otherwise.
 */
function checkOverlaps(check: RowCheck, joined: DateColumn, ended: DateColumn): void {
  const input = "customer";
  const exampleOf = check.wordOf(input);
  const merges = check.options.overlaps !== "each";
  const found = check.find(
    merges
      ? { code: "overlap-merged", input, effect: "left-out", exampleOf }
      : { code: "overlap-kept", input, effect: "kept", exampleOf },
  );
  const { codes } = check.words(input);
  const ordered = rowsOfRepeated(check, codes).sort(
    (one, other) => codes[one]! - codes[other]! || joined[one]! - joined[other]! || one - other,
  );
  let open = -1;
  for (const row of ordered) {
    if (open >= 0 && codes[open] === codes[row] && begins(joined[row]!, ended[open]!)) {
      found.add(row);
      const later = endsLater(ended[row]!, ended[open]!);
      if (merges && later) ended[open] = ended[row]!;
      else if (!merges && later) open = row;
    } else open = row;
  }
}

/** The rows of customers with several memberships: few as a rule, so that only they are sorted. */
function rowsOfRepeated(check: RowCheck, codes: Int32Array): Int32Array {
  const repeated = new Set<number>();
  const seen = new Uint8Array(codes.length);
  check.eachRow((row) => {
    const customer = codes[row]!;
    if (customer === missingCode) return;
    if (seen[customer] === 1) repeated.add(customer);
    seen[customer] = 1;
  });
  const rows: number[] = [];
  if (repeated.size > 0) {
    check.eachRow((row) => {
      if (repeated.has(codes[row]!)) rows.push(row);
    });
  }
  return Int32Array.from(rows);
}

const begins = (start: number, end: number): boolean => end === missingDay || start < end;

const endsLater = (one: number, other: number): boolean =>
  other !== missingDay && (one === missingDay || one > other);
