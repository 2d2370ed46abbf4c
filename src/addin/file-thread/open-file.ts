import { WorkerThread } from "../../functions/worker-thread";
import { reportSpecs } from "../../reports/reports.generated";
import type { FileSource } from "../../contract/recipe";
import { openFile } from "../../sources/file/opened-file";
import type { OpenedSource } from "../../workbook/ports/outside";
import { computeFileHere } from "./compute-file";
import { computeFileOnThread } from "./compute-file-on-thread";

const thread = new WorkerThread(() => new Worker(new URL("./file-worker.ts", import.meta.url)));
const compute = computeFileOnThread(thread, computeFileHere(reportSpecs));

/** Opens a file that the user has chosen. */
export function openChosenFile(file: File): Promise<OpenedSource<FileSource>> {
  // Chromium alone tells how much memory a machine has.
  const { deviceMemory } = navigator as Navigator & { readonly deviceMemory?: number };
  return openFile(file, compute, deviceMemory);
}
