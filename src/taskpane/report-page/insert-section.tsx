import { Button, Field, Link, Radio, RadioGroup } from "@fluentui/react-components";
import type { InsertPlace } from "../../workbook/ports/runs";
import { NoteBar } from "../parts/problem-bar";
import { useServices } from "../services";
import type { Inserted } from "./report-state";

const places = ["new-sheet", "beside"] as const satisfies readonly InsertPlace[];

interface InsertSectionProps {
  readonly inserted: Inserted | null;
  readonly place: InsertPlace;
  /** There is a sheet of the data to stand beside. */
  readonly isInWorkbook: boolean;
  readonly isBusy: boolean;
  readonly onPlace: (place: InsertPlace) => void;
  readonly onInsert: () => void;
  readonly onGoToSheet: () => void;
}

/** Where the report goes; once it stands there, what was made, how to take it back, and how to have another. */
export function InsertSection({
  inserted,
  place,
  isInWorkbook,
  isBusy,
  onPlace,
  onInsert,
  onGoToSheet,
}: InsertSectionProps) {
  const { say } = useServices();
  return (
    <>
      {inserted && (
        <NoteBar intent="success">
          {say("pane.insert.done", {
            sheet: inserted.sheetName,
            table: inserted.tables[0]?.name ?? "",
          })}{" "}
          <Link as="button" inline onClick={onGoToSheet}>
            {say("pane.workbook.go")}
          </Link>{" "}
          {say(`pane.insert.undo.${inserted.place}`)} {say("pane.insert.refresh")}
        </NoteBar>
      )}
      {isInWorkbook && (
        <Field label={say("pane.insert.place")} hint={say("pane.insert.where")}>
          <RadioGroup
            value={place}
            onChange={(_, { value }) => onPlace(places.find((known) => known === value) ?? place)}
          >
            {places.map((one) => (
              <Radio key={one} value={one} label={say(`pane.insert.place.${one}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {inserted && (
        <Button disabledFocusable={isBusy} onClick={onInsert}>
          {say(`pane.insert.again.${place}`)}
        </Button>
      )}
    </>
  );
}
