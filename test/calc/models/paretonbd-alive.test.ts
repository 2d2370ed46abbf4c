import spec from "../../../src/calc/models/paretonbd-alive";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
