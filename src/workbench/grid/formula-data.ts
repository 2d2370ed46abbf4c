import {
  CommandType,
  isFormulaString,
  UniverInstanceType,
  type ICellData,
  type ICommandService,
  type IUniverInstanceService,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  initSheetFormulaData,
  InsertSheetMutation,
  SetRangeValuesMutation,
  type IFormulaData,
  type ISetRangeValuesMutationParams,
  type LexerTreeBuilder,
} from "@univerjs/preset-sheets-core";

type WorkbookFormulas = Exclude<IFormulaData[string], null | undefined | void>;
type SheetFormulas = WorkbookFormulas[string];

/**
 * Univer's list of formulas, which it gathers anew from every cell of the workbook with each change and each
 * calculation: half a second a time with the sample. Here a sheet is gathered anew only after it was changed.
 */
export class GatheredFormulas extends FormulaDataModel {
  readonly #gathered = new Map<string, SheetFormulas>();

  constructor(
    readonly instances: IUniverInstanceService,
    lexer: LexerTreeBuilder,
    commands: ICommandService,
  ) {
    super(instances, lexer);
    this.disposeWithMe(
      commands.beforeCommandExecuted(({ id, type, params }, options) => {
        // Mutations of the engine itself change no cell.
        if (type !== CommandType.MUTATION || options?.fromFormula || id.startsWith("formula.")) return;
        // A new sheet changes no cell of the others, and is gathered as one that is not known.
        if (id === InsertSheetMutation.id) return;
        const { unitId, subUnitId, cellValue } = (params ?? {}) as Partial<ISetRangeValuesMutationParams>;
        if (unitId === undefined || subUnitId === undefined) this.#gathered.clear();
        else if (id !== SetRangeValuesMutation.id || this.#concerns(unitId, subUnitId, cellValue))
          this.#gathered.delete(`${unitId}\n${subUnitId}`);
      }),
    );
  }

  override getFormulaData(): IFormulaData {
    const data: IFormulaData = {};
    for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unit = workbook.getUnitId();
      const sheets: WorkbookFormulas = {};
      for (const sheet of workbook.getSheets()) {
        const id = sheet.getSheetId();
        const key = `${unit}\n${id}`;
        if (!this.#gathered.has(key)) {
          const own: IFormulaData = {};
          initSheetFormulaData(own, unit, id, sheet.getCellMatrix());
          this.#gathered.set(key, own[unit]?.[id]);
        }
        sheets[id] = this.#gathered.get(key);
      }
      data[unit] = sheets;
    }
    return data;
  }

  /** Univer puts what it finds into the list it was given, which then is no longer what stands in the cells. */
  override updateFormulaData(
    ...parameters: Parameters<FormulaDataModel["updateFormulaData"]>
  ): ReturnType<FormulaDataModel["updateFormulaData"]> {
    const [unit, sheet, cells] = parameters;
    const isConcerned = this.#concerns(unit, sheet, cells);
    const updated = this.#plainChange(unit, sheet, cells) ?? super.updateFormulaData(...parameters);
    if (isConcerned) this.#gathered.delete(`${unit}\n${sheet}`);
    return updated;
  }

  /**
   * The formulas that writing these cells brings, and `null` where it takes one away. Only where no shared formula is
   * touched: of those Univer goes through the whole sheet, twice.
   */
  #plainChange(
    unit: string,
    sheet: string,
    cells: ISetRangeValuesMutationParams["cellValue"],
  ): ReturnType<FormulaDataModel["updateFormulaData"]> | null {
    const before = this.instances
      .getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheet)
      ?.getCellMatrix();
    const change: ReturnType<FormulaDataModel["updateFormulaData"]> = {};
    for (const [rowKey, line] of Object.entries(cells ?? {})) {
      const row = Number(rowKey);
      for (const [columnKey, cell] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
        const column = Number(columnKey);
        const known = before?.getValue(row, column);
        if (cell?.si || known?.si) return null;
        if (cell?.f && isFormulaString(cell.f)) (change[row] ??= {})[column] = { f: cell.f };
        else if (isFormulaString(known?.f)) (change[row] ??= {})[column] = null;
      }
    }
    return change;
  }

  /** Whether writing these cells brings formulas or takes some away. */
  #concerns(unit: string, sheet: string, cells: ISetRangeValuesMutationParams["cellValue"]): boolean {
    const gathered = this.#gathered.get(`${unit}\n${sheet}`);
    return Object.entries(cells ?? {}).some(([row, line]) =>
      Object.entries(line as Record<string, Nullable<ICellData>>).some(
        ([column, cell]) =>
          Boolean(cell?.f || cell?.si) || gathered?.[Number(row)]?.[Number(column)] !== undefined,
      ),
    );
  }
}
