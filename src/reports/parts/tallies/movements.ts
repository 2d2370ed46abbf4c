import { inMinorUnits } from "../../../calc/numeric/minor-units";
import { sumMovements } from "../../../calc/revenue/mrr-movements";
import type { MovementsAnswer } from "../../../contract/aggregate-answer";
import type { RevenueMovementsQuestion } from "../../../contract/aggregate-question";
import { missingDay } from "../../../contract/number-columns";
import type { DataCheck } from "../../../contract/report-data";
import { unlessNoData } from "../unless-no-data";
import { rowsAfter } from "../up-to-today";
import { usedDays, usedNumbers, usedWords } from "../used-rows";

const nothing = { first: 0, gained: [], expansion: [], contraction: [], churn: [], reactivation: [] };

export function tallyMovements(check: DataCheck, question: RevenueMovementsQuestion): MovementsAnswer {
  const { customer, day, amount, lastDay } = question;
  const months = usedDays(check, day).map((own) => (own > lastDay ? missingDay : own));
  const { units, scale } = inMinorUnits(usedNumbers(check, amount));
  const movements = unlessNoData(() => sumMovements(usedWords(check, customer), months, units));
  return { ...(movements ?? nothing), scale, later: rowsAfter(check, usedDays(check, day), lastDay) };
}
