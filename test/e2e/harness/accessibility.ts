import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds serious or critical in a page, in words. */
export async function seriousFindings(frame: Frame): Promise<string[]> {
  // Evaluated by the debugger: the page's policy forbids inline scripts, and stays in force.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe);
  // A colour on its way from one state to the next is neither, and the next state may be a moment away; a spinner never
  // ends and is not waited for.
  await frame.evaluate(async () => {
    const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    const until = performance.now() + 1000;
    do {
      await pause(100);
      const moving = document.getAnimations().map(({ finished }) => finished);
      await Promise.race([Promise.allSettled(moving), pause(1000)]);
    } while (document.getAnimations().length > 0 && performance.now() < until);
  });
  const { violations } = await frame.evaluate(() =>
    // Of rules that are kept, no nodes are gathered; style sheets are fetched for an experimental rule alone.
    (window as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } }).axe.run({
      resultTypes: ["violations"],
      preload: false,
    }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Whether anything in the page asks for a horizontal scroll bar. */
export function overflowsSideways(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
