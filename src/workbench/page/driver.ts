import type { Cell } from "../../contract/cell";
import type { WorkbenchDriver } from "../driver";
import { formatAddress, parseAddress, type Area } from "../workbook-model/area";
import { coerce, generalFormat } from "../workbook-model/coerce";
import type { WorkbookModel } from "../workbook-model/model";

/** What the driver moves. */
export interface DriverParts {
  readonly ready: Promise<void>;
  /** The open workbook; another one after a file was opened. */
  readonly model: () => WorkbookModel;
  /** Native formulas calculated, calls to the add-in answered and shown. */
  readonly settled: () => Promise<void>;
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<void>;
  readonly save: () => Promise<{ readonly bytes: Uint8Array; readonly lost: readonly string[] }>;
  readonly press: (controlId: string) => Promise<void>;
}

/** Lets scripts do what a user does. */
export function createDriver(parts: DriverParts): WorkbenchDriver {
  const { model, settled } = parts;
  const area = (address: string): Area => areaOf(model(), address);
  return {
    ready: parts.ready,
    open: async (bytes, fileName) => {
      await parts.open(bytes, fileName);
      await settled();
    },
    save: async () => {
      await settled();
      const { bytes, lost } = await parts.save();
      return { base64: base64(bytes), lost };
    },
    type: async (address, text) => {
      type(model(), area(address), text);
      await settled();
    },
    select: async (address) => {
      const target = area(address);
      const workbook = model();
      workbook.as("user", () => {
        if (workbook.sheets.active !== target.sheet) workbook.sheets.activate(target.sheet);
        workbook.select({
          kind: "areas",
          areas: [target],
          activeCell: { ...target, rows: 1, columns: 1 },
        });
      });
    },
    values: async (address): Promise<Cell[][]> => model().cells.values(area(address)),
    texts: async (address) => model().cells.texts(area(address)),
    formulas: async (address) =>
      model()
        .cells.formulas(area(address))
        .map((row) => row.map((formula) => formula ?? "")),
    sheetNames: async () =>
      model()
        .sheets.all()
        .map(({ name }) => name),
    activeSheet: async () => model().sheets.get(model().sheets.active)?.name ?? "",
    settled,
    press: parts.press,
  };
}

function areaOf(model: WorkbookModel, address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address.`);
  const { sheetName, rectangle } = parsed;
  const sheet = sheetName === null ? model.sheets.active : model.sheets.byName(sheetName)?.id;
  if (sheet === undefined) throw new Error(`There is no sheet ${sheetName}.`);
  return { ...rectangle, sheet };
}

/** The same coercion as in the grid's cell editor and in writes through Office.js. */
function type(model: WorkbookModel, cell: Area, text: string): void {
  if (cell.rows !== 1 || cell.columns !== 1)
    throw new Error(`Only one cell is typed into: ${formatAddress(cell)}.`);
  const { content, numberFormat } = coerce(
    text,
    model.cells.numberFormats(cell)[0]?.[0] ?? generalFormat,
    model.countsFrom1904,
  );
  model.as("user", () => {
    if (numberFormat !== undefined) model.cells.setNumberFormats(cell, numberFormat);
    model.cells.write(cell, content);
  });
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  // Spread in slices: a whole file would not fit on the stack as arguments.
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
