import spec from "../../../src/calc/models/sbg-survival";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
