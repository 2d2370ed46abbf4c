import type { Encoding } from "../../files/csv/decode";
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
  /** Over the pane of someone who has the same workbook open. */
  readonly ofColleague: (title: string) => string;
  readonly closePane: string;
  readonly paneWidth: string;
  readonly starting: string;
  readonly opening: (name: string) => string;
  readonly openingRows: (name: string, done: number, total: number) => string;
  readonly opened: (name: string) => string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly savedWithLosses: (name: string, losses: string) => string;
  /** What a save would lose, said before it happens. */
  readonly saveLoses: (name: string) => string;
  readonly saveAnyway: string;
  readonly notOpened: (name: string, reason: string) => string;
  readonly notFound: string;
  readonly failed: (what: string) => string;
  readonly notReady: string;
  readonly notStarted: string;
  readonly dismiss: string;
  readonly cancel: string;
  readonly question: string;
  readonly readingEnded: (name: string) => string;
  /** A number of which it is not clear whether its mark stands before decimals or between thousands. */
  readonly askMark: (name: string, address: string, number: string) => string;
  readonly meansWhole: (shown: string) => string;
  readonly meansDecimals: (shown: string) => string;
  readonly doNotOpen: string;
  readonly markSettled: (address: string, number: string, shown: string) => string;
  readonly markAssumed: (address: string, number: string, shown: string) => string;
  readonly encodingGuessed: (name: string, encoding: string) => string;
  readonly encodingAssumed: (name: string, encoding: string) => string;
  readonly readAs: (encoding: string) => string;
  readonly lettersAreRight: string;
  readonly encodings: Readonly<Record<Encoding, string>>;
  readonly error: (address: string, message: string) => string;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly losses: Readonly<Record<Loss, string>>;
}
