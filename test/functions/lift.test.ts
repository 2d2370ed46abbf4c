import fc from "fast-check";
import interval from "../../src/calc/rates/retention-interval";
import retention, { retentionRate } from "../../src/calc/rates/retention-rate";
import { CalcError } from "../../src/contract/calc-error";
import { count, defineFunction, type AnyFunctionSpec } from "../../src/contract/function-spec";
import { evaluatorOf } from "../../src/functions/cell-function";
import type { Lifted } from "../../src/functions/stages";
import { expectCalcError } from "../helpers/expect-calc-error";

const retentionOf = evaluatorOf(retention) as (values: readonly unknown[]) => Lifted;
const intervalOf = evaluatorOf(interval) as (values: readonly unknown[]) => Lifted;

/** Outcomes as cells would show them, errors by their codes. */
const gist = ({ outcomes }: Lifted): unknown[] =>
  outcomes.map((outcome) => (outcome instanceof CalcError ? outcome.code : outcome));

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("liftSingle", () => {
  it("computes a column of positions in one call", () => {
    const lifted = retentionOf([column(1000, 1000, 500), column(800, 900, 500), column(200, 200, 0)]);
    expect(lifted).toEqual({ width: 1, outcomes: [0.6, 0.7, 1] });
  });

  it("gives a failing position its own error and its neighbours their numbers", () => {
    const start = column(1000, 0, "many", 1000, { type: "Error", basicValue: "#N/A" }, 1000);
    expect(gist(retentionOf([start, [[800]], column(200, 200, 200, 900, 200, 0)]))).toEqual([
      0.6,
      "zero-denominator",
      "not-a-number",
      "out-of-range",
      "input-error",
      0.8,
    ]);
  });

  it("gives nothing where all arguments are blank, and counts a blank beside a number as 0, as Excel does", () => {
    const lifted = retentionOf([column(1000, null, 100), column(800, "", 50), column(null, null, "")]);
    expect(gist(lifted)).toEqual([0.8, "", 0.5]);
  });

  it("names the error value rather than the text before it, because that is where the trouble began", () => {
    const lifted = retentionOf([[["text"]], [[{ type: "Error", basicValue: "#REF!" }]], [["more"]]]);
    expect(lifted.outcomes[0]).toMatchObject({
      code: "input-error",
      argument: "end",
      detail: { value: "#REF!" },
    });
  });

  it("takes TRUE for 1, as Excel's arithmetic does", () => {
    expect(retentionOf([[[2]], [[true]], [[false]]]).outcomes).toEqual([0.5]);
  });

  it("takes no text for a number, not even one that looks like it", () => {
    expect(gist(retentionOf([[["1000"]], [[800]], [[200]]]))).toEqual(["not-a-number"]);
  });

  it("names the argument whose shape does not fit", () => {
    const call = () => retentionOf([column(1, 2, 3), column(1, 2), [[0]]]);
    expectCalcError(call, "unequal-shapes", "end", { rows: 2, columns: 1, height: 3, width: 1 });
    expectCalcError(() => retentionOf([[[1, 2]], [[1, 2, 3]], [[0]]]), "unequal-shapes", "start");
  });

  it("stretches rows, columns and single cells over each other, as Excel's own arrays (position by position)", () => {
    const size = fc.integer({ min: 1, max: 5 });
    const cells = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 25, maxLength: 25 });
    const shape = fc.record({ tall: fc.boolean(), wide: fc.boolean(), cells });
    fc.assert(
      fc.property(size, size, fc.tuple(shape, shape, shape), (height, width, shapes) => {
        const grids = shapes.map((one) =>
          Array.from({ length: one.tall ? height : 1 }, (_, row) =>
            one.cells.slice(row * 5, row * 5 + (one.wide ? width : 1)),
          ),
        );
        const { outcomes, width: found } = retentionOf(grids);
        const rows = Math.max(...grids.map((grid) => grid.length));
        expect(found).toBe(Math.max(...grids.map(([first]) => first?.length ?? 0)));
        expect(outcomes).toHaveLength(rows * found);
        outcomes.forEach((outcome, place) => {
          const [start = 0, end = 0, gained = 0] = grids.map((grid) => {
            const line = grid[grid.length === 1 ? 0 : Math.floor(place / found)] ?? [];
            return line[line.length === 1 ? 0 : place % found] ?? NaN;
          });
          if (gained > end) expect(outcome).toMatchObject({ code: "out-of-range", argument: "new" });
          else expect(outcome).toBe(retentionRate(start, end, gained));
        });
      }),
    );
  });

  it("rethrows what is no calculation error, because that is a bug", () => {
    const broken = defineFunction({
      ...retention,
      params: { start: count },
      text: { summary: "", params: { start: "" } },
      examples: [],
      native: () => "",
      compute: () => {
        throw new RangeError("a bug");
      },
    });
    expect(() => evaluatorOf(broken)([[[1]]])).toThrow(RangeError);
  });

  it("collects no call stacks for failing positions, and leaves the setting as it was", () => {
    const limit = Error.stackTraceLimit;
    const [outcome] = retentionOf([[[0]], [[1]], [[0]]]).outcomes;
    expect(outcome instanceof CalcError && outcome.stack?.split("\n")).toHaveLength(1);
    expect(Error.stackTraceLimit).toBe(limit);
  });
});

describe("liftPair", () => {
  it("gives two columns for a column, an error in both cells of a failing row, and nothing for a blank row", () => {
    const lifted = intervalOf([column(0, 20, null), column(10, 10, null), null, null]);
    expect(lifted.width).toBe(2);
    // 1.96² / (10 + 1.96²) with the exact normal quantile: Wilson's upper limit for none of 10.
    expect(gist(lifted)).toEqual([0, expect.closeTo(0.277533, 6), "out-of-range", "out-of-range", "", ""]);
  });

  it("lifts the level as well, and a blank level counts as 0 and is refused", () => {
    const lifted = intervalOf([[[5]], [[10]], column(0.9, 0.95, null), null]);
    expect(gist(lifted).slice(4)).toEqual(["out-of-range", "out-of-range"]);
    const [low90 = 0, , low95 = 0] = lifted.outcomes;
    expect(Number(low90)).toBeGreaterThan(Number(low95));
  });

  it("refuses a row, whose results would need two rows", () => {
    expectCalcError(() => intervalOf([[[1, 2]], [[10]], null, null]), "not-a-column", "retained", {
      columns: 2,
    });
  });

  it("does not mistake an omitted level for a blank position", () => {
    expect(gist(intervalOf([column(null), column(null), [[0.95]], null]))).toEqual(["", ""]);
  });
});

describe("evaluatorOf", () => {
  it("computes single calls one after another without one leaving traces in the next", () => {
    const evaluate = evaluatorOf(interval as AnyFunctionSpec);
    const first = evaluate([[[81]], [[263]], [[0.9]], "exact"]);
    evaluate([[["text"]], [[1]], null, null]);
    expect(evaluate([[[81]], [[263]], [[0.9]], "exact"])).toEqual(first);
  });
});
