import { readFreezeRecord, type FreezeRecord } from "../../src/contract/freeze";

const cell = {
  sheetId: "{s}",
  row: 0,
  column: 2,
  rows: 1,
  columns: 1,
  formula: "=STAY.RETENTION(1,2,3)",
  native: null,
  fingerprint: "00",
};
const record: FreezeRecord = { version: 1, id: "one", at: "2026-03-01T12:00:00.000Z", cells: [cell] };

describe("reading the record of a freeze", () => {
  it("gives back what was kept", () => {
    expect(readFreezeRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it.each([
    ["of a newer version", { ...record, version: 2 }],
    ["that is no record", "text"],
    ["that is a list", [record]],
    ["without its cells", { ...record, cells: undefined }],
    ["with a cell before the first row", { ...record, cells: [{ ...cell, row: -1 }] }],
    ["with a block without rows", { ...record, cells: [{ ...cell, rows: 0 }] }],
    ["with a formula that is none", { ...record, cells: [{ ...cell, formula: 1 }] }],
    ["with a cell that is none", { ...record, cells: [null] }],
  ])("leaves alone one %s", (_, value) => {
    expect(readFreezeRecord(value)).toBeNull();
  });
});
