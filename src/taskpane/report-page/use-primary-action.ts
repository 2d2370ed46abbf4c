import { useServices } from "../services";
import { missingAnswers } from "./options";
import type { PrimaryAction } from "./primary-bar";
import { inputNames, optionKey } from "./report-texts";
import type { ReportControl } from "./use-report";

/** What the primary button does now, and what it says about it. */
export function usePrimaryAction(control: ReportControl): PrimaryAction {
  const { say } = useServices();
  const { state } = control;
  const { shaped, place } = state;
  if (state.inserted) return { label: say("pane.report.next.go"), run: control.goToSheet };
  const missing = missingAnswers(state);
  const [option, decision] = [missing.options[0], missing.decisions[0]].map(
    (asked) => asked && say(optionKey(shaped, ...asked)),
  );
  const lacking =
    missing.inputs.length > 0
      ? say("pane.report.needs-column", { inputs: inputNames(shaped, missing.inputs, say) })
      : option && say("pane.report.needs-answer", { question: option });
  if (lacking || state.open === "columns" || state.open === "options" || !state.prepared) {
    return { label: say("pane.report.next.preview"), run: control.preview, lacking };
  }
  if (decision) {
    return { label: say("pane.report.needs-answer", { question: decision }), run: control.decide };
  }
  if (state.open === "check") return { label: say("pane.report.next.to-preview"), run: control.preview };
  return { label: say(`pane.report.next.insert.${place}`), run: control.insert };
}
