import type { Table, TableCell } from "../contract/table";

/**
 * Rows on their way from one thread to another, column by column: a hundred thousand rows, each a list of its own, take
 * longer to be sent than to be computed.
 */
export interface PackedRows {
  readonly height: number;
  readonly cells: readonly (Float64Array | readonly TableCell[])[];
}

export function packedRows(rows: Table["rows"], width: number): PackedRows {
  return {
    height: rows.length,
    cells: Array.from(
      { length: width },
      (_, place) => numbersOf(rows, place) ?? rows.map((row) => row[place] ?? null),
    ),
  };
}

/** A column of the rows; `null` where one of its cells is no number. */
function numbersOf(rows: Table["rows"], place: number): Float64Array | null {
  const numbers = new Float64Array(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    const cell = rows[row]![place];
    if (typeof cell !== "number") return null;
    numbers[row] = cell;
  }
  return numbers;
}

export function unpackedRows({ height, cells }: PackedRows): TableCell[][] {
  return Array.from({ length: height }, (_, row) => cells.map((column) => column[row] ?? null));
}

export type PackedTable = Omit<Table, "rows"> & PackedRows;

export function packedTable({ rows, ...table }: Table): PackedTable {
  return { ...table, ...packedRows(rows, table.columns.length) };
}

export function unpackedTable({ height, cells, ...table }: PackedTable): Table {
  return { ...table, rows: unpackedRows({ height, cells }) };
}
