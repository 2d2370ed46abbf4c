import type { FunctionText } from "../../../contract/function-spec";

/** Danish texts of the family cohorts, by function id. */
export const cohorts: Readonly<Record<string, FunctionText>> = {};
