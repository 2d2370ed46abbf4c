import fc from "fast-check";
import { segmentColumns, segmentTable } from "../../../src/calc/rates/segment-table";

const columnOf = (key: string): number => segmentColumns.findIndex((column) => column.key === key);
const [retention, low, high, churn] = [
  columnOf("retention"),
  columnOf("low"),
  columnOf("high"),
  columnOf("churn"),
];

describe("segmentTable", () => {
  it("gives counts, rates and Wilson intervals (81 of 263: Newcombe 1998)", () => {
    const table = segmentTable([{ segment: "A", start: 263, end: 100, gained: 19 }]);
    const [row = []] = table.rows;
    expect(row.slice(0, 5)).toEqual(["A", 263, 19, 182, 100]);
    expect(row[retention]).toBeCloseTo(81 / 263, 12);
    expect(row[low]).toBeCloseTo(0.255289, 6);
    expect(row[high]).toBeCloseTo(0.36621, 6);
    expect(row[churn]).toBeCloseTo(182 / 263, 12);
  });

  it("takes the total's rates from summed counts, not from an average of rates (by hand: 950 of 1100)", () => {
    const { totals = [] } = segmentTable([
      { segment: "small", start: 100, end: 50, gained: 0 },
      { segment: "large", start: 1000, end: 900, gained: 0 },
    ]);
    expect(totals.slice(0, 5)).toEqual(["", 1100, 0, 150, 950]);
    expect(totals[retention]).toBeCloseTo(950 / 1100, 12);
  });

  it("leaves rates blank where nobody was there, and the interval where former customers came back", () => {
    const table = segmentTable([
      { segment: "new", start: 0, end: 5, gained: 5 },
      { segment: "returning", start: 10, end: 12, gained: 0 },
    ]);
    expect(table.rows[0]?.slice(retention)).toEqual([null, null, null, null]);
    expect(table.rows[1]?.slice(retention)).toEqual([1.2, null, null, -0.2]);
  });

  it("reconciles in every row and in the total: start - lost + new = end", () => {
    const counted = fc.record({
      segment: fc.string(),
      start: fc.nat(),
      kept: fc.nat(),
      gained: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(counted), (segments) => {
        const table = segmentTable(
          segments.map(({ kept, ...rest }) => ({ ...rest, end: kept + rest.gained })),
        );
        for (const row of [...table.rows, table.totals ?? []]) {
          const [, start, gained, lost, end] = row.map(Number);
          expect(Number(start) - Number(lost) + Number(gained)).toBe(end);
        }
      }),
    );
  });
});
