import { Button, Checkbox, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { SharedCopy, SharedSheet, SheetColumn } from "../../workbook/ports/share";
import { useAnnounce } from "../parts/announcer";
import { Part } from "../parts/part";
import { NoteBar, ProblemBar } from "../parts/problem-bar";
import { TaskStatus } from "../parts/task-status";
import { useServices } from "../services";
import { useTask } from "../use-task";

/** Makes a copy of a sheet for someone who has no Stay, or may not know who the customers are. */
export function SharePart() {
  const { say, port, runs } = useServices();
  const announce = useAnnounce();
  const { task, run, cancel } = useTask();
  const [sheet, setSheet] = useState<SharedSheet | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<SheetColumn>>(new Set());
  const [shared, setShared] = useState<SharedCopy | null>(null);
  const [problem, setProblem] = useState<unknown>(null);

  const attempt = async (work: () => Promise<void>) => {
    setProblem(null);
    setShared(null);
    try {
      await work();
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  const prepare = () =>
    attempt(async () => {
      const found = await run(say("pane.keep.share.reading"), () => port.sheetToShare());
      if (!found) return;
      setSheet(found);
      setChosen(new Set(found.columns.filter(runs.namesCustomers)));
    });
  const copy = ({ sheetId }: SharedSheet) =>
    attempt(async () => {
      const made = await run(say("pane.keep.sharing"), (how) =>
        port.copyForColleague({ sheetId, identifiers: [...chosen] }, how),
      );
      if (!made) return;
      setSheet(null);
      setShared(made);
      announce(sharedText(made));
    });
  const sharedText = ({ sheetName, pseudonyms }: SharedCopy) =>
    say("pane.keep.shared", { sheet: sheetName, pseudonyms });
  const toggle = (column: SheetColumn, on: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (on) after.add(column);
      else after.delete(column);
      return after;
    });

  return (
    <Part title={say("pane.keep.share.title")}>
      <Text size={200}>{say("pane.keep.share.teach")}</Text>
      {sheet && sheet.columns.length > 0 && (
        <Columns columns={sheet.columns} chosen={chosen} onToggle={toggle} />
      )}
      <div>
        {sheet ? (
          <Button appearance="primary" disabledFocusable={task !== null} onClick={() => void copy(sheet)}>
            {say("pane.keep.share.run", { sheet: sheet.name })}
          </Button>
        ) : (
          <Button disabledFocusable={task !== null} onClick={() => void prepare()}>
            {say("pane.keep.share.prepare")}
          </Button>
        )}
      </div>
      {task && <TaskStatus task={task} onCancel={cancel} />}
      {problem !== null && <ProblemBar problem={problem} />}
      {shared && <NoteBar intent="success">{sharedText(shared)}</NoteBar>}
    </Part>
  );
}

interface ColumnsProps {
  readonly columns: readonly SheetColumn[];
  readonly chosen: ReadonlySet<SheetColumn>;
  readonly onToggle: (column: SheetColumn, on: boolean) => void;
}

/** The columns of the sheet; those that name customers by their header are chosen beforehand. */
function Columns({ columns, chosen, onToggle }: ColumnsProps) {
  const { say } = useServices();
  const severalTables = new Set(columns.map(({ table }) => table)).size > 1;
  return (
    // No Field: it would give its own name to each of the boxes.
    <Part title={say("pane.keep.share.identifiers")}>
      <Text size={200}>{say("pane.keep.share.identifiers.hint")}</Text>
      {columns.map((column) => (
        <Checkbox
          key={`${column.table} ${column.column}`}
          label={severalTables && column.table !== null ? `${column.table}: ${column.header}` : column.header}
          checked={chosen.has(column)}
          onChange={(_, { checked }) => onToggle(column, checked === true)}
        />
      ))}
    </Part>
  );
}
