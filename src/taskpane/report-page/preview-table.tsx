import { makeStyles, mergeClasses, tokens, Text } from "@fluentui/react-components";
import type { OutputTable } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { focusOutline } from "../parts/focus-outline";
import { sayMessage, useServices } from "../services";
import { columnHeader } from "./column-header";
import { IntervalFigures } from "./interval-figures";
import { previewColumns, type PreviewColumn } from "./preview-columns";

/** Where a table no longer fits beside itself, each row becomes a small list of its own. */
const narrow = "@media (max-width: 519px)";
/** A list of more figures than this is no longer read: such a table stays one, and scrolls in a box of its own. */
const mostListed = 8;

const useStyles = makeStyles({
  box: {
    overflowX: "auto",
    ...focusOutline,
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "end",
    verticalAlign: "top",
    fontWeight: "inherit",
  },
  label: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: "bottom" },
  /** The header repeated beside its figure; hidden where the header row is seen. */
  name: { display: "none", color: tokens.colorNeutralForeground2 },
});

/** Where a table is a list of lists. */
const useListStyles = makeStyles({
  table: { [narrow]: { display: "block" } },
  body: { [narrow]: { display: "block" } },
  heads: { [narrow]: { display: "none" } },
  row: {
    [narrow]: {
      display: "grid",
      gridTemplateColumns: "repeat(auto-fill, minmax(84px, 1fr))",
      gap: tokens.spacingHorizontalXS,
      padding: `${tokens.spacingVerticalS} 0`,
    },
  },
  cell: { [narrow]: { display: "block", padding: 0 } },
  label: { [narrow]: { gridColumn: "1 / -1" } },
  name: { [narrow]: { display: "block", textAlign: "end", fontWeight: tokens.fontWeightRegular } },
});

/** Where a table scrolls: its first column stays, so that one knows whose figures one sees. */
const useWideStyles = makeStyles({
  cell: { minWidth: "56px" },
  label: {
    position: "sticky",
    left: 0,
    minWidth: "96px",
    maxWidth: "120px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

type Part = keyof ReturnType<typeof useStyles> | keyof ReturnType<typeof useListStyles>;

/** The classes of each part of a table, as it becomes a list or scrolls. */
function useClasses(isWide: boolean) {
  const [own, list, wide] = [useStyles(), useListStyles(), useWideStyles()];
  const all: Readonly<Record<string, string>>[] = [own, isWide ? wide : list];
  return (...parts: readonly (Part | false)[]) =>
    mergeClasses(...parts.flatMap((part) => (part ? all.map((styles) => styles[part]) : [])));
}

/** Enough to see what the sheet will hold; a table of every customer would take the pane minutes to draw. */
const mostRows = 50;

/** The table as it will stand in the sheet: figures right-aligned, the interval as text and as a light band. */
export function PreviewTable({ table }: { readonly table: OutputTable }) {
  const { say } = useServices();
  const { box } = useStyles();
  const columns = previewColumns(table);
  const isWide = columns.length > mostListed;
  const classes = useClasses(isWide);
  const title = say("pane.preview.table", { table: table.name });
  const head = (column: PreviewColumn) =>
    column.kind === "interval" ? say("pane.preview.interval") : columnHeader(column.column, say);
  const row = (cells: readonly TableCell[], key: string, isTotal: boolean) => (
    <tr key={key} role="row" className={classes("row", isTotal && "total")}>
      {columns.map((column, place) => (
        <PreviewCell key={place} {...{ column, cells, classes }} isLabel={place === 0} head={head(column)} />
      ))}
    </tr>
  );
  // The roles are said outright: a browser drops them where a style makes a table into blocks.
  const drawn = (
    <table role="table" aria-label={title} className={classes("table")}>
      <thead role="rowgroup" className={classes("heads")}>
        <tr role="row">
          {columns.map((column, place) => (
            <th
              key={place}
              role="columnheader"
              scope="col"
              className={classes("cell", "head", place === 0 && "label")}
            >
              {head(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={classes("body")}>
        {table.rows.slice(0, mostRows).map((cells, index) => row(cells, String(index), false))}
        {table.totals &&
          table.totals.length > 0 &&
          row(
            [sayMessage(say, { key: table.totalsKey ?? "table.total" }), ...table.totals.slice(1)],
            "total",
            true,
          )}
      </tbody>
    </table>
  );
  const more = table.rows.length - mostRows;
  return (
    <>
      {isWide ? (
        // What scrolls has to be reached by the keyboard, which then scrolls it.
        <div role="region" aria-label={title} tabIndex={0} className={box}>
          {drawn}
        </div>
      ) : (
        drawn
      )}
      {more > 0 && <Text size={200}>{say("pane.preview.more-rows", { more })}</Text>}
    </>
  );
}

interface PreviewCellProps {
  readonly column: PreviewColumn;
  readonly cells: readonly TableCell[];
  readonly head: string;
  readonly isLabel: boolean;
  readonly classes: ReturnType<typeof useClasses>;
}

function PreviewCell({ column, cells, head, isLabel, classes }: PreviewCellProps) {
  const { formats } = useServices();
  if (isLabel && column.kind === "value") {
    return (
      <th role="rowheader" scope="row" className={classes("cell", "label")}>
        {formats.cell(cells[column.index] ?? null, column.column.unit)}
      </th>
    );
  }
  return (
    <td role="cell" className={classes("cell")}>
      <span className={classes("name")} aria-hidden="true">
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
