import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { DatabaseSource } from "../../contract/recipe";
import type { SourceDescription } from "../../workbook/ports/source";
import { QuietText } from "../parts/quiet-text";
import { useServices } from "../services";
import { DatabaseForm, type DatabaseDraft } from "./database-form";
import { SourceLine } from "./source-line";
import { SourcePart } from "./source-part";

interface DatabaseSourcePartProps {
  readonly source: SourceDescription<DatabaseSource> | null;
  readonly draft: DatabaseDraft;
  readonly onDraft: (draft: DatabaseDraft) => void;
  readonly onOpen: (source: SourceDescription<DatabaseSource>) => void;
}

/** Asks for a table of a database, and says which one is open. */
export function DatabaseSourcePart({ source, draft, onDraft, onOpen }: DatabaseSourcePartProps) {
  const { say } = useServices();
  const [form, setForm] = useState<"open" | "closed" | "left">(source ? "closed" : "open");
  return (
    <SourcePart>
      <QuietText>{say("pane.source.database.hint")}</QuietText>
      {source && <SourceLine label={say("pane.source.database.label")} source={source} />}
      {form === "open" ? (
        <DatabaseForm
          draft={draft}
          onChange={onDraft}
          onOpen={(opened) => {
            setForm("left");
            onOpen(opened);
          }}
        />
      ) : (
        // It takes the place of the button that had the focus.
        <Button autoFocus={form === "left"} onClick={() => setForm("open")}>
          {say("pane.source.database.other")}
        </Button>
      )}
    </SourcePart>
  );
}
