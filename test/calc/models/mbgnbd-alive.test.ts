import spec from "../../../src/calc/models/mbgnbd-alive";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
