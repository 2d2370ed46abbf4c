import spec from "../../../src/calc/models/bgnbd-expected";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
