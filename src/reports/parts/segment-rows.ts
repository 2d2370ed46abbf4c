import { missingCode } from "../../contract/columns";
import type { DataCheck } from "../../contract/report-data";

/** What every row tells that is a segment. */
interface SegmentRow {
  readonly segment: string;
  /** `null` where it is not known. */
  readonly acquisitionCost: number | null;
}

/**
 * One entry a row that takes part, which is a segment.
 *
 * @param rest what else is asked of a row, by the figure that an input has in it: 0 where there is no such column
 */
export function segmentRows<Rest>(
  { words, numbers, included }: DataCheck,
  rest: (figure: (input: string) => number, row: number) => Rest,
): (SegmentRow & Rest)[] {
  const { codes = new Int32Array(), labels = [] } = words.segment ?? {};
  return [...included.keys()]
    .filter((row) => included[row] === 1)
    .map((row) => {
      const cac = numbers.cac?.[row] ?? NaN;
      return {
        segment: labels[codes[row] ?? missingCode] ?? "",
        acquisitionCost: Number.isNaN(cac) ? null : cac,
        ...rest((input) => numbers[input]?.[row] ?? 0, row),
      };
    });
}
