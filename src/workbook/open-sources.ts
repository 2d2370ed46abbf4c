import type { DatabaseSource } from "../contract/recipe";
import { WorkbookProblem } from "./ports/problem";
import type { OpenedSource, OutsideSources } from "./ports/outside";

/** Keeps what was opened for as long as the session lasts, and nowhere but in memory. */
export function createOutsideSources(): OutsideSources {
  // A file is known by its name, as a newer one of that name is the same source.
  const files = new Map<string, OpenedSource>();
  const servers = new Map<string, (source: DatabaseSource) => OpenedSource>();
  return {
    opened(source) {
      if (source.kind === "file") {
        const file = files.get(source.name);
        if (file) return file;
        throw new WorkbookProblem("file-needed", { file: source.name });
      }
      const open = servers.get(source.address);
      if (open) return open(source);
      throw new WorkbookProblem("login-needed", { address: source.address });
    },
    add(opened, as = opened.source) {
      files.set(as.name, opened);
      files.set(opened.source.name, opened);
    },
    addServer: (address, open) => void servers.set(address, open),
  };
}
