import { tokenize } from "../../workbook-model/formula-text";

/** The add-in's functions as they are called in cells, e.g. `STAY.SEGMENT.OUTCOMES`. */
export type FunctionNames = readonly string[];

const ownPrefix = "_xldudf_";

/**
 * Translates formulas between the way they are typed and the way files hold them.
 *
 * A file writes the functions of an add-in as `_xldudf_STAY_RETENTION`, and functions younger than the format with
 * `_xlfn.` before the name, so that older programs keep what they do not know.
 */
export class FormulaTranslation {
  readonly #byFileName: ReadonlyMap<string, string>;
  readonly #own: ReadonlySet<string>;

  constructor(functions: FunctionNames) {
    this.#byFileName = new Map(functions.map((name) => [fileName(name).toUpperCase(), name]));
    this.#own = new Set(functions.map((name) => name.toUpperCase()));
  }

  /** From a file, with or without `=`, to what stands in a cell. */
  fromFile(formula: string): string {
    const body = formula.startsWith("=") ? formula.slice(1) : formula;
    if (!body.includes("_xl")) return `=${body}`;
    const tokens = tokenize(`=${body}`);
    return tokens.map(({ kind, text }) => (kind === "word" ? this.#typedName(text) : text)).join("");
  }

  /** From a cell to what a file holds, without `=`. */
  toFile(formula: string): string {
    const tokens = tokenize(formula);
    const locals = localNames(tokens.map(({ text }) => text));
    return tokens
      .map(({ kind, text }, place) => {
        if (kind !== "word") return text;
        if (locals.has(text.toUpperCase())) return `_xlpm.${text}`;
        return tokens[place + 1]?.text === "(" ? this.#fileName(text) : text;
      })
      .join("")
      .slice(1);
  }

  #typedName(word: string): string {
    if (word.toLowerCase().startsWith(ownPrefix)) {
      // Programs differ in whether they keep the dots within a name.
      const known = this.#byFileName.get(word.replaceAll(".", "_").toUpperCase());
      return known ?? word.slice(ownPrefix.length).replace("_", ".");
    }
    return word.replace(/^_xlfn\.(?:_xlws\.)?|^_xlpm\./i, "");
  }

  #fileName(word: string): string {
    const name = word.toUpperCase();
    if (this.#own.has(name)) return fileName(name);
    if (sheetFunctions.has(name)) return `_xlfn._xlws.${name}`;
    return youngFunctions.has(name) ? `_xlfn.${name}` : word;
  }
}

const fileName = (name: string): string => ownPrefix + name.replaceAll(".", "_");

/**
 * Names that a formula gives to its own values: every second argument of LET before the last, every argument of
 * LAMBDA before the last. Files mark them with `_xlpm.`.
 */
function localNames(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  if (!texts.some((text) => /^(?:LET|LAMBDA)$/i.test(text))) return names;
  const open: { readonly caller: string; argument: number }[] = [];
  texts.forEach((text, place) => {
    const inner = open.at(-1);
    if (text === "(" || text === "{")
      open.push({ caller: texts[place - 1]?.toUpperCase() ?? "", argument: 0 });
    else if (text === ")" || text === "}") open.pop();
    else if (text === "," && inner) inner.argument += 1;
    else if (
      inner &&
      isNamePlace(inner) &&
      /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) &&
      /^\s*,/.test(rest(texts, place))
    )
      names.add(text.toUpperCase());
  });
  return names;
}

const isNamePlace = ({ caller, argument }: { readonly caller: string; readonly argument: number }): boolean =>
  caller === "LAMBDA" || (caller === "LET" && argument % 2 === 0);

const rest = (texts: readonly string[], place: number): string => texts.slice(place + 1, place + 4).join("");

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Functions that carry a second mark. */
const sheetFunctions = words("FILTER SORT");

/** Functions of Excel 2010 and later. */
const youngFunctions = words(`
  ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC
  CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML
  FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS
  HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS
  MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV
  NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST
  QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY
  STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT
  TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS
  XLOOKUP XMATCH XOR Z.TEST
`);
