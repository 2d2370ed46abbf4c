import { outcome, readOutcomes } from "../../contract/outcome-words";
import type {
  InputShape,
  InputSpec,
  MappedColumns,
  OptionSpec,
  OptionValues,
} from "../../contract/report-spec";
import { decisions } from "../parts/check/decisions";
import { readNumbers } from "../parts/check/read-numbers";
import { checkRepeats } from "../parts/check/repeats";
import { RowCheck } from "../parts/check/row-check";
import { chosenMeaning } from "../parts/outcomes";
import { inferBrackets, readSegments, segmentOptions } from "../parts/segments";
import { reasonsReport } from "./reasons-report";

const { rows, merged, totals, numberTexts, decimal, duplicates } = decisions;

/** How a shape tells those who left from those who stayed. */
interface LeaverRule {
  readonly inputs: Readonly<Record<string, InputSpec>>;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly infer?: (columns: MappedColumns) => OptionValues;
  readonly leaveOutOthers: (check: RowCheck) => void;
}

/** The shapes differ in how they know who left; the rest is alike. */
export function leaverShape({ inputs, options, infer, leaveOutOthers }: LeaverRule): InputShape {
  return {
    inputs: {
      reason: { role: "reason" },
      ...inputs,
      segment: { role: "segment", optional: true, lookupBy: "customer" },
      value: { role: "customer-value", optional: true },
      customer: { role: "identifier", optional: true },
    },
    options: {
      ...options,
      minimum: { kind: "count", default: 5, min: 1, max: 1000 },
      ...segmentOptions,
      ...{ rows, merged, totals, numberTexts, decimal, duplicates },
    },
    infer: (columns) => ({ ...inferBrackets(columns), ...infer?.(columns) }),
    check(data, chosen) {
      const check = new RowCheck(data, chosen);
      leaveOutOthers(check);
      check.requireWords("reason", "missing-reason");
      if (check.has("segment")) readSegments(check);
      if (check.has("value")) readNumbers(check, "value", { blank: "unknown", atLeast: 0 });
      if (check.has("customer")) checkRepeats(check);
      return check.finish();
    },
    compute: reasonsReport,
  };
}

/** Those who stayed have no reason to have left. */
export function leaveOutKept(check: RowCheck): void {
  const stays = chosenMeaning(check.options) === "kept" ? outcome.yes : outcome.no;
  const said = readOutcomes(check.words("outcome"));
  const here = check.find({ code: "still-customer", input: "outcome", effect: "left-out" });
  check.eachRow((row) => {
    if (said[row] === stays) here.add(row);
  });
}
