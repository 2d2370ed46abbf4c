import type { OutputColumn, OutputTable } from "../contract/report-output";
import type { TableCell } from "../contract/table";

/** A row of the inserted table as it stands in the sheet. */
export interface StandingRow {
  /** Text of its key cell. */
  readonly key: string;
  /** Whether the user has written something beside it, in the table or outside. */
  readonly annotated: boolean;
  /** Whether the cell says the key in another language, and is to say it anew. */
  readonly reworded?: boolean;
}

/** What becomes of a row that stays or comes. */
export type PlannedRow =
  /** Still in the data: our columns get new values. */
  | { readonly kind: "kept"; readonly values: readonly TableCell[] }
  /** No longer in the data, but the user's words stand beside it: counts fall to 0, the key gets a remark. */
  | { readonly kind: "marked"; readonly values: readonly TableCell[] }
  /** New in the data; stands after the last row. */
  | { readonly kind: "added"; readonly values: readonly TableCell[] }
  /** A row of the user's own, without a key. */
  | { readonly kind: "own" };

export interface RefreshPlan {
  /** Rows of the table (0-based) to be deleted, descending. */
  readonly deletions: readonly number[];
  /** The rows that there will be, in the order in which they will stand. */
  readonly rows: readonly PlannedRow[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly marked: readonly string[];
}

const textOf = (key: TableCell): string => String(key ?? "").trim();

/**
 * The fresh rows that the standing ones wait for: to the letter first, as identifiers are told apart, and what is left
 * over as Excel compares texts.
 */
function pairRows(
  standing: readonly StandingRow[],
  rows: readonly (readonly TableCell[])[],
  keyColumn: number,
): { readonly paired: ReadonlyMap<number, readonly TableCell[]>; readonly newcomers: typeof rows } {
  const paired = new Map<number, readonly TableCell[]>();
  let left = rows;
  for (const read of [textOf, (key: TableCell) => textOf(key).toLowerCase()]) {
    const waiting = new Map(left.map((values) => [read(values[keyColumn] ?? null), values]));
    standing.forEach(({ key }, place) => {
      const values = waiting.get(read(key));
      if (paired.has(place) || textOf(key) === "" || !values) return;
      waiting.delete(read(key));
      paired.set(place, values);
    });
    const served = new Set(paired.values());
    left = rows.filter((values) => !served.has(values));
  }
  return { paired, newcomers: left };
}

/**
 * What has to happen so that the inserted table shows the new figures, each beside the key it belongs to?
 *
 * Rows stay where the user sorted them. A key that stands twice (a copied row) is served once, or the total would
 * count it twice. A row without a key is the user's own and is left alone.
 */
export function planRefresh(standing: readonly StandingRow[], fresh: OutputTable): RefreshPlan {
  const keyColumn = fresh.columns.findIndex(({ key }) => key === fresh.keyColumn);
  const { paired, newcomers } = pairRows(standing, fresh.rows, keyColumn);
  const deletions: number[] = [];
  const rows: PlannedRow[] = [];
  const removed: string[] = [];
  const marked: string[] = [];
  standing.forEach(({ key, annotated }, index) => {
    const values = paired.get(index);
    if (textOf(key) === "") {
      rows.push({ kind: "own" });
    } else if (values) {
      rows.push({ kind: "kept", values });
    } else if (annotated) {
      marked.push(key);
      rows.push({ kind: "marked", values: fresh.columns.map(valueWhenGone) });
    } else {
      removed.push(key);
      deletions.unshift(index);
    }
  });
  for (const values of newcomers) rows.push({ kind: "added", values });
  return {
    deletions,
    rows,
    added: newcomers.map((values) => String(values[keyColumn] ?? "")),
    removed,
    marked,
  };
}

/** Nobody is left of what is gone: counts are 0; any other figure is not observable. */
const valueWhenGone = ({ unit }: OutputColumn): TableCell => (unit === "count" ? 0 : null);
