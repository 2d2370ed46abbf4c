import { Field, Input } from "@fluentui/react-components";
import { useServices } from "../services";
import { UseSelectionButton } from "./use-selection-button";

interface TargetFieldProps {
  readonly target: string | null;
  readonly following: boolean;
  readonly onFocus: () => void;
  readonly onUseSelection: () => void;
}

/** The cell that gets the formula: the one that was active when the form opened, or one chosen in the sheet. */
export function TargetField({ target, following, onFocus, onUseSelection }: TargetFieldProps) {
  const { say } = useServices();
  const label = say("pane.insert-function.target");
  return (
    <Field label={label}>
      <Input
        readOnly
        value={target ?? ""}
        onFocus={onFocus}
        contentAfter={<UseSelectionButton name={label} following={following} onUse={onUseSelection} />}
      />
    </Field>
  );
}
