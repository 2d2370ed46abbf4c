import { Button, tokens } from "@fluentui/react-components";
import { SelectObjectFilled, SelectObjectRegular } from "@fluentui/react-icons";
import { useServices } from "../services";

interface UseSelectionButtonProps {
  readonly name: string;
  /**
   * The field takes whatever is selected next. A sign that takes no room: a line more would move what is being clicked.
   */
  readonly following: boolean;
  readonly onUse: () => void;
}

/** Puts what is selected in the sheet into a field. */
export function UseSelectionButton({ name, following, onUse }: UseSelectionButtonProps) {
  const { say } = useServices();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={
        following ? (
          <SelectObjectFilled primaryFill={tokens.colorBrandForeground1} />
        ) : (
          <SelectObjectRegular />
        )
      }
      aria-label={say("pane.insert-function.use-selection.for", { argument: name })}
      title={say("pane.insert-function.use-selection")}
      onClick={onUse}
    />
  );
}
