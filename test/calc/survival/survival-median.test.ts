import spec from "../../../src/calc/survival/survival-median";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
