import { isBlank, type Cell } from "../../contract/cell";
import type { FileSource } from "../../contract/recipe";
import type { SourceColumn } from "../../contract/report-data";
import { uniqueHeaders } from "../../workbook/headers";
import { WorkbookProblem } from "../../workbook/ports/problem";
import { sampleSize, type SourceDescription } from "../../workbook/ports/source";
import { rowsExpected, type FileLayout } from "./file-reader";

/** A file as the pane speaks of it before it is read. Throws file-unreadable where there is no table in it. */
export function describeFile(file: File, layout: FileLayout): SourceDescription<FileSource> {
  if (layout.headers.length === 0) throw new WorkbookProblem("file-unreadable", { file: file.name });
  const source: FileSource = {
    kind: "file",
    name: file.name,
    bytes: file.size,
    changed: new Date(file.lastModified).toISOString(),
    format: layout.format,
  };
  return {
    ...{ source, address: file.name, sheetId: "", sheet: "", table: null },
    rows: rowsExpected(file, layout),
    columns: layout.headers.map((header, place): SourceColumn => {
      const cells = (layout.samples[place] ?? []).filter((text) => !isBlank(text)).map(cellOfText);
      return { header, sample: cells.slice(0, sampleSize) };
    }),
  };
}

/** Headers by which columns can be told apart, as a sheet's are. */
export const namedColumns = (layout: FileLayout): FileLayout => ({
  ...layout,
  headers: uniqueHeaders(layout.headers, 0),
});

/** Numbers as a sheet has them; all else, dates included, as it is spelled. */
function cellOfText(text: string): Cell {
  const value = Number(text);
  return text !== "" && Number.isFinite(value) && /^[+-]?(\d+\.?|\d*\.\d+)$/.test(text) ? value : text;
}
