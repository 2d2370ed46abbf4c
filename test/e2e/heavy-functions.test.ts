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

  it("show in the pane how far they are when they take long, and end there when they are told to", async () => {
    await stage.drive("press", "Stay.Reports");
    await stage.pane.evaluate(manyCustomers, 40_000);
    const typed = stage.drive("type", "H1", "=STAY.PARETONBD.FIT(A1:A40000,B1:B40000,C1:C40000)");
    const line = stage.pane.getByText(/^STAY\.PARETONBD\.FIT: iteration \d+$/);
    await line.waitFor();
    await stage.pane.getByRole("button", { name: "Cancel" }).click();
    await line.waitFor({ state: "detached" });
    await typed;
    expect(await stage.drive("texts", "H1:H2")).toEqual([["#N/A"], [""]]);
    expect(stage.complaints).toEqual([]);
  });
});

/** Writes frequency, recency and age of so many customers, no two alike: their fit takes a while. */
async function manyCustomers(customers: number): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(`A1:C${customers}`);
    range.values = Array.from({ length: customers }, (_, customer) => {
      const age = 20 + ((customer * 7.31) % 20);
      return [1 + ((customer * 5) % 9), age * ((0.5 + customer * 0.618034) % 1), age];
    });
    await context.sync();
  });
}
