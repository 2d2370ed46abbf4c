import { Text } from "@fluentui/react-components";
import type { OptionValues, ReportSpec } from "../../contract/report-spec";
import { useServices } from "../services";
import { OptionField } from "./option-field";
import { optionsAt } from "./options";

interface OptionsSectionProps {
  readonly report: ReportSpec;
  readonly values: OptionValues;
  readonly onChoose: (option: string, value: string | number) => void;
}

/** What can be chosen besides the columns. */
export function OptionsSection({ report, values, onChoose }: OptionsSectionProps) {
  const { say } = useServices();
  const options = optionsAt(report, "options");
  if (options.length === 0) return <Text>{say("pane.options.none")}</Text>;
  return (
    <>
      {options.map(([name, spec]) => (
        <OptionField
          key={name}
          {...{ report, name, spec }}
          value={values[name]}
          onChoose={(value) => onChoose(name, value)}
        />
      ))}
    </>
  );
}
