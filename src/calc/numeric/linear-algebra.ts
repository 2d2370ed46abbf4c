/** A square matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

/**
 * The lower Cholesky factor L with L L' = matrix.
 *
 * @param tolerance how small a pivot may be relative to its diagonal entry
 * @returns `null` when the matrix is not positive definite
 */
export function choleskyFactor(matrix: Matrix, tolerance = 1e-14): number[][] | null {
  const factor: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const line: number[] = [];
    for (let j = 0; j <= i; j += 1) {
      const above = j === i ? line : factor[j]!;
      let rest = row[j]!;
      for (let k = 0; k < j; k += 1) rest -= line[k]! * above[k]!;
      if (j < i) line.push(rest / factor[j]![j]!);
      else if (rest > tolerance * Math.abs(row[i]!)) line.push(Math.sqrt(rest));
      else return null;
    }
    factor.push(line);
  }
  return factor;
}

/** Solves L L' x = right. */
export function solveFactored(factor: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = factor.length;
  const x = [...right];
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= factor[i]![k]! * x[k]!;
    x[i]! /= factor[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i]! -= factor[k]![i]! * x[k]!;
    x[i]! /= factor[i]![i]!;
  }
  return x;
}

/** Solves matrix x = right for a positive definite matrix; `null` when it is not. */
export function solvePositive(matrix: Matrix, right: readonly number[]): number[] | null {
  const factor = choleskyFactor(matrix);
  return factor && solveFactored(factor, right);
}

/** The inverse of a positive definite matrix; `null` when it is not. */
export function invertPositive(matrix: Matrix): number[][] | null {
  const factor = choleskyFactor(matrix);
  return (
    factor &&
    matrix.map((_, i) =>
      solveFactored(
        factor,
        matrix.map((__, j) => (i === j ? 1 : 0)),
      ),
    )
  );
}
