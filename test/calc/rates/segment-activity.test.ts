import { countActivity } from "../../../src/calc/rates/segment-activity";
import { missingDay } from "../../../src/contract/number-columns";
import { CategoryBuilder } from "../../../src/contract/columns";

const words = (cells: readonly (string | null)[]) => {
  const builder = new CategoryBuilder("exact");
  for (const cell of cells) builder.append(cell);
  return builder.finish();
};

describe("active customers by segment", () => {
  it("counts the edges of the window: days 70 to 99 at the opening of 100, days 100 to 129 at the close of 129", () => {
    const activity = { opening: 100, close: 129, window: 30 };
    const active = (day: number) => {
      const [counts] = countActivity(words(["S"]), words(["K"]), Int32Array.of(day), activity);
      return counts ? [counts.start, counts.end, counts.gained] : null;
    };
    expect([69, 70, 99, 100, 129, 130].map(active)).toEqual([
      null,
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 1],
      [0, 1, 1],
      null,
    ]);
  });

  it("keeps a customer with one purchase in both windows where these overlap", () => {
    const activity = { opening: 100, close: 109, window: 30 };
    const [counts] = countActivity(words(["S"]), words(["K"]), Int32Array.of(95), activity);
    expect(counts).toEqual({ segment: "S", start: 1, end: 1, gained: 0 });
  });

  it("passes over rows without a day or a customer", () => {
    const activity = { opening: 100, close: 109, window: 30 };
    const days = Int32Array.of(missingDay, 105);
    expect(countActivity(words(["S", "S"]), words(["K", null]), days, activity)).toEqual([]);
  });
});
