import { nativeChoice } from "../../../src/calc/numeric/native-choice";
import { excelFormula } from "../../helpers/excel-formula";

const formulas = { start: "1+1", average: "2*3" };

describe("nativeChoice", () => {
  it.each(['"average"', '" Average "', '("AVERAGE")'])(
    "writes only the formula of the quoted word %s",
    (argument) => {
      expect(nativeChoice(argument, formulas)).toBe("2*3");
    },
  );

  it.each([
    ["start", 2],
    [" Average", 6],
    ["exposed", "#N/A"],
  ])("looks at a referenced cell as the option does: %j gives %j", (word, expected) => {
    expect(excelFormula(nativeChoice("D2", formulas), { D2: word })).toBe(expected);
  });
});
