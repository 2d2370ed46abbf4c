import { LongCalculations } from "../../src/functions/long-calculations";

describe("LongCalculations", () => {
  let end: (result: string) => void;
  let fail: (reason: Error) => void;
  let tell: (iterations: number) => void;
  const work = (teller: (iterations: number) => void): Promise<string> => {
    tell = teller;
    return new Promise((resolve, reject) => ([end, fail] = [resolve, reject]));
  };
  const cancel = (): void => undefined;

  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("never lists what is over within a second", async () => {
    const long = new LongCalculations();
    const listener = jest.fn();
    long.subscribe(listener);
    const result = long.during("NPS", cancel, work);
    jest.advanceTimersByTime(999);
    expect(long.current()).toEqual([]);
    end("done");
    expect(await result).toBe("done");
    jest.advanceTimersByTime(10_000);
    expect(listener).not.toHaveBeenCalled();
  });

  it("lists what takes longer with the steps it has told of, and its end takes it away", async () => {
    const long = new LongCalculations();
    const seen: unknown[] = [];
    const leave = long.subscribe(() => seen.push(long.current().map(({ iterations }) => iterations)));
    const result = long.during("SBG.FIT", cancel, work);
    tell(1);
    jest.advanceTimersByTime(1000);
    tell(2);
    end("done");
    await result;
    expect(seen).toEqual([[1], [2], []]);
    leave();
    void long.during("SBG.FIT", cancel, work);
    jest.advanceTimersByTime(1000);
    expect(seen).toHaveLength(3);
  });

  it("takes away what fails", async () => {
    const long = new LongCalculations();
    const result = long.during("SBG.FIT", cancel, work);
    jest.advanceTimersByTime(1000);
    expect(long.current()).toEqual([{ id: "SBG.FIT", iterations: null, cancel }]);
    fail(new Error("no"));
    await expect(result).rejects.toThrow("no");
    expect(long.current()).toEqual([]);
  });

  it("keeps several in the order in which they began", () => {
    const long = new LongCalculations();
    void long.during("SBG.FIT", cancel, work);
    const tellFirst = tell;
    jest.advanceTimersByTime(500);
    void long.during("BGNBD.FIT", cancel, work);
    jest.advanceTimersByTime(1000);
    tellFirst(5);
    expect(long.current().map(({ id, iterations }) => [id, iterations])).toEqual([
      ["SBG.FIT", 5],
      ["BGNBD.FIT", null],
    ]);
  });
});
