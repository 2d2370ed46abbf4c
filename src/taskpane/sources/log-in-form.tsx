import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { DatabaseSource } from "../../contract/recipe";
import type { Login } from "../../workbook/ports/database";
import { addressOf, hostOf } from "../../workbook/ports/database-address";
import { ProblemBar } from "../parts/problem-bar";
import { useServices } from "../services";
import { ConnectionStatus } from "./connection-status";
import { LoginFields } from "./login-fields";
import { useConnection } from "./use-connection";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});

interface LogInFormProps {
  /** As a recipe has it: a colleague may have written it, or a stranger. */
  readonly source: DatabaseSource;
  readonly busy: boolean;
  readonly onOpen: () => void;
}

/**
 * Asks who wants to read a report's data, and says first to whom the answer will go. Nothing is typed where that could
 * not be said truly; with another source it is to be another form, without what was typed for this one.
 */
export function LogInForm({ source, busy, onOpen }: LogInFormProps) {
  const problem = addressProblem(source);
  return problem === null ? <Fields {...{ source, busy, onOpen }} /> : <ProblemBar problem={problem} />;
}

function Fields({ source, busy, onOpen }: LogInFormProps) {
  const { say } = useServices();
  const styles = useStyles();
  const title = useId();
  const connection = useConnection();
  const [login, setLogin] = useState<Login>({ user: "", password: "" });
  const [tried, setTried] = useState(false);
  const { address, database, table } = source;
  const host = hostOf(address);
  const connect = async () => {
    setTried(true);
    if (login.user !== "" && (await connection.connect(source, login))) onOpen();
  };
  return (
    <form
      className={styles.form}
      aria-labelledby={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && !connection.task) void connect();
      }}
    >
      <Text id={title} weight="semibold" role="alert">
        {say("pane.log-in.title", { host })}
      </Text>
      <Text size={200}>{say("pane.log-in.why", { host, table: `${database}.${table}` })}</Text>
      <LoginFields
        {...{ login, tried }}
        onChange={(change) => {
          connection.reset();
          setLogin({ ...login, ...change });
        }}
      />
      <ConnectionStatus connection={connection} />
      <div>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy || !!connection.task}>
          {say("pane.log-in.refresh")}
        </Button>
      </div>
    </form>
  );
}

function addressProblem({ address }: DatabaseSource): unknown {
  try {
    addressOf(address);
    return null;
  } catch (problem) {
    return problem;
  }
}
