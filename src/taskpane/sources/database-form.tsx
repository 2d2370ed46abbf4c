import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { DatabaseSource } from "../../contract/recipe";
import type { SourceDescription } from "../../workbook/ports/source";
import type { Login } from "../../workbook/ports/database";
import { hostOf } from "../../workbook/ports/database-address";
import { useServices } from "../services";
import { ConnectionStatus } from "./connection-status";
import { LoginFields } from "./login-fields";
import { TextField } from "./text-field";
import { useConnection } from "./use-connection";

/** What is typed into the form: kept in memory alone, as long as the pane is open. */
export interface DatabaseDraft extends Login {
  readonly address: string;
  readonly database: string;
  readonly table: string;
  /** Blank where nothing is declared. */
  readonly shardedBy: string;
}

/** @param address the one that this page may speak to, where a build has named one */
export const emptyDraft = (address = ""): DatabaseDraft => ({
  ...{ address, database: "default", table: "", shardedBy: "", user: "", password: "" },
});

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    width: "100%",
    overflowWrap: "anywhere",
  },
});

const needed = ["address", "database", "table", "user"] as const;

interface DatabaseFormProps {
  readonly draft: DatabaseDraft;
  readonly onChange: (draft: DatabaseDraft) => void;
  readonly onOpen: (source: SourceDescription<DatabaseSource>) => void;
}

/** Asks where a table is and who asks, and connects to it step by step. */
export function DatabaseForm({ draft, onChange, onOpen }: DatabaseFormProps) {
  const { say } = useServices();
  const styles = useStyles();
  const connection = useConnection();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const change = (changed: Partial<DatabaseDraft>) => {
    connection.reset();
    onChange({ ...draft, ...changed });
  };
  const connect = async () => {
    setTried(true);
    const missing = needed.findIndex((name) => draft[name].trim() === "");
    if (missing >= 0) return form.current?.querySelectorAll("input")[missing]?.focus();
    const { user, password } = draft;
    const opened = await connection.connect(sourceOf(draft), { user, password });
    if (opened) onOpen(opened);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={say("pane.database.form")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!connection.task) void connect();
      }}
    >
      <TextField
        label={say("pane.database.address")}
        hint={say("pane.database.address.hint")}
        inputMode="url"
        value={draft.address}
        isMissing={tried && draft.address === ""}
        // A password is for the server for which it was typed.
        onChange={(address) =>
          change({ address, ...(hostOf(address) !== hostOf(draft.address) && { password: "" }) })
        }
      />
      {(["database", "table"] as const).map((name) => (
        <TextField
          key={name}
          label={say(`pane.database.${name}`)}
          value={draft[name]}
          isMissing={tried && draft[name] === ""}
          onChange={(value) => change({ [name]: value })}
        />
      ))}
      <LoginFields login={draft} tried={tried} onChange={change} />
      <TextField
        label={say("pane.database.sharded-by")}
        hint={say("pane.database.sharded-by.hint")}
        value={draft.shardedBy}
        onChange={(shardedBy) => change({ shardedBy })}
      />
      <ConnectionStatus connection={connection} />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={connection.task !== null}>
          {say("pane.database.connect")}
        </Button>
      </div>
    </form>
  );
}

function sourceOf({ address, database, table, shardedBy }: DatabaseDraft): DatabaseSource {
  return {
    ...{ kind: "database", address: address.trim(), database: database.trim(), table: table.trim() },
    ...(shardedBy.trim() !== "" && { shardedBy: shardedBy.trim() }),
  };
}
