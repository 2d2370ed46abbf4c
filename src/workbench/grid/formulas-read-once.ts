import type { IDisposable, Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  FormulaExecuteStageType,
  ICalculateFormulaService,
  Lexer,
} from "@univerjs/preset-sheets-core";

/**
 * Lets a pass of the calculation read each formula once. Univer reads it for what it depends on and again for its
 * value; what it keeps between the two ends at 5,000 formulas, and with more each has been forgotten when its turn comes.
 *
 * During a pass no name and no table changes. Between passes they may, and nothing is kept.
 */
export function readFormulasOnce(injector: Injector): IDisposable {
  const lexer = injector.get(Lexer);
  const parser = injector.get(AstTreeBuilder);
  let inPass = false;
  const split = new Map<string, ReturnType<Lexer["treeBuilder"]>>();
  const parsed = new Map<unknown, ReturnType<AstTreeBuilder["parse"]>>();
  const kept = <Key, Value>(book: Map<Key, Value>, key: Key, read: () => Value): Value => {
    if (!inPass) return read();
    const known = book.get(key);
    if (known !== undefined) return known;
    const value = read();
    book.set(key, value);
    return value;
  };
  const readSplit = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix = true) =>
    transformSuffix ? kept(split, formula, () => readSplit(formula)) : readSplit(formula, false);
  const readParsed = parser.parse.bind(parser);
  parser.parse = (node) => kept(parsed, node, () => readParsed(node));

  const turn = (begins: boolean) => (): void => {
    inPass = begins;
    split.clear();
    parsed.clear();
  };
  const calculation = injector.get(ICalculateFormulaService);
  const begin = calculation.executionInProgressListener$.subscribe(({ stage }) => {
    if (stage === FormulaExecuteStageType.START) turn(true)();
  });
  const end = calculation.executionCompleteListener$.subscribe(turn(false));
  return { dispose: () => [begin, end].forEach((subscription) => subscription.unsubscribe()) };
}
