import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, CircleRegular, DismissCircleRegular } from "@fluentui/react-icons";
import { connectionSteps } from "../../workbook/ports/database";
import { ProblemBar } from "../parts/problem-bar";
import { TaskStatus } from "../parts/task-status";
import { useServices } from "../services";
import type { Attempt, Connection } from "./use-connection";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  step: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  done: CheckmarkCircleRegular,
  failed: DismissCircleRegular,
  "under-way": CircleRegular,
  waiting: CircleRegular,
};

/** Each step of a connection with its result; for the one that failed, its cause and its cure. */
export function ConnectionStatus({ connection }: { readonly connection: Connection }) {
  const { say } = useServices();
  const styles = useStyles();
  const { attempt, task, cancel } = connection;
  if (!attempt) return null;
  const looks = { done: styles.done, failed: styles.failed, "under-way": undefined, waiting: styles.quiet };
  return (
    <>
      <ol className={styles.list} aria-live="polite" aria-label={say("pane.database.steps")}>
        {connectionSteps.map((step, place) => {
          const state = stateOf(place, attempt);
          const Icon = icons[state];
          return (
            <li key={step} className={mergeClasses(styles.step, looks[state])}>
              <Icon aria-hidden="true" />
              <Text size={200}>
                {say(`pane.database.step.${step}`)}: {say(`pane.database.step.${state}`)}
              </Text>
            </li>
          );
        })}
      </ol>
      {task && <TaskStatus task={task} onCancel={cancel} />}
      {attempt.problem !== null && <ProblemBar problem={attempt.problem} />}
    </>
  );
}

/** Steps go in order: the first that has not gone well is the one that is being tried, or has failed. */
function stateOf(place: number, { passed, problem }: NonNullable<Attempt>): keyof typeof icons {
  if (place < passed.length) return "done";
  if (place > passed.length) return "waiting";
  return problem === null ? "under-way" : "failed";
}
