import type { Message, Translate } from "./locale";
import type { TableCell, TableColumn } from "./table";

/**
 * Gives the reference to another column, in the same row unless said otherwise: long-form structured reference,
 * escaped.
 */
export type ColumnReference = (key: string) => string;

export interface OutputColumn extends TableColumn {
  /** Words before the column's own header, where several columns share a key's meaning: a period. */
  readonly prefix?: string;
  /** Key under which the header text stands in the catalogues, where it is not the column's own. */
  readonly header?: string;
  /** The column as a native formula of its neighbours; the row's value is then what that formula gives. */
  readonly formula?: (column: ColumnReference) => string;
  /**
   * What stands in the totals row: nothing, the sum, the same formula over the totals, or a formula of its own over
   * whole columns, which is then handed their references.
   */
  readonly total?: "sum" | "formula" | ((wholeColumn: ColumnReference) => string);
  /** Its texts are words of the catalogues, `<words>.<text>`, and are written in the language of the report. */
  readonly words?: string;
  /**
   * On refresh a row that stands already takes over what stood in its column of this key: its own for an assumption
   * that the user may change, another's for what was so last time.
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
   * Counts and rates whose course from day to day is worth keeping, beside the key; a report's history is kept only
   * where a table of it says so.
   */
  readonly tracked?: readonly string[];
  /** Columns with a colour scale (one hue, light to dark): each its own, or neighbours that share one. */
  readonly colourScales: readonly (string | readonly string[])[];
}

export interface OutputChart {
  readonly name: string;
  readonly kind: "bar" | "line" | "column";
  readonly title: Message;
  readonly table: string;
  readonly category: string;
  readonly series: readonly string[];
  /** Those of the series of a column chart that are drawn as lines over the columns, on the same axis. */
  readonly lines?: readonly string[];
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

/** Under which key of the catalogues a cell of a table stands; `null` for one that is none of their words. */
function wordKey({ columns, wordRows }: OutputTable, row: number, column: number, cell: TableCell) {
  if (typeof cell !== "string" || cell === "") return null;
  if (column === 0 && wordRows?.includes(row)) return `${rowWords}.${cell}`;
  const words = columns[column]?.words;
  return words === undefined ? null : `${words}.${cell}`;
}

/** The catalogues' words for rows that are no data. */
const rowWords = "column";

/** A table in one language: rows and cells that are words of the catalogues say them. */
export function spokenTable(table: OutputTable, translate: Translate): OutputTable {
  const rows = table.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const key = wordKey(table, row, column, cell);
      return key === null ? cell : translate(key);
    }),
  );
  return { ...table, rows, wordRows: [] };
}

/** Says a text of a column in another language, where it is one of the words of that column. */
export type Rewording = (column: OutputColumn, text: string) => string;

/** From one language to another, for all words that some tables hold. */
export function rewordingOf(tables: readonly OutputTable[], from: Translate, to: Translate): Rewording {
  const said = new Map<string, string>();
  for (const table of tables) {
    table.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const key = wordKey(table, row, column, cell);
        if (key !== null) said.set(`${key.slice(0, -String(cell).length)}${from(key)}`, to(key));
      }),
    );
  }
  return ({ words = rowWords }, text) => said.get(`${words}.${text}`) ?? text;
}
