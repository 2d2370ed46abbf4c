import { UniverInstanceType } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IDescriptionService } from "@univerjs/preset-sheets-core";
import { emptyContents, type WorkbookContents } from "../files/contents";
import { fillInSlices, type FillRun } from "../files/fill-in-slices";
import { fillModel } from "../files/fill-model";
import { contentsOf } from "../files/model-contents";
import { formatAddress } from "../workbook-model/area";
import { MemoryWorkbook } from "../workbook-model/memory/memory-workbook";
import type { WorkbookModel } from "../workbook-model/model";
import { Mirror } from "../workbook-model/univer/mirror";
import { snapshotOf } from "../workbook-model/univer/snapshot";
import { evaluatedBy, UniverWorkbook } from "../workbook-model/univer/univer-workbook";
import { Calculation } from "./calculation";
import { setCellMenu, type CellMenuEntry } from "./cell-menu";
import { ChartLayer } from "./charts/chart-layer";
import type { SendCalls } from "./functions/calls";
import { CustomFunctions } from "./functions/custom-functions";
import { describeFunctions } from "./functions/descriptions";
import { cellName, type FunctionsFile } from "./functions/metadata";
import { drawDatesFrom1904 } from "./dates-from-1904";
import { drawSeldomWhile } from "./drawing-pace";
import { startGrid, whenRendered, type Grid } from "./start";
import { readTypedTextAsExcel } from "./typed-text";

/** Why the add-in's function in a cell failed. */
export interface CellProblem {
  readonly address: string;
  readonly message: string;
}

interface Shown {
  readonly workbook: UniverWorkbook;
  readonly charts: ChartLayer;
}

/** A workbook that is not on the screen yet, and where the grid's view of it goes once it is. */
interface UnseenWorkbook {
  readonly memory: MemoryWorkbook;
  readonly drawn: { mirror: Mirror | null };
}

function unseenWorkbook(name: string): UnseenWorkbook {
  const drawn: UnseenWorkbook["drawn"] = { mirror: null };
  return { memory: new MemoryWorkbook({ name, evaluate: evaluatedBy(() => drawn.mirror) }), drawn };
}

/** The grid of the workbench and the workbook that is open in it. */
export class WorkbenchGrid {
  readonly #grid: Grid;
  readonly #rendered: Promise<void>;
  readonly #problemListeners = new Set<(problem: CellProblem | null) => void>();
  #calculation: Calculation | null = null;
  #functions: CustomFunctions | null = null;
  #shown: Shown;
  #opened = 0;

  constructor(container: HTMLElement, options: { readonly dark: boolean }) {
    // Univer lays helpers of its own beside its element: in an element of ours they cover nothing.
    const element = document.createElement("div");
    element.style.height = "100%";
    container.append(element);
    this.#grid = startGrid(element, options.dark);
    drawSeldomWhile(() => this.#isWorking(), this.#grid);
    this.#rendered = whenRendered(this.#grid);
    const empty = emptyContents("Book1.xlsx");
    const unseen = unseenWorkbook(empty.name);
    fillModel(unseen.memory, empty);
    this.#shown = this.#show(unseen);
    const countsFrom1904 = (unit: string): boolean =>
      unit === this.#shown.workbook.mirror.unit && this.model.countsFrom1904;
    readTypedTextAsExcel(this.#grid, countsFrom1904);
    drawDatesFrom1904(this.#grid, countsFrom1904);
    this.#following().onPass(() => this.#tellProblem());
  }

  /** Univer's own way to do what a user does by hand. */
  get byHand(): FUniver {
    return this.#grid.api;
  }

  /** The open workbook; another one after `open`. */
  get model(): WorkbookModel {
    return this.#shown.workbook;
  }

  /** Puts another workbook in the place of the open one, which stays where that fails or is broken off. */
  async open(contents: WorkbookContents, run?: FillRun): Promise<WorkbookModel> {
    const unseen = unseenWorkbook(contents.name);
    // What cannot be opened fails here, before anything on the screen has changed.
    await fillInSlices(unseen.memory, contents, run);
    const before = this.#shown;
    this.#shown = this.#show(unseen);
    before.charts.dispose();
    before.workbook.dispose();
    this.#grid.api.disposeUnit(before.workbook.mirror.unit);
    // What stands in the file was calculated by another program.
    this.#following().start();
    return this.model;
  }

  /** Makes the add-in's functions callable; `send` carries calls to it and gives one way to cancel for each. */
  addFunctions(namespace: string, file: FunctionsFile, send: SendCalls): void {
    this.#functions = new CustomFunctions(this.#grid, namespace, file, send);
    this.#following().start();
  }

  /** Gives the help for functions in another language. */
  describeFunctions(namespace: string, file: FunctionsFile): void {
    const descriptions = this.#grid.injector.get(IDescriptionService);
    descriptions.unregisterDescriptions(file.functions.map((one) => cellName(namespace, one)));
    descriptions.registerDescriptions(describeFunctions(namespace, file.functions));
  }

  /** Asks the add-in for everything anew, as its messages and tables may be in another language now. */
  async recalculate(): Promise<void> {
    await this.#shown.workbook.recalculate();
    await this.settled();
  }

  /** Resolves when all is calculated, calls to the add-in are answered, and the answers shown. */
  async settled(): Promise<void> {
    await this.#rendered;
    const calculation = this.#following();
    do {
      await calculation.finished();
      await new Promise((resolve) => setTimeout(resolve, settling));
    } while (!calculation.idle || this.#functions?.busy);
    await this.#shown.workbook.calculated();
  }

  setDark(dark: boolean): void {
    this.#grid.api.toggleDarkMode(dark);
  }

  /** Told why the call in the active cell failed, `null` where it did not. Returns the way to unsubscribe. */
  onCellError(listener: (problem: CellProblem | null) => void): () => void {
    this.#problemListeners.add(listener);
    return () => this.#problemListeners.delete(listener);
  }

  setCellMenu(entries: readonly CellMenuEntry[]): void {
    setCellMenu(this.#grid, entries);
  }

  #isWorking(): boolean {
    return this.#calculation?.idle === false || this.#functions?.busy === true;
  }

  /** Univer's services are there from the first workbook on. */
  #following(): Calculation {
    return (this.#calculation ??= new Calculation(this.#grid));
  }

  #show({ memory, drawn }: UnseenWorkbook): Shown {
    this.#opened += 1;
    const unit = `workbook${this.#opened}`;
    this.#grid.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshotOf(contentsOf(memory), unit));
    const mirror = new Mirror(this.#grid, unit);
    drawn.mirror = mirror;
    const workbook = new UniverWorkbook(mirror, memory, this.#following(), () =>
      this.#functions?.forgetResults(),
    );
    workbook.select(memory.selection);
    workbook.subscribe(({ kind }) => {
      if (kind === "selection-changed") this.#tellProblem();
    });
    return { workbook, charts: new ChartLayer(this.#grid, workbook) };
  }

  #tellProblem(): void {
    const problem = this.#problem();
    for (const listener of this.#problemListeners) listener(problem);
  }

  #problem(): CellProblem | null {
    const { mirror, selection } = this.#shown.workbook;
    if (selection.kind !== "areas") return null;
    const { sheet, row, column } = selection.activeCell;
    const message = this.#functions?.message(mirror.gridSheet(sheet), row, column);
    return message ? { address: formatAddress(selection.activeCell), message } : null;
  }
}

/** Long enough for what was deferred to begin. */
const settling = 5;
