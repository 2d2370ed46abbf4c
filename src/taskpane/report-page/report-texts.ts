import type { OptionSpec } from "../../contract/report-spec";
import type { Formats } from "../../i18n/formats";
import type { Say } from "../services";
import { cutsShown } from "./cuts-text";

interface Named {
  readonly id: string;
}

export function inputName({ id }: Named, input: string, say: Say): string {
  return say(`report.${id}.input.${input}`);
}

export function inputNames(report: Named, inputs: readonly string[], say: Say): string {
  return inputs.map((input) => inputName(report, input, say)).join(", ");
}

export type OptionKey = `${"report" | "check"}.${string}`;

/** Key of an option's text; those of its words and its hint begin with it. */
export function optionKey({ id }: Named, option: string, { shared }: OptionSpec): OptionKey {
  return shared ? `check.${option}` : `report.${id}.option.${option}`;
}

/** The chosen value of an option in words; `null` where nothing is chosen. */
export function optionValueText(
  key: OptionKey,
  spec: OptionSpec,
  value: string | number | undefined,
  { say, formats }: { readonly say: Say; readonly formats: Formats },
): string | null {
  if (value === undefined || value === "") return null;
  switch (spec.kind) {
    case "choice":
      return say(`${key}.${value}`);
    case "share":
      return formats.percent(Number(value));
    case "count":
      return formats.count(Number(value));
    case "cuts":
      return cutsShown(String(value), formats);
    case "day":
    case "label":
      return String(value);
  }
}
