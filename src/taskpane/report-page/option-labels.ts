import { isBlank, type Cell } from "../../contract/cell";
import { textOf } from "../../contract/columns";
import type { OptionSpec } from "../../contract/report-spec";
import { columnsOf, type ReportState } from "./report-state";

/** More are not offered: they can be typed. */
const mostOffered = 200;

/**
 * The words among which a `label` option chooses: all of the data once they are read, before that those of a glance.
 */
export function labelsOf(
  { input }: Extract<OptionSpec, { kind: "label" }>,
  state: ReportState,
): readonly string[] {
  const read = state.prepared?.check.words[input]?.labels;
  const column = columnsOf(state)[input];
  const labels = read ?? (column ? sampleWords(column.sample) : []);
  return [...new Set(labels)].filter((label) => label !== "").slice(0, mostOffered);
}

/** The different values among the cells of a column's sample, as text. */
export function sampleWords(sample: readonly Cell[]): readonly string[] {
  const texts = sample.flatMap((cell) => (cell !== null && !isBlank(cell) ? [textOf(cell)] : []));
  return [...new Set(texts)];
}
