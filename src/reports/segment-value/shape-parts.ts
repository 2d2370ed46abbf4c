import type { InputSpec, OptionSpec } from "../../contract/report-spec";
import type { DataCheck } from "../../contract/report-data";
import type { RowCheck } from "../parts/check/row-check";
import { readNumbers } from "../parts/check/read-numbers";
import { segmentRows } from "../parts/segment-rows";
import type { CountedSegment } from "./judged";

/** What a customer brings and costs in one period. */
export const economicsInputs = {
  revenue: { role: "revenue" },
  margin: { role: "margin" },
  costToServe: { role: "cost-to-serve" },
  cac: { role: "acquisition-cost", optional: true },
} as const satisfies Readonly<Record<string, InputSpec>>;

export const valueOptions = {
  discount: { kind: "share", default: 0, min: 0, max: 1 },
  raise: { kind: "share", default: 0.05, min: 0.001, max: 0.5 },
  servingLimit: { kind: "share", default: 0.5, min: 0, max: 1 },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** How many periods of the revenue lie between start and end of the retention. */
export const spanOption = (standard: number): OptionSpec => ({
  kind: "count",
  default: standard,
  min: 1,
  max: 366,
});

export function readEconomics(check: RowCheck): void {
  readNumbers(check, "revenue", { blank: "left-out", atLeast: 0 });
  if (check.has("margin")) readNumbers(check, "margin", { blank: "left-out", atMost: 1 });
  readNumbers(check, "costToServe", { blank: "zero", atLeast: 0 });
  if (check.has("cac")) readNumbers(check, "cac", { blank: "unknown", atLeast: 0 });
}

/** What each row tells that takes part and is a segment. */
export function segmentsOfRows(
  check: DataCheck,
  rest: (row: number) => Pick<CountedSegment, "retention" | "counts">,
): CountedSegment[] {
  const { margin } = check.numbers;
  return segmentRows(check, (figure, row) => ({
    revenue: figure("revenue"),
    margin: margin?.[row] ?? 1,
    costToServe: figure("costToServe"),
    ...rest(row),
  }));
}
