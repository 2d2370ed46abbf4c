import type { Cell } from "../../../src/contract/cell";
import { freezePrefix, type FreezeRecord } from "../../../src/contract/freeze";
import { nativeForm } from "../../../src/taskpane/formula/native-form";
import { evaluating, knownFunctions } from "./evaluating";
import { openWorkbook, type OpenWorkbook } from "./workbook-with";

/** Two rows of counts that are sound, one without customers at the start, one blank. */
const counts: readonly (readonly Cell[])[] = [
  ["Start", "End", "New"],
  [1000, 800, 200],
  [500, 450, 0],
  [0, 10, 10],
  [null, null, null],
];
const answers: readonly (readonly Cell[])[] = [
  ["Plan", "Left"],
  ["A", "Yes"],
  ["A", "No"],
  ["B", "No"],
];

const open = (): OpenWorkbook => openWorkbook(counts, { evaluate: evaluating });

const enter = (opened: OpenWorkbook, address: string, formula: string): void =>
  opened.book.cells.write(opened.area(address), [[{ formula }]]);

async function freezeAll({ port }: OpenWorkbook, id = "one") {
  const found = await port.stayFormulas("workbook");
  const cells = found.map((one) => ({ ...one, native: nativeForm(one.formula, knownFunctions) }));
  return port.freeze(cells, { id, at: "2026-03-01T12:00:00.000Z" });
}

const shown = ({ book, area }: OpenWorkbook, address: string): string[][] => book.cells.texts(area(address));

describe("the list of Stay formulas", () => {
  it("holds those of the selection, the sheet or the workbook, with what they show and how far they reach", async () => {
    const opened = open();
    enter(opened, "E2", "=STAY.RETENTION(A2:A3,B2:B3,C2:C3)");
    enter(opened, "F2", "=1+STAY.CHURN(A2,B2,C2)");
    enter(opened, "G2", "=A2+1");
    opened.write("H2", [["'=STAY.RETENTION(1,2,3)"]]);
    const other = opened.book.sheets.add("It's two").id;
    opened.book.cells.write({ sheet: other, row: 0, column: 0, rows: 1, columns: 1 }, [
      [{ formula: "=STAY.RETENTION(1,2,3)" }],
    ]);
    const addresses = async (scope: "selection" | "sheet" | "workbook") =>
      (await opened.port.stayFormulas(scope)).map(({ address }) => address);
    opened.select("F1:F9");
    expect(await addresses("selection")).toEqual(["Sheet1!F2"]);
    opened.select("E2");
    expect(await addresses("selection")).toEqual(["Sheet1!E2"]);
    opened.select("A1:A9");
    expect(await addresses("selection")).toEqual([]);
    expect(await addresses("sheet")).toEqual(["Sheet1!E2", "Sheet1!F2"]);
    expect(await addresses("workbook")).toEqual(["Sheet1!E2", "Sheet1!F2", "'It''s two'!A1"]);
    expect(await opened.port.stayFormulas("sheet")).toMatchObject([
      { text: "0.6", rows: 2, columns: 1, formula: "=STAY.RETENTION(A2:A3,B2:B3,C2:C3)" },
      { text: "1.4", rows: 1, columns: 1 },
    ]);
  });

  it("is empty for a workbook without formulas", async () => {
    expect(await openWorkbook([]).port.stayFormulas("workbook")).toEqual([]);
  });
});

describe("freezing", () => {
  it("turns formulas into native ones that live on, also where they spill or stand in others", async () => {
    const opened = open();
    enter(opened, "E2", "=STAY.RETENTION(A2:A3,B2:B3,C2:C3)");
    enter(opened, "F2", "=1+STAY.CHURN(A2,B2,C2)");
    const before = shown(opened, "E2:F3");
    expect(await freezeAll(opened)).toEqual({ native: 2, values: 0, left: [], thawable: true });
    expect(opened.formulas("E2:F2")).toEqual([["=(B2:B3-C2:C3)/A2:A3", "=1+((A2-(B2-C2))/A2)"]]);
    expect(shown(opened, "E2:F3")).toEqual(before);
    opened.write("A2", [[2000]]);
    expect(opened.values("E2")).toEqual([[0.3]]);
  });

  it("turns what has no native form into values, over all cells of its result", async () => {
    const opened = openWorkbook(answers, { evaluate: evaluating });
    enter(opened, "D1", '=STAY.SEGMENT.OUTCOMES(A2:A4,B2:B4,"left")');
    const before = opened.values("D1:L4");
    expect(before[1]?.slice(0, 2)).toEqual(["A", 2]);
    expect(await freezeAll(opened)).toMatchObject({ native: 0, values: 1, left: [] });
    expect(opened.formulas("D1:L4").flat().filter(Boolean)).toEqual([]);
    expect(opened.values("D1:L4")).toEqual(before);
  });

  it("leaves errors and blanks as they show, as a value where the native form would show another", async () => {
    const opened = open();
    enter(opened, "E2", "=STAY.RETENTION(A2:A5,B2:B5,C2:C5)");
    enter(opened, "F4", "=STAY.RETENTION(A4,B4,C4)");
    enter(opened, "G4", "=STAY.RETENTION(1,2,9)");
    const before = shown(opened, "E2:G5");
    expect(before).toEqual([
      ["0.6", "", ""],
      ["0.9", "", ""],
      ["#DIV/0!", "#DIV/0!", "#NUM!"],
      ["", "", ""],
    ]);
    expect(await freezeAll(opened)).toMatchObject({ native: 1, values: 2, left: [] });
    expect(shown(opened, "E2:G5")).toEqual(before);
    // The blank row would be #DIV/0! in arithmetic, and the impossible count a number.
    expect(opened.formulas("E2:G5").flat().filter(Boolean)).toEqual(["=(B4-C4)/A4"]);
  });

  it("leaves alone what is being calculated, is not known or is in the way of itself", async () => {
    const opened = open();
    enter(opened, "E2", "=STAY.FROM.THE.FUTURE(A2)");
    enter(opened, "F2", "=STAY.RETENTION(A2:A3,B2:B3,C2:C3)");
    opened.write("F3", [["mine"]]);
    expect(await freezeAll(opened)).toEqual({
      native: 0,
      values: 0,
      left: [
        { address: "Sheet1!E2", reason: "nameless" },
        { address: "Sheet1!F2", reason: "blocked" },
      ],
      thawable: false,
    });
    expect(opened.formulas("E2:F2")).toEqual([
      ["=STAY.FROM.THE.FUTURE(A2)", "=STAY.RETENTION(A2:A3,B2:B3,C2:C3)"],
    ]);
  });

  it("keeps a spilled result that another formula or a name reads as a whole", async () => {
    const formula = '=STAY.SEGMENT.OUTCOMES(A2:A4,B2:B4,"left")';
    const readers: ((opened: OpenWorkbook) => void)[] = [
      (opened) => enter(opened, "A9", "=ROWS($D$1#)"),
      (opened) =>
        opened.book.names.add({
          name: "Plans",
          scope: null,
          formula: "=Sheet1!$D$1#",
          visible: true,
          comment: "",
        }),
    ];
    for (const readItSomewhere of readers) {
      const opened = openWorkbook(answers, { evaluate: evaluating });
      enter(opened, "D1", formula);
      readItSomewhere(opened);
      expect(await freezeAll(opened)).toMatchObject({
        values: 0,
        left: [{ address: "Sheet1!D1", reason: "read-by-others" }],
      });
      expect(opened.formulas("D1")).toEqual([[formula]]);
    }
  });

  it("does not take for the same what was changed since it was listed", async () => {
    const opened = open();
    enter(opened, "E2", "=STAY.RETENTION(A2,B2,C2)");
    const [cell] = await opened.port.stayFormulas("sheet");
    enter(opened, "E2", "=STAY.CHURN(A2,B2,C2)");
    const outcome = await opened.port.freeze([{ ...cell!, native: null }], { id: "one", at: "" });
    expect(outcome.left).toEqual([{ address: "Sheet1!E2", reason: "changed" }]);
    expect(opened.formulas("E2")).toEqual([["=STAY.CHURN(A2,B2,C2)"]]);
  });

  it("writes no formula into a cell for texts, and keeps formats", async () => {
    const opened = open();
    enter(opened, "E2:E2", "=STAY.RETENTION(A2,B2,C2)");
    enter(opened, "F2:F2", "=STAY.RETENTION(A2,B2,C2)");
    opened.book.cells.setNumberFormats(opened.area("E2"), "@");
    opened.book.cells.setNumberFormats(opened.area("F2"), "0.0%");
    await freezeAll(opened);
    expect(opened.formulas("E2:F2")).toEqual([[null, "=(B2-C2)/A2"]]);
    expect(shown(opened, "E2:F2")).toEqual([["0.6", "60.0%"]]);
    expect(opened.book.cells.numberFormats(opened.area("E2:F2"))).toEqual([["@", "0.0%"]]);
  });

  it("touches nothing on a protected sheet", async () => {
    const opened = open();
    enter(opened, "E2", "=STAY.RETENTION(A2,B2,C2)");
    const cells = (await opened.port.stayFormulas("sheet")).map((one) => ({ ...one, native: null }));
    opened.book.sheets.update(opened.book.sheets.active, { protected: true });
    await expect(opened.port.freeze(cells, { id: "one", at: "" })).rejects.toMatchObject({
      code: "protected",
    });
    expect(opened.formulas("E2")).toEqual([["=STAY.RETENTION(A2,B2,C2)"]]);
    expect(opened.book.settings.all().size).toBe(0);
  });
});

describe("thawing", () => {
  const formulas = ["=STAY.RETENTION(A2:A3,B2:B3,C2:C3)", "=STAY.LOYALTY.STAGE(9,0.1,0.1,0.9)"];

  async function frozen(): Promise<OpenWorkbook> {
    const opened = open();
    formulas.forEach((formula, place) => enter(opened, ["E2", "F2"][place] ?? "", formula));
    await freezeAll(opened);
    return opened;
  }

  it("brings every formula back and forgets the freeze", async () => {
    const opened = await frozen();
    const before = shown(opened, "E2:F3");
    expect((await opened.port.freezes()).map(({ id, cells }) => [id, cells.length])).toEqual([["one", 2]]);
    expect(await opened.port.thaw("one")).toEqual({ thawed: 2, edited: 0 });
    expect(opened.formulas("E2:F2")).toEqual([formulas]);
    expect(shown(opened, "E2:F3")).toEqual(before);
    expect(await opened.port.freezes()).toEqual([]);
  });

  it.each([
    ["E2", [["=B2/A2"]], 0],
    ["F2", [["mine"]], 1],
    ["F2", [['="champion"']], 1],
  ] as const)("leaves %s alone once it holds %j", async (address, cells, other) => {
    const opened = await frozen();
    enter(opened, address, cells[0][0]);
    if (!cells[0][0].startsWith("=")) opened.write(address, cells);
    expect(await opened.port.thaw("one")).toEqual({ thawed: 1, edited: 1 });
    const kept = ["F2", "E2"][other] ?? "";
    expect(opened.formulas(kept)).toEqual([[formulas[1 - other]]]);
    expect(opened.formulas(address)[0]?.[0] ?? opened.values(address)[0]?.[0]).toBe(cells[0][0]);
  });

  it("keeps no data in the workbook's settings", async () => {
    const opened = await frozen();
    const [record] = [...opened.book.settings.all()].filter(([key]) => key.startsWith(freezePrefix));
    const { cells } = record?.[1] as FreezeRecord;
    expect(cells.map((cell) => Object.keys(cell).sort())).toEqual(
      cells.map(() => ["column", "columns", "fingerprint", "formula", "native", "row", "rows", "sheetId"]),
    );
    expect(JSON.stringify(cells)).not.toMatch(/champion|0\.6/i);
  });

  describe("more formulas than one request can bring back", () => {
    const many = 600;
    const column = `E2:E${many + 1}`;
    const formula = (row: number): string => `=STAY.RETENTION(${1000 + row},800,200)`;

    async function manyFrozen() {
      const opened = open();
      const entered = Array.from({ length: many }, (_, row) => [{ formula: formula(row) }]);
      opened.book.cells.write(opened.area(column), entered);
      const before = shown(opened, column);
      expect(await freezeAll(opened)).toMatchObject({ native: many, left: [], thawable: true });
      return { opened, before, formulas: entered.map(([cell]) => [cell?.formula]) };
    }

    it("brings all of them back", async () => {
      const { opened, before, formulas: entered } = await manyFrozen();
      expect((await opened.port.freezes()).map(({ cells }) => cells.length)).toEqual([many]);
      expect(await opened.port.thaw("one")).toEqual({ thawed: many, edited: 0 });
      expect(opened.formulas(column)).toEqual(entered);
      expect(shown(opened, column)).toEqual(before);
      expect(opened.book.settings.all().size).toBe(0);
    });

    it("keeps in mind what Excel refuses to bring back half-way, and brings it back when asked again", async () => {
      const { opened, formulas: entered } = await manyFrozen();
      let refused = 0;
      opened.office.fault = {
        code: "GeneralException",
        when: ({ Actions }) => {
          const thaws = Actions.some(({ Name }) => Name === "Delete");
          refused += thaws ? 1 : 0;
          return thaws && refused === 2;
        },
      };
      await expect(opened.port.thaw("one")).rejects.toMatchObject({ code: "host-refused" });
      const back = () => opened.formulas(column).filter(([text]) => text?.includes("STAY.")).length;
      expect(back()).toBe(500);
      expect((await opened.port.freezes()).map(({ cells }) => cells.length)).toEqual([many - 500]);
      expect(await opened.port.thaw("one")).toEqual({ thawed: many - 500, edited: 0 });
      expect(opened.formulas(column)).toEqual(entered);
    });

    it("says so where the workbook's settings have no room to remember them", async () => {
      const opened = open();
      enter(opened, "E2", formula(0));
      opened.book.settings.set("Stay.recipe.large", "x".repeat(1_600_000));
      expect(await freezeAll(opened)).toMatchObject({ native: 1, thawable: false });
      expect(opened.book.settings.all().size).toBe(1);
    });
  });

  it("leaves a record alone that a newer Stay has written, and says nothing of it", async () => {
    const opened = open();
    opened.book.settings.set(`${freezePrefix}two`, { version: 2, id: "two" });
    expect(await opened.port.freezes()).toEqual([]);
    await expect(opened.port.thaw("two")).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect(opened.book.settings.all().size).toBe(1);
  });
});

describe("formulas that show #NAME?", () => {
  it("are found, and entered anew by the name that Excel knows", async () => {
    const opened = open();
    enter(opened, "E2", "=_xldudf_STAY_RETENTION(A2,B2,C2)");
    enter(opened, "F2", "=_xldudf_OTHER_THING(A2)");
    enter(opened, "G2", "=STAY.RETENTION(A4,B4,C4)");
    const found = await opened.port.namelessFormulas();
    expect(found.map(({ address }) => address)).toEqual(["Sheet1!E2"]);
    await opened.port.reenter(found);
    expect(opened.formulas("E2:F2")).toEqual([["=STAY.RETENTION(A2,B2,C2)", "=_xldudf_OTHER_THING(A2)"]]);
    expect(shown(opened, "E2")).toEqual([["0.6"]]);
    expect(await opened.port.namelessFormulas()).toEqual([]);
  });
});
