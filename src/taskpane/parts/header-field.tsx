import { Field, Select } from "@fluentui/react-components";
import type { SourceColumn } from "../../contract/report-data";
import { useServices } from "../services";

/** The headers of a source from which one can be chosen. */
export function headersOf(columns: readonly SourceColumn[]): readonly string[] {
  return [...new Set(columns.map(({ header }) => header))].filter((text) => text !== "");
}

interface HeaderFieldProps {
  readonly label: string;
  readonly columns: readonly SourceColumn[];
  readonly header: string | null;
  readonly problem?: string | undefined;
  readonly isOptional?: true;
  readonly onChoose: (header: string | null) => void;
}

/** One column of a table, by its header. */
export function HeaderField({ label, columns, header, problem, isOptional, onChoose }: HeaderFieldProps) {
  const { say } = useServices();
  return (
    <Field label={label} required={!isOptional} validationMessage={problem}>
      <Select value={header ?? ""} onChange={(_, { value }) => onChoose(value === "" ? null : value)}>
        <option value="">{say(isOptional ? "pane.columns.none" : "pane.columns.choose")}</option>
        {headersOf(columns).map((text) => (
          <option key={text}>{text}</option>
        ))}
      </Select>
    </Field>
  );
}
