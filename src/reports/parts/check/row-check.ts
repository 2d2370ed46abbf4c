import { missingCode, type CategoryColumn } from "../../../contract/columns";
import type { NumberColumn, DateColumn } from "../../../contract/number-columns";
import type { ColumnSet, DataCheck, Finding } from "../../../contract/report-data";
import type { OptionValues } from "../../../contract/report-spec";
import { FindingRows, type FindingKind } from "./finding-rows";
import { fillCodes } from "./merged-cells";

/**
 * The data check of one report: which rows take part, and what is wrong with the others?
 *
 * Checks run one after the other, each over all rows. A row that is left out is named once, under the first reason; so
 * the counts of the findings add up to the rows left out. What all reports share comes with the first step: rows that
 * are hidden, error values, merged cells, the workbook's way of counting days, the second table.
 */
export class RowCheck {
  readonly included: Uint8Array;
  readonly #words: Record<string, CategoryColumn> = {};
  readonly #numbers: Record<string, NumberColumn> = {};
  readonly #days: Record<string, DateColumn> = {};
  readonly #findings: (FindingRows | Finding)[] = [];

  constructor(
    readonly data: ColumnSet,
    readonly options: OptionValues,
    /** What becomes of rows whose customer the second table does not know. */
    readonly notFound: "left-out" | "kept" = "left-out",
  ) {
    this.included = new Uint8Array(data.length).fill(1);
    this.#checkSheet();
    for (const [input, column] of Object.entries(data.columns))
      this.#words[input] = this.#filled(input, column);
  }

  /** Opens a finding; rows are added as they come up. */
  find(kind: FindingKind): FindingRows {
    const rows = new FindingRows(kind, this.included);
    this.#findings.push(rows);
    return rows;
  }

  /** Notes rows that are known already. */
  findRows(kind: FindingKind, rows: Iterable<number>): void {
    const found = this.find(kind);
    for (const row of rows) found.add(row);
  }

  /** Calls for every row that still takes part. */
  eachRow(visit: (row: number) => void): void {
    for (let row = 0; row < this.included.length; row += 1) if (this.included[row] === 1) visit(row);
  }

  has(input: string): boolean {
    return input in this.#words || input in this.data.figures;
  }

  words(input: string): CategoryColumn {
    const column = this.#words[input];
    if (!column) throw new Error(`The input "${input}" has no column of words`);
    return column;
  }

  setWords(input: string, column: CategoryColumn): void {
    this.#words[input] = column;
  }

  setNumbers(input: string, column: NumberColumn): void {
    this.#numbers[input] = column;
  }

  setDays(input: string, column: DateColumn): void {
    this.#days[input] = column;
  }

  /** The word in a row, for examples. */
  wordOf(input: string): (row: number) => string | undefined {
    const column = this.words(input);
    // Labels of very many words are spelled only once somebody reads one.
    return (row) => column.labels[column.codes[row] ?? missingCode];
  }

  /** Leaves out the rows in which an input has no word. */
  requireWords(input: string, code: string): void {
    const missing = this.find({ code, input, effect: "left-out" });
    const { codes } = this.words(input);
    this.eachRow((row) => {
      if (codes[row] === missingCode) missing.add(row);
    });
  }

  finish(): DataCheck {
    return {
      findings: this.#findings.flatMap((found) => {
        if (!(found instanceof FindingRows)) return [found];
        return found.isEmpty ? [] : [found.finding()];
      }),
      included: this.included,
      words: this.#words,
      numbers: this.#numbers,
      days: this.#days,
    };
  }

  #checkSheet(): void {
    const { hiddenRows, cellErrors, from1904, lookups, mergedRows, figures } = this.data;
    const onlyVisible = this.options.rows === "visible";
    this.findRows(
      {
        code: onlyVisible ? "hidden-left-out" : "hidden-kept",
        input: "",
        effect: onlyVisible ? "left-out" : "kept",
      },
      hiddenRows,
    );
    for (const [input, rows] of Object.entries(cellErrors)) {
      this.findRows({ code: "cell-error", input, effect: "left-out" }, rows);
    }
    if (from1904 && Object.keys(figures).length > 0) this.#remark("from-1904");
    for (const [input, rows] of Object.entries(mergedRows)) {
      const filled = this.options.merged !== "blank";
      this.findRows({ code: filled ? "merged-filled" : "merged-blank", input, effect: "kept" }, rows);
    }
    for (const [input, { notFound, conflicting }] of Object.entries(lookups)) {
      const code = this.notFound === "kept" ? "lookup-not-found-kept" : "lookup-not-found";
      this.findRows({ code, input, effect: this.notFound }, notFound);
      if (conflicting.length > 0) this.#remark("lookup-conflict", input, conflicting);
    }
  }

  /** Something that is true of the whole and of no row. */
  #remark(code: string, input = "", words: readonly string[] = []): void {
    this.#findings.push({
      code,
      input,
      effect: "kept",
      rows: new Int32Array(0),
      examples: words.slice(0, 5),
      values: { words: words.length },
    });
  }

  #filled(input: string, column: CategoryColumn): CategoryColumn {
    const rows = this.data.mergedRows[input];
    return rows && this.options.merged !== "blank" ? fillCodes(column, rows) : column;
  }
}
