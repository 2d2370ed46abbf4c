import type { Loss, RefusalCode } from "../../files/refusals";
import type { Theme } from "../query";

/** What the page itself says. The add-in's texts are its own. */
export interface PageTexts {
  readonly notExcel: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly language: string;
  readonly theme: string;
  readonly themeNames: Readonly<Record<Theme, string>>;
  readonly fileCommands: string;
  readonly settings: string;
  readonly cellMenu: string;
  readonly grid: string;
  readonly pane: (title: string) => string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly starting: string;
  readonly opening: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly savedWithLosses: (name: string, losses: string) => string;
  readonly notOpened: (name: string, reason: string) => string;
  readonly notFound: string;
  readonly failed: (what: string) => string;
  readonly notReady: string;
  readonly notStarted: string;
  readonly dismiss: string;
  readonly error: (address: string, message: string) => string;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly losses: Readonly<Record<Loss, string>>;
}
