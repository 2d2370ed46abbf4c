import { useState } from "react";
import type { FileSource } from "../../contract/recipe";
import type { SourceDescription } from "../../workbook/ports/source";
import { ProblemBar } from "../parts/problem-bar";
import { QuietText } from "../parts/quiet-text";
import { Working } from "../parts/working";
import { useServices } from "../services";
import { useTask } from "../use-task";
import { FileButton } from "./file-button";
import { SourceLine } from "./source-line";
import { SourcePart } from "./source-part";

interface FileSourcePartProps {
  readonly source: SourceDescription<FileSource> | null;
  readonly onOpen: (source: SourceDescription<FileSource>) => void;
}

/** Asks for a file of the user's machine, looks at its beginning, and says what it is. */
export function FileSourcePart({ source, onOpen }: FileSourcePartProps) {
  const { say, openFile } = useServices();
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
    <SourcePart>
      {source && <SourceLine label={say("pane.source.file.label")} source={source} />}
      {task ? (
        <Working word={task.name} />
      ) : (
        <FileButton onFile={(file) => void open(file)}>
          {say(source ? "pane.source.file.other" : "pane.source.file.choose")}
        </FileButton>
      )}
      <QuietText>{say("pane.source.file.hint")}</QuietText>
      {problem !== null && <ProblemBar problem={problem} onClose={() => setProblem(null)} />}
    </SourcePart>
  );
}
