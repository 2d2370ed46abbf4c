import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family revenue, by function id. */
export const revenue: Readonly<Record<string, FunctionText>> = {};
