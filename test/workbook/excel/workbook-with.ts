import type { Cell } from "../../../src/contract/cell";
import type { Locale } from "../../../src/contract/locale";
import { catalogues } from "../../../src/i18n/catalogues";
import { createTranslate } from "../../../src/i18n/translate";
import segmentRetention from "../../../src/reports/segment-retention/segment-retention";
import type { Evaluate } from "../../../src/workbench/workbook-model/memory/calculation";
import { MemoryWorkbook } from "../../../src/workbench/workbook-model/memory/memory-workbook";
import { formatAddress, parseAddress, type Area } from "../../../src/workbench/workbook-model/area";
import { createExcelPort } from "../../../src/workbook/excel/excel-port";
import type { WorkbookPort } from "../../../src/workbook/port";
import type { InsertPlace, ReportRequest, ReportRuns } from "../../../src/workbook/ports/runs";
import type { SourceDescription } from "../../../src/workbook/ports/source";
import { calculateHere, type CalculateReport } from "../../../src/workbook/calculate";
import { createOutsideSources } from "../../../src/workbook/open-sources";
import { createRuns } from "../../../src/workbook/runs";
import { inShape, mappedColumns, startingOptions, type ReportSpec } from "../../../src/contract/report-spec";
import { vocabulary } from "../../../src/addin/vocabulary";
import { officeInNode, type OfficeInNode } from "./office-in-node";

/** An open workbook with data on its first sheet, and everything that Stay does with it, through the real library. */
export interface OpenWorkbook {
  readonly book: MemoryWorkbook;
  readonly office: OfficeInNode;
  readonly port: WorkbookPort;
  readonly runs: ReportRuns;
  /** `B2:C3` on the active sheet, or `Sheet1!B2`. */
  readonly area: (address: string) => Area;
  readonly values: (address: string) => Cell[][];
  readonly formulas: (address: string) => (string | null)[][];
  /** Writes as the user. */
  readonly write: (address: string, cells: readonly (readonly Cell[])[]) => void;
  readonly select: (...addresses: readonly string[]) => void;
}

export function openWorkbook(
  rows: readonly (readonly Cell[])[],
  options: {
    readonly at?: string;
    readonly table?: string;
    readonly locale?: Locale;
    readonly report?: ReportSpec;
    /** Gives formulas their values; without it every formula shows #CALC!. */
    readonly evaluate?: Evaluate;
  } = {},
): OpenWorkbook {
  const open = opened(new MemoryWorkbook({ evaluate: options.evaluate }), options.locale, options.report);
  const { book, area } = open;
  const block = { ...area(options.at ?? "A1"), rows: rows.length, columns: rows[0]?.length ?? 1 };
  if (rows.length > 0) book.cells.write(block, rows);
  if (options.table !== undefined) book.tables.add(block, options.table);
  return open;
}

/** A workbook as it comes from a file. */
export function opened(book: MemoryWorkbook, locale: Locale = "en", report?: ReportSpec): OpenWorkbook {
  const area = (address: string): Area => {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`No address: ${address}`);
    const sheet =
      parsed.sheetName === null ? book.sheets.active : (book.sheets.byName(parsed.sheetName)?.id ?? "");
    return { ...parsed.rectangle, sheet };
  };
  const office = officeInNode(book);
  const port = createExcelPort();
  const runs = runsOver(port, locale, "recipe", report);
  return {
    book,
    office,
    port,
    runs,
    area,
    values: (address) => book.cells.values(area(address)),
    formulas: (address) => book.cells.formulas(area(address)),
    write: (address, cells) =>
      book.cells.write({ ...area(address), rows: cells.length, columns: cells[0]?.length ?? 1 }, cells),
    select: (...addresses) => {
      const [first, ...others] = addresses.map(area);
      if (!first) throw new Error("Nothing to select");
      book.select({
        kind: "areas",
        areas: [first, ...others],
        activeCell: { ...first, rows: 1, columns: 1 },
      });
    },
  };
}

/** Runs of one report over a port. */
export function runsOver(
  port: WorkbookPort,
  locale: Locale,
  ids: string,
  report: ReportSpec = segmentRetention,
  now = "2026-03-01T12:00:00Z",
  calculate: CalculateReport = calculateHere([report]),
): ReportRuns {
  let made = 0;
  return createRuns({
    port,
    outside: createOutsideSources(),
    reports: [report],
    calculate,
    vocabulary,
    locale,
    translateFor: (spoken) => Promise.resolve(createTranslate(spoken, catalogues[spoken])),
    now: () => new Date(now),
    newId: () => `${ids}-${(made += 1)}`,
  });
}

/** A colleague who has the same workbook open, with a client library of their own. */
export function colleagueOf(open: OpenWorkbook): OpenWorkbook {
  const office = officeInNode(open.book, 1);
  const port = createExcelPort();
  return { ...open, office, port, runs: runsOver(port, "en", "colleague") };
}

/** What a user asks for who confirms what Stay has recognised. */
export function requestFor(
  { runs }: Pick<OpenWorkbook, "runs">,
  source: SourceDescription,
  report: ReportSpec = segmentRetention,
): ReportRequest {
  const { shape, mapping } = runs.recognise(report.id, source);
  const shaped = inShape(report, shape);
  if (!shaped) throw new Error(`No shape ${shape}`);
  const { options } = startingOptions(shaped, mappedColumns(mapping, source.columns));
  return { report: report.id, shape, source, mapping, lookups: {}, options };
}

/** Builds the segment report from what is selected and inserts it. */
export const insertSegmentReport = (
  open: Pick<OpenWorkbook, "port" | "runs">,
  place: InsertPlace = "new-sheet",
) => insertReport(open, segmentRetention, place);

/** Builds a report from what is selected and inserts it. */
export async function insertReport(
  { port, runs }: Pick<OpenWorkbook, "port" | "runs">,
  report: ReportSpec,
  place: InsertPlace,
) {
  const prepared = await runs.prepare(requestFor({ runs }, await port.describeSelection(), report));
  return runs.insert(prepared, place);
}

/** Where a table stands, as an address with its sheet. */
export function addressOfTable(book: MemoryWorkbook, name: string): string {
  const table = book.tables.get(name);
  if (!table) throw new Error(`No table ${name}`);
  return `'${book.sheets.get(table.area.sheet)?.name ?? ""}'!${formatAddress(table.area)}`;
}

/** Some customers: A loses one of two, B none of two, C one of one. */
export const customers: readonly (readonly Cell[])[] = [
  ["Customer", "Plan", "Churned"],
  ["K1", "A", "Yes"],
  ["K2", "A", "No"],
  ["K3", "B", "No"],
  ["K4", "B", "No"],
  ["K5", "C", "Yes"],
];
