import spec from "../../../src/calc/models/mbgnbd-expected";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
