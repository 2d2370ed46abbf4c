import { existsSync, readFileSync } from "node:fs";

const status = "/proc/self/status";

/** Bytes that this process has held at most. */
export function peakMemory(): number {
  // On Linux what Node tells of a child includes its parent's, from before the child began.
  const own = existsSync(status) ? /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return Number(own ?? process.resourceUsage().maxRSS) * 1024;
}
