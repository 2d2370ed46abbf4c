import type { WorkbookModel } from "../workbook-model/model";

/** What can be made to go wrong, for tests. Everything is as in Excel until it is changed. */
export class Faults {
  /** Bytes that a request and a response may have. */
  requestLimit = 5 * 1024 * 1024;
  responseLimit = 5 * 1024 * 1024;
  /** So many requests are refused as too many, then it is over. */
  throttledRequests = 0;
  /** The user is typing into a cell, whatever the workbook says. */
  editing = false;
  readonly #failures: { member: string; code: string; times: number }[] = [];
  readonly #between: ((workbook: WorkbookModel) => void)[] = [];

  /**
   * Lets calls of a member (`Range.values`, `WorksheetCollection.add`) fail with a code of Excel's, as often as said.
   */
  fail(member: string, code: string, times = 1): void {
    this.#failures.push({ member, code, times });
  }

  /** Does something once in a co-author's name before the next request is carried out. */
  beforeNextRequest(work: (workbook: WorkbookModel) => void): void {
    this.#between.push(work);
  }

  /** The code with which this use of a member fails; `null` where it does not. */
  takeFailure(member: string): string | null {
    const failure = this.#failures.find((one) => one.member === member && one.times > 0);
    if (!failure) return null;
    failure.times -= 1;
    return failure.code;
  }

  takeThrottled(): boolean {
    if (this.throttledRequests <= 0) return false;
    this.throttledRequests -= 1;
    return true;
  }

  runBetween(workbook: WorkbookModel): void {
    for (const work of this.#between.splice(0)) workbook.as("co-author", () => work(workbook));
  }
}
