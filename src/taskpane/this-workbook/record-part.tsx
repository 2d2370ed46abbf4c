import { Button, Text } from "@fluentui/react-components";
import { Part } from "../parts/part";
import { useServices } from "../services";
import { RecordedNote } from "./recorded-note";
import { useRecording } from "./use-recording";

/** Keeps the reports' figures from day to day. */
export function RecordPart() {
  const { say } = useServices();
  const recording = useRecording();
  return (
    <Part title={say("pane.keep.record.title")}>
      <Text size={200}>{say("pane.keep.record.teach")}</Text>
      <div>
        <Button disabledFocusable={recording.task !== null} onClick={() => void recording.record()}>
          {say("pane.keep.record")}
        </Button>
      </div>
      <RecordedNote recording={recording} />
    </Part>
  );
}
