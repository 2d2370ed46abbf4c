import { catalogues } from "../../src/i18n/catalogues";
import { sheetTexts as englishSheetTexts } from "../../src/i18n/en/sheet-texts";
import { loadFunctionTexts, loadSheetTexts } from "../../src/i18n/load";

describe("What cells say before anything else has loaded", () => {
  it("is every error message and every word of a sheet, in English", async () => {
    const wanted = Object.keys(catalogues.en).filter((key) => !/^(pane|workbook)\./.test(key));
    expect(Object.keys(englishSheetTexts).sort()).toEqual(wanted.sort());
    expect(await loadSheetTexts("en")).toBe(englishSheetTexts);
  });

  it("takes English function texts from the declarations", async () => {
    expect(await loadFunctionTexts("en")).toEqual({});
  });
});
