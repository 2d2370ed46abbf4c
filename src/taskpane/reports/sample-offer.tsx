import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useAnnounce } from "../parts/announcer";
import { ProblemBar } from "../parts/problem-bar";
import { Working } from "../parts/working";
import { useServices } from "../services";
import { useTask } from "../use-task";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The empty state: says what Stay reads, and offers something to try it on. */
export function SampleOffer() {
  const { say, port, loadSample } = useServices();
  const announce = useAnnounce();
  const styles = useStyles();
  const { task, run } = useTask();
  const [problem, setProblem] = useState<unknown>(null);

  const fill = async () => {
    setProblem(null);
    try {
      await run(say("pane.sample.working"), async () =>
        port.addSampleSheet(say("pane.sample.sheet"), await loadSample()),
      );
      announce(say("pane.sample.done"));
    } catch (thrown) {
      setProblem(thrown);
    }
  };

  return (
    <div className={styles.root}>
      <Text block>{say("pane.sample.teach")}</Text>
      {task ? (
        <Working word={task.name} />
      ) : (
        <div>
          <Link as="button" data-testid="sample-offer" onClick={() => void fill()}>
            {say("pane.sample.link")}
          </Link>
        </div>
      )}
      {problem !== null && <ProblemBar problem={problem} onClose={() => setProblem(null)} />}
    </div>
  );
}
