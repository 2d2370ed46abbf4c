import spec from "../../../src/calc/models/bgnbd-fit";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

const column = (cells: readonly number[]): number[][] => cells.map((cell) => [cell]);

obeysDeclaration(spec, [
  // Two repeat buyers are too few; three of whom nobody is ever seen to stop have no likeliest parameters.
  [column([1, 0, 2]), column([5, 0, 7]), column([9, 9, 9])],
  [column([3, 3, 3, 3]), column([9, 9, 9, 9]), column([9, 9, 9, 9])],
]);
