import { shareWords, withCodes, type CategoryColumn } from "../../contract/columns";
import type { FigureColumn } from "../../contract/figure-column";
import type { ColumnSet, DataCheck } from "../../contract/report-data";
import { packedColumn, unpackedColumn, type PackedColumn } from "./packed-columns";

type PackedFigures = Omit<FigureColumn, "texts"> & { readonly texts: PackedColumn };

export interface PackedData extends Omit<ColumnSet, "columns" | "figures"> {
  readonly columns: Readonly<Record<string, PackedColumn>>;
  readonly figures: Readonly<Record<string, PackedFigures>>;
}

export function packedData(data: ColumnSet): PackedData {
  return {
    ...data,
    columns: each(data.columns, packedColumn),
    figures: each(data.figures, (column) => ({ ...column, texts: packedColumn(column.texts) })),
  };
}

export function unpackedData(packed: PackedData): ColumnSet {
  return {
    ...packed,
    columns: each(packed.columns, unpackedColumn),
    figures: each(packed.figures, (column) => ({ ...column, texts: unpackedColumn(column.texts) })),
  };
}

/** What the check has left of a column as it was in the data is known where the check goes, and does not travel. */
const unchanged = "unchanged";
type Unchanged = typeof unchanged;

export interface PackedCheck extends Omit<DataCheck, "words" | "numbers"> {
  /** Codes alone: those words are the data's. */
  readonly words: Readonly<Record<string, Unchanged | Int32Array | PackedColumn>>;
  readonly numbers: Readonly<Record<string, Unchanged | Float64Array>>;
}

export function packedCheck(check: DataCheck, data: ColumnSet): PackedCheck {
  return {
    ...check,
    words: each(check.words, (column, input) => {
      const raw = data.columns[input];
      if (column === raw) return unchanged;
      return raw && shareWords(column, raw) ? column.codes : packedColumn(column);
    }),
    numbers: each(check.numbers, (column, input) =>
      column === data.figures[input]?.numbers ? unchanged : column,
    ),
  };
}

export function unpackedCheck(packed: PackedCheck, data: ColumnSet): DataCheck {
  return {
    ...packed,
    words: each(packed.words, (column, input): CategoryColumn => {
      if (column !== unchanged && !ArrayBuffer.isView(column)) return unpackedColumn(column);
      const raw = known(data.columns, input);
      return column === unchanged ? raw : withCodes(raw, column);
    }),
    numbers: each(packed.numbers, (column, input) =>
      column === unchanged ? known(data.figures, input).numbers : column,
    ),
  };
}

function known<Column>(columns: Readonly<Record<string, Column>>, input: string): Column {
  const column = columns[input];
  if (!column) throw new Error(`The data have no column for "${input}"`);
  return column;
}

function each<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, name: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
