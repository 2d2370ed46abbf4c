import ExcelJS from "exceljs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleSheets } from "./sample";
import type { SampleCell, SampleSheet } from "./sheet";

/**
 * Writes the sample workbook for the workbench, and a small customer list that the pane offers to fill a sheet with.
 */
export async function emitSample(
  distDirectory: string,
  workbenchDirectory: string,
  sheets: readonly SampleSheet[] = sampleSheets(),
): Promise<void> {
  const folder = join(distDirectory, "sample");
  await mkdir(folder, { recursive: true });
  await mkdir(workbenchDirectory, { recursive: true });
  const [customers] = sheets;
  if (customers) await writeFile(join(folder, "customers.json"), JSON.stringify(excerpt(customers)));
  await writeFile(join(workbenchDirectory, "sample.xlsx"), await workbookOf(sheets));
}

const everyNth = 10;
const excerptColumns = ["Customer", "Segment", "Plan", "Country", "Churned"];

/** Every tenth customer, headers first, in plain values. */
export function excerpt({ columns, rows }: SampleSheet): SampleCell[][] {
  const places = excerptColumns.map((header) => columns.findIndex((column) => column.header === header));
  const picked = rows.filter((_, index) => index % everyNth === 0);
  return [excerptColumns, ...picked.map((row) => places.map((place) => row[place] ?? null))];
}

export async function workbookOf(sheets: readonly SampleSheet[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "Stay";
  // Fixed, so that the same sample gives the same file.
  workbook.created = workbook.modified = new Date(Date.UTC(2025, 6, 1));
  for (const sheet of sheets) addSheet(workbook, sheet);
  // Light compression: the file is made at every build and read once.
  return Buffer.from(await workbook.xlsx.writeBuffer({ zip: { compressionOptions: { level: 2 } } }));
}

function addSheet(workbook: ExcelJS.Workbook, { name, columns, rows }: SampleSheet): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  // Cells take the style of their column when they are made: the columns come first.
  columns.forEach(({ width, format }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (format !== undefined) column.numFmt = format;
  });
  sheet.addTable({
    name,
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  sheet.getRow(1).font = { bold: true };
}
