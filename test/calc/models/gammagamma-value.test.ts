import spec from "../../../src/calc/models/gammagamma-value";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
