import spec from "../../../src/calc/models/paretonbd-expected";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
