import { Field, Select } from "@fluentui/react-components";
import type { Source } from "../../contract/recipe";
import type { SourceChoice } from "../../workbook/ports/source";
import { useServices } from "../services";

interface TableFieldProps {
  readonly label: string;
  readonly choices: readonly SourceChoice[];
  readonly source: Source | null;
  readonly problem?: string;
  readonly onChoose: (source: Source) => void;
}

/** One of the tables and sheets from which data can be taken. */
export function TableField({ label, choices, source, problem, onChoose }: TableFieldProps) {
  const { say } = useServices();
  const keyOf = (one: Source) => JSON.stringify(one);
  return (
    <Field label={label} required validationMessage={problem}>
      <Select
        value={source ? keyOf(source) : ""}
        onChange={(_, { value }) => {
          const choice = choices.find((one) => keyOf(one.source) === value);
          if (choice) onChoose(choice.source);
        }}
      >
        {!source && <option value="">{say("pane.options.choose")}</option>}
        {choices.map((choice) => (
          <option key={keyOf(choice.source)} value={keyOf(choice.source)}>
            {choice.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
