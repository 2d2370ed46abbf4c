import type { Cell } from "../../../contract/cell";

/** A cell in which a function stands. */
export interface Site {
  readonly unit: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What came of a call: a value or a matrix that spills, or an error value with its message. */
export type Outcome =
  | { readonly kind: "values"; readonly values: readonly (readonly Cell[])[]; readonly message?: string }
  | { readonly kind: "error"; readonly error: string; readonly message: string };

export interface Call {
  readonly id: string;
  readonly parameters: readonly unknown[];
  readonly site: Site;
  readonly settle: (outcome: Outcome) => void;
}

/** What a cell waited for, and what came of it. */
export interface Settled {
  /** Of the function called. */
  readonly id: string;
  readonly site: Site;
  readonly outcome: Outcome;
}

/** Carries calls to the add-in, all of one batch in one message. Gives one way to cancel for each call. */
export type SendCalls = (calls: readonly Call[]) => readonly (() => void)[];

export interface CallBookOptions {
  readonly send: SendCalls;
  /** Told in batches which cells have something new to show. */
  readonly onSettled: (settled: readonly Settled[]) => void;
  /** Runs later what is to be done once for many outcomes. */
  readonly defer: (work: () => void) => void;
  /** Outcomes that are kept. */
  readonly most?: number;
}

interface Pending {
  readonly call: Call;
  readonly waiting: Map<string, Site>;
  cancel: (() => void) | null;
}

/** The keys that a cell asked for in this pass of the calculation and in the one before. */
interface CellRecord {
  readonly site: Site;
  pass: number;
  keys: Set<string>;
  before: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/**
 * Keeps the books of calls to the add-in, which answers later while the grid calculates at once.
 *
 * A call is known by its function and the content of its arguments: what is known is given at once, what is under
 * way is not sent twice, and a cell whose arguments changed waits for the newer call alone.
 */
export class CallBook {
  readonly #options: CallBookOptions;
  readonly #known = new Map<string, Outcome>();
  /** Goes on where it stopped: one that began anew would pass over all that were forgotten before. */
  #oldest = this.#known.keys();
  readonly #pending = new Map<string, Pending>();
  readonly #cells = new Map<string, CellRecord>();
  #unsent: string[] = [];
  #settled = new Map<string, Settled>();
  #pass = 0;
  #inPass = false;

  constructor(options: CallBookOptions) {
    this.#options = options;
  }

  /** Whether calls are under way or outcomes not yet shown. */
  get busy(): boolean {
    return this.#pending.size > 0 || this.#settled.size > 0;
  }

  /** The outcome when it is known, else `null`; then the cell will be reported as settled later. */
  request(id: string, parameters: readonly unknown[], key: string, site: Site): Outcome | null {
    this.#enter(site, key);
    const known = this.#known.get(key);
    if (known) {
      // Moved to the end: what was used last is forgotten last.
      this.#known.delete(key);
      this.#known.set(key, known);
      return known;
    }
    const pending = this.#pending.get(key) ?? this.#queue(id, parameters, key, site);
    pending.waiting.set(placeOf(site), site);
    return null;
  }

  /** To be called when a pass of the calculation begins. */
  beginPass(): void {
    this.#pass += 1;
    this.#inPass = true;
  }

  /**
   * To be called when a pass has ended. Cells that asked for something else now wait for it alone; what they asked for
   * is sent; and what was settled meanwhile is reported, as reporting it during the pass would have begun it anew.
   */
  endPass(): void {
    this.#inPass = false;
    for (const record of this.#cells.values()) {
      if (record.pass !== this.#pass) continue;
      for (const key of record.before) if (!record.keys.has(key)) this.#leave(key, record.site);
      record.before = none;
      if (!this.#waitsFor(record)) this.#cells.delete(placeOf(record.site));
    }
    this.#sendAll();
    if (this.#settled.size > 0) this.#options.defer(() => this.#report());
  }

  /** To be called when cells are written over: nobody waits there any longer. */
  forget(site: Site): void {
    const record = this.#cells.get(placeOf(site));
    if (!record) return;
    for (const key of [...record.keys, ...record.before]) this.#leave(key, record.site);
    this.#cells.delete(placeOf(site));
  }

  /** Forgets all outcomes, so that everything is asked anew. */
  clear(): void {
    this.#known.clear();
  }

  #enter(site: Site, key: string): void {
    const place = placeOf(site);
    const record = this.#cells.get(place);
    if (!record) {
      this.#cells.set(place, { site, pass: this.#pass, keys: new Set([key]), before: none });
      return;
    }
    if (record.pass !== this.#pass) {
      record.before = record.keys;
      record.keys = new Set();
      record.pass = this.#pass;
    }
    record.keys.add(key);
  }

  #queue(id: string, parameters: readonly unknown[], key: string, site: Site): Pending {
    const settle = (outcome: Outcome): void => this.#settle(key, outcome);
    const pending: Pending = { call: { id, parameters, site, settle }, waiting: new Map(), cancel: null };
    this.#pending.set(key, pending);
    this.#unsent.push(key);
    return pending;
  }

  #sendAll(): void {
    const batch = this.#unsent.flatMap((key) => this.#pending.get(key) ?? []);
    this.#unsent = [];
    if (batch.length === 0) return;
    const cancels = this.#options.send(batch.map(({ call }) => call));
    batch.forEach((pending, index) => {
      pending.cancel = cancels[index] ?? null;
    });
  }

  #settle(key: string, outcome: Outcome): void {
    const pending = this.#pending.get(key);
    if (!pending) return;
    this.#pending.delete(key);
    this.#remember(key, outcome);
    if (pending.waiting.size === 0) return;
    if (this.#settled.size === 0 && !this.#inPass) this.#options.defer(() => this.#report());
    for (const [place, site] of pending.waiting)
      this.#settled.set(place, { id: pending.call.id, site, outcome });
  }

  #report(): void {
    if (this.#inPass || this.#settled.size === 0) return;
    const settled = [...this.#settled.values()];
    this.#settled = new Map();
    this.#options.onSettled(settled);
  }

  #remember(key: string, outcome: Outcome): void {
    this.#known.set(key, outcome);
    while (this.#known.size > (this.#options.most ?? mostKnown)) {
      const { value, done } = this.#oldest.next();
      if (done) this.#oldest = this.#known.keys();
      else this.#known.delete(value);
    }
  }

  #leave(key: string, site: Site): void {
    const pending = this.#pending.get(key);
    if (!pending) return;
    pending.waiting.delete(placeOf(site));
    if (pending.waiting.size > 0) return;
    this.#pending.delete(key);
    pending.cancel?.();
  }

  #waitsFor(record: CellRecord): boolean {
    for (const key of record.keys) if (this.#pending.has(key)) return true;
    return false;
  }
}

/** Enough for every single-cell call of a large sheet. */
const mostKnown = 50000;

const placeOf = ({ unit, sheet, row, column }: Site): string => `${unit}\n${sheet}\n${row}\n${column}`;
