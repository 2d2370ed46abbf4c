import { readDateText } from "../../src/contract/date-texts";
import { isoTextOf } from "../../src/contract/dates";

const read = (text: string) => {
  const reading = readDateText(text);
  return reading.kind === "day" ? [isoTextOf(reading.day), reading.order] : reading.kind;
};

describe("texts that name a day", () => {
  it.each([
    ["2024-03-04", "2024-03-04", null],
    ["2024-03-04 17:45", "2024-03-04", null],
    ["2024/3/4", "2024-03-04", null],
    ["2024.03.04", "2024-03-04", null],
    ["2024年3月4日", "2024-03-04", null],
    ["31/12/2024", "2024-12-31", "day-first"],
    ["12/31/2024", "2024-12-31", "month-first"],
    ["04.03.2024", "2024-03-04", "day-first"],
    ["4-4-2024", "2024-04-04", null],
    ["12/31/2024 11:59 PM", "2024-12-31", "month-first"],
    ["29/02/2024", "2024-02-29", "day-first"],
  ])("%j is %s, order told: %s", (text, iso, order) => {
    expect(read(text)).toEqual([iso, order]);
  });

  it("03/04/2024 is 3 April or 4 March", () => {
    const reading = readDateText("03/04/2024");
    expect(
      reading.kind === "ambiguous" && [isoTextOf(reading.dayFirst), isoTextOf(reading.monthFirst)],
    ).toEqual(["2024-04-03", "2024-03-04"]);
  });

  it.each([
    "",
    "soon",
    "31/04/2024",
    "30/02/2024",
    "13/13/2024",
    "3/4/24",
    "2024-13-01",
    "1/2-2024",
    "20240304",
  ])("%j is none", (text) => {
    expect(read(text)).toBe("none");
  });
});
