import type { OutputTable } from "../../src/contract/report-output";
import { drawnColumns, historyTable, trackedTable, trendTable } from "../../src/workbook/history";

const report: OutputTable = {
  name: "Stay_Demo",
  keyColumn: "segment",
  columns: [
    { key: "segment", unit: "text" },
    { key: "start", unit: "count", total: "sum" },
    { key: "lost", unit: "count", total: "sum" },
    { key: "low", unit: "share" },
    {
      key: "churn",
      unit: "share",
      total: "formula",
      formula: (column) => `${column("lost")}/${column("start")}`,
    },
  ],
  rows: [
    ["A", 10, 1, 0.05, 0.1],
    ["B", 4, 2, 0.2, 0.5],
  ],
  totals: ["", 14, 3, null, 3 / 14],
  tracked: ["start", "lost", "churn"],
  colourScales: ["churn"],
};

describe("the history of a report", () => {
  it("is kept where a table of it says what is worth keeping", () => {
    expect(trackedTable([{ ...report, tracked: undefined }, report])).toBe(report);
    expect(trackedTable([{ ...report, tracked: undefined }])).toBeNull();
  });

  it("has a row for each report and segment: what is tracked, and nothing else", () => {
    const history = historyTable(
      [
        { report: "Stay_Demo", table: report },
        { report: "Stay_Demo_2", table: report },
      ],
      46000,
    );
    expect(history.name).toBe("Stay_Demo_History");
    expect(history.columns.map(({ key }) => key)).toEqual([
      "date",
      "report",
      "segment",
      "start",
      "lost",
      "churn",
    ]);
    expect(history.rows).toEqual([
      [46000, "Stay_Demo", "A", 10, 1, 0.1],
      [46000, "Stay_Demo", "B", 4, 2, 0.5],
      [46000, "Stay_Demo_2", "A", 10, 1, 0.1],
      [46000, "Stay_Demo_2", "B", 4, 2, 0.5],
    ]);
  });

  it("goes into a trend: sums of each day, rates of these sums", () => {
    const history = historyTable([{ report: "Stay_Demo", table: report }], 46000);
    const headers = { date: "Date", report: "Report", start: "Start [n]", lost: "Lost" };
    const trend = trendTable(history, headers, "Stay_Demo", 46000);
    expect(trend.name).toBe("Stay_Demo_Trend");
    expect(trend.rows).toEqual([[46000, null, null, null]]);
    expect(trend.columns.map(({ formula }) => formula?.((key) => `own ${key}`))).toEqual([
      undefined,
      `SUMIFS(Stay_Demo_History[[Start '[n']]],Stay_Demo_History[Date],own date,Stay_Demo_History[Report],"Stay_Demo")`,
      `SUMIFS(Stay_Demo_History[Lost],Stay_Demo_History[Date],own date,Stay_Demo_History[Report],"Stay_Demo")`,
      "own lost/own start",
    ]);
    expect(drawnColumns(trend).map(({ key }) => key)).toEqual(["churn"]);
  });

  it.each([
    [
      "rates",
      [
        ["n", "count"],
        ["rate", "share"],
        ["score", "points"],
      ],
      ["rate"],
    ],
    [
      "scores where there are no rates",
      [
        ["n", "count"],
        ["m", "count"],
        ["score", "points"],
      ],
      ["score"],
    ],
    [
      "the first count where there is nothing else",
      [
        ["worth", "money"],
        ["n", "count"],
        ["m", "count"],
      ],
      ["n"],
    ],
  ] as const)("draws %s", (_, columns, drawn) => {
    const trend = { ...report, columns: columns.map(([key, unit]) => ({ key, unit })) };
    expect(drawnColumns(trend).map(({ key }) => key)).toEqual(drawn);
  });
});
