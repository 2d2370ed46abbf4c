import { windowLabel } from "../../../src/calc/numeric/calendar";
import { lastEvent, readMemberships } from "../../../src/calc/rates/memberships";
import { missingDay } from "../../../src/contract/number-columns";
import { lastKnownDay, lastWindow } from "../../../src/reports/parts/members";
import { day } from "../support/run-shape";

const members = readMemberships(
  Int32Array.of(day("2024-01-10"), day("2024-02-05")),
  Int32Array.of(day("2024-03-31"), missingDay),
);
const nobody = { starts: new Int32Array(), ends: new Int32Array(), rows: new Int32Array() };

describe("how far memberships reach", () => {
  it.each([
    ["the day of the last event", null, "2024-06-01", "2024-03-31"],
    ["the last event up to today", null, "2024-03-01", "2024-02-05"],
    ["the day chosen", "2024-05-31", "2024-06-01", "2024-05-31"],
  ])("is known by %s", (_, chosen, today, expected) => {
    expect(lastKnownDay(members, chosen === null ? null : day(chosen), day(today))).toBe(day(expected));
  });

  it("is today where there is nobody", () => {
    expect(lastKnownDay(nobody, null, day("2024-06-01"))).toBe(day("2024-06-01"));
  });

  it.each([
    ["in which the data end", null, "2024-06-01", "2024-03"],
    ["before the one that still runs", null, "2024-03-31", "2024-02"],
    ["that is over on the day chosen", "2024-04-29", "2024-06-01", "2024-03"],
    ["that ends on the day chosen", "2024-04-30", "2024-06-01", "2024-04"],
  ])("has for its last month the one %s", (_, chosen, today, expected) => {
    const last = lastEvent(members, day(today));
    const window = lastWindow(last, "month", chosen === null ? null : day(chosen), day(today));
    expect(windowLabel(window, "month")).toBe(expected);
  });
});
