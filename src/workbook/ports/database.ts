import type { DatabaseSource } from "../../contract/recipe";
import type { SourceDescription } from "./source";
import type { Run } from "./run";

/** Who asks. It lives in memory for as long as the session lasts, and is written nowhere. */
export interface Login {
  readonly user: string;
  readonly password: string;
}

/** What has to go well, in this order, before a table can be asked. */
export const connectionSteps = ["address", "server", "login", "table"] as const;
export type ConnectionStep = (typeof connectionSteps)[number];

export interface ConnectRun extends Pick<Run, "signal"> {
  /** Told each step that went well. */
  readonly onStep?: (step: ConnectionStep) => void;
}

/** Logs in and looks at a table. Throws a `WorkbookProblem` at the first step that does not go well. */
export type OpenDatabase = (
  source: DatabaseSource,
  login: Login,
  how?: ConnectRun,
) => Promise<SourceDescription<DatabaseSource>>;
