import { createContext, useContext } from "react";
import type { AnyFunctionSpec, FunctionText } from "../contract/function-spec";
import type { EvaluateCall } from "../contract/call-result";
import type { Calculations } from "../contract/calculation";
import type { Cell } from "../contract/cell";
import type { Locale, Message, MessageValues } from "../contract/locale";
import type { FileSource } from "../contract/recipe";
import type { ReportSpec } from "../contract/report-spec";
import type { Formats } from "../i18n/formats";
import type { database } from "../i18n/en/database";
import type { keeping } from "../i18n/en/keeping";
import type { pane } from "../i18n/en/pane";
import type { recipes } from "../i18n/en/recipes";
import type { WorkbookPort } from "../workbook/port";
import type { ReportRuns } from "../workbook/ports/runs";
import type { SourceDescription } from "../workbook/ports/source";
import type { OpenDatabase } from "../workbook/ports/database";
import type { Appearance } from "./theme-names";
import type { PaneChannel } from "./pane-channel";

/** Keys the pane may say: its own to the letter, those of other catalogues by their first word. */
export type TextKey =
  | keyof typeof pane
  | keyof typeof database
  | keyof typeof recipes
  | keyof typeof keeping
  | `${"report" | "check" | "column" | "finding" | "note" | "table" | "workbook" | "error"}.${string}`;

export type Say = (key: TextKey, values?: MessageValues) => string;

/** Says what pure code has left to be said. Its keys are plain strings; the checks see that each has a text. */
export function sayMessage(say: Say, { key, values }: Message): string {
  return say(key as TextKey, values);
}

/** Everything the pane works with. It is handed in; the pane itself knows neither Office nor the network. */
export interface PaneServices {
  readonly port: WorkbookPort;
  readonly runs: ReportRuns;
  /**
   * Opens a file of the user's machine for this session.
   *
   * @param as the file of a recipe, for which this one was chosen
   */
  readonly openFile: (file: File, as?: FileSource) => Promise<SourceDescription<FileSource>>;
  readonly openDatabase: OpenDatabase;
  /** Addresses that this page may speak to beside its own, as the build has named them. */
  readonly databaseAddresses: readonly string[];
  readonly reports: readonly ReportSpec[];
  readonly functions: readonly AnyFunctionSpec[];
  /** Function id -> help in the user's language, where it differs from the declaration's. */
  readonly functionTexts: Readonly<Record<string, FunctionText>>;
  /** Function id -> its definition as its docstring states it, line by line. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly evaluate: EvaluateCall;
  readonly say: Say;
  /** Whether there is a text for a key: some questions have a hint and others need none. */
  readonly knows: (key: TextKey) => boolean;
  readonly formats: Formats;
  readonly locale: Locale;
  /** BCP 47 tag of the user's own numbers, which decides how formulas are written. */
  readonly formulaTag: string;
  /** Header row and rows of invented customers. */
  readonly loadSample: () => Promise<readonly (readonly Cell[])[]>;
  readonly about: AboutFacts;
  /** Opens a static page of ours, given by its path, in the browser. */
  readonly openPage: (path: string) => void;
  readonly channel: PaneChannel;
  readonly appearance: AppearanceSource;
  /** What cells have been calculating for a while. */
  readonly calculations: Calculations;
}

/** What the pane says about itself and its host. */
export interface AboutFacts {
  readonly version: string;
  /** Requirement sets of interest with the highest version that the host has; `null` where it lacks the set. */
  readonly requirementSets: () => readonly (readonly [name: string, version: string | null])[];
  /** Computes every declared example. */
  readonly runExamples: () => Promise<{ readonly passed: number; readonly total: number }>;
}

/** How the host looks, and when that changes. */
export interface AppearanceSource {
  readonly current: () => Appearance;
  readonly subscribe: (listener: () => void) => () => void;
}

const ServicesContext = createContext<PaneServices | null>(null);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("Pane components stand inside ServicesProvider");
  return services;
}
