import type { OutputTable } from "../../contract/report-output";
import { cellContent } from "../layout/column-plans";
import { remarkFormat } from "../layout/number-formats";
import type { ColumnPlan } from "../layout/sheet-plan";
import { textFormat } from "../layout/text-cell";
import { textWidth, widthInPoints } from "../layout/widths";
import type { PlannedRow, RefreshPlan } from "../refresh-plan";
import { isNewColumn } from "./refresh-columns";
import type { TablePair } from "./standing-report";
import type { StandingTable } from "./standing-table";
import { fillFormula } from "./write-blocks";

/** Fills our columns of every row that is ours, after room was made; nothing else in the sheet is touched. */
export function writeRows(
  { standing, fresh, written }: TablePair,
  plan: RefreshPlan,
  plans: readonly ColumnPlan[],
  mark: string,
): void {
  for (const columnPlan of plans) {
    const column = standing.columns.get(columnPlan.key);
    if (column === undefined) continue;
    const place = {
      column,
      value: valueIndex(fresh, columnPlan.key),
      isKey: columnPlan.key === fresh.keyColumn,
      isNew: isNewColumn({ written }, columnPlan.key),
    };
    for (const stretch of stretches(plan.rows)) writeStretch(standing, stretch, columnPlan, place);
  }
  writeKeyFormats(standing, plan, standing.columns.get(fresh.keyColumn) ?? standing.left, mark);
}

const valueIndex = (fresh: OutputTable, key: string): number =>
  fresh.columns.findIndex((column) => column.key === key);

interface Stretch {
  readonly from: number;
  readonly rows: readonly Exclude<PlannedRow, { kind: "own" }>[];
  readonly added: boolean;
}

/** Neighbouring rows that are written alike: rows of the user's own lie between, new rows need formats. */
function stretches(rows: readonly PlannedRow[]): Stretch[] {
  const found: { from: number; rows: Exclude<PlannedRow, { kind: "own" }>[]; added: boolean }[] = [];
  rows.forEach((row, index) => {
    if (row.kind === "own") return;
    const added = row.kind === "added";
    const last = found.at(-1);
    if (last && last.from + last.rows.length === index && last.added === added) last.rows.push(row);
    else found.push({ from: index, rows: [row], added });
  });
  return found;
}

interface ColumnPlace {
  readonly column: number;
  /** Among the values of a row. */
  readonly value: number;
  readonly isKey: boolean;
  readonly isNew: boolean;
}

function writeStretch(
  { sheet, firstRow }: StandingTable,
  { from, rows, added }: Stretch,
  { format, formula }: ColumnPlan,
  { column, value, isKey, isNew }: ColumnPlace,
): void {
  const range = sheet.getRangeByIndexes(firstRow + from, column, rows.length, 1);
  // A row that stays keeps its key as it stands, and formats as the user likes them.
  if (isKey && !added) return;
  const contents = rows.map(({ values }) => cellContent(values[value] ?? null, format));
  if (added || isNew) range.numberFormat = contents.map((content) => [content.format]);
  if (formula) fillFormula(range, formula);
  else range.values = contents.map((content) => [content.value]);
}

/** The remark "no longer in the data" comes and goes with the format of the key's cell. */
function writeKeyFormats(standing: StandingTable, plan: RefreshPlan, column: number, mark: string): void {
  const { sheet, firstRow, keyWidth } = standing;
  const remark = remarkFormat(mark);
  const before = formatsThatStay(standing, plan);
  let needed = 0;
  plan.rows.forEach((row, index) => {
    const cell = sheet.getRangeByIndexes(firstRow + index, column, 1, 1);
    if (row.kind === "marked") cell.numberFormat = [[remark]];
    else if (row.kind === "kept" && before[index]?.startsWith('@" (')) cell.numberFormat = [[textFormat]];
  });
  for (const key of plan.marked) needed = Math.max(needed, textWidth(`${key} (${mark})`) + 1);
  for (const key of plan.added) needed = Math.max(needed, textWidth(key) + 1);
  if (needed > 0 && widthInPoints(needed) > keyWidth) {
    sheet.getRangeByIndexes(firstRow, column, 1, 1).getEntireColumn().format.columnWidth =
      widthInPoints(needed);
  }
}

/** Formats of the key cells in the order in which the rows stand afterwards. */
function formatsThatStay({ keyFormats }: StandingTable, { deletions }: RefreshPlan): readonly string[] {
  const gone = new Set(deletions);
  return keyFormats.filter((_, index) => !gone.has(index));
}

/** Of the rows that stay, how many show other figures than before? */
export function changedRows(
  { values }: StandingTable,
  { rows, deletions }: RefreshPlan,
  plans: readonly ColumnPlan[],
  fresh: OutputTable,
): number {
  const gone = new Set(deletions);
  const standingPlaces = Array.from({ length: rows.length + gone.size }, (_, place) => place).filter(
    (place) => !gone.has(place),
  );
  const compared = plans
    .filter(({ key, formula }) => formula === null && key !== fresh.keyColumn)
    .map(({ key }) => ({ key, column: valueIndex(fresh, key) }));
  return rows.filter((row, index) => {
    if (row.kind !== "kept") return false;
    const place = standingPlaces[index] ?? -1;
    // A range gives back a blank cell as an empty text.
    return compared.some(
      ({ key, column }) => (row.values[column] ?? "") !== (values.get(key)?.[place] ?? ""),
    );
  }).length;
}
