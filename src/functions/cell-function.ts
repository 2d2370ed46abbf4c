import { CalcError } from "../contract/calc-error";
import type { AnyFunctionSpec, Argument } from "../contract/function-spec";
import type { Translate } from "../contract/locale";
import type { Table } from "../contract/table";
import { Calculator } from "./calculator";
import { CancelledByUser } from "./cancelled-by-user";
import { cellErrorMaker, type MakeCellError } from "./cell-errors";
import { liftPair, liftRows, liftSingle } from "./lift";
import type { Computed, Lifted, Outcome, Stages } from "./stages";
import { finished } from "./stepwise";
import { tableArguments } from "./table-arguments";
import { tableCells } from "./table-cells";

/** What a cell function needs of its surroundings; asked for when needed, as both languages can change or load late. */
export interface FunctionContext {
  /** Speaks the viewer's language: error messages. */
  readonly messages: () => Translate;
  /** Speaks the workbook's report language: header rows and the word Total. */
  readonly sheet: () => Translate | Promise<Translate>;
}

/** What a cell shows: one matrix, which spills. */
export type CellResult = (string | number | object)[][];

/** Called by Excel with one value a declared parameter, and an object of its own after them. */
export type CellFunction = (...values: unknown[]) => CellResult | Promise<CellResult>;

export function stagesOf(spec: AnyFunctionSpec): Stages {
  switch (spec.result.shape) {
    case "number":
    case "word":
      return liftSingle(spec) as Stages;
    case "pair":
      return liftPair(spec) as Stages;
    case "rows":
      return liftRows(spec, spec.result.keys.length) as Stages;
    case "table":
      return {
        read: (values) => tableArguments(spec, values),
        compute: (args, onIteration) => spec.compute(args as Record<string, Argument>, onIteration) as Table,
      };
  }
}

/** Both stages at once: computes a call from raw arguments. */
export function evaluatorOf(spec: AnyFunctionSpec): (values: readonly unknown[]) => Computed {
  const { read, compute } = stagesOf(spec);
  return (values) => compute(finished(read(values)));
}

/** Makes a declared function callable from a cell. Anything but a `CalcError` is a bug of ours and is rethrown. */
export function cellFunction(
  spec: AnyFunctionSpec,
  makeError: MakeCellError,
  context: FunctionContext,
  calculator = new Calculator(),
): CellFunction {
  const arity = Object.keys(spec.params).length;
  const stages = stagesOf(spec);
  return (...values) => {
    const cellError = cellErrorMaker(makeError, context.messages);
    const show = (result: Computed): CellResult | Promise<CellResult> =>
      "outcomes" in result ? shown(result, cellError) : inSheetLanguage(result, context);
    const fail = (error: unknown): never => {
      // Nobody waits for what Excel has called off.
      if (error instanceof DOMException && error.name === "AbortError") throw makeError("#N/A", undefined);
      if (error instanceof CancelledByUser) throw makeError("#N/A", context.messages()("error.cancelled"));
      throw error instanceof CalcError ? cellError(error) : error;
    };
    try {
      const result = calculator.calculate(spec, stages, values.slice(0, arity), values[arity]);
      return result instanceof Promise ? result.then(show).catch(fail) : show(result);
    } catch (error) {
      return fail(error);
    }
  };
}

function shown({ outcomes, width }: Lifted, cellError: (error: CalcError) => object): CellResult {
  const [first] = outcomes;
  // A call that gives one error and nothing else throws it: the form in which every Excel shows its message.
  if (first instanceof CalcError && outcomes.every((outcome) => outcome === first)) throw cellError(first);
  const rows: CellResult = [];
  for (let from = 0; from < outcomes.length; from += width) {
    const row: CellResult[number] = [];
    for (let place = from; place < from + width; place += 1) row.push(cellOf(outcomes[place]!, cellError));
    rows.push(row);
  }
  return rows;
}

function cellOf(outcome: Outcome, cellError: (error: CalcError) => object): string | number | object {
  if (typeof outcome === "object") return cellError(outcome);
  // In JSON it would become null, which Excel shows as 0: a wrong figure instead of a fault.
  if (typeof outcome === "number" && !Number.isFinite(outcome)) throw new Error(`Not a number: ${outcome}`);
  return outcome;
}

function inSheetLanguage(table: Table, context: FunctionContext): CellResult | Promise<CellResult> {
  const translate = context.sheet();
  return translate instanceof Promise
    ? translate.then((loaded) => tableCells(table, loaded))
    : tableCells(table, translate);
}
