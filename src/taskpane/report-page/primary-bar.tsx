import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuietText } from "../parts/quiet-text";
import { TaskStatus } from "../parts/task-status";
import type { Task } from "../use-task";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { width: "100%" },
});

export interface PrimaryAction {
  /** Says what pressing will do. */
  readonly label: string;
  readonly run: () => Promise<void> | void;
  /** What must be answered first, in words; pressing then leads there. */
  readonly lacking?: string | null;
}

interface PrimaryBarProps {
  readonly action: PrimaryAction;
  readonly task: Task | null;
  readonly onCancel: () => void;
}

/** The one next thing to do, always in the same place. While it is being done, how far it is and the way out. */
export function PrimaryBar({ action, task, onCancel }: PrimaryBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {task && <TaskStatus task={task} onCancel={onCancel} />}
      {action.lacking && <QuietText id="report-lacking">{action.lacking}</QuietText>}
      <Button
        className={styles.button}
        appearance="primary"
        data-testid="report-primary"
        disabledFocusable={task !== null}
        aria-describedby={action.lacking ? "report-lacking" : undefined}
        onClick={() => void action.run()}
      >
        {action.label}
      </Button>
    </div>
  );
}
