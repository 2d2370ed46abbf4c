import type { OptionPlace, ReportSpec } from "../../contract/report-spec";
import type { Formats } from "../../i18n/formats";
import { sayMessage, type Say } from "../services";
import { checkSummary } from "./check-section";
import { optionsAt } from "./options";
import { inputName, optionName, optionValueText } from "./report-texts";
import type { ReportState, Step } from "./report-state";

interface Words {
  readonly say: Say;
  readonly formats: Formats;
}

/** The one line that stands for a closed section. */
export function stepSummary(step: Step, report: ReportSpec, state: ReportState, words: Words): string | null {
  const { say } = words;
  const { prepared, inserted } = state;
  switch (step) {
    case "columns":
      return [...mappingLines(report, state, say), ...optionLines("columns", report, state, words)].join(
        " · ",
      );
    case "options":
      return optionLines("options", report, state, words).join(" · ") || say("pane.options.none");
    case "check":
      return prepared && checkSummary(prepared, say);
    case "preview":
      return prepared && sayMessage(say, prepared.output.sentence);
    case "insert":
      return inserted && say("pane.insert.summary", { sheet: inserted.sheetName });
  }
}

function mappingLines(report: ReportSpec, { mapping }: ReportState, say: Say): readonly string[] {
  return Object.keys(report.inputs).flatMap((input) => {
    const header = mapping[input];
    return header === undefined
      ? []
      : [say("pane.columns.summary", { input: inputName(report, input, say), header })];
  });
}

function optionLines(
  place: OptionPlace,
  report: ReportSpec,
  { options }: ReportState,
  words: Words,
): readonly string[] {
  return optionsAt(report, place).flatMap(([name, spec]) => {
    const value = optionValueText(report, name, spec, options, words);
    return value === null
      ? []
      : [
          words.say(place === "columns" ? "pane.options.answer" : "pane.options.summary", {
            option: optionName(report, name, words.say),
            value,
          }),
        ];
  });
}
