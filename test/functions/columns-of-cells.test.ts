import { functionSpecs } from "../../src/calc/functions.generated";
import { dayOfIsoText } from "../../src/contract/dates";
import { callErrors, type AnyFunctionSpec, type Example } from "../../src/contract/function-spec";
import { exampleCells, exampleGrid } from "../../src/functions/run-examples";
import { cellsOf } from "../helpers/call-function";
import { expectCalcError } from "../helpers/expect-calc-error";

type Grid = readonly (readonly unknown[])[];

/** A declared example of a function that reads columns: its arguments as a sheet hands them over. */
interface Sheet {
  readonly title: string;
  readonly spec: AnyFunctionSpec;
  readonly example: Example;
  /** Where columns stand among the arguments, and how long they are. */
  readonly columns: readonly { readonly place: number; readonly name: string; readonly grid: Grid }[];
  readonly values: readonly unknown[];
}

const sheets: readonly Sheet[] = functionSpecs.flatMap((spec) => {
  const params = Object.entries(spec.params);
  // What stands in a block beside the columns would have to be changed with them.
  if (params.some(([, { kind }]) => kind === "grid")) return [];
  return spec.examples.flatMap((example, index): Sheet[] => {
    const values = params.map(([name]) => exampleGrid(example.args[name] ?? null));
    const columns = params.flatMap(([name, { kind }], place) =>
      (kind === "category" || kind === "numbers" || kind === "dates") && Array.isArray(values[place])
        ? [{ place, name, grid: values[place] as Grid }]
        : [],
    );
    return columns.length === 0 ? [] : [{ title: `${spec.id} ${index + 1}`, spec, example, columns, values }];
  });
});

const sheetCases = sheets.map((sheet) => [sheet.title, sheet] as const);

/** The call with its columns changed. */
const changed = ({ spec, columns, values }: Sheet, change: (grid: Grid, name: string) => unknown) =>
  cellsOf(
    spec,
    values.map((value, place) => {
      const own = columns.find((one) => one.place === place);
      return own ? change(own.grid, own.name) : value;
    }),
  );

function expectExample({ example }: Sheet, found: readonly unknown[]): void {
  const wanted = exampleCells(example);
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((cell, place) => {
    if (typeof cell === "number") expect(found[place]).toBeCloseTo(cell, 6);
    else expect(found[place]).toBe(cell);
  });
}

describe("every function that reads columns, by its declared examples", () => {
  it("is among those that are tried here", () => {
    expect(new Set(sheets.map(({ spec }) => spec.id)).size).toBeGreaterThan(25);
  });

  it.each(sheetCases)("gives the same from rows as from columns: %s", (_, sheet) => {
    expectExample(
      sheet,
      changed(sheet, (grid) => [grid.map(([cell]) => cell)]),
    );
  });

  it.each(sheetCases)("takes no notice of blank rows at the end: %s", (_, sheet) => {
    const blank = Array.from({ length: 300 }, (_unused, row) => [[null, "", " "][row % 3]]);
    const found = changed(sheet, (grid) => [...grid, ...blank]);
    const { result } = sheet.spec;
    const beside = result.shape === "rows" ? blank.length * result.keys.length : 0;
    expectExample(sheet, found.slice(0, found.length - beside));
    expect(found.slice(found.length - beside)).toEqual(Array<string>(beside).fill(""));
  });

  it.each(
    sheetCases.filter(([, { spec }]) => Object.values(spec.params).some(({ kind }) => kind === "dates")),
  )("takes the time off a serial, whatever the time: %s", (_, sheet) => {
    const withTimes = (grid: Grid) =>
      grid.map(([cell], row) => [
        typeof cell === "string"
          ? (dayOfIsoText(cell) ?? NaN) + ([0, 0.5, 86_399 / 86_400][row % 3] ?? 0)
          : cell,
      ]);
    const isDates = (name: string) => sheet.spec.params[name]?.kind === "dates";
    expectExample(
      sheet,
      changed(sheet, (grid, name) => (isDates(name) ? withTimes(grid) : grid)),
    );
  });

  it.each(sheetCases)(
    "lets an error in any of its columns come out, and says where it stands: %s",
    (_, sheet) => {
      for (const { name, grid } of sheet.columns) {
        const position = grid.length;
        const spoilt = [...grid.slice(0, -1), [{ type: "Error", basicType: "Error", basicValue: "#N/A" }]];
        expectCalcError(
          () => changed(sheet, (own, other) => (other === name ? spoilt : own)),
          "input-error",
          name,
          { value: "#N/A", position },
        );
      }
    },
  );

  // Lists of different days may differ in length.
  it.each(sheetCases.filter(([, { spec, columns }]) => columns.length > 1 && spec.id !== "RETENTION.BYID"))(
    "refuses columns of unequal length: %s",
    (_, sheet) => {
      for (const { name, grid } of sheet.columns) {
        const run = () => changed(sheet, (own, other) => (other === name ? [...grid, ...grid] : own));
        expect(run).toThrow(expect.objectContaining({ code: "unequal-shapes" }));
        expect([...sheet.spec.errors, ...callErrors(sheet.spec.result)]).toContain("unequal-shapes");
      }
    },
  );
});
