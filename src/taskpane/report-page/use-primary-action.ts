import type { ReportSpec } from "../../contract/report-spec";
import { useServices } from "../services";
import type { PrimaryAction } from "./primary-bar";
import { missingAnswers } from "./report-state";
import { inputNames, optionName } from "./report-texts";
import type { ReportControl } from "./use-report";

/** What the primary button does now, and what it says about it. */
export function usePrimaryAction(report: ReportSpec, control: ReportControl): PrimaryAction {
  const { say } = useServices();
  const { state } = control;
  if (state.inserted) return { label: say("pane.report.next.go"), run: control.goToSheet };
  if (state.open === "preview" || state.open === "insert") {
    return { label: say("pane.report.next.insert"), run: control.insert };
  }
  if (state.open === "check") return { label: say("pane.report.next.to-preview"), run: control.preview };
  const missing = missingAnswers(report, state);
  const firstOption = missing.options[0];
  const lacking =
    missing.inputs.length > 0
      ? say("pane.report.needs-column", { inputs: inputNames(report, missing.inputs, say) })
      : firstOption !== undefined
        ? say("pane.report.needs-answer", { question: optionName(report, firstOption, say) })
        : null;
  return { label: say("pane.report.next.preview"), run: control.preview, lacking };
}
