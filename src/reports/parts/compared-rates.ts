import { retentionCompare } from "../../calc/rates/retention-compare";
import type { ColumnReference, OutputColumn } from "../../contract/report-output";
import type { TableCell } from "../../contract/table";
import { unlessNobody, wilsonEnd } from "./wilson-formulas";

/** Keys of the columns that hold the counts of two groups: k of n. */
export interface ComparedCounts {
  readonly k1: string;
  readonly n1: string;
  readonly k2: string;
  readonly n2: string;
}

/** Difference of two rates with its interval, z and p; blank where a group has nobody or keeps more than it had. */
export function comparedFigures(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
  level: number,
): [TableCell, TableCell, TableCell, TableCell, TableCell] {
  const sound = n1 > 0 && n2 > 0 && k1 <= n1 && k2 <= n2;
  if (!sound) return [null, null, null, null, null];
  const { difference, low, high, z, p } = retentionCompare(k1, n1, k2, n2, level);
  return [difference, low, high, z, p];
}

/** The same five figures as native formulas of the counts in the row. */
export function comparedColumns(keys: ComparedCounts, level: number): OutputColumn[] {
  const calculated = (
    key: string,
    unit: OutputColumn["unit"],
    formula: (cells: ComparedCells) => string,
  ): OutputColumn => ({
    key,
    unit,
    formula: (column) => {
      const cells = cellsOf(column, keys, level);
      return unlessNobody(
        `${cells.n1}*${cells.n2}`,
        `IF(OR(${cells.k1}>${cells.n1},${cells.k2}>${cells.n2}),"",${formula(cells)})`,
      );
    },
  });
  return [
    calculated("difference", "share-difference", ({ difference }) => difference),
    calculated(
      "low",
      "share-difference",
      ({ difference, p1, p2, low1, high2 }) => `${difference}-SQRT((${p1}-${low1})^2+(${high2}-${p2})^2)`,
    ),
    calculated(
      "high",
      "share-difference",
      ({ difference, p1, p2, high1, low2 }) => `${difference}+SQRT((${high1}-${p1})^2+(${p2}-${low2})^2)`,
    ),
    calculated("z", "ratio", (cells) => unlessAlike(cells, zFormula(cells))),
    calculated("p", "ratio", (cells) => unlessAlike(cells, `2*NORM.S.DIST(-ABS(${zFormula(cells)}),TRUE)`)),
  ];
}

/** The parts of Newcombe's interval and of the pooled test, as formulas of the counts in the row. */
interface ComparedCells extends ComparedCounts {
  readonly p1: string;
  readonly p2: string;
  readonly difference: string;
  readonly low1: string;
  readonly high1: string;
  readonly low2: string;
  readonly high2: string;
}

function cellsOf(column: ColumnReference, keys: ComparedCounts, level: number): ComparedCells {
  const [k1, n1, k2, n2] = [column(keys.k1), column(keys.n1), column(keys.k2), column(keys.n2)];
  const [p1, p2] = [`${k1}/${n1}`, `${k2}/${n2}`];
  return {
    ...{ k1, n1, k2, n2, p1, p2 },
    difference: `(${p1}-${p2})`,
    low1: wilsonEnd(k1, n1, level, "low"),
    high1: wilsonEnd(k1, n1, level, "high"),
    low2: wilsonEnd(k2, n2, level, "low"),
    high2: wilsonEnd(k2, n2, level, "high"),
  };
}

/** Where all were kept, or none, in both groups, there is nothing to test. */
function unlessAlike({ k1, n1, k2, n2 }: ComparedCells, formula: string): string {
  return `IF(OR(${k1}+${k2}=0,${k1}+${k2}=${n1}+${n2}),"",${formula})`;
}

function zFormula({ k1, n1, k2, n2, difference }: ComparedCells): string {
  const pooled = `((${k1}+${k2})/(${n1}+${n2}))`;
  return `${difference}/SQRT(${pooled}*(1-${pooled})*(1/${n1}+1/${n2}))`;
}
