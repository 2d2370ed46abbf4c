import { readLives } from "../../../src/calc/survival/lives";
import { categoryColumn } from "../../helpers/category-column";
import { expectCalcError } from "../../helpers/expect-calc-error";

describe("readLives", () => {
  it("refuses a negative duration by its position (reliability case S7)", () => {
    const run = () => readLives(Float64Array.of(2, -1, 3), categoryColumn([1, 1, 1]));
    expectCalcError(run, "out-of-range", "durations", { value: -1, position: 2, rule: "atLeast" });
  });

  it("takes a duration of 0 (reliability case S6) and leaves rows with a missing cell out", () => {
    const lives = readLives(Float64Array.of(0, NaN, 3, 4), categoryColumn(["yes", "yes", null, "no"]));
    expect([...lives.durations]).toEqual([0, 4]);
    expect([...lives.lost]).toEqual([1, 0]);
    expect([...lives.rows]).toEqual([0, 3]);
  });

  it("names the word that is neither yes nor no", () => {
    const run = () => readLives(Float64Array.of(2, 1), categoryColumn(["yes", "soon"]));
    expectCalcError(run, "unknown-outcome", "lost", { value: "soon", position: 2 });
  });

  it("refuses columns without a complete row", () => {
    expectCalcError(() => readLives(Float64Array.of(2), categoryColumn([null])), "no-data", "durations");
  });
});
