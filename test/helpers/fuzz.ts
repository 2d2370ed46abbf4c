import fc from "fast-check";
import { functionSpecs } from "../../src/calc/functions.generated";
import { cellErrorOf } from "../../src/contract/calc-error";
import { callErrors, type AnyFunctionSpec } from "../../src/contract/function-spec";
import { cellFunction } from "../../src/functions/cell-function";
import { anyArguments } from "./argument-arbitraries";

/** Whatever can stand in a cell, in every form in which hosts deliver it. */
const wildCell = fc.oneof(
  { weight: 30, arbitrary: fc.nat({ max: 12 }) },
  { weight: 12, arbitrary: fc.integer({ min: 45_290, max: 45_420 }) },
  { weight: 6, arbitrary: fc.double({ min: -5, max: 50_000, noNaN: true }) },
  { weight: 6, arbitrary: fc.constantFrom<unknown>(null, "", " ", undefined) },
  { weight: 6, arbitrary: fc.constantFrom("A", "b", "00123", "123", "yes", "Nej", "=1+1", "ÆØÅ", "日本") },
  { weight: 3, arbitrary: fc.constantFrom("2024-02-29", "2024-02-30", "29/02/2024", "2023-12-31 23:59") },
  { weight: 3, arbitrary: fc.boolean() },
  { weight: 2, arbitrary: fc.constantFrom(1e15, -1e15, 1e308, -1e308, 5e-324, -0, 0.1 + 0.2, 2 ** 53) },
  { weight: 1, arbitrary: fc.constantFrom(1, 59, 60, 61, 2_958_465, 2_958_466) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("#N/A", "#REF!", "#DIV/0!", "#SPILL!")
      .map((basicValue) => ({ type: "Error", basicValue })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ type: "Double", basicType: "Double", basicValue: 7 }, { type: "Empty" }),
  },
);

/** A bare cell, a column, a row, a block, a column with blank rows behind it, or nothing. */
const wildArgument = fc.oneof(
  { weight: 3, arbitrary: wildCell },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(1, 2, 6, 6, 6, 30), fc.constant(1), fc.integer({ min: 0, max: 3 }))
      .chain(wildGrid),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constant(1), fc.constantFrom(1, 2, 6), fc.constant(0)).chain(wildGrid),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(2, 6), fc.constantFrom(2, 3), fc.constantFrom(0, 2)).chain(wildGrid),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, []) },
);

function wildGrid([height, width, blanks]: readonly [number, number, number]): fc.Arbitrary<unknown[][]> {
  const row = fc.array(wildCell, { minLength: width, maxLength: width });
  return fc
    .array(row, { minLength: height, maxLength: height })
    .map((rows) => [
      ...rows,
      ...Array.from({ length: blanks }, () => Array.from({ length: width }, () => "")),
    ]);
}

/** Arguments that have nothing to do with the declaration, or much. */
const fuzzArguments = (spec: AnyFunctionSpec): fc.Arbitrary<unknown[]> => {
  const names = Object.keys(spec.params);
  const wild = fc.array(wildArgument, { minLength: names.length, maxLength: names.length });
  const halfWild = fc
    .tuple(anyArguments(spec), wild, fc.nat({ max: names.length - 1 }))
    .map(([sound, other, place]) => sound.map((value, index) => (index === place ? other[index] : value)));
  return fc.oneof(anyArguments(spec), wild, halfWild);
};

class ShownError {
  constructor(readonly value: string) {}
}

/** A hanging add-in is restarted after five seconds. */
const longestCall = 5000;

/** Throws arbitrary cells at every function; throws what breaks a promise. */
export async function fuzzFunctions(tries: number, onFunction?: (id: string) => void): Promise<void> {
  const context = { messages: () => (key: string) => key, sheet: () => (key: string) => key };
  for (const spec of functionSpecs) {
    onFunction?.(spec.id);
    const call = cellFunction(spec, (value) => new ShownError(value), context);
    const declared = new Set<string>(
      [...spec.errors, ...callErrors(spec.result)].map((code) => cellErrorOf[code]),
    );
    // An error in an input comes out as itself.
    for (const value of ["#N/A", "#DIV/0!", "#NUM!", "#NULL!"]) declared.add(value);
    const property = fc.asyncProperty(fuzzArguments(spec), async (values) => {
      const from = performance.now();
      const shown = await outcomeOf(() => call(...values, {}));
      if (performance.now() - from > longestCall) throw new Error("takes longer than Excel waits");
      checkShown(shown, spec, declared);
    });
    await fc.assert(property, { numRuns: Math.ceil(tries / functionSpecs.length), seed: 20240229 });
  }
}

/** What a cell shows; an error of the whole call is one cell. */
async function outcomeOf(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ShownError) return [[error]];
    throw error;
  }
}

function checkShown(shown: unknown, { result }: AnyFunctionSpec, declared: ReadonlySet<string>): void {
  const rows = shown as readonly (readonly unknown[])[];
  const [first] = rows;
  if (!first || first.length === 0) throw new Error("shows nothing");
  const isOneError = rows.length === 1 && first.length === 1 && first[0] instanceof ShownError;
  const width = result.shape === "pair" ? 2 : result.shape === "rows" ? result.keys.length : first.length;
  for (const row of rows) {
    if (!isOneError && row.length !== width) throw new Error(`a row of ${row.length} cells, not ${width}`);
    for (const cell of row) {
      const isSound =
        typeof cell === "string" ||
        (typeof cell === "number" && Number.isFinite(cell)) ||
        (cell instanceof ShownError && declared.has(cell.value));
      if (!isSound) throw new Error(`shows ${cell instanceof ShownError ? cell.value : String(cell)}`);
    }
  }
}
