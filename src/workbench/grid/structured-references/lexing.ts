import {
  Lexer,
  LexerTreeBuilder,
  type IDefinedNamesService,
  type IFormulaCurrentConfigService,
} from "@univerjs/preset-sheets-core";
import type { EngineTables } from "./engine-tables";
import { translateStructuredReferences } from "./translate";

/**
 * Splits formulas, each with a splitter of its own. Univer's counts square brackets across formulas: after one with an
 * unpaired bracket (an escaped header, or a formula half typed) it would misread every formula until a reload.
 */
export class IndependentLexerTreeBuilder extends LexerTreeBuilder {
  override getFunctionAndParameter(
    formula: string,
    at: number,
  ): ReturnType<LexerTreeBuilder["getFunctionAndParameter"]> {
    return new LexerTreeBuilder().getFunctionAndParameter(formula, at);
  }

  override checkIfAddBracket(formula: string): number {
    return new LexerTreeBuilder().checkIfAddBracket(formula);
  }

  override sequenceNodesBuilder(formula: string): ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]> {
    return new LexerTreeBuilder().sequenceNodesBuilder(formula);
  }

  override treeBuilder(
    ...parameters: Parameters<LexerTreeBuilder["treeBuilder"]>
  ): ReturnType<LexerTreeBuilder["treeBuilder"]> {
    // The one that is asked most: without a bracket there is nothing to miscount.
    return parameters[0].includes("[")
      ? new LexerTreeBuilder().treeBuilder(...parameters)
      : super.treeBuilder(...parameters);
  }
}

/**
 * Reads formulas for calculation. Univer knows no totals row, no escaped header and no letter case in structured
 * references; so they are translated on the way into the engine, and the cell keeps the formula as written.
 */
export class TranslatingLexer extends Lexer {
  constructor(
    names: IDefinedNamesService,
    builder: LexerTreeBuilder,
    readonly config: IFormulaCurrentConfigService,
    readonly tables: EngineTables,
  ) {
    super(names, builder, config);
  }

  override treeBuilder(formula: string, transformSuffix?: boolean): ReturnType<Lexer["treeBuilder"]> {
    const unit = this.config.getExecuteUnitId() ?? "";
    return super.treeBuilder(
      translateStructuredReferences(formula, this.tables.rules(unit)),
      transformSuffix,
    );
  }
}
