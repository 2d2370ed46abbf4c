import spec from "../../../src/calc/models/sbg-fit";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec, [
  [[[100, 80, 81]]],
  [[[100, 80]]],
  [[[100, 100, 100]]],
  // Retention that falls with tenure: more alike than any customers can be.
  [[[1000, 950, 800, 500, 200]]],
]);
