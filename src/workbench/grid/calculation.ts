import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetBorderCommand,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "./start";

/**
 * Knows whether the grid's engine has something to calculate. Univer gathers changes for a moment before it
 * begins, and its own "calculation applied" resolves in that moment too early.
 */
export class Calculation {
  #wanted = false;
  #running = false;
  readonly #listeners = new Set<() => void>();

  constructor(readonly grid: Grid) {
    const dirtying = grid.injector.get(IActiveDirtyManagerService);
    grid.injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.#wanted = false;
        this.#running = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.#followStage(command.params as { readonly functionsExecutedState?: FormulaExecutedStateType });
      } else if (dirtying.get(command.id) && !leavesValues(command, options)) {
        this.#wanted = true;
      }
    });
  }

  get idle(): boolean {
    return !this.#wanted && !this.#running;
  }

  /** Calculates every formula anew. */
  start(): void {
    this.grid.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        { commands: [], forceCalculation: true },
        { onlyLocal: true },
      );
  }

  /** Told after each pass of the calculation. Returns the way to unsubscribe. */
  onPass(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when nothing is left to calculate. Calls to the add-in may still be under way. */
  async finished(): Promise<void> {
    while (!this.idle) await new Promise<void>((resolve) => this.#once(resolve));
  }

  #once(resolve: () => void): void {
    const stop = this.onPass(() => {
      stop();
      resolve();
    });
  }

  #followStage({
    functionsExecutedState: state,
  }: {
    readonly functionsExecutedState?: FormulaExecutedStateType;
  }): void {
    if (state === undefined) return;
    this.#running = false;
    // A stopped pass is begun anew at once by Univer.
    if (state === FormulaExecutedStateType.STOP_EXECUTION) this.#wanted = true;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The writes after which Univer does not calculate: results of a calculation, and formats. */
function leavesValues(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { trigger } = command.params as ISetRangeValuesMutationParams;
  return options?.onlyLocal === true || (trigger !== undefined && formatCommands.includes(trigger));
}

const formatCommands: readonly string[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];
