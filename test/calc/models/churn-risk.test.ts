import spec from "../../../src/calc/models/churn-risk";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

const fit = [
  ["model", "logistic", "coefficient"],
  ["constant", "", 1],
  ["Plan", "Basic", 0],
  ["Plan", "Plus", -1],
  ["Tenure", "", 0.5],
];

obeysDeclaration(spec, [
  [fit, [["Gold", 2]]],
  [fit, [["Basic", "long"]]],
  [fit, [["Basic"]]],
]);
