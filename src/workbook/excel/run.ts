import { asProblem } from "./problems";

/** One batch of work in Excel; what Excel refuses comes out as a `WorkbookProblem`. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw asProblem(error);
  }
}

/** The same for work that changes the workbook: one step of undo where Excel can group them. */
export async function changingExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    throw asProblem(error);
  }
}
