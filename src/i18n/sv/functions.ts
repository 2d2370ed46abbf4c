import type { FunctionText } from "../../contract/function-spec";
import { cohorts } from "./functions/cohorts";
import { feedback } from "./functions/feedback";
import { loyalty } from "./functions/loyalty";
import { models } from "./functions/models";
import { rates } from "./functions/rates";
import { revenue } from "./functions/revenue";
import { survival } from "./functions/survival";
import { value } from "./functions/value";

/** Function id -> Swedish texts. */
export const functions: Readonly<Record<string, FunctionText>> = {
  ...rates,
  ...revenue,
  ...value,
  ...cohorts,
  ...survival,
  ...models,
  ...feedback,
  ...loyalty,
};
