import { soakWith } from "../workbook/excel/soak";

/**
 * 500 refreshes of ten reports: what a workbook and this process hold before and after.
 *
 *     npm run soak
 */
const reports = 10;
const rounds = 50;

async function main(): Promise<void> {
  const { round } = await soakWith(reports);
  await round();
  const before = { ...(await round()), megabytes: megabytes() };
  const started = performance.now();
  for (let turn = 0; turn < rounds; turn += 1) await round();
  const seconds = (performance.now() - started) / 1000;
  const after = { ...(await round()), megabytes: megabytes() };
  console.table({ before, after });
  console.log(`${reports * rounds} refreshes in ${seconds.toFixed(1)} s`);
  const { megabytes: heapBefore, ...sizeBefore } = before;
  const { megabytes: heapAfter, ...sizeAfter } = after;
  if (JSON.stringify(sizeAfter) !== JSON.stringify(sizeBefore)) throw new Error("The workbook has grown.");
  if (heapAfter > heapBefore + mostGrowth) throw new Error("The process has grown.");
}

/** Megabytes by which a process may grow that has loaded more code meanwhile. */
const mostGrowth = 5;

function megabytes(): number {
  globalThis.gc?.();
  return Math.round((process.memoryUsage().heapUsed / 1e6) * 10) / 10;
}

void main();
