import spec from "../../../src/calc/models/gammagamma-fit";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

const column = (cells: readonly number[]): number[][] => cells.map((cell) => [cell]);

obeysDeclaration(spec, [
  [column([1, 0, 2]), column([5, 0, 7])],
  [column([1, 3, 2]), column([5, 5, 5])],
  // The same spread whatever the number of purchases: each customer would have to be exact.
  [column([1, 40, 1, 40]), column([2, 2, 90, 90])],
]);
