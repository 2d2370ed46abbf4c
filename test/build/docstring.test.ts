import { docstringOf } from "../../src/build/docstring";

const declaration = `/** Something before. */
/**
 * What share is still here?
 *
 *     (end - new) / start
 *     second line
 *
 * @param start number, customers
 * @param end   number, at the close
 * @returns share
 * @throws zero-denominator when start is 0; out-of-range when one is negative
 * @see farris-2015
 */
export function retentionRate() {}
`;

describe("docstringOf", () => {
  it("reads formula, parameters, result, errors and source", () => {
    expect(docstringOf(declaration)).toEqual({
      formula: "(end - new) / start\nsecond line",
      params: [
        { name: "start", text: "number, customers" },
        { name: "end", text: "number, at the close" },
      ],
      returns: "share",
      throws: ["zero-denominator", "out-of-range"],
      source: "farris-2015",
    });
  });

  it("refuses a file in which no docstring names a source", () => {
    expect(() => docstringOf("/** Nothing. */")).toThrow("@see");
  });
});
