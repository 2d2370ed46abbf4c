import { Button, Text } from "@fluentui/react-components";
import { useId } from "react";
import { useServices } from "../services";
import type { PlacementKind } from "./placement";
import type { Trial } from "./use-trial";

interface InsertButtonProps {
  readonly trial: Trial;
  readonly placement: PlacementKind | null;
  readonly target: string | null;
  readonly onFocus: () => void;
  readonly onInsert: () => void;
}

/** Says what it will do, or what it still waits for. */
export function InsertButton({ trial, placement, target, onFocus, onInsert }: InsertButtonProps) {
  const { say } = useServices();
  const lacking = useId();
  const missing = trial.state === "waiting" ? trial.missing : [];
  const address = target ?? "…";
  const label =
    placement?.kind === "fill"
      ? say("pane.insert-function.fill", { rows: placement.table.rows, table: placement.table.name })
      : placement?.blocked
        ? say("pane.insert-function.write-anyway", { address })
        : say("pane.insert-function.write", { address });
  return (
    <>
      {missing.length > 0 && (
        <Text size={200} id={lacking}>
          {say("pane.insert-function.needs", { arguments: missing.join(", ") })}
        </Text>
      )}
      <Button
        appearance="primary"
        disabledFocusable={placement === null}
        aria-describedby={missing.length > 0 ? lacking : undefined}
        data-testid="insert-function"
        onFocus={onFocus}
        onClick={onInsert}
      >
        {label}
      </Button>
    </>
  );
}
