import { useServices } from "../services";
import { OptionField } from "./option-field";
import type { AskedOption } from "./options";
import type { ReportState } from "./report-state";

interface AskedFieldsProps {
  readonly asked: readonly AskedOption[];
  /** Those of them that were to be answered by now. */
  readonly missing: readonly AskedOption[];
  readonly state: ReportState;
  readonly onChoose: (option: string, value: string | number) => void;
}

/** A field for each option that is asked for. */
export function AskedFields({ asked, missing, state, onChoose }: AskedFieldsProps) {
  const { say } = useServices();
  return asked.map(([name, spec]) => (
    <OptionField
      key={name}
      asked={[name, spec]}
      state={state}
      value={state.options[name]}
      problem={missing.some(([other]) => other === name) ? say("pane.options.needed") : undefined}
      onChoose={(value) => onChoose(name, value)}
    />
  ));
}
