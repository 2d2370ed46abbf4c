import { isCellError } from "../../../contract/cell";
import type { MessageEntry } from "../events/forwarder";
import type { FunctionsMetadata } from "./metadata";
import { failure, failureOfCode, outcomeOf, type Outcome } from "./outcomes";

export type { FunctionsMetadata } from "./metadata";

/** A call from a cell: one value for each declared parameter, `null` where omitted, rows of cells for a matrix. */
export interface FunctionCall {
  readonly id: string;
  readonly parameters: readonly unknown[];
  /** `Sheet1!B2`, where the formula stands. */
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
  /** Told once; a streaming function tells again and again. */
  readonly settle: (outcome: Outcome) => void;
}

interface Pending {
  readonly call: FunctionCall;
  readonly stream: boolean;
}

const invocationCategory = 1;
const invoke = 1000;
const cancel = 1001;
const flag = { cancelable: 1, stream: 2, allowErrors: 4, richData: 8 } as const;

/** Excel's limit on what is sent at once. */
const maxMessageLength = 5 * 1024 * 1024;

/**
 * Calls the add-in's functions through the custom-functions runtime of office.js, and receives what they return.
 * The runtime gathers results for 50 ms and then sends them at most every 200 ms: wait for results, never for time.
 */
export class Invocations {
  readonly #functions = new Map<string, FunctionsMetadata["functions"][number]>();
  readonly #pending = new Map<number, Pending>();
  #last = 0;
  #unsent: MessageEntry[] | null = [];
  #start: () => void = () => undefined;
  /** Resolves when the add-in's runtime takes calls; calls made earlier wait for it. */
  readonly ready: Promise<void>;

  constructor(
    private readonly metadata: FunctionsMetadata,
    private readonly send: (entries: readonly MessageEntry[]) => void,
  ) {
    for (const one of metadata.functions) this.#functions.set(one.id.toUpperCase(), one);
    this.ready = new Promise((resolve) => {
      this.#start = resolve;
    });
  }

  /** How many calls have not been answered. */
  get pending(): number {
    return this.#pending.size;
  }

  /** Sends calls, as many in one message as Excel's limit allows. Gives one way to cancel for each. */
  call(calls: readonly FunctionCall[]): (() => void)[] {
    const entries: MessageEntry[] = [];
    const cancels = calls.map((call) => {
      const problem = this.#problem(call);
      if (problem) {
        queueMicrotask(() => call.settle(problem));
        return () => undefined;
      }
      const entry = this.#entry(call);
      if (entry[3].length > maxMessageLength) {
        this.#settle(entry[4], failure("#VALUE!", "The arguments exceed Excel's limit of 5 MB."));
        return () => undefined;
      }
      entries.push(entry);
      return () => this.#cancel(entry[4]);
    });
    this.#sendOrKeep(entries);
    return cancels;
  }

  /** The runtime is gone: what it has not answered is asked of another. */
  handOver(next: Invocations): void {
    const calls = [...this.#pending.values()].map(({ call }) => call);
    this.#pending.clear();
    next.call(calls);
  }

  /** The runtime has said that it is ready. */
  start(): void {
    const waiting = this.#unsent;
    this.#unsent = null;
    if (waiting) this.#sendInParts(waiting);
    this.#start();
  }

  /** Results in the newer form: `[id, true, value]` or `[id, false, message, code]`. */
  receiveArrays(results: unknown): void {
    for (const result of asRows(results)) {
      const [id, succeeded, value, code] = result;
      this.#settle(Number(id), succeeded === true ? outcomeOf(value) : failureOfCode(Number(code), value));
    }
  }

  /** Results in the older form, as objects. */
  receiveObjects(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const { id, failed, value, errorCode } of results as Record<string, unknown>[]) {
      this.#settle(Number(id), failed === true ? failureOfCode(Number(errorCode), value) : outcomeOf(value));
    }
  }

  #settle(id: number, outcome: Outcome): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    if (!pending.stream) this.#pending.delete(id);
    pending.call.settle(outcome);
  }

  #cancel(id: number): void {
    if (!this.#pending.delete(id)) return;
    this.#sendOrKeep([[invocationCategory, cancel, "", JSON.stringify({ invocationId: id }), id]]);
  }

  /** Why a call cannot be made at all. */
  #problem({ id, parameters }: FunctionCall): Outcome | null {
    const found = this.#functions.get(id.toUpperCase());
    if (!found) return failure("#NAME?");
    const repeats = found.parameters.at(-1)?.repeating === true;
    if (!repeats && parameters.length > found.parameters.length) return failure("#VALUE!");
    const missing = found.parameters.some(
      (parameter, place) => !parameter.optional && !parameter.repeating && place >= parameters.length,
    );
    if (missing) return failure("#VALUE!");
    if (this.metadata.allowCustomDataForDataTypeAny || this.metadata.allowErrorForDataTypeAny) return null;
    // A function that takes no errors is not called with one: the cell shows the first.
    const error = firstError(parameters);
    return error === null ? null : failure(error);
  }

  #entry(call: FunctionCall): MessageEntry {
    this.#last += 1;
    const number = this.#last;
    const found = this.#functions.get(call.id.toUpperCase());
    const options = found?.options ?? {};
    const rich = this.metadata.allowCustomDataForDataTypeAny === true;
    const errors = this.metadata.allowErrorForDataTypeAny === true;
    const flags =
      (options.cancelable ? flag.cancelable : 0) |
      (options.stream ? flag.stream : 0) |
      (errors ? flag.allowErrors : 0) |
      (rich ? flag.richData : 0);
    const declared = found?.parameters ?? [];
    const values = Array.from({ length: Math.max(declared.length, call.parameters.length) }, (_, place) =>
      encode(call.parameters[place] ?? null, rich),
    );
    const message: unknown[] = [
      number,
      call.id,
      values,
      options.requiresAddress ? (call.address ?? null) : null,
      flags,
    ];
    if (options.requiresParameterAddresses) message.push(call.parameterAddresses ?? []);
    this.#pending.set(number, { call, stream: options.stream === true });
    return [invocationCategory, invoke, "", JSON.stringify(message), number];
  }

  #sendOrKeep(entries: readonly MessageEntry[]): void {
    if (this.#unsent) this.#unsent.push(...entries);
    else this.#sendInParts(entries);
  }

  #sendInParts(entries: readonly MessageEntry[]): void {
    let part: MessageEntry[] = [];
    let length = 0;
    for (const entry of entries) {
      if (part.length > 0 && length + entry[3].length > maxMessageLength) {
        this.send(part);
        part = [];
        length = 0;
      }
      part.push(entry);
      length += entry[3].length;
    }
    if (part.length > 0) this.send(part);
  }
}

const asRows = (results: unknown): unknown[][] =>
  Array.isArray(results) ? results.filter(Array.isArray) : [];

function firstError(values: readonly unknown[]): string | null {
  for (const value of values) {
    if (isCellError(value)) return value.basicValue;
    const inside = Array.isArray(value) ? firstError(value) : null;
    if (inside !== null) return inside;
  }
  return null;
}

/** Errors travel as rich values (the object as JSON) or, for functions that only take errors, by their code. */
function encode(value: unknown, rich: boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => encode(one, rich));
  if (!isCellError(value)) return value;
  return rich
    ? { value: JSON.stringify({ type: "Error", basicType: "Error", basicValue: value.basicValue }) }
    : { type: "CustomFunctionError", code: value.basicValue };
}
