import { openWorkbook } from "./workbook-with";

describe("trying a formula out, through Microsoft's own library", () => {
  it("gives what the host makes of it, and leaves no sheet behind", async () => {
    const open = openWorkbook([["mine"]]);
    // The workbook in memory calculates nothing: it says so by an error value of its own.
    const result = await open.port.tryFormula([[10], [null]], "=STAY.NPS(A1:A2)");
    expect(result).toEqual({ type: "Error", basicValue: "#CALC!" });
    expect(open.book.sheets.all().map(({ name }) => name)).toEqual(["Sheet1"]);
    const written = JSON.stringify(open.office.requests);
    expect(written).toContain("VeryHidden");
    expect(written).toContain("=STAY.NPS(A1:A2)");
  });

  it("leaves no sheet behind when the host refuses", async () => {
    const open = openWorkbook([["mine"]]);
    open.office.fault = {
      code: "AccessDenied",
      when: (request) => JSON.stringify(request).includes("STAY.NPS"),
    };
    await expect(open.port.tryFormula([[10]], "=STAY.NPS(A1:A2)")).rejects.toMatchObject({
      code: "protected",
    });
    expect(open.book.sheets.all().map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("leaves no sheet behind when the host refuses once the sheet is hidden", async () => {
    const open = openWorkbook([["mine"]]);
    let refused = false;
    open.office.fault = {
      code: "AccessDenied",
      when: (request) => !refused && (refused = JSON.stringify(request).includes('"Hidden"')),
    };
    await expect(open.port.tryFormula([[10]], "=STAY.NPS(A1:A2)")).rejects.toMatchObject({
      code: "protected",
    });
    expect(open.book.sheets.all().map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
