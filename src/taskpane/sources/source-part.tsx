import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
  },
});

/** What there is to say and to do about a place outside the workbook from which data are taken. */
export function SourcePart({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().part}>{children}</div>;
}
