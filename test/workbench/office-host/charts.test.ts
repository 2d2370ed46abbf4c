import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import type { ChartRecord } from "../../../src/workbench/workbook-model/records";
import { startClient, type RealClient } from "./real-client";

let workbook: MemoryWorkbook;
let client: RealClient;

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  client = await startClient(workbook);
  const sheet = workbook.sheets.active;
  workbook.cells.write({ sheet, row: 0, column: 0, rows: 4, columns: 3 }, [
    ["Segment", "Start", "Retention"],
    ["Gold", 100, 0.9],
    ["Silver", 200, 0.75],
    ["Bronze", 300, 0.6],
  ]);
});
afterEach(() => client.close());

async function chart(
  work: (chart: Excel.Chart, sheet: Excel.Worksheet) => void,
  source = "A1:C4",
): Promise<ChartRecord | undefined> {
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    work(sheet.charts.add("BarClustered", sheet.getRange(source), "Columns"), sheet);
    await context.sync();
  });
  return workbook.charts.all()[0];
}

describe("charts through the real client library", () => {
  it("take their series from a block: names above, categories beside", async () => {
    const made = await chart(() => undefined);
    expect(
      made?.series.map(({ nameArea, values, categories }) => [nameArea, values, categories]),
    ).toMatchObject([
      [
        { row: 0, column: 1 },
        { row: 1, column: 1, rows: 3 },
        { row: 1, column: 0, rows: 3 },
      ],
      [
        { row: 0, column: 2 },
        { row: 1, column: 2, rows: 3 },
        { row: 1, column: 0, rows: 3 },
      ],
    ]);
  });

  it("take title, place, size, axes, legend and colours", async () => {
    const made = await chart((one) => {
      one.name = "Stay_Chart";
      one.title.text = "Retention by segment";
      one.title.format.font.size = 12;
      one.setPosition("E4", "J20");
      one.legend.visible = false;
      one.axes.valueAxis.minimum = 0;
      one.axes.valueAxis.maximum = 1;
      one.axes.valueAxis.numberFormat = "0%";
      one.axes.valueAxis.majorGridlines.visible = false;
      one.axes.categoryAxis.reversePlotOrder = true;
      one.axes.valueAxis.title.text = "Share kept";
      const series = one.series.getItemAt(1);
      series.format.fill.setSolidColor("#0b5a4a");
      series.gapWidth = 50;
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = "0.0%";
      one.series.getItemAt(0).delete();
    });
    expect(made).toMatchObject({
      name: "Stay_Chart",
      title: { text: "Retention by segment", size: 12, visible: true },
      left: 192,
      top: 45,
      width: 288,
      height: 255,
      legend: { visible: false },
      valueAxis: {
        minimum: 0,
        maximum: 1,
        numberFormat: "0%",
        majorGridlines: false,
        title: { text: "Share kept" },
      },
      categoryAxis: { reversed: true },
      series: [{ fill: "#0B5A4A", gapWidth: 50, dataLabels: { visible: true, numberFormat: "0.0%" } }],
    });
  });

  it("take a line over their columns, and no other mixture of kinds", async () => {
    const made = await chart((one) => {
      one.chartType = "ColumnClustered";
      one.series.getItemAt(1).chartType = "Line";
    });
    expect(made?.series.map(({ isLine }) => isLine)).toEqual([undefined, true]);
    const typeOf = async (type: Excel.ChartType | "Pie" | "Line", place: number) =>
      client.Excel.run(async (context) => {
        const { series } = context.workbook.worksheets.getItem("Sheet1").charts.getItem("Chart 1");
        const one = series.getItemAt(place);
        one.chartType = type;
        one.load("chartType");
        await context.sync();
        return one.chartType;
      });
    await expect(typeOf("Line", 0)).resolves.toBe("Line");
    await expect(typeOf("Pie", 0)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("take series one by one, and new data in place of the old", async () => {
    const made = await chart((one, sheet) => {
      const series = one.series.add("Kept");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("A2:A4"));
    }, "A1:B4");
    expect(made?.series[1]).toMatchObject({
      name: "Kept",
      values: { row: 1, column: 2, rows: 3 },
      categories: { row: 1, column: 0, rows: 3 },
    });
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const one = sheet.charts.getItem("Chart 1");
      one.setData(sheet.getRange("A1:B3"), "Columns");
      one.series.load("items/name,count");
      one.load("name,chartType");
      await context.sync();
      expect([one.name, one.chartType, one.series.count, one.series.items.map(({ name }) => name)]).toEqual([
        "Chart 1",
        "BarClustered",
        1,
        ["Start"],
      ]);
    });
  });

  it("are found by name, missing as null objects, and deleted", async () => {
    await chart(() => undefined);
    await client.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("Sheet1");
      const none = charts.getItemOrNullObject("Nowhere").load("name");
      charts.getItem("Chart 1").delete();
      const count = charts.getCount();
      await context.sync();
      expect([none.isNullObject, count.value]).toEqual([true, 0]);
    });
    expect(workbook.charts.all()).toEqual([]);
  });
});
