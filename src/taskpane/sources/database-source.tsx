import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DatabaseSource } from "../../contract/recipe";
import type { SourceDescription } from "../../workbook/ports/source";
import { sourceText } from "../reports/selection-line";
import { useServices } from "../services";
import { DatabaseForm, type DatabaseDraft } from "./database-form";

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

interface DatabaseSourcePartProps {
  readonly source: SourceDescription<DatabaseSource> | null;
  readonly draft: DatabaseDraft;
  readonly onDraft: (draft: DatabaseDraft) => void;
  readonly onOpen: (source: SourceDescription<DatabaseSource>) => void;
}

/** Asks for a table of a database, and says which one is open. */
export function DatabaseSourcePart({ source, draft, onDraft, onOpen }: DatabaseSourcePartProps) {
  const { say } = useServices();
  const styles = useStyles();
  const [form, setForm] = useState<"open" | "closed" | "left">(source ? "closed" : "open");
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.quiet}>
        {say("pane.source.database.hint")}
      </Text>
      {source && (
        <Text className={styles.line}>
          <strong>{say("pane.source.database.label")}</strong> {sourceText(source, say)}
        </Text>
      )}
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
    </div>
  );
}
