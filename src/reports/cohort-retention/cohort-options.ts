import { cohortCells, type AgeBrackets, type CohortCell } from "../../contract/aggregate-question";
import {
  cohortMeasures,
  cohortReferences,
  type CohortMeasure,
  type CohortReference,
} from "../../calc/cohorts/cohort-table";
import { periodWords, type Period } from "../../contract/function-spec";
import type { OptionSpec, OptionValues, WordPicture } from "../../contract/report-spec";
import { chosenPeriod, chosenWord, level, until } from "../parts/shape-options";

/** More ages than this nobody reads, and a table of days would outgrow any sheet. */
const mostAges = 100;
const usualBrackets: AgeBrackets = [3, 7, 14, 30, 60, 90];

const cellPictures: Readonly<Record<CohortCell, WordPicture>> = {
  on: "in-window",
  "on or after": "from-window",
  "on or before": "by-window",
  streak: "every-window",
};

/** @param measures what may stand in the cells, as the data of a shape tell */
export function cohortOptions(measures: readonly CohortMeasure[]) {
  return {
    period: {
      kind: "choice",
      words: [...periodWords, "days", "brackets"],
      default: "month",
      shared: true,
    },
    days: { kind: "count", default: 30, min: 1, max: 3660, when: ({ period }) => period === "days" },
    lastDays: { kind: "cuts", default: "", when: ({ period }) => period === "brackets" },
    cell: { kind: "choice", words: cohortCells, default: "on", pictures: cellPictures },
    measure: { kind: "choice", words: measures, default: "rate" },
    reference: {
      kind: "choice",
      words: cohortReferences,
      default: "cohort",
      when: ({ measure }) => measure === "rate",
    },
    ages: { kind: "count", default: 24, min: 1, max: mostAges },
    until,
    level,
  } as const satisfies Readonly<Record<string, OptionSpec>>;
}

/** What the user has asked for. */
export interface CohortAsked {
  readonly period: Period | AgeBrackets;
  readonly cell: CohortCell;
  readonly measure: CohortMeasure;
  readonly reference: CohortReference;
  readonly ages: number;
  readonly level: number;
}

export function cohortAsked(options: OptionValues): CohortAsked {
  const measure = chosenWord(cohortMeasures, options.measure);
  const reference = chosenWord(cohortReferences, options.reference);
  return {
    period: agePeriod(options),
    cell: chosenWord(cohortCells, options.cell),
    measure,
    reference: measure === "rate" ? reference : "cohort",
    ages: Number(options.ages),
    level: Number(options.level),
  };
}

function agePeriod(options: OptionValues): Period | AgeBrackets {
  if (options.period === "days") return Number(options.days);
  return options.period === "brackets" ? readBrackets(String(options.lastDays)) : chosenPeriod(options);
}

/** Whole days after the first, in whatever order they were typed; what is none is passed over. */
function readBrackets(text: string): AgeBrackets {
  const days = text.split(/\s+/).map(Number);
  const sound = days.filter((day) => Number.isInteger(day) && day >= 1 && day <= 36_600);
  return sound.length > 0 ? [...new Set(sound)].sort((one, other) => one - other) : usualBrackets;
}

/** How the windows are headed: 0, 1, 2; of brackets the days, 0, 1–3, 4–7. */
export function ageLabel(period: CohortAsked["period"], age: number): string | number {
  if (typeof period !== "object" || age === 0) return age;
  const [from, to] = [(period[age - 2] ?? 0) + 1, period[age - 1] ?? 0];
  return from === to ? String(to) : `${from}–${to}`;
}
