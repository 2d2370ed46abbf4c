import { replyTo } from "../../src/functions/worker-messages";
import type { Stages } from "../../src/functions/stages";

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
