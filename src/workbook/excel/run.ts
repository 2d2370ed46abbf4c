import { endWhenCancelled, goOnThoughCancelled } from "./cancellable";
import { patiently } from "./patience";
import { asProblem } from "./problems";

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** One batch of work in Excel; what Excel refuses comes out as a `WorkbookProblem`. */
export const inExcel = <T>(batch: Batch<T>, signal?: AbortSignal): Promise<T> =>
  patientRun((whole) => Excel.run(whole), batch, signal);

/** The same for work that changes the workbook: one step of undo where Excel can group them. */
export const changingExcel = <T>(batch: Batch<T>, signal?: AbortSignal): Promise<T> =>
  patientRun((whole) => Excel.run({ mergeUndoGroup: true }, whole), batch, signal);

/**
 * The same for what the user has not asked for at this moment: while a cell is being edited it waits.
 *
 * @param previous the context of objects of an earlier run
 */
export const onceNotEditing = <T>(
  batch: Batch<T>,
  previous?: OfficeExtension.ClientRequestContext,
): Promise<T> =>
  patientRun(
    (whole) =>
      Excel.run({ delayForCellEdit: true, ...(previous ? { previousObjects: previous } : {}) }, whole),
    batch,
  );

/** A batch that fails or is cancelled leaves the workbook as it was, so it can be run again. */
async function patientRun<T>(
  run: (batch: Batch<T>) => Promise<T>,
  batch: Batch<T>,
  signal?: AbortSignal,
): Promise<T> {
  const cancellable: Batch<T> = (context) => {
    endWhenCancelled(context, signal);
    return batch(context).finally(() => goOnThoughCancelled(context));
  };
  try {
    return await patiently(() => run(cancellable), signal);
  } catch (error) {
    throw asProblem(error);
  }
}
