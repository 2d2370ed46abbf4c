import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family value, by function id. */
export const value: Readonly<Record<string, FunctionText>> = {};
