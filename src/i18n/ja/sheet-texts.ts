import type { Catalogue } from "../translate";
import { columns } from "./columns";
import { errors } from "./errors";
import { reports } from "./reports";

/** What cells need before the pane has loaded: error messages, column headers and the words of reports. */
export const sheetTexts: Catalogue = { ...errors, ...columns, ...reports };
