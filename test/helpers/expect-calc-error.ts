import { CalcError, type ErrorCode } from "../../src/contract/calc-error";

/** Expects a calculation to fail with this code, about this argument, with at least these facts. */
export function expectCalcError(
  run: () => unknown,
  code: ErrorCode,
  argument: string,
  detail: Readonly<Record<string, string | number>> = {},
): void {
  let raised: unknown;
  try {
    run();
  } catch (error) {
    raised = error;
  }
  expect(raised).toBeInstanceOf(CalcError);
  expect(raised).toMatchObject({ code, argument, detail });
}
