import { missingCode } from "../../../contract/columns";
import type { DataCheck } from "../../../contract/report-data";
import type { InputShape } from "../../../contract/report-spec";
import { decisions } from "../../parts/check/decisions";
import { checkRepeats } from "../../parts/check/repeats";
import { RowCheck } from "../../parts/check/row-check";
import { checkAnswers, chosenMeaning, inferOutcomeMeaning, keptOf, meaning } from "../../parts/outcomes";
import { inferBrackets, readSegments, segmentInputs, segmentOptions } from "../../parts/segments";
import { level } from "../../parts/shape-options";
import type { CountedSegment } from "../judged";
import { assumptionsOf } from "../segment-economics";
import { economicsInputs, readEconomics, spanOption, valueOptions } from "../shape-parts";
import { valueReport } from "../value-report";

const { rows, merged, totals, numberTexts, decimal, duplicates } = decisions;

/** One row a customer, with what the customer brings and costs, and whether the customer stayed or left. */
export const customers: InputShape = {
  inputs: {
    ...segmentInputs,
    ...economicsInputs,
    margin: { role: "margin", optional: true },
    outcome: { role: "outcome" },
    customer: { role: "identifier", optional: true },
  },
  options: {
    meaning,
    ...segmentOptions,
    span: spanOption(1),
    ...valueOptions,
    level,
    ...{ rows, merged, totals, numberTexts, decimal, duplicates },
  },
  infer: (columns) => ({ ...inferBrackets(columns), ...inferOutcomeMeaning(columns) }),
  check(data, options) {
    const check = new RowCheck(data, options);
    readSegments(check);
    readEconomics(check);
    checkAnswers(check);
    if (check.has("customer")) checkRepeats(check);
    return check.finish();
  },
  compute(data, options, check) {
    const says = chosenMeaning(options);
    return valueReport(
      sumBySegment(check, keptOf(check, says)),
      { counts: ["start", "retained"], kept: (column) => column("retained"), contributing: "start" },
      assumptionsOf(options),
      data,
      [
        { key: "report.segment-value.note.customers" },
        { key: `report.segment-value.note.${says}`, values: { outcome: data.headers.outcome ?? "" } },
      ],
    );
  },
};

/** Means of each segment's customers, made of sums; the margin is that of the summed revenue. */
function sumBySegment({ words, numbers }: DataCheck, kept: Int8Array): CountedSegment[] {
  const { codes = new Int32Array(), labels = [] } = words.segment ?? {};
  const empty = (): Float64Array => new Float64Array(labels.length);
  const sums = { start: empty(), retained: empty(), revenue: empty(), gross: empty(), cost: empty() };
  const [cac, won] = [empty(), empty()];
  kept.forEach((stayed, row) => {
    const segment = codes[row] ?? missingCode;
    if (stayed < 0 || segment === missingCode) return;
    const revenue = numbers.revenue?.[row] ?? 0;
    sums.start[segment]! += 1;
    sums.retained[segment]! += stayed;
    sums.revenue[segment]! += revenue;
    sums.gross[segment]! += revenue * (numbers.margin?.[row] ?? 1);
    sums.cost[segment]! += numbers.costToServe?.[row] ?? 0;
    const spent = numbers.cac?.[row] ?? NaN;
    if (Number.isNaN(spent)) return;
    cac[segment]! += spent;
    won[segment]! += 1;
  });
  return labels.flatMap((segment, code) => {
    const [start, retained, revenue] = [sums.start[code]!, sums.retained[code]!, sums.revenue[code]!];
    if (start === 0) return [];
    return {
      segment,
      revenue: revenue / start,
      margin: revenue > 0 ? sums.gross[code]! / revenue : 0,
      costToServe: sums.cost[code]! / start,
      acquisitionCost: won[code]! > 0 ? cac[code]! / won[code]! : null,
      retention: { start, kept: retained },
      counts: { start, retained },
    };
  });
}
