import { rfmSummary } from "../../../src/calc/cohorts/rfm-summary";
import { clvPredicted } from "../../../src/calc/models/clv-predicted";
import { gammaGammaFit } from "../../../src/calc/models/gammagamma-fit";
import { gammaGammaValue } from "../../../src/calc/models/gammagamma-value";
import { paretoNbdAlive } from "../../../src/calc/models/paretonbd-alive";
import { paretoNbdExpected } from "../../../src/calc/models/paretonbd-expected";
import { paretoNbdFit } from "../../../src/calc/models/paretonbd-fit";
import { concentration } from "../../../src/calc/value/concentration";
import { locales } from "../../../src/contract/locale";
import type { ReportOutput } from "../../../src/contract/report-output";
import type { OptionValues } from "../../../src/contract/report-spec";
import spec from "../../../src/reports/customer-value/customer-value";
import { modelFigures } from "../../calc/models/cdnow";
import { fitOf } from "../../calc/models/fit-values";
import { cdnowPurchases } from "../../helpers/cdnow";
import { excelFormula } from "../../helpers/excel-formula";
import { describeWithShared } from "../../helpers/shared-file";
import { expectDeclaredTexts, expectSound, expectSpoken } from "../support/expect-texts";
import { expectFormulasToGiveTheirValues, expectTextsOfOutput } from "../support/expectations";
import { cellsOf, recognised, recognisedSample } from "../support/recognised";
import { columnOf, day, runShape, sentenceOf } from "../support/run-shape";

const { transactions } = spec.shapes;
if (!transactions) throw new Error("The report reads purchases");

const [main, models, holdout, spending, customers] = [0, 1, 2, 3, 4];
const run = (cells: Parameters<typeof runShape>[1], chosen: OptionValues = {}) =>
  runShape(transactions, cells, chosen);
const keysOf = ({ notes }: ReportOutput): string[] =>
  notes.map(({ key }) => key.replace("report.customer-value.note.", ""));

/** Four customers over 90 days, of which 60 are the first part; C begins in the second, and D gets all back. */
const few = {
  customer: ["A", "A", "A", "A", "B", "C", "D", "D", "A"],
  date: [0, 10, 40, 70, 60, 61, 5, 6, 90].map((after) => 45_000 + after),
  amount: [10, 20, 30, 40, 50, 60, 70, -70, 5],
};

describe("customer value of a few purchases", () => {
  it("adds up by hand what the best hold: A spent 105, C 60, B 50, D nothing", () => {
    const { output } = run(few);
    expect(columnOf(output, "customers")).toEqual([1, 1, 1, 1, 2, 4]);
    expect(columnOf(output, "share-of-value")).toEqual(
      [105, 105, 105, 105, 165, 215].map((value) => expect.closeTo(value / 215, 12) as number),
    );
    expect(columnOf(output, "clv")).toEqual([null, null, null, null, null, null]);
  });

  it("divides the time by hand: up to day 60 A bought again twice, B and D not; after it A bought twice more", () => {
    const { output } = run(few);
    const table = output.tables[holdout];
    expect(columnOf(output, "repeats-before", holdout)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7+"]);
    expect(columnOf(output, "customers", holdout)).toEqual([2, 0, 1, 0, 0, 0, 0, 0]);
    expect(columnOf(output, "holdout-bought", holdout)).toEqual([0, 0, 2, 0, 0, 0, 0, 0]);
    expect(columnOf(output, "bought-each", holdout)).toEqual([0, null, 2, null, null, null, null, null]);
    expect(table?.totals?.slice(0, 4)).toEqual(["", 3, 2, 2 / 3]);
  });

  it("says in words that there is no model, and lists the customers all the same", () => {
    const { output } = run(few);
    expect(sentenceOf(output)).toBe(
      "4 customers have spent 215.00; the best 20 % hold 48.8 % of that. No model of their purchases could be fitted, so nothing is foreseen",
    );
    expect(columnOf(output, "state", models)).toEqual(["too-few", "too-few", "too-few"]);
    expect(columnOf(output, "state", spending)).toEqual(["too-few"]);
    expect(keysOf(output).filter((key) => key === "too-few")).toHaveLength(4);
    expect(keysOf(output)).toContain("not-judged");
    expect(columnOf(output, "customer", customers)).toEqual(["A", "C", "B", "D"]);
    expect(columnOf(output, "alive", customers)).toEqual([null, null, null, null]);
    expectSound(output);
    expectSpoken(output);
  });

  it("tells models that do not converge from models that were not tried", () => {
    // Everybody buys every tenth day and nobody ever stops: no finite parameters are the likeliest.
    const rows = Array.from({ length: 200 }, (_, row) => [row % 10, Math.floor(row / 10)] as const);
    const { output } = run({
      customer: rows.map(([customer]) => `K${customer}`),
      date: rows.map(([customer, time]) => 45_000 + customer + 10 * time),
      amount: rows.map(([customer]) => 10 + customer),
    });
    expect(columnOf(output, "state", models)).toEqual(["not-converged", "not-converged", "not-converged"]);
    expect(keysOf(output).filter((key) => key === "not-converged").length).toBeGreaterThanOrEqual(3);
    expectSound(output);
    expectSpoken(output);
  });

  it.each([
    ["no rows", { customer: [], date: [], amount: [] }],
    ["rows without what is needed", { customer: [null, "A"], date: [45_000, "soon"], amount: [1, 2] }],
    ["refunds alone", { customer: ["A"], date: [45_000], amount: [-5] }],
  ])("answers %s", (_, cells) => {
    const { output } = run(cells);
    expect(sentenceOf(output)).toBe("No row is left to compute from");
    expectSound(output);
    expectSpoken(output);
  });

  it("leaves what lies in the future uncounted and says so", () => {
    const { output } = run({
      customer: [...few.customer, "A"],
      date: [...few.date, day("2204-01-01")],
      amount: [...few.amount, 1000],
    });
    expect(output.notes).toContainEqual({ key: "note.later", values: { count: 1 } });
    expect(columnOf(output, "total-value")[5]).toBeCloseTo(215, 9);
  });
});

describeWithShared("customer value of the CDNOW sample", "data/cdnow_sample.txt", (text) => {
  const cdnow = () => {
    // The sample carries a second customer number before the other columns.
    const { customers: ids, dates, amounts } = cdnowPurchases(text().replaceAll(/^ *\d+ /gm, ""));
    return {
      customer: [...ids.codes].map((code) => Number(ids.labels[code])),
      date: [...dates],
      amount: [...amounts],
    };
  };
  const until = "1997-09-30";
  let made: ReturnType<typeof run> | undefined;
  /** With nothing else chosen: made once, as fitting takes its time. */
  const plain = () => (made ??= run(cdnow(), { until }));
  const monthsInWeek = 7 / 30.4375;

  it("has the parameters of the oracle, its times in weeks", () => {
    const { output } = plain();
    const oracle = modelFigures().fits_exact_weeks_days_over_7;
    columnOf(output, "model", models).forEach((model, place) => {
      const { params, loglik } = oracle[String(model)]!;
      for (const [name, value] of Object.entries(params)) {
        const isTime = name === "alpha" || name === "beta";
        const found = Number(columnOf(output, `parameter-${name}`, models)[place]);
        expect(found / (value * (isTime ? monthsInWeek : 1))).toBeCloseTo(1, 5);
      }
      // The density of each of the 2,457 repeat purchases is one per month instead of one per week.
      const inMonths = loglik - 2457 * Math.log(monthsInWeek);
      expect(columnOf(output, "log-likelihood", models)[place]).toBeCloseTo(inMonths, 4);
      expect(columnOf(output, "aic", models)[place]).toBeCloseTo(8 - 2 * inMonths, 4);
      expect(columnOf(output, "bic", models)[place]).toBeCloseTo(4 * Math.log(2357) - 2 * inMonths, 4);
    });
    const { params } = modelFigures().fits["Gamma-Gamma"]!.polished_MLE;
    for (const name of ["p", "q", "v"])
      expect(Number(columnOf(output, `parameter-${name}`, spending)[0]) / params[name]!).toBeCloseTo(1, 3);
  });

  it("gives every number that the functions give for the same data", () => {
    const cells = cdnow();
    const chosen = { until, model: "pareto", discount: 0.1, margin: 0.4, horizon: 6 };
    const { output, check } = run(cells, chosen);
    const { customer: ids } = check.words;
    const amounts = Float64Array.from(cells.amount);
    const { rows } = rfmSummary(ids!, check.days.date!, amounts, day(until), "month");
    const figures = (place: number) => Float64Array.from(rows, (row) => Number(row[place]));
    const [frequency, recency, t, monetary] = [figures(1), figures(2), figures(3), figures(4)];
    const fit = fitOf(paretoNbdFit(frequency, recency, t), "Pareto/NBD");
    const spendFit = fitOf(gammaGammaFit(frequency, monetary), "Gamma-Gamma");
    const shown = new Map(output.tables[customers]?.rows.map((row) => [row[0], row]));
    expect(shown.size).toBe(2357);
    const monthly = 1.1 ** (1 / 12) - 1;
    for (const [id, x, tx, age, mean, daysSince, , total] of rows.slice(0, 100)) {
      const [own, last, all, spent] = [Number(x), Number(tx), Number(age), Number(mean)];
      const buyer = { frequency: own, recency: last, t: all, monetary: spent };
      const [, clv, alive, orders, , spend, ...summary] = shown.get(id!) ?? [];
      expect(clv).toBeCloseTo(clvPredicted(fit, spendFit, 6, buyer, 0.4, monthly), 8);
      expect(alive).toBeCloseTo(paretoNbdAlive(fit, own, last, all), 10);
      expect(orders).toBeCloseTo(paretoNbdExpected(fit, 6, own, last, all), 10);
      expect(spend).toBeCloseTo(gammaGammaValue(spendFit, own, spent), 8);
      expect(summary).toEqual([x, tx, age, mean, daysSince, total]);
    }
    const values = Float64Array.from(columnOf(output, "clv", customers), Number);
    expect(columnOf(output, "share-of-clv", main)[3]).toBeCloseTo(concentration(values, 0.2), 12);
    expect(columnOf(output, "share-of-value", main)[3]).toBeCloseTo(concentration(figures(7), 0.2), 12);
    const sum = values.reduce((total, value) => total + value, 0);
    expect(columnOf(output, "clv", main)[5]).toBeCloseTo(sum, 6);
  });

  it("foresees the last third as the functions do from the first two, and counts it as a plain count does", () => {
    // 1997-01-01 to 1998-02-13 are 408 days, of which 272 end with 1997-09-30.
    const cells = cdnow();
    const { output, check } = run(cells, { until: "1998-02-13" });
    const { totals } = output.tables[holdout]!;
    const [split, end] = [day(until), day("1998-02-13")];
    const later = new Set(
      cells.customer.flatMap((id, row) =>
        cells.date[row]! > split && cells.date[row]! <= end ? [`${id} ${cells.date[row]}`] : [],
      ),
    );
    expect(totals?.slice(0, 3)).toEqual(["", 2357, later.size]);
    const { rows } = rfmSummary(
      check.words.customer!,
      check.days.date!,
      Float64Array.from(cells.amount),
      split,
      "month",
    );
    const figures = (place: number) => Float64Array.from(rows, (row) => Number(row[place]));
    const fit = fitOf(paretoNbdFit(figures(1), figures(2), figures(3)), "Pareto/NBD");
    const foreseen = rows.map(([, x, recency, t]) =>
      paretoNbdExpected(fit, (end - split) / 30.4375, Number(x), Number(recency), Number(t)),
    );
    const sum = foreseen.reduce((total, own) => total + own, 0);
    expect(columnOf(output, "holdout-expected", models)[0]).toBeCloseTo(sum, 8);
    expect(columnOf(output, "holdout-difference", models)[0]).toBeCloseTo(sum / later.size - 1, 10);
    const errors = columnOf(output, "customers", holdout).map((count, group) => {
      const of = (key: string) => Number(columnOf(output, key, holdout)[group]);
      return Number(count) * Math.abs(of("pareto") - of("bought-each"));
    });
    const missed = errors.reduce((total, own) => total + own, 0);
    expect(columnOf(output, "holdout-error", models)[0]).toBeCloseTo(missed / later.size, 10);
  });

  it("has the mean of a model over all customers in the totals row, as a formula", () => {
    const { output } = plain();
    const { columns, totals } = output.tables[holdout]!;
    const place = columns.findIndex(({ key }) => key === "mbg");
    const total = columns[place]?.total;
    if (typeof total !== "function") throw new Error("No formula");
    const cells = {
      CUSTOMERS: columnOf(output, "customers", holdout).map(Number),
      MBG: columnOf(output, "mbg", holdout).map(Number),
    };
    const formula = total((key) => key.toUpperCase());
    expect(Number(excelFormula(formula, cells))).toBeCloseTo(Number(totals?.[place]), 10);
    expect(excelFormula(formula, { ...cells, MBG: cells.MBG.map(() => "") })).toBe("");
  });

  it("can be audited: what is a formula gives the value beside it", () => {
    const { output } = run(cdnow(), { until, listed: 25 });
    expect(output.tables[customers]?.rows).toHaveLength(25);
    expect(keysOf(output)).toContain("listed");
    expectTextsOfOutput(output);
    for (const place of [models, holdout, customers]) expectFormulasToGiveTheirValues(output.tables[place]!);
    expectSound(output);
    expectSpoken(output);
  });

  it("names repeat buyers whom the spending model does not know, and values the others", () => {
    const { output } = plain();
    const excluded = output.notes.find(({ key }) => key.endsWith("note.excluded"));
    const unknown = columnOf(output, "clv", customers).filter((clv) => clv === null).length;
    expect(unknown).toBe(Number(excluded?.values?.count ?? 0));
  });
});

describe("the columns of customer value", () => {
  const { identifiers, dates, amounts } = cellsOf;

  it.each([
    ["English", "Customer ID", "Order date", "Amount"],
    ["Danish", "Kundenummer", "Ordredato", "Beløb"],
    ["Norwegian", "Kundenummer", "Kjøpsdato", "Beløp"],
    ["Swedish", "Kundnummer", "Köpdatum", "Belopp"],
    ["Japanese", "顧客番号", "購入日", "金額"],
  ])("are recognised under %s headers", (_, customer, date, amount) => {
    const columns = { [customer]: identifiers, [date]: dates, [amount]: amounts };
    expect(recognised(spec, columns)).toEqual({
      shape: "transactions",
      mapping: { customer, date, amount },
      missing: [],
    });
  });

  it("are recognised in the sample's orders, whose customers are valued by a model that is put to the test", () => {
    const found = recognisedSample(spec, "Orders");
    expect([found.name, found.missing]).toEqual(["transactions", []]);
    const { output } = runShape(found.shape, found.cells);
    for (const locale of locales) expect(sentenceOf(output, locale)).not.toBe("");
    expect(sentenceOf(output)).toMatch(
      /^Over the next 12 months, [\d,]+ customers are expected to be worth [\d,.]+; the best 20 % hold \d\d\.\d % of that\. About [\d,]+ of them \(\d\d\.\d %\) still buy, (and|but) the forecast is \w+$/,
    );
    expect(columnOf(output, "state", models)).toContain("used");
    expectSound(output);
    expectSpoken(output);
  });

  it("and all that the report says have texts", () => {
    expectDeclaredTexts(spec);
  });
});
