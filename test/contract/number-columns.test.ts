import type { Cell } from "../../src/contract/cell";
import { dateColumn, missingDay, numberColumn, refuseUnreadable } from "../../src/contract/number-columns";
import { expectCalcError } from "../helpers/expect-calc-error";

const error = { type: "Error", basicValue: "#REF!" } as const;

describe("numberColumn", () => {
  it("takes blanks for missing and 0 for a number, and says what it could not read", () => {
    const cells: Cell[] = [0, null, " ", true, "12", error];
    const { column, unreadable } = numberColumn(cells);
    expect([...column]).toEqual([0, NaN, NaN, 1, NaN, NaN]);
    expect(unreadable).toEqual([
      { index: 4, code: "not-a-number", value: "12" },
      { index: 5, code: "input-error", value: "#REF!" },
    ]);
  });
});

describe("dateColumn", () => {
  it("reads serials with times and ISO texts as days, and blanks and 0 as missing", () => {
    const cells: Cell[] = [45_368.999, "2024-03-17 08:00", null, "", 0, 60];
    expect([...dateColumn(cells).column]).toEqual([45_368, 45_368, missingDay, missingDay, missingDay, 60]);
  });

  it("says which cells are no dates: ambiguous texts, numbers outside Excel's days, TRUE, errors", () => {
    const cells: Cell[] = [45_000, "03/04/2024", -1, 3e6, true, error];
    const { unreadable } = dateColumn(cells);
    expect(unreadable.map(({ index, code }) => [index, code])).toEqual([
      [1, "not-a-date"],
      [2, "not-a-date"],
      [3, "not-a-date"],
      [4, "not-a-date"],
      [5, "input-error"],
    ]);
  });
});

describe("refuseUnreadable", () => {
  it("names the first unreadable cell by its position, and is silent without one", () => {
    const { unreadable } = dateColumn([45_000, "soon", "later"]);
    const detail = { value: "soon", position: 2 };
    expectCalcError(() => refuseUnreadable(unreadable, "dates"), "not-a-date", "dates", detail);
    expect(() => refuseUnreadable([], "dates")).not.toThrow();
  });
});
