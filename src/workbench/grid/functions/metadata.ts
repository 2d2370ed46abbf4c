/** The part of functions.json (Excel's custom-function metadata) by which the grid knows the add-in's functions. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: string; readonly type?: string };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The name under which a function is called in a cell. */
export const cellName = (namespace: string, { name }: FunctionMetadata): string =>
  `${namespace}.${name}`.toUpperCase();
