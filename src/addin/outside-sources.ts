import { createOutsideSources } from "../workbook/open-sources";

/** The same for the pane and for the commands of the ribbon: what one has opened the other can refresh. */
export const outsideSources = createOutsideSources();
