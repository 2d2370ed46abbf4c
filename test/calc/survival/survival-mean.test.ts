import spec from "../../../src/calc/survival/survival-mean";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
