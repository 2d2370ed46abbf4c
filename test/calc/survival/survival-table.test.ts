import spec from "../../../src/calc/survival/survival-table";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
