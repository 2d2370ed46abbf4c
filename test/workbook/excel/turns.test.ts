import { lastTurn } from "../../../src/workbook/excel/turns";

it.each([
  [0, ["T_Title", "T_Notes"]],
  [3, ["T_Title", "T_Turn3"]],
  [12, ["T_Turn2", "T_Turn12"]],
  [0, ["T_2_Turn5", "T_TurnOver"]],
])("the last refresh of the report T is number %i among the names %j", (turn, names) => {
  expect(lastTurn("T", names)).toBe(turn);
});
