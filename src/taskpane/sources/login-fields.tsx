import type { Login } from "../../workbook/ports/database";
import { useServices } from "../services";
import { TextField } from "./text-field";

interface LoginFieldsProps {
  readonly login: Login;
  /** Whether the user has tried to log in. */
  readonly tried: boolean;
  readonly onChange: (change: Partial<Login>) => void;
}

/** Who asks. A password may be blank: some users have none. */
export function LoginFields({ login: { user, password }, tried, onChange }: LoginFieldsProps) {
  const { say } = useServices();
  return (
    <>
      <TextField
        label={say("pane.database.user")}
        value={user}
        isMissing={tried && user === ""}
        onChange={(typed) => onChange({ user: typed })}
      />
      <TextField
        label={say("pane.database.password")}
        hint={say("pane.database.password.hint")}
        type="password"
        value={password}
        onChange={(typed) => onChange({ password: typed })}
      />
    </>
  );
}
