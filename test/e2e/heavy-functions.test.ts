import { leaveBrowser, openStage, type Stage } from "./harness/stage";

/** Fits, and calls with more rows than are computed at once, go to a worker of the add-in's own. */
describe("heavy functions in the workbench", () => {
  let stage: Stage;
  const workers: string[] = [];
  beforeAll(async () => {
    stage = await openStage({
      query: { sample: "0" },
      before: async (page) => {
        page.on("worker", (worker) => workers.push(worker.url()));
      },
    });
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  it("are computed by a worker that the content-security policy admits, and give what light ones give", async () => {
    const columns = [
      "{4;3;0;0;0;1;0;0;1;8;1;0}",
      "{17;4;0;0;0;2;0;0;21;22;14;0}",
      "{22;35;25;39;31;26;22;21;28;24;29;39}",
    ];
    await stage.drive("type", "D1", `=STAY.BGNBD.FIT(${columns.join(",")})`);
    // The example of the function's own declaration, which its test holds against the paper.
    expect((await stage.drive("values", "E2"))[0]?.[0]).toBeCloseTo(0.269347, 5);
    expect(workers.some((url) => url.includes("/chunks/"))).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
