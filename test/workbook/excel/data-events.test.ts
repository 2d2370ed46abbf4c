import { isOwnChange } from "../../../src/workbook/excel/data-events";

describe("a change of cells", () => {
  it.each([
    ["this add-in has made", "ThisLocalAddin", true],
    ["the user, another add-in or a colleague has made", "Unknown", false],
    ["an older Excel tells of without saying whose it is", undefined, false],
  ])("that %s", (_, triggerSource, own) => {
    expect(
      isOwnChange({ triggerSource: triggerSource as Excel.WorksheetChangedEventArgs["triggerSource"] }),
    ).toBe(own);
  });
});
