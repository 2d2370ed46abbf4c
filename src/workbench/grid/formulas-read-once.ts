import type { IDisposable, Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  FormulaExecuteStageType,
  ICalculateFormulaService,
  Lexer,
  LexerNode,
} from "@univerjs/preset-sheets-core";

type Parsed = ReturnType<AstTreeBuilder["parse"]>;

/** Stands for the parts of a formula, which are let go as soon as the formula is put together. */
class Reading extends LexerNode {
  parsed: Parsed = null;

  constructor(public parts: LexerNode | null) {
    super();
  }
}

/**
 * Lets a pass of the calculation read each formula once. Univer reads it for what it depends on and again for its
 * value; what it keeps between the two ends at 5,000 formulas, and with more each has been forgotten when its turn
 * comes.
 *
 * During a pass no name and no table changes. Between passes they may, and nothing is kept.
 */
export function readFormulasOnce(injector: Injector): IDisposable {
  const lexer = injector.get(Lexer);
  const parser = injector.get(AstTreeBuilder);
  const split = lexer.treeBuilder.bind(lexer);
  const parse = parser.parse.bind(parser);
  let readings: Map<string, Reading> | null = null;

  lexer.treeBuilder = (formula, transformSuffix = true) => {
    const known = transformSuffix ? readings?.get(formula) : undefined;
    if (known) return known;
    const parts = split(formula, transformSuffix);
    if (!readings || !transformSuffix || !(parts instanceof LexerNode)) return parts;
    const reading = new Reading(parts);
    readings.set(formula, reading);
    return reading;
  };
  parser.parse = (node) => {
    if (!(node instanceof Reading)) return parse(node);
    if (node.parts) node.parsed = parse(node.parts);
    node.parts = null;
    return node.parsed;
  };

  const calculation = injector.get(ICalculateFormulaService);
  const begin = calculation.executionInProgressListener$.subscribe(({ stage }) => {
    if (stage === FormulaExecuteStageType.START) readings = new Map();
  });
  const end = calculation.executionCompleteListener$.subscribe(() => (readings = null));
  return { dispose: () => [begin, end].forEach((subscription) => subscription.unsubscribe()) };
}
