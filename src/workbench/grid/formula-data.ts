import {
  CommandType,
  UniverInstanceType,
  type ICommandService,
  type IUniverInstanceService,
  type Workbook,
} from "@univerjs/core";
import {
  FormulaDataModel,
  initSheetFormulaData,
  type IFormulaData,
  type LexerTreeBuilder,
} from "@univerjs/preset-sheets-core";

type SheetFormulas = NonNullable<IFormulaData[string]>[string];

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
      commands.beforeCommandExecuted(({ type, params }, options) => {
        if (type !== CommandType.MUTATION || options?.fromFormula) return;
        const { unitId, subUnitId } = (params ?? {}) as { unitId?: string; subUnitId?: string };
        if (unitId === undefined || subUnitId === undefined) this.#gathered.clear();
        else this.#gathered.delete(`${unitId}\n${subUnitId}`);
      }),
    );
  }

  override getFormulaData(): IFormulaData {
    const data: IFormulaData = {};
    for (const workbook of this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const unit = workbook.getUnitId();
      const sheets: NonNullable<IFormulaData[string]> = {};
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
    const updated = super.updateFormulaData(...parameters);
    this.#gathered.delete(`${parameters[0]}\n${parameters[1]}`);
    return updated;
  }
}
