import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Progress } from "../../workbook/ports/run";
import { useServices, type Say } from "../services";
import type { Task } from "../use-task";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  words: { flexGrow: 1, fontVariantNumeric: "tabular-nums" },
});

/** Time left is worth saying once there is something to reckon it from. */
const reckonAfterSeconds = 2;

/** What is being done, how far it is, how long it will take, and the way out. */
export function TaskStatus({ task, onCancel }: { readonly task: Task; readonly onCancel: () => void }) {
  const { say, formats } = useServices();
  const styles = useStyles();
  const elapsed = useElapsedSeconds(task.startedAt);
  const { progress, iterations } = task;
  const share = progress && progress.total > 0 ? progress.done / progress.total : undefined;
  const left =
    elapsed >= reckonAfterSeconds && share && share < 1
      ? say("pane.run.left", { time: formats.duration((elapsed * (1 - share)) / share) })
      : null;
  const rows = progress && doneText(progress, say);
  const steps = iterations !== null && say("pane.run.iteration", { iterations });
  const name = `task-${task.startedAt}`;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Text size={200} className={styles.words} id={name}>
          {[task.name, rows, steps, left].filter(Boolean).join(" · ")}
        </Text>
        <Button size="small" onClick={onCancel}>
          {say("pane.cancel")}
        </Button>
      </div>
      <ProgressBar value={share} aria-labelledby={name} />
    </div>
  );
}

const bytesInMegabyte = 1e6;

function doneText({ done, total, unit }: Progress, say: Say): string {
  return unit === "bytes"
    ? say("pane.run.megabytes", { done: done / bytesInMegabyte, total: total / bytesInMegabyte })
    : say("pane.run.rows", { done, total });
}

function useElapsedSeconds(startedAt: number): number {
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [startedAt]);
  return Math.max(0, now - startedAt) / 1000;
}
