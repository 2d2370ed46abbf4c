import { dayOfIsoText } from "../../contract/dates";
import type { OptionPlace, OptionSpec } from "../../contract/report-spec";
import { areCuts } from "./cuts-text";
import { columnsOf, type ReportState } from "./report-state";

/** An option that is asked, under its name. */
export type AskedOption = readonly [name: string, spec: OptionSpec];

/** The options that one section of the page asks for under the answers so far, in declared order. */
export function askedOptions(place: OptionPlace, state: ReportState): readonly AskedOption[] {
  const columns = columnsOf(state);
  const found = state.prepared?.check.findings.map(({ code }) => code) ?? [];
  return Object.entries(state.shaped.options).filter(
    ([, { place: own = "options", when, whenFound }]) =>
      own === place &&
      (when?.(state.options, columns) ?? true) &&
      (whenFound?.some((code) => found.includes(code)) ?? true),
  );
}

/** Whether a value may stand for an option. */
export function isAllowed(spec: OptionSpec, value: string | number): boolean {
  switch (spec.kind) {
    case "choice":
      return spec.words.includes(String(value));
    case "share":
      return isWithin(spec, value);
    case "count":
      return isWithin(spec, value) && Number.isInteger(value);
    case "day":
      return value === "" || dayOfIsoText(String(value)) !== null;
    case "cuts":
      return value === "" ? !spec.required : areCuts(String(value));
    case "label":
      return true;
  }
}

function isWithin({ min, max }: { min: number; max: number }, value: string | number): boolean {
  return typeof value === "number" && value >= min && value <= max;
}

/** What still has to be said: before the data can be read, and before the report can be inserted. */
export interface MissingAnswers {
  readonly inputs: readonly string[];
  readonly options: readonly AskedOption[];
  /** Of the data check, which knows them once it has read the data. */
  readonly decisions: readonly AskedOption[];
}

export function missingAnswers(state: ReportState): MissingAnswers {
  const { shaped, mapping, lookups, options } = state;
  const unanswered = (place: OptionPlace) =>
    askedOptions(place, state).filter(([name, spec]) => {
      const value = options[name];
      return value === undefined || !isAllowed(spec, value);
    });
  return {
    inputs: Object.entries(shaped.inputs)
      .filter(([name, { optional }]) => {
        const lookup = lookups[name];
        return lookup ? !(lookup.key && lookup.value) : !optional && mapping[name] === undefined;
      })
      .map(([name]) => name),
    options: [...unanswered("columns"), ...unanswered("options")],
    decisions: state.prepared ? unanswered("check") : [],
  };
}
