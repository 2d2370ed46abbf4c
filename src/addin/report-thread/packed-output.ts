import type { ColumnReference, OutputColumn, OutputTable, ReportOutput } from "../../contract/report-output";
import { packedRows, unpackedRows, type PackedRows } from "../../functions/packed-table";

type Formula = (column: ColumnReference) => string;

/** A formula with marks where its references stand: a function cannot be sent to another thread. */
interface PackedFormula {
  readonly marked: string;
}

interface PackedOutputColumn extends Omit<OutputColumn, "formula" | "total"> {
  readonly formula?: PackedFormula;
  readonly total?: "sum" | "formula" | PackedFormula;
}

type PackedOutputTable = Omit<OutputTable, "rows" | "columns"> &
  PackedRows & { readonly columns: readonly PackedOutputColumn[] };

/** A report on its way from one thread to another. */
export interface PackedOutput extends Omit<ReportOutput, "tables"> {
  readonly tables: readonly PackedOutputTable[];
}

export function packedOutput(output: ReportOutput): PackedOutput {
  return {
    ...output,
    tables: output.tables.map(({ rows, columns, ...table }) => ({
      ...table,
      ...packedRows(rows, columns.length),
      columns: columns.map(({ formula, total, ...column }) => ({
        ...column,
        ...(formula && { formula: packedFormula(formula) }),
        ...(total && { total: typeof total === "function" ? packedFormula(total) : total }),
      })),
    })),
  };
}

export function unpackedOutput(packed: PackedOutput): ReportOutput {
  return {
    ...packed,
    tables: packed.tables.map(({ height, cells, columns, ...table }) => ({
      ...table,
      rows: unpackedRows({ height, cells }),
      columns: columns.map(({ formula, total, ...column }) => ({
        ...column,
        ...(formula && { formula: unpackedFormula(formula) }),
        ...(total && { total: typeof total === "object" ? unpackedFormula(total) : total }),
      })),
    })),
  };
}

/** No key of a column and no formula holds it. */
const mark = "\u0001";

const packedFormula = (formula: Formula): PackedFormula => ({
  marked: formula((key) => `${mark}${key}${mark}`),
});

const unpackedFormula = ({ marked }: PackedFormula): Formula => {
  // Every second piece stands between two marks.
  const pieces = marked.split(mark);
  return (column) => pieces.map((piece, place) => (place % 2 === 1 ? column(piece) : piece)).join("");
};
