import fc from "fast-check";
import { Lines } from "../../../../src/workbench/files/xlsx/placement";

// Columns B and C are 100 points wide, E is hidden; all others 48.
const lines = Lines.columns([
  { first: 1, count: 2, size: 100, hidden: false, style: 0 },
  { first: 4, count: 1, size: null, hidden: true, style: 0 },
]);

describe("Lines", () => {
  it.each([
    [0, 0],
    [1, 48],
    [2, 148],
    [3, 248],
    [4, 296],
    [5, 296],
    [6, 344],
  ])("lets column %i begin %i points from the edge", (line, points) => {
    expect(lines.start(line)).toBe(points);
  });

  it.each([
    [0, 0, 0],
    [47, 0, 47],
    [48, 1, 0],
    [200, 2, 52],
    [295, 3, 47],
    [296, 5, 0],
    [500, 9, 12],
  ])("finds %i points from the edge in column %i, %i points in", (points, line, offset) => {
    expect(lines.at(points)).toEqual({ line, offset });
  });

  it("finds each place again", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5000, noNaN: true }), (points) => {
        const { line, offset } = lines.at(points);
        expect(lines.start(line) + offset).toBeCloseTo(points, 6);
      }),
    );
  });
});
