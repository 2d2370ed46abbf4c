import {
  isOptional,
  readsColumns,
  type AnyFunctionSpec,
  type OptionParam,
  type Param,
} from "../contract/function-spec";
import type { Locale } from "../contract/locale";
import { helpPath } from "../contract/pages";
import type { TextOf } from "./function-texts";

/** The file by which Excel knows the functions, in the format of the official generator (custom-functions-metadata). */
export interface MetadataFile {
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
}

export interface FunctionMetadata {
  readonly description: string;
  readonly helpUrl: string;
  readonly id: string;
  readonly name: string;
  readonly options?: { readonly cancelable: true };
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality: "matrix" };
}

export interface ParameterMetadata {
  readonly description: string;
  readonly dimensionality?: "matrix";
  readonly name: string;
  readonly optional?: true;
  readonly type: "any" | "string";
  readonly customEnumId?: string;
}

export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

/**
 * Describes the functions to Excel in one language. Names stay English in every language: a formula is written once
 * and read by all; translated names also break the insertion of formulas.
 */
export function metadataFile(
  specs: readonly AnyFunctionSpec[],
  textOf: TextOf,
  locale: Locale,
  baseUrl: string,
): MetadataFile {
  const functions = specs.map((spec): FunctionMetadata => {
    const { summary, params } = textOf(spec);
    return {
      description: summary,
      helpUrl: `${baseUrl}/${helpPath(spec.id, locale)}`,
      id: spec.id,
      name: spec.id,
      // Only where it pays: the runtime keeps a record of every call that can be called off.
      ...(readsColumns(spec) && { options: { cancelable: true as const } }),
      parameters: Object.entries(spec.params).map(([name, param]) =>
        parameterMetadata(spec, name, param, params[name] ?? ""),
      ),
      result: { dimensionality: "matrix" },
    };
  });
  const enums = specs.flatMap((spec) =>
    Object.entries(spec.params).flatMap(([name, param]) =>
      param.kind === "option" ? [enumMetadata(enumId(spec, name), param)] : [],
    ),
  );
  return { allowCustomDataForDataTypeAny: true, functions, ...(enums.length > 0 && { enums }) };
}

/** Data and numbers arrive as matrices, so that ranges lift in one call; options as single words. */
function parameterMetadata(
  spec: AnyFunctionSpec,
  name: string,
  param: Param,
  description: string,
): ParameterMetadata {
  const optional = isOptional(param) && { optional: true as const };
  if (param.kind === "option") {
    return { description, name, ...optional, type: "string", customEnumId: enumId(spec, name) };
  }
  // A period is a word or a number, which no enumeration of Excel's can say.
  return param.kind === "period"
    ? { description, name, ...optional, type: "any" }
    : { description, dimensionality: "matrix", name, ...optional, type: "any" };
}

const enumId = ({ id }: AnyFunctionSpec, param: string): string =>
  `${id}_${param}`.replaceAll(".", "_").toUpperCase();

function enumMetadata(id: string, { words }: OptionParam): EnumMetadata {
  // The official generator writes an empty tooltip where a value has no comment; the parameter's own text explains.
  return {
    id,
    type: "string",
    values: words.map((word) => ({ name: word, stringValue: word, tooltip: "" })),
  };
}
