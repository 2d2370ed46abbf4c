import type { OutputTable } from "../../../src/contract/report-output";
import { axisOf, chartPoints } from "../../../src/taskpane/report-page/chart-points";
import { previewColumns } from "../../../src/taskpane/report-page/preview-columns";

const table = (keys: readonly string[], rows: OutputTable["rows"] = []): OutputTable => ({
  name: "Stay_Demo",
  keyColumn: "segment",
  columns: keys.map((key) => ({ key, unit: key === "segment" ? "text" : "share" })),
  rows,
  totals: [],
  colourScales: [],
});

describe("previewColumns", () => {
  it("draws low and high beside each other as one interval around the share before them", () => {
    expect(
      previewColumns(table(["segment", "retention", "low", "high", "churn"])).map(({ kind }) => kind),
    ).toEqual(["value", "value", "interval", "value"]);
    expect(previewColumns(table(["segment", "retention", "low", "high"]))[2]).toEqual({
      kind: "interval",
      low: 2,
      high: 3,
      estimate: 1,
      isShare: true,
    });
  });

  it("knows no estimate where the column before is no share", () => {
    expect(previewColumns(table(["segment", "low", "high"]))[1]).toMatchObject({ estimate: null });
  });

  it("leaves low and high alone where they do not stand together", () => {
    expect(previewColumns(table(["low", "segment", "high"])).map(({ kind }) => kind)).toEqual(
      Array(3).fill("value"),
    );
  });
});

describe("chartPoints", () => {
  it("has no point where a value is not observable, and one where it is 0", () => {
    const rows = [
      ["Basic", 0],
      ["Plus", null],
    ];
    expect(chartPoints(table(["segment", "retention"], rows), "segment", "retention")).toEqual([
      { label: "Basic", value: 0 },
    ]);
  });
});

describe("axisOf", () => {
  const points = (...values: number[]) => values.map((value) => ({ label: "", value }));

  it.each([
    [points(0.2, 0.4), true, { low: 0, high: 1 }],
    [points(0.2, 1.3), true, { low: 0, high: 1.3 }],
    [points(20, 40), false, { low: 0, high: 40 }],
    [points(-0.1, 0.2), false, { low: -0.1, high: 0.2 }],
    [points(), false, { low: 0, high: 1 }],
  ])("of %j (shares: %p) runs through 0: %j", (given, isShare, axis) => {
    expect(axisOf(given, isShare)).toEqual(axis);
  });
});
