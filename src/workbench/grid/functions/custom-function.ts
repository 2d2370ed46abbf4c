import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { isCellError, type CellError } from "../../../contract/cell";
import { readArguments, type Argument } from "./arguments";
import type { CallBook, Outcome, Site } from "./calls";
import { fingerprint } from "./fingerprint";
import type { FunctionMetadata } from "./metadata";
import { busyResult, resultOf } from "./results";

export interface FunctionSurroundings {
  readonly calls: CallBook;
  /** Told what a cell's call came to, `null` while it is under way. */
  readonly onOutcome: (site: Site, outcome: Outcome | null) => void;
  /** Whether error values may be arguments; where they may not, a call gives its first erroneous argument. */
  readonly takesErrors: boolean;
}

/**
 * A function of the add-in as Univer's engine calls it: gives what is known, else #BUSY!, and is called again later.
 */
export class CustomFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    readonly metadata: FunctionMetadata,
    readonly surroundings: FunctionSurroundings,
  ) {
    super(name);
    this.minParams = metadata.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = metadata.parameters.length;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    try {
      return this.#answer(values);
    } catch (error) {
      // A throw would stall Univer's whole calculation.
      reportError(error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  #answer(values: readonly Argument[]): BaseValueObject {
    const { calls, onOutcome, takesErrors } = this.surroundings;
    const { parameters, waiting } = readArguments(values, this.metadata.parameters);
    if (waiting) return busyResult();
    const site = this.#site();
    const error = takesErrors ? null : firstError(parameters);
    if (error) {
      onOutcome(site, null);
      return ErrorValueObject.create(error.basicValue as ErrorType);
    }
    const { id } = this.metadata;
    const outcome = calls.request(id, parameters, fingerprint(`${id}${JSON.stringify(parameters)}`), site);
    onOutcome(site, outcome);
    return outcome ? resultOf(outcome) : busyResult();
  }

  #site(): Site {
    return { unit: this.unitId ?? "", sheet: this.subUnitId ?? "", row: this.row, column: this.column };
  }
}

function firstError(parameters: readonly unknown[]): CellError | null {
  for (const parameter of parameters) {
    for (const cell of Array.isArray(parameter) ? parameter.flat() : [parameter]) {
      if (isCellError(cell)) return cell;
    }
  }
  return null;
}
