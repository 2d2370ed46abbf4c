import erfc from "@stdlib/math-base-special-erfc";
import { CalcError } from "../../contract/calc-error";
import type { CellGrid } from "../../contract/cell";
import { missingCode, textOf, type CategoryColumn } from "../../contract/columns";
import type { OnIteration } from "../../contract/fit";
import { defineFunction, grid, segments } from "../../contract/function-spec";
import { modelLabel, type Table, type TableCell, type TableColumn } from "../../contract/table";
import { outcome, readOutcomes } from "../../contract/outcome-words";
import { describeFeatures, isComplete, levelKey, refuseErrors, type Feature } from "./features";
import { fitLogistic, type LogisticFit } from "./logistic";

export const churnModelName = "logistic";
export const constantLabel = "constant";

const mostCoefficients = 100;

const blockColumns: readonly TableColumn[] = [
  { key: "label", unit: "text" },
  { key: "level", unit: "text" },
  { key: "coefficient", unit: "ratio" },
  { key: "standard-error", unit: "ratio" },
  { key: "z", unit: "ratio" },
  { key: "p", unit: "share" },
  { key: "odds-ratio", unit: "ratio" },
];

/**
 * What goes along with leaving, and by how much, when everything else is equal? Logistic regression.
 *
 *     log(p / (1 - p)) = constant + sum of coefficient x feature;  odds ratio = e^coefficient
 *     words are one feature a level, the first level in sorted order being the base
 *
 * @param lost column of yes and no, whether each customer left; a blank cell leaves the row out; a header may stand above it when one stands above the features too
 * @param features range of one row a customer and one column a feature, numbers or words; its first row may be headers; a row with a blank cell is left out
 * @returns table, the fit: model, customers, customers lost, log-likelihood, AUC; then a row a coefficient with its standard error, z, p and odds ratio
 * @throws missing-argument when an argument is left out; not-a-column when lost has several columns; unequal-shapes when features have another number of rows; unknown-outcome when a cell of lost is neither yes nor no; no-data when no row is complete; no-variation when all left or all stayed; collinear when a feature is constant or follows from the others; separation when a feature tells those who left from the others without exception; not-enough-data when there are not more customers than coefficients; out-of-range when there are more than 100 coefficients
 * @see hosmer-2013
 */
export function churnModel(lost: CategoryColumn, features: CellGrid, onIteration?: OnIteration): Table {
  refuseErrors(features, "features");
  const { rows, outcomes, names } = alignedRows(lost, features);
  if (rows.length === 0) throw new CalcError("no-data", "features");
  const gone = outcomes.reduce((sum, one) => sum + one, 0);
  if (gone === 0 || gone === outcomes.length) throw new CalcError("no-variation", "lost");
  const described = describeFeatures(rows, names);
  const terms = termsOf(described);
  const coefficients = terms.length + 1;
  if (coefficients > mostCoefficients) {
    const detail = { value: coefficients, rule: "atMost", limit: mostCoefficients };
    throw new CalcError("out-of-range", "features", detail);
  }
  if (rows.length <= coefficients) {
    throw new CalcError("not-enough-data", "features", { found: rows.length, needed: coefficients + 1 });
  }
  const columns = terms.map(({ column, level }) =>
    Float64Array.from(rows, (row) => termValue(row[column] ?? null, level)),
  );
  const fit = fitLogistic({ columns, lost: outcomes }, onIteration);
  if ("refused" in fit)
    throw new CalcError(fit.refused, "features", { value: terms[fit.column]?.label ?? "" });
  return block(described, fit, rows.length, gone);
}

/** One coefficient besides the constant: a feature of numbers, or a level of one of words. */
interface Term {
  readonly label: string;
  readonly column: number;
  readonly level: string | null;
}

/** The terms of features in their order; the base level has none. */
function termsOf(features: readonly Feature[]): Term[] {
  return features.flatMap(({ name, levels }, column): Term[] =>
    levels === null
      ? [{ label: name, column, level: null }]
      : levels.length === 1
        ? // A single level is constant, and is refused by its name.
          [{ label: `${name}: ${levels[0] ?? ""}`, column, level: levels[0] ?? "" }]
        : levels.slice(1).map((level) => ({ label: `${name}: ${level}`, column, level })),
  );
}

/** What a cell contributes to a term: its number, or 1 where it is the term's level. */
export function termValue(cell: CellGrid[number][number], level: string | null): number {
  if (cell === null) return 0;
  return level === null ? Number(cell) : Number(levelKey(cell) === level.toLowerCase());
}

interface AlignedRows {
  readonly rows: CellGrid;
  readonly outcomes: Uint8Array;
  readonly names: readonly string[];
}

function alignedRows(lost: CategoryColumn, features: CellGrid): AlignedRows {
  const outcomes = readOutcomes(lost);
  const width = features[0]?.length ?? 0;
  const extra = features.length - outcomes.length;
  if (extra !== 0 && extra !== 1) {
    throw new CalcError("unequal-shapes", "features", {
      rows: features.length,
      columns: width,
      height: outcomes.length,
      width,
    });
  }
  // Headers stand above both columns, or above the features alone.
  const headed = extra === 1 || (outcomes[0] === outcome.unknown && outcomes.length > 1);
  const skipped = headed && extra === 0 ? 1 : 0;
  const unknown = outcomes.indexOf(outcome.unknown, skipped);
  if (unknown >= 0) {
    const value = lost.labels[lost.codes[unknown] ?? missingCode] ?? "";
    throw new CalcError("unknown-outcome", "lost", { value, position: unknown + 1 });
  }
  const header = headed ? features[0] : undefined;
  const names = Array.from({ length: width }, (_, column) => {
    const cell = header?.[column] ?? null;
    return cell === null ? `x${column + 1}` : textOf(cell);
  });
  const kept = [...outcomes.keys()].filter(
    (row) => row >= skipped && outcomes[row] !== outcome.missing && isComplete(features[row + extra] ?? []),
  );
  return {
    rows: kept.map((row) => features[row + extra] ?? []),
    outcomes: Uint8Array.from(kept, (row) => Number(outcomes[row] === outcome.yes)),
    names,
  };
}

function block(features: readonly Feature[], fit: LogisticFit, customers: number, gone: number): Table {
  const row = (name: string, level: string, place: number): TableCell[] => {
    const coefficient = fit.coefficients[place]!;
    const error = fit.standardErrors[place]!;
    const z = coefficient / error;
    return [name, level, coefficient, error, z, erfc(Math.abs(z) / Math.SQRT2), finiteExp(coefficient)];
  };
  const figure = (label: string, value: TableCell): TableCell[] => [
    label,
    value,
    null,
    null,
    null,
    null,
    null,
  ];
  let place = 0;
  const coefficients = features.flatMap(({ name, levels }): TableCell[][] => {
    if (levels === null) return [row(name, "", (place += 1))];
    const base: TableCell[] = [name, levels[0] ?? "", 0, null, null, null, 1];
    return [base, ...levels.slice(1).map((level) => row(name, level, (place += 1)))];
  });
  return {
    columns: blockColumns,
    headless: true,
    rows: [
      [modelLabel, churnModelName, "coefficient", "se", "z", "p", "odds ratio"],
      figure("customers", customers),
      figure("lost", gone),
      figure("log-likelihood", fit.logLikelihood),
      figure("AUC", fit.auc),
      row(constantLabel, "", 0),
      ...coefficients,
    ],
  };
}

/** An odds ratio beyond what a cell can hold is left blank. */
function finiteExp(value: number): number | null {
  const ratio = Math.exp(value);
  return Number.isFinite(ratio) ? ratio : null;
}

export default defineFunction({
  id: "CHURN.MODEL",
  family: "models",
  params: { lost: segments, features: grid },
  result: { shape: "table" },
  errors: [
    "missing-argument",
    "not-a-column",
    "unequal-shapes",
    "unknown-outcome",
    "no-data",
    "no-variation",
    "collinear",
    "separation",
    "not-enough-data",
    "out-of-range",
  ],
  source: "hosmer-2013",
  examples: [
    {
      // By hand: 3 of 4 Basic and 1 of 4 Plus left, so the odds are 3 and 1/3; the error of each is sqrt(1/3 + 1/1).
      args: {
        lost: ["yes", "yes", "yes", "no", "yes", "no", "no", "no"],
        features: [
          ["Plan"],
          ["Basic"],
          ["Basic"],
          ["Basic"],
          ["Basic"],
          ["Plus"],
          ["Plus"],
          ["Plus"],
          ["Plus"],
        ],
      },
      gives: [
        ["model", "logistic", "coefficient", "se", "z", "p", "odds ratio"],
        ["customers", 8, null, null, null, null, null],
        ["lost", 4, null, null, null, null, null],
        ["log-likelihood", -4.498681, null, null, null, null, null],
        ["AUC", 0.75, null, null, null, null, null],
        ["constant", "", 1.098612, 1.154701, 0.951426, 0.341388, 3],
        ["Plan", "Basic", 0, null, null, null, 1],
        ["Plan", "Plus", -2.197225, 1.632993, -1.34552, 0.178457, 0.111111],
      ],
    },
  ],
  text: {
    summary:
      "Logistic regression of leaving on features: coefficients, odds ratios, and what CHURN.RISK needs.",
    params: {
      lost: "Yes where the customer left; no where the customer stayed.",
      features: "One row a customer, one column a feature, numbers or words; the first row may be headers.",
    },
  },
  compute: ({ lost, features }, onIteration) => churnModel(lost, features, onIteration),
});
