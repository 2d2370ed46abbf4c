import { isOutside, type DataSource } from "../../contract/recipe";
import type { InputShape, ReportSpec } from "../../contract/report-spec";

/**
 * What of a report can be asked of data at such a place. A second table stands in the workbook; a database hands out
 * counts, and no rows. It may be that no shape is left.
 */
export function askableOf(report: ReportSpec, source: DataSource): ReportSpec {
  if (!isOutside(source)) return report;
  const { kind } = source;
  const shapes = Object.entries(report.shapes)
    .filter(([, { counted }]) => kind !== "database" || counted)
    .map(([name, shape]) => [name, askableShape(shape, kind)]);
  return { ...report, shapes: Object.fromEntries(shapes) as ReportSpec["shapes"] };
}

/** Whether a report can be made of data at such a place at all. */
export const canBeAsked = (report: ReportSpec, source: DataSource): boolean =>
  Object.keys(askableOf(report, source).shapes).length > 0;

function askableShape(shape: InputShape, kind: DataSource["kind"]): InputShape {
  const inputs = Object.entries(shape.inputs).map(([name, input]) => [
    name,
    { ...input, lookupBy: undefined },
  ]);
  const hidden = kind === "database" ? (shape.counted?.rowOptions ?? []) : [];
  const options = Object.entries(shape.options).filter(([name]) => !hidden.includes(name));
  return {
    ...shape,
    inputs: Object.fromEntries(inputs) as InputShape["inputs"],
    options: Object.fromEntries(options),
  };
}
