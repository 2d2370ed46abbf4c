import type { Catalogue } from "../translate";
import { pane } from "./pane";
import { workbook } from "./workbook";

/** What the pane says besides. */
export const paneTexts: Catalogue = { ...pane, ...workbook };
