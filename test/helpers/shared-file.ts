import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Path of reference figures or real data that are kept beside the project, not in it. */
export const sharedFile = (name: string): string => join(__dirname, "..", "..", "..", "shared", name);

/** A suite that needs such a file; where it is absent the suite is shown as skipped, under a title that says why. */
export function describeWithShared(title: string, name: string, suite: (text: () => string) => void): void {
  const path = sharedFile(name);
  if (existsSync(path)) describe(title, () => suite(() => readFileSync(path, "utf8")));
  else describe.skip(`${title} (skipped: ../shared/${name} is absent)`, () => suite(() => ""));
}
