import { Text } from "@fluentui/react-components";
import { useServices } from "../services";
import { AskedFields } from "./asked-fields";
import { askedOptions, missingAnswers } from "./options";
import type { ReportState } from "./report-state";

interface OptionsSectionProps {
  readonly state: ReportState;
  readonly onChoose: (option: string, value: string | number) => void;
}

/** What can be chosen besides the columns. */
export function OptionsSection({ state, onChoose }: OptionsSectionProps) {
  const { say } = useServices();
  const asked = askedOptions("options", state);
  if (asked.length === 0) return <Text>{say("pane.options.none")}</Text>;
  const missing = state.tried === "nothing" ? [] : missingAnswers(state).options;
  return <AskedFields {...{ asked, missing, state, onChoose }} />;
}
