import { noteBlock, textBlock } from "../layout/layout-report";
import { noteLines } from "../layout/note-lines";
import type { CellRole, WrittenBlock } from "../layout/sheet-plan";
import type { WriteRequest } from "../ports/report";
import type { StandingReport } from "./standing-report";

/**
 * Sentence and notes, wherever they stand by now; the title stays the user's unless the language has changed.
 *
 * @param marked keys that are no longer in the data and whose rows stay
 */
export function writeWords(
  report: StandingReport,
  marked: readonly string[],
  { output, provenance, translate }: WriteRequest,
  newLanguage: boolean,
): void {
  const writeText = (role: CellRole, { key, values }: typeof output.title): void => {
    const range = rangeOfRole(report, role);
    if (range) write(range, textBlock(anywhere, translate(key, values)));
  };
  if (newLanguage) writeText("title", output.title);
  writeText("sentence", output.sentence);
  writeNotes(report, noteBlock(noteLines(output.notes, provenance, marked, translate), anywhere));
}

/** Labels and their texts. */
const notesWidth = 2;

/** The cells are found by name, so where a block would stand is of no account. */
const anywhere = { row: 0, column: 0 };

function rangeOfRole({ sheet, named }: StandingReport, role: CellRole): Excel.Range | null {
  const known = named.get(role);
  return known ? sheet.names.getItem(known.name).getRange() : null;
}

function writeNotes(report: StandingReport, block: WrittenBlock): void {
  const range = (): Excel.Range | null => rangeOfRole(report, "notes");
  const rows = report.named.get("notes")?.rows ?? 0;
  const lacking = block.rows - rows;
  if (lacking > 0) {
    // Before the block's last row, so that the name grows with it.
    const last = range()
      ?.getLastRow()
      .getResizedRange(lacking - 1, 0);
    const band = report.band && last?.getResizedRange(0, report.band.columns - notesWidth);
    (band ?? last?.getEntireRow())?.insert(Excel.InsertShiftDirection.down);
  }
  const blank = Array.from({ length: Math.max(0, -lacking) }, () => "");
  // Columns of the user's own may have come between the labels and their texts.
  const column = (place: number): Pick<WrittenBlock, "values" | "formats"> => ({
    values: [...block.values.map((row) => row[place] ?? ""), ...blank].map((value) => [value]),
    formats: [...block.formats.map((row) => row[place] ?? ""), ...blank.map(() => "@")].map((format) => [
      format,
    ]),
  });
  const [labels, texts] = [range()?.getColumn(0), range()?.getLastColumn()];
  if (labels) write(labels, column(0));
  if (texts) write(texts, column(1));
}

function write(range: Excel.Range, { formats, values }: Pick<WrittenBlock, "values" | "formats">): void {
  range.numberFormat = formats.map((row) => [...row]);
  range.values = values.map((row) => [...row]);
}
