import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { problemText } from "../problem-text";
import { useServices } from "../services";

interface NoteBarProps {
  readonly intent: MessageBarIntent;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
}

/** A message in the page: never a dialog. */
export function NoteBar({ intent, children, actions, onClose }: NoteBarProps) {
  const { say } = useServices();
  const close = onClose && (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={say("pane.close")}
      onClick={onClose}
    />
  );
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {/* Success is announced by the view that reached it; what stands in the way is read out at once. */}
        <span role={intent === "error" ? "alert" : undefined}>{children}</span>
      </MessageBarBody>
      {(actions || close) && <MessageBarActions containerAction={close}>{actions}</MessageBarActions>}
    </MessageBar>
  );
}

/** Says what stands in the way, in the user's words. */
export function ProblemBar({
  problem,
  onClose,
}: {
  readonly problem: unknown;
  readonly onClose?: () => void;
}) {
  const { say } = useServices();
  return (
    <NoteBar intent="error" onClose={onClose}>
      {problemText(problem, say)}
    </NoteBar>
  );
}
