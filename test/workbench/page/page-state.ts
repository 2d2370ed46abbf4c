import type { PageState } from "../../../src/workbench/page/state";

/** The page as it opens. */
export const openingState: PageState = {
  language: "en-US",
  theme: "light",
  paneWidth: 350,
  paneShown: true,
  colleagueShown: false,
  fileName: "Book1.xlsx",
  busy: null,
  cancel: null,
  message: null,
  question: null,
  cellError: null,
};
