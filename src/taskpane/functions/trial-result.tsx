import { Text } from "@fluentui/react-components";
import { Outcome } from "../formula/outcome";
import { Part } from "../parts/part";
import { ProblemBar } from "../parts/problem-bar";
import { Working } from "../parts/working";
import { useServices } from "../services";
import type { Trial } from "./use-trial";

/** What the call gives, as its arguments change. */
export function TrialResult({ trial }: { readonly trial: Trial }) {
  const { say } = useServices();
  return (
    <Part title={say("pane.insert-function.result")}>
      <div role="status" data-testid="trial-result">
        {trial.state === "waiting" && <Text size={200}>{say("pane.insert-function.waiting")}</Text>}
        {trial.state === "working" && <Working word={say("pane.insert-function.working")} />}
        {trial.state === "problem" && <ProblemBar problem={trial.problem} />}
        {trial.state === "tried" &&
          (trial.result ? (
            <Outcome result={trial.result} />
          ) : (
            <Text size={200}>
              {say("pane.insert-function.unread", { arguments: trial.unread.join(", ") })}
            </Text>
          ))}
      </div>
    </Part>
  );
}
