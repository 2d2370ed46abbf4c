import spec from "../../../src/calc/survival/survival-compare";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
