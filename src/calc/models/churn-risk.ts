import { CalcError } from "../../contract/calc-error";
import { isBlank, type Cell, type CellGrid } from "../../contract/cell";
import { textOf } from "../../contract/columns";
import { defineFunction, grid, type RowOutcome } from "../../contract/function-spec";
import { modelLabel } from "../../contract/table";
import { churnModelName, constantLabel } from "./churn-model";
import { isNumeric, levelKey, refuseErrors } from "./features";
import { probabilityOf } from "../numeric/log-odds";

/** A feature as a fit spilled it: one coefficient, or one a level. */
interface FittedFeature {
  readonly name: string;
  readonly coefficient: number;
  /** Coefficients by level, `null` for a feature of numbers. */
  readonly levels: ReadonlyMap<string, number> | null;
}

interface FittedChurn {
  readonly constant: number;
  readonly features: readonly FittedFeature[];
}

/**
 * How likely is each customer to leave, by a fitted churn model?
 *
 *     1 / (1 + e^-(constant + sum of coefficient x feature))
 *
 * @param fit range that CHURN.MODEL has spilled
 * @param features range of one row a customer, its columns in the order of the fit; the fit's headers may stand above them
 * @returns rows of one share between 0 and 1; blank beside headers and blank rows
 * @throws missing-argument when an argument is left out; not-a-fit when the range is no fit; wrong-model when it is another model's; unequal-shapes when features have another number of columns; not-a-number in rows where a number is missing or a word; no-such-value in rows with a word that the fit has not seen
 * @see hosmer-2013
 */
export function churnRisk(fit: CellGrid, features: CellGrid): readonly RowOutcome[] {
  refuseErrors(fit, "fit");
  refuseErrors(features, "features");
  const model = readChurnModel(fit);
  const width = features[0]?.length ?? 0;
  if (width !== model.features.length) {
    throw new CalcError("unequal-shapes", "features", {
      rows: features.length,
      columns: width,
      height: features.length,
      width: model.features.length,
    });
  }
  return features.map((row, index): RowOutcome => {
    if (row.every(isBlank) || (index === 0 && isHeader(row, model))) return "";
    try {
      return [probabilityOf(predictor(row, model, index + 1))];
    } catch (error) {
      if (error instanceof CalcError) return error;
      throw error;
    }
  });
}

const isHeader = (row: readonly Cell[], { features }: FittedChurn): boolean =>
  row.every((cell, column) => cell !== null && levelKey(cell) === features[column]?.name.toLowerCase());

function predictor(row: readonly Cell[], { constant, features }: FittedChurn, position: number): number {
  return features.reduce((sum, { name, coefficient, levels }, column) => {
    const cell = row[column] ?? null;
    if (levels === null) {
      if (!isNumeric(cell)) {
        const value = cell === null ? "" : textOf(cell);
        throw new CalcError("not-a-number", "features", { value, position });
      }
      return sum + coefficient * Number(cell);
    }
    const found = cell === null ? undefined : levels.get(levelKey(cell));
    if (found === undefined) {
      throw new CalcError("no-such-value", "features", {
        value: cell === null ? name : textOf(cell),
        position,
      });
    }
    return sum + found;
  }, constant);
}

/** Reads what CHURN.MODEL has spilled: the coefficients stand from the constant on. */
function readChurnModel(fit: CellGrid): FittedChurn {
  const [label = null, model = null] = fit[0] ?? [];
  if (label === null || textOf(label) !== modelLabel || model === null) {
    throw new CalcError("not-a-fit", "fit", { value: modelLabel });
  }
  if (textOf(model) !== churnModelName) {
    throw new CalcError("wrong-model", "fit", { value: textOf(model), words: churnModelName });
  }
  const start = fit.findIndex(([cell = null]) => cell !== null && textOf(cell) === constantLabel);
  const constant = fit[start]?.[2];
  if (typeof constant !== "number") throw new CalcError("not-a-fit", "fit", { value: constantLabel });
  const features: { name: string; coefficient: number; levels: Map<string, number> | null }[] = [];
  for (const [name = null, level = null, coefficient = null] of fit.slice(start + 1)) {
    if (name === null || isBlank(name)) continue;
    const text = textOf(name);
    if (typeof coefficient !== "number") throw new CalcError("not-a-fit", "fit", { value: text });
    const last = features.at(-1);
    if (level === null || isBlank(level)) features.push({ name: text, coefficient, levels: null });
    // The base, with a coefficient of exactly 0 in every fit, begins a feature of words.
    else if (last?.levels && last.name === text && coefficient !== 0)
      last.levels.set(levelKey(level), coefficient);
    else features.push({ name: text, coefficient: 0, levels: new Map([[levelKey(level), coefficient]]) });
  }
  return { constant, features };
}

export default defineFunction({
  id: "CHURN.RISK",
  family: "models",
  params: { fit: grid, features: grid },
  result: { shape: "rows", keys: ["risk"] },
  errors: ["missing-argument", "not-a-fit", "wrong-model", "unequal-shapes", "not-a-number", "no-such-value"],
  source: "hosmer-2013",
  examples: [
    {
      args: {
        fit: [
          ["model", "logistic", "coefficient"],
          ["constant", "", 1],
          ["Tenure", "", -0.5],
          ["Plan", "Basic", 0],
          ["Plan", "Plus", -1],
        ],
        features: [
          [2, "Basic"],
          [2, "Plus"],
        ],
      },
      gives: [[0.5], [0.268941]],
    },
  ],
  text: {
    summary: "Probability that each customer leaves, by a fitted churn model.",
    params: {
      fit: "The block that CHURN.MODEL has spilled.",
      features: "One row a customer, the columns in the order of the fit.",
    },
  },
  compute: ({ fit, features }) => churnRisk(fit, features),
});
