/** What a column can hold, as far as reading it differs. */
export type TypeKind =
  | "text"
  | "fixed-text"
  | "word"
  | "whole"
  | "fraction"
  | "truth"
  | "day"
  | "wide-day"
  | "time"
  | "wide-time"
  | "other";

export interface ColumnType {
  readonly kind: TypeKind;
  /** Whether it can say that a value is missing. */
  readonly isNullable: boolean;
}

const kinds: readonly (readonly [RegExp, TypeKind])[] = [
  [/^String$/, "text"],
  [/^FixedString\(/, "fixed-text"],
  [/^Enum(8|16)?\(/, "word"],
  [/^U?Int\d+$/, "whole"],
  [/^(Float\d+|BFloat16|Decimal\d*\()/, "fraction"],
  [/^Bool$/, "truth"],
  [/^Date$/, "day"],
  [/^Date32$/, "wide-day"],
  [/^DateTime(\('.*'\))?$/, "time"],
  [/^DateTime64\(/, "wide-time"],
];

/** What a column of a type holds, by the type's name: `LowCardinality(Nullable(String))`. */
export function columnTypeOf(type: string): ColumnType {
  const [, inner] = /^(?:LowCardinality|Nullable)\((.*)\)$/.exec(type) ?? [];
  if (inner !== undefined) {
    const { kind, isNullable } = columnTypeOf(inner);
    return { kind, isNullable: isNullable || type.startsWith("Nullable") };
  }
  return { kind: kinds.find(([pattern]) => pattern.test(type))?.[1] ?? "other", isNullable: false };
}
