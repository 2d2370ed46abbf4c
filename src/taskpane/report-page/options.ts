import type { OptionPlace, OptionSpec, OptionValues, ReportSpec } from "../../contract/report-spec";

/** The options that one section of the page asks for, in declared order. */
export function optionsAt(
  report: ReportSpec,
  place: OptionPlace,
): readonly (readonly [string, OptionSpec])[] {
  return Object.entries(report.options).filter(([, spec]) => (spec.place ?? "options") === place);
}

/**
 * The options to begin with under a mapping: what follows from its headers, else the declared default. What is asked
 * beside the columns has no default: a wrong guess there would turn the figures round.
 */
export function startingOptions(
  report: ReportSpec,
  mapping: Readonly<Record<string, string>>,
): { readonly options: OptionValues; readonly unsure: readonly string[] } {
  const inferred = report.infer?.(mapping) ?? {};
  const options: Record<string, string | number> = {};
  const unsure: string[] = [];
  for (const [name, spec] of Object.entries(report.options)) {
    const value = inferred[name] ?? (spec.place === "columns" ? undefined : spec.default);
    if (value === undefined) unsure.push(name);
    else options[name] = value;
  }
  return { options, unsure };
}

/** Whether a value may stand for an option. */
export function isAllowed(spec: OptionSpec, value: string | number): boolean {
  if (spec.kind === "choice") return spec.words.includes(String(value));
  return typeof value === "number" && value >= spec.min && value <= spec.max;
}
