import fc from "fast-check";
import {
  escapeHeader,
  isWellFormed,
  moveReferences,
  offsetReferences,
  renameColumns,
  renameSheet,
  renameTable,
  tokenize,
  unescapeHeader,
} from "../../../src/workbench/workbook-model/formula-text";
import { moveRectangle, type Edit } from "../../../src/workbench/workbook-model/movement";

const rowsIn = (row: number, rows: number): Edit => ({
  area: { row, column: 0, rows, columns: 16384 },
  kind: "insert",
  axis: "rows",
});
const move = (formula: string, edit: Edit, home = "Sheet1"): string =>
  moveReferences(formula, home, { sheetName: "Sheet1", move: (rectangle) => moveRectangle(rectangle, edit) });

describe("formulas as texts", () => {
  it("the tokens of any text, joined, are the text again", () => {
    const pieces = fc.constantFrom(
      "A1",
      "$B$2:C3",
      "'My s'!A1",
      "Sheet2!B2",
      '"a ""b"" A1"',
      "SUM(",
      ")",
      "T[[#This Row],[a']b]]",
      "+",
      "A:A",
      "3:4",
      "TRUE",
      "LOG10(",
      "x.y",
      "[",
      "'",
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const formula = `=${parts.join("")}`;
        expect(
          tokenize(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  it.each([
    ["=A1+A5", "=A1+A7"],
    ["=$A$5*A$5", "=$A$7*A$7"],
    ["=SUM(A1:A5)", "=SUM(A1:A7)"],
    ["=SUM(A:A)+SUM(5:6)", "=SUM(A:A)+SUM(7:8)"],
    ["=Sheet2!A5", "=Sheet2!A5"],
    ["=Sheet1!A5", "=Sheet1!A7"],
    ['="A5"&A5', '="A5"&A7'],
    ["=LOG10(A5)", "=LOG10(A7)"],
    ["=Stay_A5[[#This Row],[A5]]", "=Stay_A5[[#This Row],[A5]]"],
  ])("with two rows put in above row 3, %s becomes %s", (before, after) => {
    expect(move(before, rowsIn(2, 2))).toBe(after);
  });

  it.each([
    ["=A5", "=A3"],
    ["=A3+A4", "=#REF!+#REF!"],
    ["=SUM(A1:A5)", "=SUM(A1:A3)"],
    ["=SUM(A3:A10)", "=SUM(A3:A8)"],
  ])("with rows 3 and 4 taken out, %s becomes %s", (before, after) => {
    expect(move(before, { ...rowsIn(2, 2), kind: "remove" })).toBe(after);
  });

  it("references to a sheet without a name belong to the formula's own sheet", () => {
    expect(move("=A5", rowsIn(0, 1), "Sheet2")).toBe("=A5");
  });

  it.each([
    ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
    ["=SUM(A:A)+SUM($1:1)", "=SUM(B:B)+SUM($1:3)"],
    ["=T[[#This Row],[x]]", "=T[[#This Row],[x]]"],
    ["=STAY.RETENTION(1000,800,200)", "=STAY.RETENTION(1000,800,200)"],
  ])("copied two rows down and one column right, %s becomes %s", (before, after) => {
    expect(offsetReferences(before, 2, 1)).toBe(after);
  });

  it("a copy that would reach beyond the sheet refers to nothing", () => {
    expect(offsetReferences("=A1", -1, 0)).toBe("=#REF!");
  });

  it("a renamed sheet is renamed in references and nowhere else", () => {
    expect(renameSheet(`=Data!A1+'Data'!B2+"Data!A1"+Data2!A1`, "Data", "My data")).toBe(
      `='My data'!A1+'My data'!B2+"Data!A1"+Data2!A1`,
    );
  });

  it("a renamed table and a renamed column are renamed in structured references", () => {
    expect(renameTable("=SUM(Old[x])+Older[x]+Old", "Old", "New")).toBe("=SUM(New[x])+Older[x]+Old");
    const names = new Map([["start", "Opening [all]"]]);
    expect(renameColumns("=T[Start]+T[[#This Row],[Start]]+U[Start]", "T", names)).toBe(
      "=T[Opening '[all']]+T[[#This Row],[Opening '[all']]]+U[Start]",
    );
  });

  it("headers are escaped so that they are read back", () => {
    expect(escapeHeader("a [b] #1 'x'")).toBe("a '[b'] '#1 ''x''");
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(unescapeHeader(escapeHeader(header))).toBe(header);
      }),
    );
  });

  it.each(["=1", "=A1", '=IF(A1="(",1,"")', "={1,2;3,4}", "=T[[#This Row],[a'[b]]", "='a(b'!A1"])(
    "%s is well formed",
    (formula) => {
      expect(isWellFormed(formula)).toBe(true);
    },
  );
  it.each(["", "=", "1", "=(", "=)", '="', "=1+", "=T[", "={1"])("%s is not", (formula) => {
    expect(isWellFormed(formula)).toBe(false);
  });
});
