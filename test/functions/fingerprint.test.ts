import { callFingerprint } from "../../src/functions/fingerprint";

const args = { dates: Int32Array.of(45_000, 45_001) };

describe("callFingerprint", () => {
  afterEach(() => jest.useRealTimers());

  it("tells functions apart, and days, as some observations end today", () => {
    jest.useFakeTimers({ now: new Date(2024, 1, 28, 23, 59) });
    const before = callFingerprint("TENURE", args);
    expect(callFingerprint("COHORT.CURVE", args)).not.toBe(before);
    expect(callFingerprint("TENURE", { dates: Int32Array.of(45_000, 45_001) })).toBe(before);
    jest.setSystemTime(new Date(2024, 1, 29, 0, 1));
    expect(callFingerprint("TENURE", args)).not.toBe(before);
  });
});
