import { FileRefusal } from "../files/refusals";
import { FileMissing } from "./addin-files";
import type { PageStore } from "./state";
import { textsOf, type PageTexts } from "./texts";

/** Says on the page, in its language, what is under way, what was done and what went wrong. */
export class Announcer {
  constructor(readonly store: PageStore) {}

  get texts(): PageTexts {
    return textsOf(this.store.get().language);
  }

  /** Commands wait until the work is done; `cancel` breaks it off. */
  async busy<T>(what: string, work: () => Promise<T>, cancel: (() => void) | null = null): Promise<T> {
    this.store.change({ busy: what, cancel, message: null });
    try {
      return await work();
    } finally {
      this.store.change({ busy: null, cancel: null });
    }
  }

  /** Says how far the work is that is under way. */
  goOn(what: string): void {
    this.store.change({ busy: what });
  }

  /** What goes wrong is said and not thrown. */
  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.warn(this.texts.failed(this.reason(error)));
    }
  }

  reason(error: unknown): string {
    if (error instanceof FileRefusal) return this.texts.refusals[error.code];
    if (error instanceof FileMissing) return this.texts.notFound;
    return error instanceof Error ? error.message : String(error);
  }

  say(text: string): void {
    this.store.change({ message: { text, weight: "information" } });
  }

  warn(text: string): void {
    this.store.change({ message: { text, weight: "warning" } });
  }
}
