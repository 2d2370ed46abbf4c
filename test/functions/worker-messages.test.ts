import { functionSpecs } from "../../src/calc/functions.generated";
import retentionFlow from "../../src/calc/rates/retention-flow";
import type { AnyFunctionSpec } from "../../src/contract/function-spec";
import { stagesOf } from "../../src/functions/cell-function";
import { exampleGrid } from "../../src/functions/run-examples";
import { answerOf, type Answer, type Stages } from "../../src/functions/stages";
import { finished } from "../../src/functions/stepwise";
import { answerIn, replyTo } from "../../src/functions/worker-messages";

/** What a call gives here, and what it gives through messages, which keep values and lose classes. */
async function bothWays(
  spec: AnyFunctionSpec,
  values: readonly unknown[],
): Promise<readonly [here: Answer, there: Answer]> {
  const stages = stagesOf(spec);
  const args = finished(stages.read(values));
  const job = structuredClone({ id: spec.id, args });
  const reply = await replyTo(
    job,
    async () => stages,
    () => undefined,
  );
  return [answerOf(() => stages.compute(args)), answerIn(structuredClone(reply))];
}

describe("A call that is computed on another thread", () => {
  it.each(functionSpecs)("gives what it gives here: $id", async (spec) => {
    for (const { args } of spec.examples) {
      const values = Object.keys(spec.params).map((name) => exampleGrid(args[name] ?? null));
      const [here, there] = await bothWays(spec, values);
      expect(there).toEqual(here);
    }
  });

  it("knows customers by their numbers there too", async () => {
    const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
    const values = [column(7, 8), column("Gold", 1), column(8, 9), column(1, "Gold")];
    const [here, there] = await bothWays(retentionFlow as AnyFunctionSpec, values);
    expect(there).toEqual(here);
    expect(there).toMatchObject({
      rows: [
        ["Gold", 0, 0, 1, 1],
        ["1", 0, 1, 0, 1],
        ["new", 1, 0, null, 1],
      ],
    });
  });
});

/** A search of so many steps, each of which takes a tenth of a second. */
function searchOf(steps: number): Stages {
  let clock = 0;
  jest.spyOn(performance, "now").mockImplementation(() => clock);
  return {
    read: function* () {
      return yield;
    },
    compute: (_, onIteration) => {
      for (let iterations = 1; iterations <= steps; iterations += 1) {
        clock += 100;
        onIteration?.({ iterations, logLikelihood: 0 });
      }
      return { columns: [], rows: [] };
    },
  };
}

async function toldOf(steps: number): Promise<number[]> {
  const told: number[] = [];
  const search = searchOf(steps);
  await replyTo(
    { id: "X.FIT", args: null },
    async () => search,
    ({ iterations }) => told.push(iterations),
  );
  return told;
}

describe("A worker's messages about a search", () => {
  afterEach(() => jest.restoreAllMocks());

  it("do not speak of one that is over within a second", async () => {
    expect(await toldOf(9)).toEqual([]);
  });

  it("tell how many steps a longer one has taken, no oftener than four times a second", async () => {
    expect(await toldOf(20)).toEqual([10, 13, 16, 19]);
  });
});
