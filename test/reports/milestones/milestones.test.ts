import spec from "../../../src/reports/milestones/milestones";
import { excelFormula } from "../../helpers/excel-formula";
import { expectDeclaredTexts, expectSound, expectSpoken } from "../support/expect-texts";
import { cellsOf, recognised, recognisedSample } from "../support/recognised";
import { columnOf, day, runShape, sentenceOf } from "../support/run-shape";

const { customers } = spec.shapes;
if (!customers) throw new Error("No shape");

const cells = {
  customer: ["Ann", "Bo", "Cai", "Dan"],
  joined: ["2020-01-20", "2023-02-10", "2024-06-01", "2020-02-29"],
  birthday: ["1990-02-01", null, "1985-01-16", "2000-12-24"],
};

describe("whose anniversary is coming", () => {
  it("lists anniversaries and birthdays of the next days by date (by the calendar)", () => {
    const { output } = runShape(customers, cells, { days: 60 }, day("2026-01-15"));
    expect(output.tables[0]?.rows).toEqual([
      ["Ann", day("2020-01-20"), day("2026-01-20"), 6],
      ["Bo", day("2023-02-10"), day("2026-02-10"), 3],
      ["Dan", day("2020-02-29"), day("2026-02-28"), 6],
    ]);
    expect(output.tables[1]?.rows).toEqual([
      ["Cai", day("1985-01-16"), day("2026-01-16"), 41],
      ["Ann", day("1990-02-01"), day("2026-02-01"), 36],
    ]);
    expect(sentenceOf(output)).toBe(
      "In the 60 days from 2026-01-15, 3 customers have an anniversary and 2 a birthday; first comes Cai on 2026-01-16",
    );
  });

  it("counts them by week", () => {
    const { output } = runShape(customers, cells, {}, day("2026-01-15"));
    expect(columnOf(output, "period", 2)).toEqual([
      "2026-W03",
      "2026-W04",
      "2026-W05",
      "2026-W06",
      "2026-W07",
    ]);
    expect(columnOf(output, "anniversaries", 2)).toEqual([0, 1, 0, 0, 1]);
    expect(columnOf(output, "birthdays", 2)).toEqual([1, 0, 1, 0, 0]);
    expect(output.tables[2]?.totals).toEqual(["", 2, 2]);
  });

  it("takes in the last of the days, and not the one after it", () => {
    const on = (days: number): number =>
      columnOf(runShape(customers, cells, { days, from: "2026-01-11" }).output, "customer").length;
    expect([on(9), on(10)]).toEqual([0, 1]);
  });

  it("remembers a leap day on 1 March where that is chosen, and says so", () => {
    const { output } = runShape(customers, cells, { from: "2026-02-20", leapDay: "march-1" });
    expect(output.tables[0]?.rows).toEqual([["Dan", day("2020-02-29"), day("2026-03-01"), 6]]);
    expect(output.notes).toContainEqual({ key: "report.milestones.note.march-1" });
  });

  it("gives the years by a formula of the two dates", () => {
    const { output } = runShape(customers, cells, { days: 365 });
    for (const table of output.tables.slice(0, 2)) {
      const formula = table.columns.at(-1)?.formula?.((key) => (key === "date" ? "DATE" : "ORIGIN")) ?? "";
      expect(table.rows.length).toBeGreaterThan(0);
      for (const [, origin, date, years] of table.rows) {
        expect(excelFormula(formula, { DATE: date ?? "", ORIGIN: origin ?? "" })).toBe(years);
      }
    }
  });

  it("leaves out who has left, and counts them", () => {
    const ended = ["2025-12-31", "2026-05-01", null, "2026-01-15"];
    const { output } = runShape(customers, { ...cells, ended }, { days: 60 }, day("2026-01-15"));
    expect(columnOf(output, "customer")).toEqual(["Bo"]);
    expect(output.notes).toContainEqual({ key: "report.milestones.note.left", values: { count: 2 } });
    expectSpoken(output);
  });

  it("takes the earliest start of a customer who came back, and names the other row", () => {
    const { check, output } = runShape(customers, {
      customer: ["Ann", "Ann"],
      joined: ["2024-01-20", "2020-01-25"],
    });
    expect(columnOf(output, "years")).toEqual([6]);
    const later = check.findings.find(({ code }) => code === "later-start");
    expect([...(later?.rows ?? [])]).toEqual([0]);
    expect(output.tables).toHaveLength(2);
    expectSound(output);
  });

  it.each([
    ["here while one of the rows has no end", null, ["Ann"]],
    ["here until the last of the rows ends", "2026-01-20", ["Ann"]],
    ["gone when the last of the rows has ended", "2025-12-31", []],
  ])("takes a customer who came back for %s", (_, ended, listed) => {
    const spells = [
      ["2020-01-25", "2021-06-30"],
      ["2024-01-20", ended],
    ];
    for (const rows of [spells, spells.toReversed()]) {
      const { output } = runShape(customers, {
        customer: ["Ann", "Ann"],
        joined: rows.map(([joined]) => joined ?? null),
        ended: rows.map(([, end]) => end ?? null),
      });
      expect(columnOf(output, "customer")).toEqual(listed);
    }
  });

  it.each([
    [{ customer: [], joined: [] }],
    [{ customer: ["Ann", null], joined: [null, "2020-01-20"] }],
    [{ customer: ["Ann"], joined: ["2027-01-20"], birthday: ["unknown"] }],
  ])("answers %j", (odd) => {
    const { output } = runShape(customers, odd);
    expect(sentenceOf(output)).toBe("No customer has a milestone in the 30 days from 2026-01-15");
    expectSound(output);
    expectSpoken(output);
  });

  it.each([
    ["English", "Customer", "Joined", "Birthday"],
    ["Danish", "Kundenummer", "Indmeldt", "Fødselsdag"],
    ["Norwegian", "Kundenummer", "Innmeldt", "Fødselsdato"],
    ["Swedish", "Kundnummer", "Startdatum", "Födelsedatum"],
    ["Japanese", "顧客番号", "入会日", "生年月日"],
  ])("recognises its columns under %s headers", (_, customer, joined, birthday) => {
    const { identifiers, dates } = cellsOf;
    const columns = { [customer]: identifiers, [joined]: dates, [birthday]: dates };
    expect(recognised(spec, columns)).toMatchObject({
      shape: "customers",
      mapping: { customer, joined, birthday },
      missing: [],
    });
  });

  it("finds its columns in the sample's customers, of whom some have a milestone in July 2025", () => {
    const found = recognisedSample(spec, "Customers");
    expect(found.mapping).toEqual({
      customer: "Customer",
      joined: "Joined",
      ended: "Left",
      birthday: "Birthday",
    });
    const { output } = runShape(found.shape, found.cells, { from: "2025-07-01" });
    expect(sentenceOf(output)).toMatch(
      /^In the 30 days from 2025-07-01, \d+ customers have an anniversary and \d+/,
    );
    expectSound(output);
    expectSpoken(output);
  });

  it("has a text for all that it declares", () => expectDeclaredTexts(spec));
});
