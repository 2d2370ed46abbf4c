import spec from "../../../src/calc/models/bgnbd-alive";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
