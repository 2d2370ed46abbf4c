import { shareOf } from "../../helpers/thorough";
import { begin, outcomeOf, piecewise, reading, snapshotOf, undisturbed, writing } from "./steps";

/**
 * The write that makes the report whole, what the library says after it, the recipe, and the language, which is looked
 * at before it is fixed.
 */
const ofTheEnd = 5;
/** Two to undo, and one in which the library lets go of what it has kept. */
const toUndo = 3;

const steps = Object.entries({ read: reading.read!, ...writing });

describe.each(steps)("%s, cancelled at any sync", (name, step) => {
  it("asks for nothing more but to undo, and the workbook is as it was", async () => {
    const { syncs, before, after } = await undisturbed(step, piecewise);
    const variant = steps.findIndex(([other]) => other === name);
    for (const place of shareOf(syncs, variant, 3)) {
      const { open, run, first } = await begin(step, piecewise);
      const cancel = new AbortController();
      open.office.before = (request) => {
        if (request === first + place) cancel.abort();
      };
      const problem = await outcomeOf(() => run({ signal: cancel.signal }));
      if (problem) expect(problem.code).toBe("cancelled");
      if (place < syncs - ofTheEnd) expect(problem).not.toBeNull();
      if (problem) expect(open.office.requests.length - 1 - first - place).toBeLessThanOrEqual(toUndo);
      expect({ place, as: snapshotOf(open.book) === (problem ? before : after) }).toEqual({
        place,
        as: true,
      });
    }
  });
});
