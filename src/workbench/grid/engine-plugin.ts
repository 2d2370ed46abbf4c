import {
  ICommandService,
  Injector,
  IUniverInstanceService,
  Plugin,
  setDependencies,
  UniverInstanceType,
} from "@univerjs/core";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  ISuperTableService,
  Lexer,
  LexerTreeBuilder,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import { Dependencies } from "./dependencies";
import { GatheredFormulas } from "./formula-data";
import { readFormulasOnce } from "./formulas-read-once";
import { EngineTables } from "./structured-references/engine-tables";
import { IndependentLexerTreeBuilder, TranslatingLexer } from "./structured-references/lexing";

/** Puts our tables, our reader of formulas and our list of them in the place of Univer's. */
export class EnginePlugin extends Plugin {
  static override pluginName = "STAY_ENGINE";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: unknown,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    this._injector.replace([EngineTables, { useFactory: createTables, deps: [IUniverInstanceService] }]);
    this._injector.replace([ISuperTableService, { useExisting: EngineTables }]);
    this._injector.replace([LexerTreeBuilder, { useClass: IndependentLexerTreeBuilder }]);
    this._injector.replace([
      FormulaDataModel,
      { useFactory: createFormulas, deps: [IUniverInstanceService, LexerTreeBuilder, ICommandService] },
    ]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: Dependencies }]);
    this._injector.replace([
      Lexer,
      {
        useFactory: createLexer,
        deps: [IDefinedNamesService, LexerTreeBuilder, IFormulaCurrentConfigService, EngineTables],
      },
    ]);
  }

  /**
   * Univer keeps parsed formulas by their text, and parses those anew whose tables have changed in the pass at hand;
   * what it kept before stays and is wrong in the pass after. Formulas that name a table are therefore never kept.
   */
  override onReady(): void {
    this.disposeWithMe(readFormulasOnce(this._injector));
    const config = this._injector.get(IFormulaCurrentConfigService);
    let tables: ReturnType<typeof config.getDirtySuperTableMap> = {};
    config.getDirtySuperTableMap = () => tables;
    this.disposeWithMe(
      this._injector.get(ICommandService).onCommandExecuted((command) => {
        if (command.id !== SetSuperTableMutation.id) return;
        const { unitId, tableName } = command.params as {
          readonly unitId: string;
          readonly tableName: string;
        };
        // A new record each time: Univer remembers what it made of one.
        tables = { ...tables, [unitId]: { ...tables[unitId], [tableName]: "changed" } };
      }),
    );
  }
}
setDependencies(EnginePlugin, [Injector], 1);

const createTables = (instances: IUniverInstanceService): EngineTables => new EngineTables(instances);

const createLexer = (
  names: IDefinedNamesService,
  builder: LexerTreeBuilder,
  config: IFormulaCurrentConfigService,
  tables: EngineTables,
): Lexer => new TranslatingLexer(names, builder, config, tables);

const createFormulas = (
  instances: IUniverInstanceService,
  lexer: LexerTreeBuilder,
  commands: ICommandService,
): FormulaDataModel => new GatheredFormulas(instances, lexer, commands);
