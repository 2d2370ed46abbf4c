import type { Catalogue } from "../translate";
import { pane } from "./pane";
import { recipes } from "./recipes";
import { workbook } from "./workbook";

/** What the pane says besides. */
export const paneTexts: Catalogue = { ...pane, ...recipes, ...workbook };
