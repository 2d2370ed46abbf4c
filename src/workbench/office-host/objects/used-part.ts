import { intersection, type Area } from "../../workbook-model/area";
import { generalFormat } from "../../workbook-model/coerce";
import type { WorkbookModel } from "../../workbook-model/model";
import { defaultFormat } from "../../workbook-model/records";

/** The smallest area around the used cells within a range; `null` where none is used. */
export function usedPart({ cells }: WorkbookModel, within: Area, valuesOnly: boolean): Area | null {
  const whole = cells.usedArea(within.sheet, valuesOnly);
  let part = whole && intersection(within, whole);
  const isUsed = (area: Area): boolean =>
    cells.values(area).some((row) => row.some((cell) => cell !== null)) ||
    (!valuesOnly && hasLook(cells, area)) ||
    cells.formulas(area).some((row) => row.some((formula) => formula !== null));
  while (part && !isUsed({ ...part, rows: 1 }))
    part = shrunk(part, { row: part.row + 1, rows: part.rows - 1 });
  while (part && !isUsed({ ...part, row: part.row + part.rows - 1, rows: 1 }))
    part = shrunk(part, { rows: part.rows - 1 });
  while (part && !isUsed({ ...part, columns: 1 })) {
    part = shrunk(part, { column: part.column + 1, columns: part.columns - 1 });
  }
  while (part && !isUsed({ ...part, column: part.column + part.columns - 1, columns: 1 })) {
    part = shrunk(part, { columns: part.columns - 1 });
  }
  return part;
}

function shrunk(part: Area, change: Partial<Area>): Area | null {
  const area = { ...part, ...change };
  return area.rows > 0 && area.columns > 0 ? area : null;
}

const plainLook = JSON.stringify(Object.entries(defaultFormat).sort());

function hasLook(cells: WorkbookModel["cells"], area: Area): boolean {
  return (
    JSON.stringify(Object.entries(cells.format(area)).sort()) !== plainLook ||
    cells.numberFormats(area).some((row) => row.some((format) => format !== generalFormat))
  );
}
