import { seriesFrom } from "../../../src/workbench/workbook-model/chart-defaults";

const area = (rows: number, columns: number) => ({ sheet: "s", row: 0, column: 0, rows, columns });
const shapes = (series: ReturnType<typeof seriesFrom>) =>
  series.map(({ nameArea, values, categories }) =>
    [nameArea, values, categories].map((one) => one && [one.row, one.column, one.rows, one.columns]),
  );

describe("the series that a chart takes from a block", () => {
  it("with texts above and beside, the first row names them and the first column gives the categories", () => {
    const values = [
      ["Segment", "Start", "End"],
      ["Gold", 1, 2],
      ["Silver", 3, 4],
    ];
    expect(shapes(seriesFrom(area(3, 3), values, "Columns"))).toEqual([
      [
        [0, 1, 1, 1],
        [1, 1, 2, 1],
        [1, 0, 2, 1],
      ],
      [
        [0, 2, 1, 1],
        [1, 2, 2, 1],
        [1, 0, 2, 1],
      ],
    ]);
    expect(shapes(seriesFrom(area(3, 3), values, "Rows"))).toEqual([
      [
        [1, 0, 1, 1],
        [1, 1, 1, 2],
        [0, 1, 1, 2],
      ],
      [
        [2, 0, 1, 1],
        [2, 1, 1, 2],
        [0, 1, 1, 2],
      ],
    ]);
  });

  it("numbers alone are series without names and categories, the longer side along the axis", () => {
    const values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    expect(shapes(seriesFrom(area(3, 2), values, "Auto"))).toEqual([
      [null, [0, 0, 3, 1], null],
      [null, [0, 1, 3, 1], null],
    ]);
    const wide = [
      [1, 3, 5],
      [2, 4, 6],
    ];
    expect(shapes(seriesFrom(area(2, 3), wide, "Auto"))).toEqual([
      [null, [0, 0, 1, 3], null],
      [null, [1, 0, 1, 3], null],
    ]);
  });

  it("one named column is one series", () => {
    expect(shapes(seriesFrom(area(3, 1), [["Start"], [1], [2]], "Auto"))).toEqual([
      [[0, 0, 1, 1], [1, 0, 2, 1], null],
    ]);
  });
});
