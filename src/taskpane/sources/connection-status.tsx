import { CheckmarkCircleRegular, CircleRegular, DismissCircleRegular } from "@fluentui/react-icons";
import { connectionSteps } from "../../workbook/ports/database";
import { PlainList } from "../parts/plain-list";
import { ProblemBar } from "../parts/problem-bar";
import { SignLine, type Sign } from "../parts/sign-line";
import { TaskStatus } from "../parts/task-status";
import { useServices } from "../services";
import type { Attempt, Connection } from "./use-connection";

const signs = {
  done: { icon: CheckmarkCircleRegular, tone: "good" },
  failed: { icon: DismissCircleRegular, tone: "bad" },
  "under-way": { icon: CircleRegular, tone: "plain" },
  waiting: { icon: CircleRegular, tone: "quiet" },
} as const satisfies Readonly<Record<string, Sign>>;

/** Each step of a connection with its result; for the one that failed, its cause and its cure. */
export function ConnectionStatus({ connection }: { readonly connection: Connection }) {
  const { say } = useServices();
  const { attempt, task, cancel } = connection;
  if (!attempt) return null;
  return (
    <>
      <PlainList as="ol" gap="tight" aria-live="polite" aria-label={say("pane.database.steps")}>
        {connectionSteps.map((step, place) => {
          const state = stateOf(place, attempt);
          return (
            <li key={step}>
              <SignLine {...signs[state]}>
                {say(`pane.database.step.${step}`)}: {say(`pane.database.step.${state}`)}
              </SignLine>
            </li>
          );
        })}
      </PlainList>
      {task && <TaskStatus task={task} onCancel={cancel} />}
      {attempt.problem !== null && <ProblemBar problem={attempt.problem} />}
    </>
  );
}

/** Steps go in order: the first that has not gone well is the one that is being tried, or has failed. */
function stateOf(place: number, { passed, problem }: NonNullable<Attempt>): keyof typeof signs {
  if (place < passed.length) return "done";
  if (place > passed.length) return "waiting";
  return problem === null ? "under-way" : "failed";
}
