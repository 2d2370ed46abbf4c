import { tokens } from "@fluentui/react-components";

/** For what Fluent does not draw: who walks by keyboard sees where the focus is. */
export const focusOutline = {
  ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
};
