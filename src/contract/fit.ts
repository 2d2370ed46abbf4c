import { CalcError } from "./calc-error";
import { isBlank, isCellError, type CellGrid } from "./cell";
import { textOf } from "./columns";
import { modelLabel } from "./table";

/** A fitted model, read back from the two columns in which it was spilled. */
export interface Fit {
  readonly model: string;
  /** Label -> number; labels without a number are left out. */
  readonly values: Readonly<Record<string, number>>;
}

/** How far the search for the likeliest parameters has come. */
export interface FitProgress {
  readonly iterations: number;
  readonly logLikelihood: number;
}

/** Told of every iteration; what it throws ends the search and comes out of it. */
export type OnIteration = (progress: FitProgress) => void;

/**
 * Reads a fit from a range of two columns, label and value, whose first row names the model.
 *
 * @param models the models that are accepted; another one's fit is refused by name
 * @throws not-a-fit when the range is no spilled fit; wrong-model when it is another model's; input-error when it holds an error value
 */
export function readFit(grid: CellGrid, argument: string, models: readonly string[]): Fit {
  const values: Record<string, number> = {};
  let model: string | null = null;
  grid.forEach((row, index) => {
    for (const cell of row) {
      if (!isCellError(cell)) continue;
      throw new CalcError("input-error", argument, { value: cell.basicValue, position: index + 1 });
    }
    const [label = null, value = null] = row;
    if (isBlank(label) || label === null) return;
    const name = textOf(label);
    if (name === modelLabel) model = value === null ? null : textOf(value);
    else if (typeof value === "number") values[name] = value;
  });
  if (model === null) throw new CalcError("not-a-fit", argument, { value: modelLabel });
  if (!models.includes(model)) {
    throw new CalcError("wrong-model", argument, { value: model, words: models.join(", ") });
  }
  return { model, values };
}

/** A value of a fit by its label. */
export function fitValue(fit: Fit, label: string, argument = "fit"): number {
  const value = fit.values[label];
  if (value === undefined) throw new CalcError("not-a-fit", argument, { value: label });
  return value;
}
