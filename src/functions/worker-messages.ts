import { CalcError, errorOf, type CalcProblem } from "../contract/calc-error";
import { NumberedColumn } from "../contract/columns";
import type { OnIteration } from "../contract/fit";
import { nowAndThen } from "./now-and-then";
import { packedTable, unpackedTable, type PackedTable } from "./packed-table";
import { answerOf, type Answer, type Stages } from "./stages";
import type { WorkerThread } from "./worker-thread";

/** What is asked of a worker: a function by its id, and its arguments as read. */
export interface Job {
  readonly id: string;
  readonly args: unknown;
}

/** An answer as it travels: error objects would lose their facts. */
export type Reply =
  | PackedTable
  | { readonly width: number; readonly outcomes: readonly (number | string | CalcProblem)[] }
  | { readonly problem: CalcProblem }
  /** A fault of ours. */
  | { readonly bug: string };

/** How many steps a search has taken. */
export interface Progress {
  readonly iterations: number;
}

/** Everything that a worker says of a job. */
export type Said = Progress | Reply;

const isProgress = (said: Said): said is Progress => "iterations" in said;

/**
 * The answer to a job that is done on another thread; `null` where there is none. The job's columns are handed over.
 *
 * @param tell hears how many steps a search has taken
 */
export async function answerOn(
  thread: WorkerThread,
  job: Job,
  signal: AbortSignal,
  tell: (iterations: number) => void = () => undefined,
): Promise<Answer | null> {
  const reply = await thread.ask<Said>(job, buffersIn(job.args), signal, (said) => {
    if (isProgress(said)) tell(said.iterations);
    return !isProgress(said);
  });
  return reply && answerIn(reply as Reply);
}

/** Answers a job where it is computed; `tell` hears now and then how far it has come. */
export async function replyTo(
  job: Job,
  stagesOf: (id: string) => Promise<Stages>,
  tell: (progress: Progress) => void,
): Promise<Reply> {
  try {
    const { compute } = await stagesOf(job.id);
    revive(job);
    const onIteration: OnIteration = nowAndThen(({ iterations }) => tell({ iterations }));
    return packed(answerOf(() => compute(job.args, onIteration)));
  } catch (failure) {
    return { bug: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) };
  }
}

function packed(answer: Answer): Reply {
  if (answer instanceof CalcError) return { problem: problemOf(answer) };
  if (!("outcomes" in answer)) return packedTable(answer);
  return { ...answer, outcomes: translated(answer.outcomes, problemOf) };
}

/** The answer of which a reply speaks. */
export function answerIn(reply: Reply): Answer {
  if ("bug" in reply) throw new Error(reply.bug);
  if ("problem" in reply) return errorOf(reply.problem);
  if (!("outcomes" in reply)) return unpackedTable(reply);
  return { ...reply, outcomes: translated(reply.outcomes, errorOf) };
}

const problemOf = ({ code, argument, detail }: CalcError): CalcProblem => ({ code, argument, detail });

/** Translates the objects of a list, each distinct one once: an error of many positions stays one error. */
function translated<From extends object, To>(
  list: readonly (number | string | From)[],
  translate: (one: From) => To,
): (number | string | To)[] {
  const known = new Map<From, To>();
  return list.map((one) => {
    if (typeof one !== "object") return one;
    const other = known.get(one) ?? translate(one);
    known.set(one, other);
    return other;
  });
}

/** A message keeps what stands in an object and loses its class. */
function revive(holder: object): void {
  for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
    if (!mayHoldColumns(value)) continue;
    if ("codes" in value && "numbers" in value) {
      const { codes, numbers } = value as NumberedColumn;
      Object.assign(holder, { [key]: new NumberedColumn(codes, numbers) });
    } else revive(value);
  }
}

/** Columns themselves hold none, nor do cells and labels. */
const mayHoldColumns = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  !ArrayBuffer.isView(value) &&
  (!Array.isArray(value) || typeof value[0] === "object");

/** The memory of all columns in arguments, which changes hands instead of being copied. */
export function buffersIn(args: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const gather = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer as ArrayBuffer);
    else if (mayHoldColumns(value)) Object.values(value).forEach(gather);
  };
  gather(args);
  return [...buffers];
}
