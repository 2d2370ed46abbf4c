import type { Cell, CellGrid } from "../../../src/contract/cell";
import { CategoryBuilder } from "../../../src/contract/columns";
import { FigureBuilder } from "../../../src/contract/figure-column";
import type { FreezeRecord } from "../../../src/contract/freeze";
import type { Recipe, Source } from "../../../src/contract/recipe";
import { roles, type ColumnSet } from "../../../src/contract/report-data";
import type { WorkbookPort } from "../../../src/workbook/port";
import type { CellBlock, Landing, Placement } from "../../../src/workbook/ports/formulas";
import { WorkbookProblem } from "../../../src/workbook/ports/problem";
import type { InsertedReport, WriteRequest } from "../../../src/workbook/ports/report";
import type { Run } from "../../../src/workbook/ports/run";
import type { RecordOutcome, RefreshResult } from "../../../src/workbook/ports/runs";
import type { ActiveFormula, SelectedCells } from "../../../src/workbook/ports/selection";
import type { ReadRequest, SourceChoice, SourceDescription } from "../../../src/workbook/ports/source";
import type {
  FormulaScope,
  FreezeCell,
  FreezeOutcome,
  StayFormula,
  ThawOutcome,
} from "../../../src/workbook/ports/freeze";
import type { SharedSheet, ShareRequest } from "../../../src/workbook/ports/share";

import { FakeShelf, unchanged } from "./fake-shelf";

/** A workbook of one list of customers, as the pane sees it: enough to walk through every view without Excel. */
export class FakeWorkbook extends FakeShelf implements WorkbookPort {
  /** What was asked of it, in order: "goTo 14", "insert", ... */
  readonly log: string[] = [];
  formula: ActiveFormula | null = null;
  /** Thrown by the next verb of this name. */
  readonly failures = new Map<string, Error>();
  /** Set, `read` and `insert` wait for it: so that a test can look at work under way. */
  gate: Promise<void> | null = null;
  /** What references read, as they are written. */
  readonly blocks = new Map<string, CellBlock>();
  selected: SelectedCells = { address: "Sheet1!A2", activeCell: "Sheet1!E2" };
  landing: Partial<Landing> = {};
  /** Milliseconds that it takes to compute a report again. */
  thinking = 0;
  tried: Cell = null;
  refreshed: RefreshResult = unchanged;
  /** What the workbook holds of Stay's formulas, whatever is looked at; those that show #NAME? are told by it. */
  stay: StayFormula[] = [];
  frozen: FreezeOutcome = { native: 0, values: 0, left: [], thawable: true };
  readonly records = new Map<string, FreezeRecord>();
  thawed: ThawOutcome = { thawed: 0, edited: 0 };
  /** The last day of the histories. */
  recordedUntil: number | null = null;
  outcomeOfRecording: RecordOutcome = { rows: 0, sheetId: null, problems: [] };
  shared: SharedSheet = { sheetId: "{customers}", name: "Customers", columns: [] };
  /** Tables beside the selection, by name. */
  readonly tables = new Map<string, readonly (readonly Cell[])[]>();
  readonly #listeners = new Set<() => void>();

  constructor(public rows: readonly (readonly Cell[])[] | null) {
    super();
  }

  select(rows: readonly (readonly Cell[])[] | null): void {
    this.rows = rows;
    for (const listener of this.#listeners) listener();
  }

  /** Puts cells where a reference finds them. */
  hold(reference: string, cells: CellGrid): void {
    const address = reference.includes("!") ? reference : `Sheet1!${reference}`;
    this.blocks.set(reference, { address, rows: cells.length, columns: cells[0]?.length ?? 1, cells });
  }

  async describeSelection(): Promise<SourceDescription> {
    this.#mayFail("describeSelection");
    return this.#description();
  }

  async describe(source: Source): Promise<SourceDescription> {
    this.#mayFail("describe");
    return source.kind === "table"
      ? described(this.tables.get(source.table) ?? [], { source, table: source.table })
      : this.#description();
  }

  async sources(): Promise<readonly SourceChoice[]> {
    this.#mayFail("sources");
    return [...this.tables.keys()].map((table) => ({ source: { kind: "table", table }, name: table }));
  }

  async read({ inputs }: ReadRequest, run?: Run): Promise<ColumnSet> {
    this.log.push("read");
    this.#mayFail("read");
    const [header = [], ...rows] = this.rows ?? [];
    run?.onProgress?.({ done: 1, total: rows.length });
    await this.#pass(run);
    const columns: Record<string, ColumnSet["columns"][string]> = {};
    const figures: Record<string, ColumnSet["figures"][string]> = {};
    for (const [input, { header: wanted, role }] of Object.entries(inputs)) {
      const cells = rows.map((row) => row[header.indexOf(wanted)] ?? null);
      const isFigure = roles[role] === "numbers" || roles[role] === "dates";
      if (isFigure) {
        const builder = new FigureBuilder(rows.length);
        for (const cell of cells) builder.append(cell);
        figures[input] = builder.finish();
      } else {
        const builder = new CategoryBuilder(roles[role] === "identifiers" ? "exact" : "fold");
        for (const cell of cells) builder.append(cell);
        columns[input] = builder.finish();
      }
    }
    const headers = Object.entries(inputs).map(([input, { header: wanted }]) => [input, wanted] as const);
    return {
      length: rows.length,
      firstRow: 2,
      headers: Object.fromEntries(headers),
      columns,
      figures,
      cellErrors: {},
      hiddenRows: new Int32Array(),
      mergedRows: {},
      from1904: false,
      lookups: {},
    };
  }

  async insert({ output }: WriteRequest, run?: Run): Promise<InsertedReport> {
    this.log.push("insert");
    this.#mayFail("insert");
    run?.onProgress?.({ done: 0, total: output.tables[0]?.rows.length ?? 0 });
    await this.#pass(run);
    return {
      sheetId: "{sheet}",
      sheetName: "Kept by group",
      tables: output.tables.map(({ name }) => ({ name, headers: {} })),
      charts: output.charts.map(({ name }) => name),
    };
  }

  async writeCleanCopy(
    { included }: { readonly included: Uint8Array },
    run?: Run,
  ): Promise<{ readonly sheetName: string }> {
    this.log.push("copy");
    this.#mayFail("copy");
    run?.onProgress?.({ done: 0, total: included.length });
    await this.#pass(run);
    return { sheetName: "Clean" };
  }

  async refresh(recipe: Recipe): Promise<RefreshResult> {
    this.log.push(`refresh ${recipe.id}`);
    this.#mayFail("refresh");
    return this.refreshed;
  }

  goTo = async (_source: Source, row?: number) => void this.log.push(`goTo ${row}`);
  goToSheet = async (sheetId: string) => void this.log.push(`goToSheet ${sheetId}`);
  addSampleSheet = async (name: string, rows: readonly (readonly Cell[])[]) => {
    this.log.push(`addSampleSheet ${name}`);
    this.#mayFail("addSampleSheet");
    this.select(rows);
  };
  activeFormula = async () => this.formula;
  selectedCells = async () => this.selected;
  selectCells = async (address: string) => void this.log.push(`selectCells ${address}`);
  readReferences = async (references: readonly string[]) =>
    references.map((reference) => this.blocks.get(reference) ?? null);
  examineLanding = async (placement: Placement) => {
    this.log.push(`examineLanding ${placement.target} ${placement.rows}x${placement.columns}`);
    return { target: placement.target, holds: "", obstacle: null, table: null, ...this.landing };
  };
  writeFormula = async (target: string, formula: string) => {
    this.#mayFail("writeFormula");
    this.log.push(`writeFormula ${target} ${formula}`);
  };
  fillTableColumn = async (firstCell: string, formula: string) =>
    void this.log.push(`fillTableColumn ${firstCell} ${formula}`);
  tryFormula = async (cells: CellGrid, formula: string) => {
    this.#mayFail("tryFormula");
    this.log.push(`tryFormula ${JSON.stringify(cells)} ${formula}`);
    return this.tried;
  };

  stayFormulas = async (scope: FormulaScope) => {
    this.log.push(`stayFormulas ${scope}`);
    this.#mayFail("stayFormulas");
    return this.stay;
  };
  freeze = async (cells: readonly FreezeCell[], { id, at }: Pick<FreezeRecord, "id" | "at">, run?: Run) => {
    this.log.push(`freeze ${cells.map(({ address, native }) => `${address} ${native}`).join(", ")}`);
    this.#mayFail("freeze");
    await this.#pass(run);
    if (this.frozen.thawable) this.records.set(id, { version: 1, id, at, cells: [] });
    return this.frozen;
  };
  freezes = async () => [...this.records.values()];
  thaw = async (id: string) => {
    this.log.push(`thaw ${id}`);
    this.#mayFail("thaw");
    this.records.delete(id);
    return this.thawed;
  };
  lastRecorded = async () => {
    this.#mayFail("lastRecorded");
    return this.recordedUntil;
  };
  record = async () => {
    throw new Error("The runs of the tests record through recordToday");
  };
  /** As the runs over this workbook answer. */
  recordToday = async () => {
    this.log.push("recordToday");
    this.#mayFail("recordToday");
    return this.outcomeOfRecording;
  };
  sheetToShare = async () => {
    this.#mayFail("sheetToShare");
    return this.shared;
  };
  copyForColleague = async ({ sheetId, identifiers }: ShareRequest, run?: Run) => {
    this.log.push(
      `copyForColleague ${sheetId} without ${identifiers.map(({ header }) => header).join(", ")}`,
    );
    this.#mayFail("copyForColleague");
    await this.#pass(run);
    return { sheetName: "Customers (2)", pseudonyms: identifiers.length };
  };
  namelessFormulas = async () => this.stay.filter(({ obstacle }) => obstacle === "nameless");
  reenter = async (formulas: readonly StayFormula[]) => {
    this.log.push(`reenter ${formulas.map(({ address }) => address).join(", ")}`);
    this.#mayFail("reenter");
    this.stay = this.stay.filter((one) => !formulas.includes(one));
  };

  onSelectionChanged(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #description(): SourceDescription {
    if (!this.rows) throw new WorkbookProblem("empty-selection");
    const address = `A1:C${this.rows.length}`;
    return described(this.rows, { source: { kind: "range", sheet: "Customers", address }, table: null });
  }

  #mayFail(verb: string): void {
    const failure = this.failures.get(verb);
    this.failures.delete(verb);
    if (failure) throw failure;
  }

  async #pass(run?: Run): Promise<void> {
    if (!this.gate) return;
    await new Promise<void>((resolve, reject) => {
      void this.gate?.then(resolve);
      run?.signal?.addEventListener("abort", () => reject(new WorkbookProblem("cancelled")));
    });
  }
}

function described(
  [header = [], ...rows]: readonly (readonly Cell[])[],
  { source, table }: Pick<SourceDescription, "source" | "table">,
): SourceDescription {
  return {
    source,
    address: `Customers!A1:C${rows.length + 1}`,
    sheetId: "{customers}",
    sheet: "Customers",
    table,
    rows: rows.length,
    columns: header.map((text, place) => ({
      header: String(text),
      sample: rows.map((row) => row[place] ?? null),
    })),
  };
}
