import { readFileSync } from "node:fs";
import spec, { churnModel } from "../../../src/calc/models/churn-model";
import { churnRisk } from "../../../src/calc/models/churn-risk";
import type { Cell } from "../../../src/contract/cell";
import type { Table } from "../../../src/contract/table";
import { categoryColumn } from "../../helpers/category-column";
import { csvColumns } from "../../helpers/csv-columns";
import { expectCalcError } from "../../helpers/expect-calc-error";
import { obeysDeclaration } from "../../helpers/obeys-declaration";
import { describeWithShared, sharedFile } from "../../helpers/shared-file";
import { expectRelative } from "./cdnow";

const yesNo = ["yes", "no", "yes", "no", "yes", "no", "yes", "yes"];
const column = (cells: readonly Cell[]): Cell[][] => cells.map((cell) => [cell]);

obeysDeclaration(spec, [
  [column(["yes", "no", "maybe"]), column([1, 2, 3])],
  [column(["yes", "yes", "yes"]), column([1, 2, 3])],
  [column(yesNo), column([1, 1, 1, 1, 1, 1, 1, 1])],
  [column(["no", "no", "no", "no", "yes", "yes", "yes", "yes"]), column([1, 2, 3, 4, 5, 6, 7, 8])],
  [column(["yes", "no"]), column([1, 2])],
  [column(yesNo), yesNo.map((_, row) => Array.from({ length: 120 }, (__, i) => Math.sin(row * 7 + i)))],
]);

/** Coefficient, standard error, z and p by feature and level. */
function coefficients({ rows }: Table): Record<string, readonly number[]> {
  const start = rows.findIndex(([label]) => label === "constant");
  return Object.fromEntries(
    rows
      .slice(start)
      .map(([name, level, ...figures]) => [level ? `${name}: ${level}` : name, figures.map(Number)]),
  );
}

const figure = ({ rows }: Table, label: string): number => Number(rows.find(([name]) => name === label)?.[1]);

interface LogitFigures {
  readonly logit_rossi: {
    readonly coef: Readonly<Record<string, number>>;
    readonly se: Readonly<Record<string, number>>;
    readonly z: Readonly<Record<string, number>>;
    readonly p: Readonly<Record<string, number>>;
    readonly loglik: number;
    readonly auc: number;
    readonly pred_first5: readonly number[];
  };
  readonly logit_perfect_separation: { readonly x: readonly number[]; readonly y: readonly number[] };
  readonly logit_quasi_separation: { readonly x: readonly number[]; readonly y: readonly number[] };
}

const logitFigures = (): LogitFigures =>
  JSON.parse(readFileSync(sharedFile("oracle/proportions_nps_logit.json"), "utf8")) as LogitFigures;

describeWithShared("CHURN.MODEL on rossi.csv", "data/rossi.csv", (text) => {
  it("gives statsmodels' coefficients, errors, z, p, log-likelihood and AUC (logit_rossi)", () => {
    const wanted = logitFigures().logit_rossi;
    const read = csvColumns(text());
    const names = ["fin", "age", "race", "wexp", "mar", "paro", "prio"];
    const columns = names.map((name) => read(name).map(Number));
    const features = columns[0]!.map((_, row) => columns.map((one) => one[row]!));
    const table = churnModel(categoryColumn(read("arrest").map(Number)), [names, ...features]);
    const found = coefficients(table);
    for (const [name, coefficient] of Object.entries(wanted.coef)) {
      const [value, error, z, p] = found[name === "const" ? "constant" : name]!;
      expectRelative(value!, coefficient, 1e-6);
      expectRelative(error!, wanted.se[name]!, 1e-6);
      expectRelative(z!, wanted.z[name]!, 1e-6);
      expectRelative(p!, wanted.p[name]!, 1e-6);
    }
    expectRelative(figure(table, "log-likelihood"), wanted.loglik, 1e-6);
    expectRelative(figure(table, "AUC"), wanted.auc, 1e-6);
    const risks = churnRisk(
      table.rows.map((row) => [...row]),
      features.slice(0, 5),
    );
    wanted.pred_first5.forEach((risk, row) =>
      expectRelative((risks[row] as readonly number[])[0]!, risk, 1e-6),
    );
  });
});

describeWithShared("CHURN.MODEL on telco_churn.csv", "data/telco_churn.csv", (text) => {
  it("gives the coefficients, log-likelihood -3072.938829 and AUC .8271138 of the issue's table", () => {
    const read = csvColumns(text());
    const [tenure, charges] = ["tenure", "MonthlyCharges"].map((name) => read(name).map(Number));
    const contract = read("Contract");
    const features = contract.map((level, row): Cell[] => [tenure![row]!, charges![row]!, level]);
    const header = ["tenure", "MonthlyCharges", "Contract"];
    const table = churnModel(categoryColumn(["Churn", ...read("Churn")]), [header, ...features]);
    const found = coefficients(table);
    const wanted = {
      constant: -1.6027094,
      tenure: -0.0357287,
      MonthlyCharges: 0.0286175,
      "Contract: One year": -1.0624634,
      "Contract: Two year": -2.0226147,
    };
    // A figure printed to seven decimals is known to half of the last one.
    for (const [name, value] of Object.entries(wanted)) {
      const tolerance = Math.max(1e-6 * Math.abs(value), 0.5e-7);
      expect(Math.abs(found[name]![0]! - value)).toBeLessThanOrEqual(tolerance);
    }
    expect(found["Contract: Month-to-month"]?.[0]).toBe(0);
    expectRelative(figure(table, "log-likelihood"), -3072.938829, 1e-6);
    expectRelative(figure(table, "AUC"), 0.8271138, 1e-6);
  });
});

describeWithShared("CHURN.MODEL without a fit", "oracle/proportions_nps_logit.json", () => {
  it.each(["logit_perfect_separation", "logit_quasi_separation"] as const)(
    "names the column of %s",
    (name) => {
      const { x, y } = logitFigures()[name];
      const run = () => churnModel(categoryColumn([...y]), [["Visits"], ...x.map((value) => [value])]);
      expectCalcError(run, "separation", "features", { value: "Visits" });
    },
  );

  it("names constant and collinear columns (S11, S12)", () => {
    const x = yesNo.map((_, row) => Math.sin(row + 1));
    const lost = categoryColumn(yesNo);
    const constant = () => churnModel(lost, [["x", "one"], ...x.map((value) => [value, 1])]);
    expectCalcError(constant, "collinear", "features", { value: "one" });
    const doubled = () => churnModel(lost, [["x", "z"], ...x.map((value) => [value, 2 * value])]);
    expectCalcError(doubled, "collinear", "features", { value: "z" });
  });

  it("does not mind the unit of a feature (S14)", () => {
    const x = yesNo.map((_, row) => Math.sin(row + 1));
    const lost = categoryColumn(yesNo);
    const [one, large] = [1, 1e9].map(
      (unit) =>
        coefficients(
          churnModel(
            lost,
            x.map((value) => [value * unit]),
          ),
        )["x1"]!,
    );
    expectRelative(large![0]! * 1e9, one![0]!, 1e-8);
  });
});
