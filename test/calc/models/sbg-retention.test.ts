import spec from "../../../src/calc/models/sbg-retention";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(spec);
