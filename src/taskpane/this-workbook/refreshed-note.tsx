import { makeStyles, tokens } from "@fluentui/react-components";
import type { RefreshResult } from "../../workbook/ports/runs";
import { NoteBar } from "../parts/problem-bar";
import { useServices } from "../services";
import { refreshedText } from "./refreshed-text";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& caption": { textAlign: "start", fontWeight: tokens.fontWeightSemibold },
    "& th": { fontWeight: tokens.fontWeightRegular, textAlign: "start" },
    "& th, & td": { paddingInline: `0 ${tokens.spacingHorizontalS}` },
    "& td, & thead th + th": { textAlign: "end" },
  },
});

/** What a refresh changed: in sentences, and figure by figure where the report has figures of the whole. */
export function RefreshedNote({ refreshed }: { readonly refreshed: RefreshResult }) {
  const { say, formats } = useServices();
  const { table } = useStyles();
  const { headline } = refreshed;
  return (
    <>
      <NoteBar intent="success">{refreshedText(refreshed, say)}</NoteBar>
      {headline.length > 0 && (
        <table className={table}>
          <caption>{say("pane.refreshed.figures")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("pane.refreshed.figure")}</th>
              <th scope="col">{say("pane.refreshed.before")}</th>
              <th scope="col">{say("pane.refreshed.now")}</th>
            </tr>
          </thead>
          <tbody>
            {headline.map(({ header, unit, before, now }) => (
              <tr key={header}>
                <th scope="row">{header}</th>
                <td>{formats.cell(before, unit)}</td>
                <td>{formats.cell(now, unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
