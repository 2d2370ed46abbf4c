import type { OutsideSource } from "../contract/recipe";
import { WorkbookProblem } from "./port";
import type { OpenedSource, OutsideSources } from "./ports/outside";

/** Keeps what was opened for as long as the session lasts, and nowhere but in memory. */
export function createOutsideSources(): OutsideSources {
  const open = new Map<string, OpenedSource>();
  return {
    opened(source) {
      const found = open.get(keyOf(source));
      if (found) return found;
      throw source.kind === "file"
        ? new WorkbookProblem("file-needed", { file: source.name })
        : new WorkbookProblem("login-needed", { address: source.address });
    },
    add(opened, as = opened.source) {
      open.set(keyOf(as), opened);
      open.set(keyOf(opened.source), opened);
    },
  };
}

/** A file is known by its name, as a newer one of that name is the same source. */
function keyOf(source: OutsideSource): string {
  if (source.kind === "file") return JSON.stringify([source.kind, source.name]);
  return JSON.stringify([source.kind, source.address, source.database, source.table]);
}
