import spec from "../../../src/calc/models/sbg-lifetime";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
