import { labelCell, missingCode, shareWords } from "../contract/columns";
import type { Translate } from "../contract/locale";
import type { Source } from "../contract/recipe";
import { missingDay } from "../contract/number-columns";
import type { CleanCopyRequest } from "./ports/report";
import type { PreparedReport } from "./ports/runs";

type CellReader = (row: number) => string | number | null;

/**
 * What of a source is copied, and what stands there as the data check has read it: texts that are numbers as numbers,
 * dates as dates, merged cells filled. Segments that were put into brackets or crossed are copied as they stood, for
 * the report on the copy does that again.
 */
export function cleanCopyRequest(
  source: Source,
  { request, data, check }: PreparedReport,
  translate: Translate,
): CleanCopyRequest {
  const read = new Map<string, CellReader>();
  const dates = new Set<string>();
  for (const [input, header] of Object.entries(data.headers)) {
    if (input in request.lookups) continue;
    const days = check.days[input];
    const numbers = check.numbers[input];
    if (days) dates.add(header);
    const reader = days ? dayReader(days) : numbers ? numberReader(numbers) : wordReader(data, check, input);
    if (reader) read.set(header, reader);
  }
  return { source, included: check.included, read, dates, translate };
}

const dayReader =
  (days: Int32Array): CellReader =>
  (row) => {
    const day = days[row] ?? missingDay;
    return day === missingDay ? null : day;
  };

const numberReader =
  (numbers: Float64Array): CellReader =>
  (row) => {
    const value = numbers[row] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };

function wordReader(
  data: PreparedReport["data"],
  check: PreparedReport["check"],
  input: string,
): CellReader | null {
  const raw = data.columns[input];
  if (!raw) return null;
  const words = check.words[input];
  const column = words && shareWords(words, raw) ? words : raw;
  return (row) => {
    const code = column.codes[row] ?? missingCode;
    return code === missingCode ? null : labelCell(column, code);
  };
}
