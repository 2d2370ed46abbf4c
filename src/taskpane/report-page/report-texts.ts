import type { OptionSpec, OptionValues, ReportSpec } from "../../contract/report-spec";
import type { Formats } from "../../i18n/formats";
import type { Say } from "../services";

export function inputName(report: ReportSpec, input: string, say: Say): string {
  return say(`report.${report.id}.input.${input}`);
}

export function inputNames(report: ReportSpec, inputs: readonly string[], say: Say): string {
  return inputs.map((input) => inputName(report, input, say)).join(", ");
}

export function optionName(report: ReportSpec, option: string, say: Say): string {
  return say(`report.${report.id}.option.${option}`);
}

export function wordName(report: ReportSpec, option: string, word: string, say: Say): string {
  return say(`report.${report.id}.option.${option}.${word}`);
}

/** The chosen value of an option in words; `null` where nothing is chosen yet. */
export function optionValueText(
  report: ReportSpec,
  option: string,
  spec: OptionSpec,
  values: OptionValues,
  { say, formats }: { readonly say: Say; readonly formats: Formats },
): string | null {
  const value = values[option];
  if (value === undefined) return null;
  return spec.kind === "share"
    ? formats.percent(Number(value))
    : wordName(report, option, String(value), say);
}
