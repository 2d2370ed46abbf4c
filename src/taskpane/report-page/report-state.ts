import type { OptionValues, ReportSpec } from "../../contract/report-spec";
import type { InsertedReport, PreparedReport, Recognition } from "../../workbook/port";
import { startingOptions } from "./options";

export const steps = ["columns", "options", "check", "preview", "insert"] as const;
export type Step = (typeof steps)[number];

export type Mapping = Readonly<Record<string, string>>;

export interface ReportState {
  /** The section that stands open. */
  readonly open: Step;
  /** Rises whenever the page itself opens a section: the focus goes there. */
  readonly moves: number;
  readonly mapping: Mapping;
  readonly options: OptionValues;
  /** Options that were taken from the headers and not touched since. */
  readonly inferred: readonly string[];
  /** Set once the user wanted to go on: what is missing is then pointed at. */
  readonly tried: boolean;
  readonly prepared: PreparedReport | null;
  readonly inserted: InsertedReport | null;
  readonly problem: unknown;
}

export type ReportAction =
  | { readonly do: "open"; readonly step: Step }
  | { readonly do: "try" }
  | {
      readonly do: "map";
      readonly report: ReportSpec;
      readonly input: string;
      readonly header: string | null;
    }
  | {
      readonly do: "choose";
      readonly option: string;
      readonly value: string | number;
      readonly prepared: PreparedReport | null;
    }
  | { readonly do: "prepared"; readonly prepared: PreparedReport }
  | { readonly do: "inserting" }
  | { readonly do: "inserted"; readonly inserted: InsertedReport }
  | { readonly do: "failed"; readonly problem: unknown; readonly back?: Step }
  | { readonly do: "close-problem" };

export function initialState(report: ReportSpec, recognition: Recognition): ReportState {
  return {
    open: "columns",
    moves: 0,
    mapping: recognition.mapping,
    ...optionsUnder(report, recognition.mapping),
    tried: false,
    prepared: null,
    inserted: null,
    problem: null,
  };
}

function optionsUnder(report: ReportSpec, mapping: Mapping): Pick<ReportState, "options" | "inferred"> {
  const { options } = startingOptions(report, mapping);
  return { options, inferred: Object.keys(report.infer?.(mapping) ?? {}) };
}

export function reportReducer(state: ReportState, action: ReportAction): ReportState {
  switch (action.do) {
    case "open":
      return moved(state, action.step);
    case "try":
      return { ...state, tried: true, problem: null };
    case "map":
      return { ...mapped(state, action), prepared: null, problem: null };
    case "choose":
      return {
        ...state,
        options: { ...state.options, [action.option]: action.value },
        inferred: state.inferred.filter((name) => name !== action.option),
        prepared: action.prepared,
        problem: null,
      };
    case "prepared":
      return { ...moved(state, "preview"), prepared: action.prepared, problem: null };
    case "inserting":
      return { ...moved(state, "insert"), problem: null };
    case "inserted":
      return { ...state, inserted: action.inserted };
    case "failed": {
      const stayed = action.back ? moved(state, action.back) : state;
      return { ...stayed, problem: action.problem };
    }
    case "close-problem":
      return { ...state, problem: null };
  }
}

function moved(state: ReportState, open: Step): ReportState {
  return { ...state, open, moves: state.moves + 1 };
}

/** Another column may say something else about the options: those that follow from headers are taken anew. */
function mapped(
  state: ReportState,
  { report, input, header }: { report: ReportSpec; input: string; header: string | null },
): ReportState {
  const others = Object.entries(state.mapping).filter(([name]) => name !== input);
  const mapping: Mapping = Object.fromEntries(header === null ? others : [...others, [input, header]]);
  const before = report.infer?.(state.mapping) ?? {};
  const after = report.infer?.(mapping) ?? {};
  const changed = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  if (changed.length === 0) return { ...state, mapping };
  const fresh = optionsUnder(report, mapping);
  const kept = Object.entries(state.options).filter(([name]) => !changed.includes(name));
  const renewed = Object.entries(fresh.options).filter(([name]) => changed.includes(name));
  return {
    ...state,
    mapping,
    options: Object.fromEntries([...kept, ...renewed]),
    inferred: [
      ...state.inferred.filter((name) => !changed.includes(name)),
      ...changed.filter((name) => name in after),
    ],
  };
}

/** What still has to be said before the data can be read. */
export function missingAnswers(
  report: ReportSpec,
  { mapping, options }: Pick<ReportState, "mapping" | "options">,
): { readonly inputs: readonly string[]; readonly options: readonly string[] } {
  return {
    inputs: Object.entries(report.inputs)
      .filter(([name, input]) => !input.optional && mapping[name] === undefined)
      .map(([name]) => name),
    options: Object.keys(report.options).filter((name) => options[name] === undefined),
  };
}
