import { Button } from "@fluentui/react-components";
import { NoteBar, ProblemBar } from "../parts/problem-bar";
import { TaskStatus } from "../parts/task-status";
import { problemText } from "../problem-text";
import { useServices } from "../services";
import { recordedText, type Recording } from "./use-recording";

/** How a recording goes and what came of it, for each report that could not be computed why. */
export function RecordedNote({ recording }: { readonly recording: Recording }) {
  const { say, port, channel, reports } = useServices();
  const { task, cancel, outcome, problem } = recording;
  if (task) return <TaskStatus task={task} onCancel={cancel} />;
  if (problem !== null) return <ProblemBar problem={problem} />;
  if (!outcome) return null;
  const { sheetId, problems } = outcome;
  const text = recordedText(outcome, say);
  const go = async (id: string) => {
    try {
      await port.goToSheet(id);
    } catch (thrown) {
      channel.notify({
        intent: "error",
        content: thrown instanceof Error ? thrown : new Error(String(thrown)),
      });
    }
  };
  return (
    <>
      {text !== "" && (
        <NoteBar
          intent={sheetId === null ? "info" : "success"}
          actions={
            sheetId !== null && (
              <Button size="small" onClick={() => void go(sheetId)}>
                {say("pane.keep.history.go")}
              </Button>
            )
          }
        >
          {text}
        </NoteBar>
      )}
      {problems.map(({ recipe, problem: stands }) => (
        <NoteBar key={recipe.id} intent="error">
          {say("pane.workbook.named", {
            action: reports.some(({ id }) => id === recipe.report)
              ? say(`report.${recipe.report}.name`)
              : recipe.report,
            report: problemText(stands, say),
          })}
        </NoteBar>
      ))}
    </>
  );
}
