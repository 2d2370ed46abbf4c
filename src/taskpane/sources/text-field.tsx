import { Field, Input, type InputProps } from "@fluentui/react-components";
import { useServices } from "../services";

interface TextFieldProps extends Pick<InputProps, "type" | "inputMode"> {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Whether a blank one stands in the way of what the user has tried. */
  readonly isMissing?: boolean;
  readonly onChange: (value: string) => void;
}

/** A line of text in a form of ours. */
export function TextField({ label, hint, value, isMissing, onChange, type, inputMode }: TextFieldProps) {
  const { say } = useServices();
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(isMissing && { validationMessage: say("pane.database.needed") })}
    >
      <Input
        {...{ value, type, inputMode }}
        // What a browser keeps and fills in belongs to this page's address, not to that of a database.
        autoComplete={type === "password" ? "new-password" : "off"}
        autoCapitalize="none"
        spellCheck={false}
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );
}
