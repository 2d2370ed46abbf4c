import type { Source } from "../../contract/recipe";
import type { SourceColumn } from "../../contract/report-data";
import {
  mappedColumns,
  startingOptions,
  type MappedColumns,
  type OptionValues,
  type ShapedReport,
} from "../../contract/report-spec";
import type { InsertedReport } from "../../workbook/ports/report";
import type { InsertPlace, PreparedReport } from "../../workbook/ports/runs";

export const steps = ["columns", "options", "check", "preview", "insert"] as const;
export type Step = (typeof steps)[number];

export type Mapping = Readonly<Record<string, string>>;

/** A second table in which an input is looked up, as far as it has been chosen. */
export interface LookupDraft {
  readonly source: Source | null;
  readonly columns: readonly SourceColumn[];
  /** Headers of the columns that name the customer and hold the input. */
  readonly key: string | null;
  readonly value: string | null;
  /** Header of the dates by which the latest value counts; the first counts where there is none. */
  readonly date?: string | null;
}

/** A report that was inserted, and where. */
export interface Inserted extends InsertedReport {
  readonly place: InsertPlace;
}

export interface ReportState {
  /** The section that stands open. */
  readonly open: Step;
  /** Rises whenever the page itself opens a section: the focus goes there. */
  readonly moves: number;
  /** The report in the shape that was recognised or chosen. */
  readonly shaped: ShapedReport;
  /** What there is to choose from. */
  readonly columns: readonly SourceColumn[];
  readonly mapping: Mapping;
  /** Inputs that stand in a second table, and in no column here. */
  readonly lookups: Readonly<Record<string, LookupDraft>>;
  readonly options: OptionValues;
  /** Options that were taken from the columns and not touched since. */
  readonly inferred: readonly string[];
  /** How far the user wanted to go: what is missing for that is pointed at. */
  readonly tried: "nothing" | "preview" | "insert";
  readonly prepared: PreparedReport | null;
  /** Where the report is to go next. */
  readonly place: InsertPlace;
  readonly inserted: Inserted | null;
  /** The sheet to which the clean copy went. */
  readonly copied: string | null;
  readonly problem: unknown;
}

export type ReportAction =
  | { readonly do: "open"; readonly step: Step }
  | { readonly do: "try"; readonly to: "preview" | "insert" }
  | { readonly do: "shape"; readonly shaped: ShapedReport; readonly mapping: Mapping }
  | { readonly do: "map"; readonly input: string; readonly header: string | null }
  | { readonly do: "look-up"; readonly input: string; readonly lookup: LookupDraft | null }
  | { readonly do: "choose"; readonly option: string; readonly value: string | number }
  | { readonly do: "prepared"; readonly prepared: PreparedReport }
  | { readonly do: "revised"; readonly prepared: PreparedReport }
  | { readonly do: "place"; readonly place: InsertPlace }
  | { readonly do: "inserting" }
  | { readonly do: "inserted"; readonly inserted: Inserted }
  | { readonly do: "copied"; readonly sheet: string }
  | { readonly do: "failed"; readonly problem: unknown; readonly back?: Step }
  | { readonly do: "unread"; readonly problem: unknown }
  | { readonly do: "close-problem" };

export function initialState(
  shaped: ShapedReport,
  columns: readonly SourceColumn[],
  mapping: Mapping,
): ReportState {
  return {
    open: "columns",
    moves: 0,
    shaped,
    columns,
    mapping,
    lookups: {},
    ...startingOptions(shaped, mappedColumns(mapping, columns)),
    tried: "nothing",
    prepared: null,
    place: "new-sheet",
    inserted: null,
    copied: null,
    problem: null,
  };
}

export function reportReducer(state: ReportState, action: ReportAction): ReportState {
  switch (action.do) {
    case "open":
      return moved(state, action.step);
    case "try":
      return { ...state, tried: action.to, problem: null };
    case "shape": {
      const { moves, columns } = state;
      return { ...initialState(action.shaped, columns, action.mapping), moves };
    }
    case "map":
      return renewed(state, mapped(state, action.input, action.header));
    case "look-up":
      return renewed(state, lookedUp(state, action.input, action.lookup));
    case "choose":
      return {
        ...state,
        options: { ...state.options, [action.option]: action.value },
        inferred: state.inferred.filter((name) => name !== action.option),
        problem: null,
      };
    case "prepared":
      return { ...moved(state, "preview"), prepared: action.prepared, problem: null };
    case "revised":
      return { ...state, prepared: action.prepared, copied: null };
    case "place":
      return { ...state, place: action.place };
    case "inserting":
      return { ...moved(state, "insert"), problem: null };
    case "inserted":
      return { ...state, inserted: action.inserted };
    case "copied":
      return { ...state, copied: action.sheet };
    case "failed": {
      const stayed = action.back ? moved(state, action.back) : state;
      return { ...stayed, problem: action.problem };
    }
    case "unread":
      return { ...moved(state, "columns"), prepared: null, problem: action.problem };
    case "close-problem":
      return { ...state, problem: null };
  }
}

function moved(state: ReportState, open: Step): ReportState {
  return { ...state, open, moves: state.moves + 1 };
}

type Chosen = Pick<ReportState, "mapping" | "lookups">;

/** An input takes a column here, or none. What was looked up by it goes with it. */
function mapped({ mapping, lookups, shaped }: ReportState, input: string, header: string | null): Chosen {
  const isLost = (name: string) =>
    name === input || (header === null && shaped.inputs[name]?.lookupBy === input);
  return {
    mapping: {
      ...without(mapping, (name) => name === input),
      ...(header === null ? {} : { [input]: header }),
    },
    lookups: without(lookups, isLost),
  };
}

function lookedUp({ mapping, lookups }: ReportState, input: string, lookup: LookupDraft | null): Chosen {
  const others = without(lookups, (name) => name === input);
  return {
    mapping: without(mapping, (name) => name === input),
    lookups: lookup ? { ...others, [input]: lookup } : others,
  };
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  isLost: (name: string) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !isLost(name)));
}

/** Other columns may say something else about the options: those that follow from columns are taken anew. */
function renewed(before: ReportState, chosen: Chosen): ReportState {
  const { shaped } = before;
  const state = { ...before, ...chosen, prepared: null, copied: null, problem: null };
  const [earlier, columns] = [columnsOf(before), columnsOf(state)];
  const [said, says] = [shaped.infer?.(earlier) ?? {}, shaped.infer?.(columns) ?? {}];
  const isOver = (name: string) => {
    const option = shaped.options[name];
    // Words of another column are no words of this one.
    const isForeign = option?.kind === "label" && earlier[option.input] !== columns[option.input];
    return isForeign || said[name] !== says[name];
  };
  const fresh = without(startingOptions(shaped, columns).options, (name) => !isOver(name));
  return {
    ...state,
    options: { ...without(state.options, isOver), ...fresh },
    inferred: [
      ...state.inferred.filter((name) => !isOver(name)),
      ...Object.keys(says).filter((name) => isOver(name)),
    ],
  };
}

/** The columns that serve the inputs, those of second tables included. */
export function columnsOf({ columns, mapping, lookups }: ReportState): MappedColumns {
  const elsewhere = Object.entries(lookups).map(([input, { columns: others, value }]) =>
    mappedColumns(value === null ? {} : { [input]: value }, others),
  );
  return Object.assign({}, mappedColumns(mapping, columns), ...elsewhere) as MappedColumns;
}

/** Whether the answers have changed since the report was computed. */
export function isStale({ prepared, options }: ReportState): boolean {
  return prepared !== null && prepared.request.options !== options;
}
