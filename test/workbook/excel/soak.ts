import type { RefreshOutcome } from "../../../src/workbook/ports/runs";
import { customers, insertSegmentReport, openWorkbook, type OpenWorkbook } from "./workbook-with";

/** What a workbook holds that could grow from refresh to refresh. */
export interface Size {
  readonly settings: number;
  /** Characters of all settings, numbers not counted. */
  readonly kept: number;
  readonly names: number;
  readonly sheets: number;
  readonly tables: number;
  readonly charts: number;
  readonly colourScales: number;
  /** Used rows of all sheets. */
  readonly rows: number;
  /** Requests of one refresh of all. */
  readonly requests: number;
}

/** A workbook with reports, to be refreshed again and again while its data change. */
export interface Soak {
  readonly open: OpenWorkbook;
  /** Changes the data to and fro, and refreshes every report. */
  readonly round: () => Promise<Size>;
}

export async function soakWith(reports: number): Promise<Soak> {
  const open = openWorkbook(customers, { table: "Customers" });
  const { sheets } = open.book;
  for (let made = 0; made < reports; made += 1) {
    sheets.activate(sheets.byName("Sheet1")?.id ?? "");
    open.select("A1");
    await insertSegmentReport(open);
  }
  let turn = 0;
  const round = async (): Promise<Size> => {
    turn += 1;
    // A segment comes with one round and goes with the next.
    open.write("Sheet1!B6:C6", [[turn % 2 === 0 ? "C" : "D", turn % 3 === 0 ? "Yes" : "No"]]);
    const before = open.office.requests.length;
    const outcomes = await open.runs.refreshAll();
    outcomes.forEach(mustHaveSucceeded);
    const requests = open.office.requests.length - before;
    // What was sent is of no further use, and would be all that grows.
    open.office.requests.length = 0;
    open.office.sizes.length = 0;
    return { ...sizeOf(open), requests };
  };
  return { open, round };
}

function mustHaveSucceeded(outcome: RefreshOutcome): void {
  if ("problem" in outcome) throw outcome.problem;
}

function sizeOf({ book }: OpenWorkbook): Omit<Size, "requests"> {
  const settings = [...book.settings.all()];
  return {
    settings: settings.length,
    kept: JSON.stringify(settings, (_, value: unknown) => (typeof value === "number" ? 0 : value)).length,
    names: book.names.all().length,
    sheets: book.sheets.all().length,
    tables: book.tables.all().length,
    charts: book.charts.all().length,
    colourScales: book.colorScales.all().length,
    rows: book.sheets.all().reduce((sum, { id }) => sum + (book.cells.usedArea(id, true)?.rows ?? 0), 0),
  };
}
