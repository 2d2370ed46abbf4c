import type { TableCell } from "../../contract/table";
import type { HeadlineChange, RefreshedReport, WriteRequest } from "../ports/report";
import type { TableRefresh } from "./refresh-table";
import type { StandingReport } from "./standing-report";

/** Excel's formulas and ours round in their last digits. */
const roundingShare = 1e-9;

/** Figures of the totals row that are others than the sheet showed before. */
export function headlineChanges({
  standing,
  columns,
  fresh,
  headers,
}: TableRefresh): readonly HeadlineChange[] {
  const shown = new Set(columns.map(({ key }) => key));
  return fresh.columns.flatMap(({ key, unit }, place) => {
    const before = figureOf(standing.totals.get(key));
    const now = figureOf(fresh.totals?.[place]);
    if (!shown.has(key) || isSame(before, now)) return [];
    return [{ header: headers[key] ?? key, unit, before, now }];
  });
}

/** Names and notes in a totals row are none. */
const figureOf = (cell: unknown): TableCell => (typeof cell === "number" ? cell : null);

function isSame(before: TableCell, now: TableCell): boolean {
  if (typeof before !== "number" || typeof now !== "number") return before === now;
  return Math.abs(before - now) <= roundingShare * Math.max(Math.abs(before), Math.abs(now));
}

/** The finding as it stood and as it stands. */
export function sentenceChange(
  { named }: StandingReport,
  { output: { sentence }, translate }: WriteRequest,
): RefreshedReport["sentence"] {
  const before = named.get("sentence")?.text;
  const now = translate(sentence.key, sentence.values);
  return before === undefined || before === now ? null : { before, now };
}
