import { Subject } from "rxjs";
import { drawSeldomWhile } from "../../../src/workbench/grid/drawing-pace";
import type { Grid } from "../../../src/workbench/grid/start";

jest.mock("@univerjs/preset-sheets-core", () => ({ IRenderManagerService: "renders" }));

/** A grid with one scene that counts how often it is drawn, and a clock that is set by hand. */
function drawn(isBusy: () => boolean, wantsLittleMotion = false) {
  Object.assign(globalThis, { matchMedia: () => ({ matches: wantsLittleMotion }) });
  const created$ = new Subject<unknown>();
  const grid = { injector: { get: () => ({ created$ }) } } as unknown as Grid;
  drawSeldomWhile(isBusy, grid);
  let pictures = 0;
  const scene = { render: () => void (pictures += 1) };
  created$.next({ scene });
  return {
    at: (time: number): number => {
      jest.spyOn(performance, "now").mockReturnValue(time);
      scene.render();
      return pictures;
    },
  };
}

afterEach(() => jest.restoreAllMocks());

describe("The grid", () => {
  it("draws every picture while it has nothing to do", () => {
    const { at } = drawn(() => false);
    expect([at(1000), at(1010), at(1020)]).toEqual([1, 2, 3]);
  });

  it("draws four pictures a second while it calculates, and the last one when it is done", () => {
    let isBusy = true;
    const { at } = drawn(() => isBusy);
    expect([at(1000), at(1010), at(1200), at(1250), at(1300)]).toEqual([1, 1, 1, 2, 2]);
    isBusy = false;
    expect(at(1301)).toBe(3);
  });

  it("draws one picture a second meanwhile for who wants little motion", () => {
    const { at } = drawn(() => true, true);
    expect([at(1000), at(1250), at(1999), at(2000), at(2500)]).toEqual([1, 1, 1, 2, 2]);
  });
});
