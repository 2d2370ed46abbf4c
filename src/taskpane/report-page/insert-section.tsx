import { Link, Text } from "@fluentui/react-components";
import type { InsertedReport } from "../../workbook/port";
import { NoteBar } from "../parts/problem-bar";
import { useServices } from "../services";

interface InsertSectionProps {
  readonly inserted: InsertedReport | null;
  readonly onGoToSheet: () => void;
}

/** What was made, where it stands and how to take it back. */
export function InsertSection({ inserted, onGoToSheet }: InsertSectionProps) {
  const { say } = useServices();
  if (!inserted) return <Text>{say("pane.insert.where")}</Text>;
  return (
    <NoteBar intent="success">
      {say("pane.insert.done", { sheet: inserted.sheetName, table: inserted.table })}{" "}
      <Link as="button" inline onClick={onGoToSheet}>
        {say("pane.workbook.go")}
      </Link>{" "}
      {say("pane.insert.undo")}
    </NoteBar>
  );
}
