import type { FormulaPort } from "./ports/formulas";
import type { FreezePort } from "./ports/freeze";
import type { HistoryPort } from "./ports/history";
import type { RecipeShelf } from "./ports/recipes";
import type { ReportPort } from "./ports/report";
import type { SelectionPort } from "./ports/selection";
import type { SharePort } from "./ports/share";
import type { SourcePort } from "./ports/source";

/** The workbook as the pane and the commands see it. They know nothing of Office. */
export interface WorkbookPort
  extends
    SourcePort,
    ReportPort,
    RecipeShelf,
    HistoryPort,
    SelectionPort,
    FormulaPort,
    FreezePort,
    SharePort {}
