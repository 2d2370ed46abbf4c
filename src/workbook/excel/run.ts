import { patiently } from "./patience";
import { asProblem } from "./problems";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** One batch of work in Excel; what Excel refuses comes out as a `WorkbookProblem`. */
export const inExcel = <T>(batch: Batch<T>, signal?: AbortSignal): Promise<T> =>
  patientRun(() => Excel.run(batch), signal);

/** The same for work that changes the workbook: one step of undo where Excel can group them. */
export const changingExcel = <T>(batch: Batch<T>, signal?: AbortSignal): Promise<T> =>
  patientRun(() => Excel.run({ mergeUndoGroup: true }, batch), signal);

/** A batch that fails leaves the workbook as it was, so it can be run again. */
async function patientRun<T>(run: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await patiently(run, signal);
  } catch (error) {
    throw asProblem(error);
  }
}
