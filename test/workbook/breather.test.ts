import { breather } from "../../src/workbook/breather";

const workFor = (milliseconds: number): void => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

describe("long work that takes a breath", () => {
  it("lets other tasks in after more than 50 ms, and begins to count anew", async () => {
    const breathe = breather();
    let heard = 0;
    const hear = () => setTimeout(() => (heard += 1));
    hear();
    workFor(60);
    await breathe();
    expect(heard).toBe(1);
    hear();
    await breathe();
    expect(heard).toBe(1);
  });
});
