import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family models, by function id. */
export const models: Readonly<Record<string, FunctionText>> = {};
