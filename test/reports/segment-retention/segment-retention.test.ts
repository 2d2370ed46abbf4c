import type { Cell } from "../../../src/contract/cell";
import type { ColumnSet } from "../../../src/contract/report-data";
import type { ReportOutput } from "../../../src/contract/report-output";
import type { OptionValues } from "../../../src/contract/report-spec";
import { columns } from "../../../src/i18n/en/columns";
import { reports } from "../../../src/i18n/en/reports";
import { createTranslate } from "../../../src/i18n/translate";
import spec from "../../../src/reports/segment-retention/segment-retention";
import { outcomes as report } from "../../../src/reports/segment-retention/shapes/outcomes";
import { describeWithShared } from "../../helpers/shared-file";
import { columnsOf } from "./columns-of";

const translate = createTranslate("en", { ...columns, ...reports });
const defaults = { meaning: "left", level: 0.95, duplicates: "each", compare: "none" };
/** What the day is called on which a report is made. */
const today = 46_000;

function run(
  cells: Readonly<Record<string, readonly Cell[]>>,
  options: OptionValues = defaults,
): ReportOutput {
  return compute(columnsOf(cells), options);
}

const compute = (data: ColumnSet, options: OptionValues): ReportOutput =>
  report.compute(data, options, report.check(data, options, today), today);

const say = ({ sentence }: ReportOutput): string => translate(sentence.key, sentence.values);

describe("segment retention", () => {
  it("counts four monthly customers of whom two left, and two yearly ones who stayed", () => {
    const { tables } = run({
      segment: ["Monthly", "Monthly", "Yearly", "Yearly", "monthly ", "Monthly"],
      outcome: ["Yes", "No", "No", "No", "Yes", "No"],
    });
    const counts = tables[0]?.rows.map((row) => row.slice(0, 6));
    expect(counts).toEqual([
      ["Monthly", 4, 0, 2, 2, 0.5],
      ["Yearly", 2, 0, 0, 2, 1],
    ]);
    expect(tables[0]?.totals?.slice(1, 6)).toEqual([6, 0, 2, 4, 4 / 6]);
  });

  it("turns round when Yes means that the customer was kept", () => {
    const cells = { segment: ["A", "A", "A"], outcome: [1, 1, 0] };
    const lostWhen = (meaning: string) => run(cells, { ...defaults, meaning }).tables[0]?.rows[0]?.[3];
    expect([lostWhen("left"), lostWhen("kept")]).toEqual([2, 1]);
  });

  it("counts only rows that the check includes, and a customer once where that is chosen", () => {
    const cells = {
      segment: ["A", "A", "A", null],
      outcome: ["No", "Yes", "perhaps", "Yes"],
      customer: ["K1", "K1", "K2", "K3"],
    };
    const startWhen = (duplicates: string) => run(cells, { ...defaults, duplicates }).tables[0]?.rows[0]?.[1];
    expect([startWhen("each"), startWhen("first")]).toEqual([2, 1]);
  });

  it("proposes the meaning of Yes from the header and is silent where the header is", () => {
    const inferred = (header: string) => report.infer?.({ outcome: { header, sample: [] } });
    expect(inferred("Churn")).toEqual({ meaning: "left" });
    expect(inferred("Retained")).toEqual({ meaning: "kept" });
    expect(inferred("Status")).toEqual({});
    expect(report.infer?.({})).toEqual({});
  });

  it("says in one sentence how many stayed and who loses most", () => {
    const segment = [..."AAAABBBBBB"];
    const outcome = ["Yes", "No", "No", "No", "Yes", "Yes", "Yes", "No", "No", "No"];
    expect(say(run({ segment, outcome }))).toBe(
      "Of 10 customers, 60.0 % stayed; B lose most: 50.0 % (3 of 6)",
    );
  });

  it("says of two segments that lose alike the larger one", () => {
    const segment = [..."AABBBB"];
    const outcome = ["Yes", "No", "Yes", "Yes", "No", "No"];
    expect(say(run({ segment, outcome }))).toContain("B lose most: 50.0 % (2 of 4)");
  });

  it.each([
    [["A", "A"], ["Yes", "No"], "Of 2 customers, 50.0 % stayed"],
    [["A", "B"], ["No", "No"], "All 2 customers stayed"],
    [["A"], ["No"], "The only customer stayed"],
    [["A"], ["maybe"], "No row is left to compute from"],
  ])("says of segments %j with outcomes %j: %s", (segment, outcome, sentence) => {
    expect(say(run({ segment, outcome }))).toBe(sentence);
  });

  it("has an English text for everything it says", () => {
    const { title, charts, notes, sheetName, tables } = run({ segment: ["A"], outcome: ["No"] });
    const said = [title, sheetName, ...notes, ...charts.map((chart) => chart.title)];
    for (const { key, values } of said) expect(translate(key, values)).not.toBe("");
    for (const { key } of tables[0]?.columns ?? []) expect(translate(`column.${key}`)).not.toBe("");
  });

  it("has an English text for every shape, input, option and word that it declares", () => {
    const { id, shapes } = spec;
    for (const [shape, { inputs, options }] of Object.entries(shapes)) {
      expect(translate(`report.${id}.shape.${shape}`)).not.toBe("");
      for (const input of Object.keys(inputs)) {
        expect(translate(`report.${id}.input.${input}`)).not.toBe("");
        expect(translate(`report.${id}.input.${input}.hint`)).not.toBe("");
      }
      for (const [name, option] of Object.entries(options)) {
        const key = option.shared ? `check.${name}` : `report.${id}.option.${name}`;
        expect(translate(key)).not.toBe("");
        for (const word of option.kind === "choice" ? option.words : []) {
          expect(translate(`${key}.${word}`)).not.toBe("");
        }
      }
    }
  });
});

describeWithShared("segment retention of the public telco customers", "data/telco_churn.csv", (text) => {
  const lines = (): string[][] =>
    text()
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(","));
  const column = (name: string): string[] => {
    const [header = [], ...rows] = lines();
    return rows.map((row) => row[header.indexOf(name)] ?? "");
  };
  const data = (): ColumnSet =>
    columnsOf({ segment: column("Contract"), outcome: column("Churn"), customer: column("customerID") });

  it("finds nothing to remark on in 7,043 rows", () => {
    expect(report.check(data(), defaults, today).findings).toEqual([]);
  });

  it("counts 3875/1655, 1473/166, 1695/48 and 7043/1869, retention 0.734630 (catalogue of the project)", () => {
    const { tables } = compute(data(), defaults);
    expect(tables[0]?.rows.map(([segment, start, , lost]) => [segment, start, lost])).toEqual([
      ["Month-to-month", 3875, 1655],
      ["One year", 1473, 166],
      ["Two year", 1695, 48],
    ]);
    const retention = tables[0]?.rows.map((row) => Number(row[5]).toFixed(6));
    expect(retention).toEqual(["0.572903", "0.887305", "0.971681"]);
    const [, start, , lost, , total] = tables[0]?.totals ?? [];
    expect([start, lost, Number(total).toFixed(6)]).toEqual([7043, 1869, "0.734630"]);
  });

  it("says so in plain words", () => {
    expect(say(compute(data(), defaults))).toBe(
      "Of 7,043 customers, 73.5 % stayed; Month-to-month lose most: 42.7 % (1,655 of 3,875)",
    );
  });
});
