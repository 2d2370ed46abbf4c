import type { FileSource } from "../../contract/recipe";
import type { OpenedSource, OutsideJob, OutsideReport } from "../../workbook/ports/outside";
import type { Run } from "../../workbook/ports/run";
import { describeFile, namedColumns } from "./describe-file";
import { layoutOf, rowsExpected, type FileLayout } from "./file-reader";
import { requireMemory } from "./memory";

/**
 * A report to be made of a file, wherever that is done: on another thread, the file itself goes there and is read
 * there.
 */
export interface FileJob {
  readonly file: File;
  readonly layout: FileLayout;
  readonly job: OutsideJob;
}
export type ComputeFile = (job: FileJob, run?: Run) => Promise<OutsideReport>;

/**
 * A file that the user has chosen. Looks at a few pieces of it; all of it is read with the first report.
 *
 * @throws file-unreadable when there is no table in it
 */
export async function openFile(
  file: File,
  compute: ComputeFile,
  machineGigabytes?: number,
): Promise<OpenedSource<FileSource>> {
  const layout = namedColumns(await layoutOf(file));
  const description = describeFile(file, layout);
  return {
    source: description.source,
    describe: () => Promise.resolve(description),
    compute(job, run) {
      requireMemory(rowsExpected(file, layout), job.inputs, machineGigabytes);
      return compute({ file, layout, job }, run);
    },
  };
}
