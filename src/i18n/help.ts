import type { ErrorCode } from "../contract/calc-error";
import type { ResultSpec } from "../contract/function-spec";

/** The words of a help page beside the function's own texts. */
export interface HelpTexts {
  readonly formula: string;
  readonly parameters: string;
  readonly optional: string;
  readonly byDefault: string;
  readonly words: string;
  readonly result: string;
  readonly results: Readonly<Record<ResultSpec["shape"], string>>;
  readonly examples: string;
  readonly exampleData: string;
  readonly native: string;
  readonly errors: string;
  readonly causes: Readonly<Record<ErrorCode, string>>;
  readonly seeAlso: string;
  readonly guide: string;
  readonly guides: string;
  readonly source: string;
  readonly all: string;
}
