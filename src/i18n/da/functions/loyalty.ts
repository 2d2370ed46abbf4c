import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family loyalty, by function id. */
export const loyalty: Readonly<Record<string, FunctionText>> = {};
