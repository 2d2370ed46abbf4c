import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { isCellError } from "../../contract/cell";
import type { ResultCell } from "../../contract/call-result";
import type { TableCell, Unit } from "../../contract/table";
import { focusOutline } from "../parts/focus-outline";
import { useServices } from "../services";

const useStyles = makeStyles({
  /** A wide table scrolls by itself, so that the pane does not. */
  frame: {
    overflowX: "auto",
    ...focusOutline,
  },
  table: {
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  cell: { textAlign: "end", padding: `0 ${tokens.spacingHorizontalM} 0 0` },
});

const mostRows = 6;

interface ResultCellsProps {
  readonly rows: readonly (readonly (ResultCell | TableCell)[])[];
  readonly units: readonly Unit[];
}

/** The cells of a result as they would stand in the sheet, the first rows of them. */
export function ResultCells({ rows, units }: ResultCellsProps) {
  const { say } = useServices();
  const styles = useStyles();
  const write = useCellText();
  const hidden = rows.length - mostRows;
  return (
    <>
      {/* What scrolls must be reachable by keyboard. */}
      <div
        className={styles.frame}
        tabIndex={0}
        role="group"
        aria-label={say("pane.explain.result.table", { rows: rows.length, columns: rows[0]?.length ?? 0 })}
      >
        <table className={styles.table}>
          <tbody>
            {rows.slice(0, mostRows).map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) => (
                  <td key={place} className={styles.cell}>
                    {write(cell, units[place] ?? "ratio")}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 && <Text size={200}>{say("pane.functions.more-rows", { rows: hidden })}</Text>}
    </>
  );
}

/** Writes one cell: an error by its value, a number by what it means. */
export function useCellText(): (cell: ResultCell | TableCell, unit: Unit) => string {
  const { formats } = useServices();
  return (cell, unit) => (isCellError(cell) ? cell.basicValue : formats.cell(cell, unit));
}
