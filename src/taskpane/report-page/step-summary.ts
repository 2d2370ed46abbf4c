import type { OptionPlace } from "../../contract/report-spec";
import type { Formats } from "../../i18n/formats";
import { sayMessage, type Say } from "../services";
import { checkSummary } from "./check-section";
import { askedOptions } from "./options";
import { inputName, optionKey, optionValueText } from "./report-texts";
import type { ReportState, Step } from "./report-state";

interface Words {
  readonly say: Say;
  readonly formats: Formats;
}

/** The one line that stands for a closed section. */
export function stepSummary(step: Step, state: ReportState, words: Words): string | null {
  const { say } = words;
  const { prepared, inserted } = state;
  switch (step) {
    case "columns":
      return [...columnLines(state, say), ...optionLines("columns", state, words)].join(" · ");
    case "options":
      return optionLines("options", state, words).join(" · ") || say("pane.options.none");
    case "check":
      return prepared && checkSummary(prepared, say);
    case "preview":
      return prepared && sayMessage(say, prepared.output.sentence);
    case "insert":
      return inserted
        ? say("pane.insert.summary", { sheet: inserted.sheetName })
        : say(`pane.insert.place.${state.place}`);
  }
}

function columnLines({ shaped, mapping, lookups }: ReportState, say: Say): readonly string[] {
  return Object.keys(shaped.inputs).flatMap((input) => {
    const header = mapping[input] ?? lookups[input]?.value;
    return header ? [say("pane.columns.summary", { input: inputName(shaped, input, say), header })] : [];
  });
}

function optionLines(place: OptionPlace, state: ReportState, words: Words): readonly string[] {
  return askedOptions(place, state).flatMap(([name, spec]) => {
    const key = optionKey(state.shaped, name, spec);
    const value = optionValueText(key, spec, state.options[name], words);
    const manner = place === "columns" ? "pane.options.answer" : "pane.options.summary";
    return value === null ? [] : [words.say(manner, { option: words.say(key), value })];
  });
}
