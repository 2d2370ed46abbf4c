import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family survival, by function id. */
export const survival: Readonly<Record<string, FunctionText>> = {};
