import spec from "../../../src/calc/survival/survival-at";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
