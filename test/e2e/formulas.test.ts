import { leaveBrowser, openStage, type Stage } from "./harness/stage";

/** Formulas as a user types them: grid, office host, the real office.js, add-in, and back. */
describe("cell functions in the workbench", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ query: { sample: "0" } });
  });
  afterAll(async () => {
    await stage.close();
    await leaveBrowser();
  });

  const shown = async (cell: string, formula: string): Promise<unknown> => {
    await stage.drive("type", cell, formula);
    return (await stage.drive("values", cell))[0]?.[0];
  };

  it.each([
    ["=STAY.RETENTION(1000,800,200)", 0.6],
    ["=STAY.RETENTION(1000,900,200)", 0.7],
    ["=stay.churn(1000,900,200)", 0.3],
    ['=STAY.CHURN(1000,900,200,"average")', 0.315789],
    ['=STAY.CHURN(1000,900,200,"Exposed")', 0.25],
    ["=1-STAY.RETENTION(1000,800,200)", 0.4],
    ["=IFERROR(STAY.RETENTION(0,1,0),-1)", -1],
    ["=SUM(STAY.RETENTION.INTERVAL(81,263))", 0.255289 + 0.36621],
  ])("%s gives the figure of the catalogue", async (formula, expected) => {
    expect(await shown("A1", formula)).toBeCloseTo(expected, 5);
  });

  it("spills an interval over two cells", async () => {
    await stage.drive("type", "C1", '=STAY.RETENTION.INTERVAL(81,263,0.95,"exact")');
    const [row] = await stage.drive("values", "C1:D1");
    expect(row?.[0]).toBeCloseTo(0.252737, 6);
    expect(row?.[1]).toBeCloseTo(0.367622, 6);
  });

  it.each([
    ["=STAY.RETENTION(0,800,200)", "#DIV/0!"],
    ["=STAY.RETENTION(1000,100,200)", "#NUM!"],
    ['=STAY.RETENTION("many",800,200)', "#VALUE!"],
    ['=STAY.CHURN(1000,900,200,"yearly")', "#VALUE!"],
    ["=STAY.RETENTION(NA(),800,200)", "#N/A"],
    ["=STAY.NOSUCH(1)", "#NAME?"],
  ])("%s shows %s, as Excel would", async (formula, error) => {
    expect(await shown("F1", formula)).toMatchObject({ type: "Error", basicValue: error });
  });

  it("lifts over 1,000 rows in one call and recalculates when an input changes", async () => {
    await stage.drive("type", "H1", "=SEQUENCE(1000,1,1000)");
    await stage.drive("type", "I1", "=STAY.RETENTION(H1:H1000,H1:H1000,100)");
    const column = (await stage.drive("values", "I1:I1000")).map(([cell]) => cell);
    expect(column).toHaveLength(1000);
    column.forEach((value, row) => expect(value).toBeCloseTo((900 + row) / (1000 + row), 9));
    await stage.drive("type", "H1", "=SEQUENCE(1000,1,2000)");
    expect((await stage.drive("values", "I1000"))[0]?.[0]).toBeCloseTo(2899 / 2999, 9);
  });

  it("gives a failing row its own error and its neighbours their numbers", async () => {
    await stage.drive("type", "K1", "100");
    await stage.drive("type", "K2", "0");
    await stage.drive("type", "K3", "50");
    await stage.drive("type", "L1", "=STAY.RETENTION(K1:K3,40,10)");
    expect(await stage.drive("values", "L1:L3")).toEqual([
      [0.3],
      [expect.objectContaining({ basicValue: "#DIV/0!" })],
      [0.6],
    ]);
  });

  it("tells in words what is wrong when the cell is selected", async () => {
    await stage.drive("type", "N1", '=STAY.CHURN(1000,900,200,"yearly")');
    await stage.drive("select", "N2");
    await stage.drive("select", "N1");
    const status = stage.page.getByRole("status").filter({ hasText: "yearly" });
    await status.waitFor({ state: "visible", timeout: 10_000 });
    expect(await status.innerText()).toMatch(/method/);
  });

  it("offers the functions with their arguments while =STAY. is typed", async () => {
    await stage.drive("select", "P5");
    await stage.page.keyboard.type("=STAY.RET", { delay: 40 });
    const offer = stage.page.getByText("STAY.RETENTION.INTERVAL").first();
    await offer.waitFor({ state: "visible", timeout: 10_000 });
    await stage.page.keyboard.type("ENTION(", { delay: 40 });
    const help = stage.page.getByText("Customers at the opening of the period.").first();
    await help.waitFor({ state: "visible", timeout: 10_000 });
    await stage.page.keyboard.press("Escape");
    await stage.page.keyboard.press("Escape");
  });

  it("asks nothing of any other server and raises no error", () => {
    expect(stage.complaints).toEqual([]);
  });
});

describe("the two halves of the add-in", () => {
  afterAll(leaveBrowser);

  it("answers functions before the pane's code has loaded", async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const stage = await openStage({
      query: { sample: "0" },
      before: async (page) => {
        // The pane's own code is held back; functions must answer all the same.
        await page.route(/\/chunks\/pane\./, async (route) => {
          await released;
          await route.continue();
        });
      },
    });
    await stage.drive("press", "Stay.Reports");
    await stage.drive("type", "A1", "=STAY.RETENTION(1000,800,200)");
    expect(await stage.drive("values", "A1")).toEqual([[0.6]]);
    expect(await stage.pane.getByRole("tab").count()).toBe(0);
    release();
    await stage.pane.getByRole("tab").first().waitFor({ state: "visible" });
    await stage.close();
  });
});
