import type { InputSpec, OptionSpec } from "../../contract/report-spec";
import type { DataCheck } from "../../contract/report-data";
import { missingCode } from "../../contract/columns";
import type { RowCheck } from "../parts/check/row-check";
import { readNumbers } from "../parts/check/read-numbers";
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

/** One entry a row that takes part, which is a segment. */
export function segmentsOfRows(
  { words, numbers, included }: DataCheck,
  rest: (row: number) => Pick<CountedSegment, "retention" | "counts">,
): CountedSegment[] {
  const { codes = new Int32Array(), labels = [] } = words.segment ?? {};
  return [...included.keys()]
    .filter((row) => included[row] === 1)
    .map((row) => {
      const cac = numbers.cac?.[row] ?? NaN;
      return {
        segment: labels[codes[row] ?? missingCode] ?? "",
        revenue: numbers.revenue?.[row] ?? 0,
        margin: numbers.margin?.[row] ?? 1,
        costToServe: numbers.costToServe?.[row] ?? 0,
        acquisitionCost: Number.isNaN(cac) ? null : cac,
        ...rest(row),
      };
    });
}
