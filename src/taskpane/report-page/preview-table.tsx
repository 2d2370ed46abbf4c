import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { useServices } from "../services";
import { IntervalBand } from "./interval-band";
import { numberAt, previewColumns, type PreviewColumn } from "./preview-columns";

/** Where a table no longer fits beside itself, each row becomes a small list of its own. */
const narrow = "@media (max-width: 519px)";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    [narrow]: { display: "block" },
  },
  block: { [narrow]: { display: "block" } },
  heads: { [narrow]: { display: "none" } },
  row: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: {
      display: "grid",
      gridTemplateColumns: "repeat(auto-fill, minmax(84px, 1fr))",
      gap: tokens.spacingHorizontalXS,
      padding: `${tokens.spacingVerticalS} 0`,
    },
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "end",
    verticalAlign: "top",
    fontWeight: "inherit",
    [narrow]: { display: "block", padding: 0 },
  },
  label: {
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    [narrow]: { gridColumn: "1 / -1" },
  },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: "bottom" },
  /** The header repeated beside its figure; hidden where the header row is seen. */
  name: {
    display: "none",
    color: tokens.colorNeutralForeground2,
    [narrow]: { display: "block", textAlign: "end", fontWeight: tokens.fontWeightRegular },
  },
});

/** The table as it will stand in the sheet: figures right-aligned, the interval as text and as a light band. */
export function PreviewTable({ table }: { readonly table: OutputTable }) {
  const { say } = useServices();
  const styles = useStyles();
  const columns = previewColumns(table);
  const head = (column: PreviewColumn) =>
    column.kind === "interval" ? say("pane.preview.interval") : say(`column.${column.column.key}`);
  const row = (cells: readonly TableCell[], key: string, isTotal: boolean) => (
    <tr key={key} role="row" className={mergeClasses(styles.row, isTotal && styles.total)}>
      {columns.map((column, place) => (
        <PreviewCell key={place} {...{ column, cells }} isLabel={place === 0} head={head(column)} />
      ))}
    </tr>
  );
  // The roles are said outright: a browser drops them where a style makes a table into blocks.
  return (
    <table role="table" aria-label={say("pane.preview.table")} className={styles.table}>
      <thead role="rowgroup" className={styles.heads}>
        <tr role="row">
          {columns.map((column, place) => (
            <th
              key={place}
              role="columnheader"
              scope="col"
              className={mergeClasses(styles.cell, styles.head, place === 0 && styles.label)}
            >
              {head(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.block}>
        {table.rows.map((cells, index) => row(cells, String(index), false))}
        {table.totals.length > 0 && row([say("table.total"), ...table.totals.slice(1)], "total", true)}
      </tbody>
    </table>
  );
}

interface PreviewCellProps {
  readonly column: PreviewColumn;
  readonly cells: readonly TableCell[];
  readonly head: string;
  readonly isLabel: boolean;
}

function PreviewCell({ column, cells, head, isLabel }: PreviewCellProps) {
  const { formats } = useServices();
  const styles = useStyles();
  if (isLabel && column.kind === "value") {
    return (
      <th role="rowheader" scope="row" className={mergeClasses(styles.cell, styles.label)}>
        {formats.cell(cells[column.index] ?? null, column.column.unit)}
      </th>
    );
  }
  return (
    <td role="cell" className={styles.cell}>
      <span className={styles.name} aria-hidden="true">
        {head}
      </span>
      {column.kind === "interval" ? (
        <IntervalFigures column={column} cells={cells} />
      ) : (
        formats.cell(cells[column.index] ?? null, column.column.unit)
      )}
    </td>
  );
}

interface IntervalFiguresProps {
  readonly column: Extract<PreviewColumn, { kind: "interval" }>;
  readonly cells: readonly TableCell[];
}

function IntervalFigures({ column, cells }: IntervalFiguresProps) {
  const { formats } = useServices();
  const [low, high] = [numberAt(cells, column.low), numberAt(cells, column.high)];
  if (low === null || high === null) return null;
  return (
    <>
      {formats.interval(low, high)}
      <IntervalBand
        low={low}
        high={high}
        estimate={column.estimate === null ? null : numberAt(cells, column.estimate)}
      />
    </>
  );
}
