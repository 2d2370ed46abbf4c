import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { NoteBar, ProblemBar } from "../parts/problem-bar";
import { Part } from "../parts/part";
import { Working } from "../parts/working";
import { useServices, type Say } from "../services";
import { runSelfTest, type BlankDelivery, type SelfTestResult } from "./self-test";

const useStyles = makeStyles({
  findings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type State =
  | { readonly state: "idle" | "working" }
  | { readonly state: "done"; readonly result: SelfTestResult }
  | { readonly state: "problem"; readonly problem: unknown };

/** Runs on the user's click only: it asks the host with a formula of its own. */
export function SelfTest() {
  const { say, port, about } = useServices();
  const styles = useStyles();
  const [test, setTest] = useState<State>({ state: "idle" });
  const run = async () => {
    setTest({ state: "working" });
    try {
      setTest({ state: "done", result: await runSelfTest(port, about) });
    } catch (problem) {
      setTest({ state: "problem", problem });
    }
  };
  return (
    <Part title={say("pane.about.self-test")}>
      <Text size={200}>{say("pane.about.self-test.teach")}</Text>
      <div>
        <Button size="small" disabledFocusable={test.state === "working"} onClick={() => void run()}>
          {say("pane.about.self-test.run")}
        </Button>
      </div>
      <div role="status" className={styles.findings}>
        {test.state === "working" && <Working word={say("pane.about.self-test.working")} />}
        {test.state === "problem" && <ProblemBar problem={test.problem} />}
        {test.state === "done" && <Findings result={test.result} />}
      </div>
    </Part>
  );
}

function Findings({ result: { blanks, examples } }: { readonly result: SelfTestResult }) {
  const { say } = useServices();
  const allPassed = examples.passed === examples.total;
  return (
    <>
      <NoteBar intent={allPassed ? "success" : "error"}>
        {say(allPassed ? "pane.about.self-test.examples" : "pane.about.self-test.examples.failed", examples)}
      </NoteBar>
      <NoteBar intent={blanks.as === "missing" ? "success" : "warning"}>{blanksText(blanks, say)}</NoteBar>
    </>
  );
}

const blanksText = (blanks: BlankDelivery, say: Say): string =>
  blanks.as === "unknown"
    ? say("pane.about.self-test.blanks.unknown", { shown: blanks.shown })
    : say(`pane.about.self-test.blanks.${blanks.as}`);
