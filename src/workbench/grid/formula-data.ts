import {
  CommandType,
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
    const updated = super.updateFormulaData(...parameters);
    if (isConcerned) this.#gathered.delete(`${unit}\n${sheet}`);
    return updated;
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
