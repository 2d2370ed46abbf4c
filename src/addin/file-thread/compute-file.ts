import { fingerprintOf } from "../../contract/fingerprint";
import type { ColumnSet } from "../../contract/report-data";
import { inShape, type ReportSpec } from "../../contract/report-spec";
import type { ComputeFile, FileJob } from "../../sources/file/opened-file";
import { readFile } from "../../sources/file/file-reader";
import { calculateHere } from "../../workbook/calculate";
import { WorkbookProblem } from "../../workbook/ports/problem";
import type { Run } from "../../workbook/ports/run";
import { rowsKnown } from "../../workbook/rows-known";

/** Reads a file and makes the report, on this thread. The last columns are kept, as other options are asked of them. */
export function computeFileHere(reports: readonly ReportSpec[]): ComputeFile {
  const calculate = calculateHere(reports);
  let held: { readonly file: File; readonly columns: string; readonly data: ColumnSet } | null = null;
  return async ({ file, layout, job }, run) => {
    const columns = fingerprintOf(job.inputs);
    if (held?.file !== file || held.columns !== columns) {
      // Two files at once would be too much.
      held = null;
      held = { file, columns, data: await read({ file, layout, job }, run) };
    }
    const { data } = held;
    const { check, output } = await calculate({ ...job, data }, run);
    const spec = reports.find(({ id }) => id === job.report);
    const shaped = spec && inShape(spec, job.shape);
    return { output, rows: rowsKnown(data, check, shaped?.options ?? {}) };
  };
}

/** A file that was changed or moved since it was chosen can no longer be read, and has to be chosen again. */
async function read({ file, layout, job }: FileJob, run?: Run): Promise<ColumnSet> {
  try {
    return await readFile(file, layout, job.inputs, run);
  } catch (failure) {
    const gone =
      failure instanceof DOMException && ["NotReadableError", "NotFoundError"].includes(failure.name);
    throw gone ? new WorkbookProblem("file-needed", { file: file.name }) : failure;
  }
}
