import type { Locale } from "../../src/contract/locale";
import { CellTexts } from "../../src/addin/cell-texts";
import { catalogues } from "../../src/i18n/catalogues";

// The add-in fetches other languages when they are needed; here they are at hand.
jest.mock("../../src/i18n/load", () => {
  const { catalogues: all } =
    jest.requireActual<typeof import("../../src/i18n/catalogues")>("../../src/i18n/catalogues");
  return { englishSheetTexts: all.en, loadSheetTexts: async (locale: Locale) => all[locale] };
});

describe("CellTexts", () => {
  it("gives messages in English until the viewer's language is there", async () => {
    const texts = new CellTexts(async () => null);
    expect(texts.messages()("table.total")).toBe(catalogues.en["table.total"]);
    await texts.speak("da", "da-DK");
    expect(texts.messages()("table.total")).toBe(catalogues.da["table.total"]);
  });

  it("gives headers in the workbook's report language, whatever the viewer speaks; unset means English", async () => {
    const danish = new CellTexts(async () => "da");
    expect((await danish.sheet())("table.total")).toBe(catalogues.da["table.total"]);
    const unset = new CellTexts(async () => null);
    await unset.speak("da", "da-DK");
    expect((await unset.sheet())("table.total")).toBe(catalogues.en["table.total"]);
  });

  it("asks the workbook once for many cells, and again after a second", async () => {
    jest.useFakeTimers();
    const ask = jest.fn(async () => null);
    const texts = new CellTexts(ask);
    await Promise.all([texts.sheet(), texts.sheet(), texts.sheet()]);
    expect(ask).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1001);
    await texts.sheet();
    expect(ask).toHaveBeenCalledTimes(2);
    jest.useRealTimers();
  });

  it("passes a failure on to the cell that asked, and asks anew for the next", async () => {
    const ask = jest
      .fn<Promise<Locale | null>, []>()
      .mockRejectedValueOnce(new Error("busy"))
      .mockResolvedValue("da");
    const texts = new CellTexts(ask);
    await expect(texts.sheet()).rejects.toThrow("busy");
    expect((await texts.sheet())("table.total")).toBe(catalogues.da["table.total"]);
  });
});
