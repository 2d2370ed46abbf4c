import { reportSpecs } from "../../src/reports/reports.generated";
import {
  insertReport,
  leaveReport,
  openPane,
  sampleSheetOf,
  selectData,
} from "../../src/workbench/cli/pane-walk";
import type { Frame } from "playwright-core";
import { leaveBrowser, openStage, type Stage } from "./harness/stage";

type Row = Readonly<Record<string, unknown>>;
type Report = keyof typeof sampleSheetOf;

const numbers = (rows: readonly Row[], header: string): number[] => rows.map((row) => Number(row[header]));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("each report, built of the sample workbook", () => {
  let stage: Stage;
  let pane: Frame;
  beforeAll(async () => {
    stage = await openStage();
    pane = await openPane(stage.page);
  });
  afterEach(() => expect(stage.complaints).toEqual([]));
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  /** Builds the report with the first answer to each question, and reads its sheet. */
  async function built(report: Report): Promise<unknown[][]> {
    await selectData(stage.page, pane, sampleSheetOf[report]);
    await insertReport(stage.page, pane, report);
    const cells = await stage.drive("values", "A1:Z80");
    await leaveReport(pane);
    expect(cells.flat().filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
    expect(String(cells[1]?.[0])).toMatch(/\d/);
    return cells;
  }

  /** The rows under the first row whose first cells are these, by header, as far as the first blank one. */
  function table(cells: readonly (readonly unknown[])[], ...headers: readonly string[]): Row[] {
    const top = cells.findIndex((row) => headers.every((header, place) => row[place] === header));
    const header = (cells[top] ?? []).map(String);
    const rows = top < 0 ? [] : cells.slice(top + 1);
    const end = rows.findIndex((row) => row[0] === "" || row[0] === null);
    return rows
      .slice(0, end < 0 ? rows.length : end)
      .map((row) => Object.fromEntries(header.map((name, place) => [name, row[place]])));
  }

  async function sampleRows(sheet: string, lastColumn: string, rows: number): Promise<Row[]> {
    const [header = [], ...cells] = await stage.drive("values", `${sheet}!A1:${lastColumn}${rows + 1}`);
    return cells
      .filter(([first]) => first !== "" && first !== null)
      .map((row) => Object.fromEntries(header.map((name, place) => [String(name), row[place]])));
  }

  /** What a function of Stay gives in a cell. */
  async function given(formula: string): Promise<unknown[][]> {
    await stage.drive("type", "Segments!Z30", formula);
    await stage.drive("settled");
    return stage.drive("values", "Segments!Z30:AQ60");
  }

  it("is built here", () => {
    expect(Object.keys(sampleSheetOf).sort()).toEqual(reportSpecs.map(({ id }) => id).sort());
  });

  it("cohort retention shows what COHORT.TABLE gives on the same orders", async () => {
    const rows = table(await built("cohort-retention"), "Cohort", "Customers");
    const [header = [], ...spilled] = await given("=STAY.COHORT.TABLE(Orders[Customer],Orders[Date])");
    expect(header.slice(2, 6)).toEqual([0, 1, 2, 3]);
    const comparable = (values: readonly unknown[]) =>
      values.map((value) => (typeof value === "number" ? Number(value.toPrecision(10)) : value || ""));
    for (const [place, row] of rows.slice(0, 17).entries()) {
      const ages = ["Cohort", "Customers", "0", "1", "2", "3", "4"].map((age) => row[age]);
      expect(comparable(ages)).toEqual(comparable(spilled[place]?.slice(0, 7) ?? []));
    }
  });

  it("retention trend counts who began, joined and left in each month", async () => {
    const rows = table(await built("retention-trend"), "Period");
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows.slice(0, -1).filter((one) => one["Retention"] !== "")) {
      const [start, lost] = [Number(row["Start"]), Number(row["Lost"])];
      expect(row["Retention"]).toBeCloseTo(1 - lost / start, 9);
    }
  });

  it("segment flow counts the customers of each tier by hand", async () => {
    const rows = table(await built("segment-flow"), "Segment");
    const customers = await sampleRows("Loyalty", "M", 5000);
    const count = (from: unknown, to: unknown) =>
      customers.filter((one) => one["Previous tier"] === from && one["Current tier"] === to).length;
    for (const from of ["Bronze", "Silver", "Gold"]) {
      const row = rows.find((one) => one["Segment"] === from);
      for (const to of ["Bronze", "Silver", "Gold"]) expect(row?.[to]).toBe(count(from, to));
    }
  });

  it("revenue retention ends each month with the fees of that month", async () => {
    const rows = table(await built("revenue-retention"), "Period", "Start");
    const fees = await sampleRows("Revenue", "C", 33_000);
    const june = 45_809;
    const last = rows.find(({ Period }) => Period === "2025-06");
    expect(last?.["End"]).toBeCloseTo(
      sum(
        numbers(
          fees.filter(({ Month }) => Math.floor(Number(Month)) === june),
          "Amount",
        ),
      ),
      6,
    );
    const [start, churn, contraction] = ["Start", "Churn", "Contraction"].map((key) => Number(last?.[key]));
    expect(last?.["GRR"]).toBeCloseTo(1 - ((churn ?? 0) + (contraction ?? 0)) / (start ?? 0), 9);
  });

  it("segment value says keep, fix or let go, and why segments alike in revenue differ", async () => {
    const cells = await built("segment-value");
    const rows = table(cells, "Segment", "Verdict");
    expect(rows.map(({ Segment, Verdict }) => [Segment, Verdict ?? ""])).toEqual([
      ["Café regulars", "keep"],
      ["Home brewers", "keep"],
      ["Office kitchens", "fix"],
      ["Students", "keep"],
      ["Gift buyers", "let go"],
      ["Total", ""],
    ]);
    for (const row of rows.slice(0, -1)) {
      const [contribution, retention] = [Number(row["Contribution"]), Number(row["Retention"])];
      expect(row["Customer value"]).toBeCloseTo(contribution / (1 - retention), 9);
    }
    for (const row of rows.slice(0, -1)) {
      const [revenue, margin, cost] = ["Revenue", "Margin", "Cost to serve"].map((key) => Number(row[key]));
      expect(row["Contribution"]).toBeCloseTo((revenue ?? 0) * (margin ?? 0) - (cost ?? 0), 9);
    }
    expect(cells[1]?.[0]).toContain("3.0 times as much to serve");
  });

  it("survival begins with everybody and falls from there", async () => {
    const cells = await built("survival");
    const medians = table(cells, "Segment");
    expect(medians.map(({ Segment }) => Segment)).toContain("Gift buyers");
  });

  it("churn reasons counts the leavers of each reason by hand", async () => {
    const rows = table(await built("churn-reasons"), "Reason", "Customers");
    const customers = await sampleRows("Customers", "K", 5001);
    // Whose segment is not known is left out by the data check.
    const left = customers.filter(({ Churned, Segment }) => Churned === "Yes" && Segment);
    for (const reason of ["Price", "Delivery", "Taste"]) {
      const counted = left.filter(({ Reason }) => Reason === reason).length;
      expect(rows.find((row) => row["Reason"] === reason)?.["Customers"]).toBe(counted);
    }
  });

  it("feedback shows what NPS gives on the same scores", async () => {
    const [row] = table(await built("feedback"), "Segment", "Answers");
    const [[nps] = []] = await given("=STAY.NPS(Scores[Score])");
    expect(row?.["NPS"]).toBeCloseTo(Number(nps), 9);
  });

  it("loyalty ladder puts each customer on one step", async () => {
    const steps = table(await built("loyalty-ladder"), "Step", "Customers");
    const customers = await sampleRows("Loyalty", "M", 5000);
    expect(steps.at(-1)?.["Customers"]).toBe(customers.length);
    expect(sum(numbers(steps.slice(0, -1), "Customers"))).toBe(customers.length);
  });

  it("programme uplift compares members with others by hand", async () => {
    const rows = table(await built("programme-uplift"), "Segment", "Members kept");
    const customers = await sampleRows("Loyalty", "M", 5000);
    const students = customers.filter(({ Segment }) => Segment === "Students");
    const share = (member: string) => {
      const group = students.filter(({ Member }) => Member === member);
      return group.filter(({ Churned }) => Churned === "No").length / group.length;
    };
    const row = rows.find(({ Segment }) => Segment === "Students");
    expect(row?.["Retention, members"]).toBeCloseTo(share("Yes"), 9);
    expect(row?.["Difference"]).toBeCloseTo(share("Yes") - share("No"), 9);
  });

  it("what-if leaves a sheet that computes by itself: another assumption, another value", async () => {
    const cells = await built("what-if");
    const top = cells.findIndex((row) => row[0] === "Segment" && row.includes("Periods"));
    const [row, place] = [top + 2, cells[top]?.indexOf("Periods") ?? -1];
    const value = String.fromCharCode(65 + (cells[top]?.indexOf("Customer value") ?? -1));
    const valueNow = async () => Number((await stage.drive("values", `${value}${row}`))[0]?.[0]);
    const before = await valueNow();
    await stage.drive("type", `${String.fromCharCode(65 + place)}${row}`, "24");
    await stage.drive("settled");
    expect(await valueNow()).toBeGreaterThan(before);
  });

  it("customer value fits the models that the cell functions fit", async () => {
    const cells = await built("customer-value");
    const [[, ...headers] = []] = [cells.find((row) => row.includes("Pareto/NBD")) ?? []];
    expect(headers.length).toBeGreaterThan(0);
  });

  it("customers at risk lists the greatest value at risk first, each with what speaks for it", async () => {
    const rows = table(await built("customers-at-risk"), "Customer");
    const atRisk = numbers(rows, "Value at risk");
    expect(atRisk.length).toBeGreaterThan(10);
    expect(atRisk).toEqual([...atRisk].sort((one, other) => other - one));
  });

  it("milestones lists who has an anniversary or a birthday in the days to come", async () => {
    const cells = await built("milestones");
    expect(cells.some((row) => row.includes("Customer"))).toBe(true);
  });
});
