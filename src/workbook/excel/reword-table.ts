import type { WriteRequest } from "../ports/report";
import type { TablePair } from "./standing-report";

/** A standing table as if it had been written in the language of the request: its keys, and what columns carry over. */
export function rewordTable(pair: TablePair, { reword }: WriteRequest): TablePair {
  const { standing, fresh } = pair;
  const keyColumn = fresh.columns.find(({ key }) => key === fresh.keyColumn);
  if (!reword || !keyColumn) return pair;
  const rows = standing.rows.map((row) => {
    const key = reword(keyColumn, row.key);
    return { ...row, key, reworded: key !== row.key };
  });
  const values = new Map(standing.values);
  for (const column of fresh.columns.filter(({ words }) => words !== undefined)) {
    const before = standing.values.get(column.key) ?? [];
    values.set(
      column.key,
      before.map((value) => (typeof value === "string" ? reword(column, value) : value)),
    );
  }
  return { ...pair, standing: { ...standing, rows, values } };
}
