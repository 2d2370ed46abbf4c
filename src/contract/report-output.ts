import type { Message, Translate } from "./locale";
import type { TableCell, TableColumn } from "./table";

/** Gives the reference to another column, in the same row unless said otherwise: long-form structured reference, escaped. */
export type ColumnReference = (key: string) => string;

export interface OutputColumn extends TableColumn {
  /** Words before the column's own header, where several columns share a key's meaning: a period. */
  readonly prefix?: string;
  /** Key under which the header text stands in the catalogues, where it is not the column's own. */
  readonly header?: string;
  /** The column as a native formula of its neighbours; the row's value is then what that formula gives. */
  readonly formula?: (column: ColumnReference) => string;
  /**
   * What stands in the totals row: nothing, the sum, the same formula over the totals, or a formula of its own over whole
   * columns, which is then handed their references.
   */
  readonly total?: "sum" | "formula" | ((wholeColumn: ColumnReference) => string);
  /** Its texts are words of the catalogues, `<words>.<text>`, and are written in the language of the report. */
  readonly words?: string;
  /**
   * On refresh a row that stands already takes over what stood in its column of this key: its own for an assumption that
   * the user may change, another's for what was so last time.
   */
  readonly carries?: string;
}

export interface OutputTable {
  /** Excel table name, e.g. `Stay_SegmentRetention`. */
  readonly name: string;
  /** Column by whose value rows are matched on refresh. */
  readonly keyColumn: string;
  readonly columns: readonly OutputColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** `null` where sums say nothing: the table then has no totals row. */
  readonly totals: readonly TableCell[] | null;
  /** Rows (0-based) whose first cell is not data but a word of the catalogues, `column.<word>`. */
  readonly wordRows?: readonly number[];
  /** How the totals row calls itself in the catalogues; `table.total` where nothing is said. */
  readonly totalsKey?: string;
  /**
   * Counts and rates whose course from day to day is worth keeping, beside the key; a report's history is kept only where
   * a table of it says so.
   */
  readonly tracked?: readonly string[];
  /** Columns with a colour scale (one hue, light to dark). */
  readonly colourScales: readonly string[];
}

export interface OutputChart {
  readonly name: string;
  readonly kind: "bar" | "line" | "column";
  readonly title: Message;
  readonly table: string;
  readonly category: string;
  readonly series: readonly string[];
}

export interface ReportOutput {
  /** What a new sheet is called; the writer makes it legal and unique. */
  readonly sheetName: Message;
  readonly title: Message;
  /** The finding in one sentence. */
  readonly sentence: Message;
  /** Under each other, the first beside the charts. */
  readonly tables: readonly OutputTable[];
  readonly charts: readonly OutputChart[];
  /** Definition and other remarks; source, rows read and left out are added by the writer. */
  readonly notes: readonly Message[];
}

/** A table in one language: rows and cells that are words of the catalogues say them. */
export function spokenTable(table: OutputTable, translate: Translate): OutputTable {
  const { columns, wordRows = [] } = table;
  const isWordRow = new Set(wordRows);
  if (isWordRow.size === 0 && columns.every(({ words }) => words === undefined)) return table;
  const rows = table.rows.map((row, place) =>
    row.map((cell, index) => {
      if (typeof cell !== "string" || cell === "") return cell;
      if (index === 0 && isWordRow.has(place)) return translate(`column.${cell}`);
      const words = columns[index]?.words;
      return words === undefined ? cell : translate(`${words}.${cell}`);
    }),
  );
  return { ...table, rows, wordRows: [] };
}
