import type { Catalogue } from "../translate";
import { database } from "./database";
import { keeping } from "./keeping";
import { pane } from "./pane";
import { recipes } from "./recipes";
import { workbook } from "./workbook";

/** What the pane says besides. */
export const paneTexts: Catalogue = { ...pane, ...database, ...keeping, ...recipes, ...workbook };
