import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family feedback, by function id. */
export const feedback: Readonly<Record<string, FunctionText>> = {};
