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
  IFunctionService,
  ISuperTableService,
  Lexer,
  LexerTreeBuilder,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import { GatheredFormulas } from "./formula-data";
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
    this._injector.replace([
      Lexer,
      {
        useFactory: createLexer,
        deps: [IDefinedNamesService, LexerTreeBuilder, IFormulaCurrentConfigService, EngineTables],
      },
    ]);
  }

  override onReady(): void {
    // Univer keeps parsed formulas by their text; where a table has changed, the text must be read anew.
    const functions = this._injector.get(IFunctionService);
    this.disposeWithMe(
      this._injector.get(ICommandService).onCommandExecuted((command) => {
        if (command.id !== SetSuperTableMutation.id) return;
        const { tableName } = command.params as { readonly tableName: string };
        functions.deleteFormulaAstCacheKey(tableName);
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
