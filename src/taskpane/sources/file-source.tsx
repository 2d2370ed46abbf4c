import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FileSource } from "../../contract/recipe";
import type { SourceDescription } from "../../workbook/ports/source";
import { ProblemBar } from "../parts/problem-bar";
import { Working } from "../parts/working";
import { sourceText } from "../reports/selection-line";
import { useServices } from "../services";
import { useTask } from "../use-task";
import { FileButton } from "./file-button";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
  line: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FileSourcePartProps {
  readonly source: SourceDescription<FileSource> | null;
  readonly onOpen: (source: SourceDescription<FileSource>) => void;
}

/** Asks for a file of the user's machine, looks at its beginning, and says what it is. */
export function FileSourcePart({ source, onOpen }: FileSourcePartProps) {
  const { say, openFile } = useServices();
  const styles = useStyles();
  const { task, run } = useTask();
  const [problem, setProblem] = useState<unknown>(null);
  const open = async (file: File) => {
    setProblem(null);
    try {
      const opened = await run(say("pane.source.file.opening", { file: file.name }), () => openFile(file));
      if (opened) onOpen(opened);
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  return (
    <div className={styles.root}>
      {source && (
        <Text className={styles.line}>
          <strong>{say("pane.source.file.label")}</strong> {sourceText(source, say)}
        </Text>
      )}
      {task ? (
        <Working word={task.name} />
      ) : (
        <FileButton onFile={(file) => void open(file)}>
          {say(source ? "pane.source.file.other" : "pane.source.file.choose")}
        </FileButton>
      )}
      <Text size={200} className={styles.quiet}>
        {say("pane.source.file.hint")}
      </Text>
      {problem !== null && <ProblemBar problem={problem} onClose={() => setProblem(null)} />}
    </div>
  );
}
