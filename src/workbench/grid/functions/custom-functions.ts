import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Workbook,
} from "@univerjs/core";
import {
  IDescriptionService,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { growSheet } from "../sheet-size";
import type { Grid } from "../start";
import { CallBook, type Outcome, type SendCalls, type Site } from "./calls";
import { CustomFunction } from "./custom-function";
import { describeFunctions } from "./descriptions";
import { cellName, type FunctionsFile } from "./metadata";
import { ResultsInCells } from "./results-in-cells";

/** The add-in's functions in the grid. */
export class CustomFunctions {
  readonly #calls: CallBook;
  readonly #messages = new Map<string, string>();
  readonly #commands: ICommandService;
  readonly #workbooks: IUniverInstanceService;

  constructor(grid: Grid, namespace: string, file: FunctionsFile, send: SendCalls) {
    this.#commands = grid.injector.get(ICommandService);
    this.#workbooks = grid.injector.get(IUniverInstanceService);
    const names = new Map(file.functions.map((metadata) => [metadata.id, cellName(namespace, metadata)]));
    const results = new ResultsInCells(grid, (id) => names.get(id) ?? id);
    this.#calls = new CallBook({
      send,
      onSettled: (settled) => {
        for (const { site, outcome } of settled) {
          this.#keepMessage(site, outcome);
          if (outcome.kind === "values") this.#makeRoom(site, outcome.values);
        }
        results.show(settled);
      },
      defer: (work) => setTimeout(work),
    });
    const functions = grid.injector.get(IFunctionService);
    const surroundings = {
      calls: this.#calls,
      onOutcome: (site: Site, outcome: Outcome | null) => this.#keepMessage(site, outcome),
      // Rich values may be errors: the wider permission includes the narrower.
      takesErrors: file.allowErrorForDataTypeAny === true || file.allowCustomDataForDataTypeAny === true,
    };
    functions.registerExecutors(
      ...file.functions.map(
        (metadata) => new CustomFunction(cellName(namespace, metadata), metadata, surroundings),
      ),
    );
    grid.injector.get(IDescriptionService).registerDescriptions(describeFunctions(namespace, file.functions));
    this.#commands.onCommandExecuted((command, options) => {
      if (options?.applyFormulaCalculationResult !== true) this.#follow(command);
    });
  }

  /** Whether calls are under way. */
  get busy(): boolean {
    return this.#calls.busy;
  }

  /** Why the call in this cell failed; `null` where it did not. */
  message(sheet: string, row: number, column: number): string | null {
    return this.#messages.get(`${sheet}\n${row}\n${column}`) ?? null;
  }

  /** Forgets all results, so that the next calculation calls everything anew. */
  forgetResults(): void {
    this.#calls.clear();
  }

  #keepMessage({ sheet, row, column }: Site, outcome: Outcome | null): void {
    const key = `${sheet}\n${row}\n${column}`;
    if (outcome?.message) this.#messages.set(key, outcome.message);
    else this.#messages.delete(key);
  }

  /** For what will spill when its cell is calculated anew. */
  #makeRoom({ unit, sheet, row, column }: Site, values: readonly (readonly unknown[])[]): void {
    const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    if (area.rows * area.columns <= 1) return;
    const workbook = this.#workbooks.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    const worksheet = workbook?.getSheetBySheetId(sheet);
    if (!worksheet) return;
    growSheet(worksheet, area, (mutation, params) =>
      this.#commands.syncExecuteCommand(mutation, { unitId: unit, subUnitId: sheet, ...params }),
    );
  }

  #follow(command: Readonly<ICommandInfo>): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.#calls.beginPass();
    else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as { readonly functionsExecutedState?: number };
      if (functionsExecutedState !== undefined) this.#calls.endPass();
    } else if (command.id === SetRangeValuesMutation.id) {
      this.#forgetWritten(command.params as ISetRangeValuesMutationParams);
    }
  }

  #forgetWritten({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (!this.#calls.busy && this.#messages.size === 0) return;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const column of Object.keys(cells ?? {})) {
        const site = { unit: unitId, sheet: subUnitId, row: Number(row), column: Number(column) };
        this.#calls.forget(site);
        this.#keepMessage(site, null);
      }
    }
  }
}
