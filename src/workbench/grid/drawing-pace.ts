import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Grid } from "./start";

/** Milliseconds from one picture to the next while there is work; who wants little motion sees less of it. */
const paceOf = (reduced: boolean): number => (reduced ? 1000 : 250);

/**
 * Lets the grid draw seldom while it calculates: a picture of every moment, of which nobody sees more than a flicker,
 * would take a fifth of the time. What has changed stays to be drawn, and is when the work is done.
 */
export function drawSeldomWhile(isBusy: () => boolean, { injector }: Grid): void {
  const motion = matchMedia("(prefers-reduced-motion: reduce)");
  injector.get(IRenderManagerService).created$.subscribe(({ scene }) => {
    const render = scene.render.bind(scene);
    let drawnAt = 0;
    scene.render = (context) => {
      const now = performance.now();
      if (isBusy() && now - drawnAt < paceOf(motion.matches)) return;
      drawnAt = now;
      render(context);
    };
  });
}
