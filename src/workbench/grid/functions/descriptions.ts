import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { cellName, type FunctionMetadata, type ParameterMetadata } from "./metadata";

/** What the grid offers while a formula is typed: name, description and help for each argument. */
export function describeFunctions(
  namespace: string,
  functions: readonly FunctionMetadata[],
): IFunctionInfo[] {
  return functions.map((metadata) => ({
    functionName: cellName(namespace, metadata),
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? "",
    functionParameter: metadata.parameters.map(describeParameter),
  }));
}

const describeParameter = (parameter: ParameterMetadata): IFunctionInfo["functionParameter"][number] => ({
  name: parameter.name,
  detail: parameter.description ?? "",
  example: parameter.dimensionality === "matrix" ? "A2:A13" : "",
  require: parameter.optional ? 0 : 1,
  repeat: parameter.repeating ? 1 : 0,
});
