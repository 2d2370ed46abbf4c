import type { Frame, Page } from "playwright-core";
import { taskpanePage } from "../../src/build/taskpane-page";
import { openFile } from "../../src/workbench/cli/drive";
import { insertReport, leaveReport, openPane, walkUntil } from "../../src/workbench/cli/pane-walk";
import { overflowsSideways, seriousFindings } from "./harness/accessibility";
import { startFakeClickHouse, type FakeClickHouse } from "./harness/fake-clickhouse";
import { leaveBrowser, openStage, type Stage } from "./harness/stage";

const user = "stay";
const password = "pæss ワード";

/** 1,000 customers a plan, of whom a known number has left. */
const left = { Basic: 400, Plus: 250, Gold: 50 };
const plans = Object.keys(left) as (keyof typeof left)[];

/** Queries by which the engine looks at the words of a column, and at which rows take part. */
const looksAtWords = (sql: string) => sql.includes("group by stay_text");
const looksAtRows = (sql: string) => sql.includes("stay_read");
const isCounting = (sql: string) => sql.includes("group by") && !looksAtWords(sql) && !looksAtRows(sql);

/** What a table `shop.customers` of these customers answers, by what each query is about. */
function answer(sql: string): readonly (readonly unknown[])[] | null {
  if (sql.includes("system.columns")) return ["plan", "churned"].map((name) => [name, "String"]);
  if (sql.includes("system.tables")) return [["3000"]];
  if (looksAtRows(sql)) return [["3000", 9_999_999, 0, 0, "0", "0", "0"]];
  if (looksAtWords(sql) && sql.includes("`plan`")) return plans.map((plan) => [plan, "1000"]);
  if (looksAtWords(sql)) return Object.entries({ No: "2300", Yes: "700" });
  if (isCounting(sql))
    return plans.flatMap((plan) => [
      [plan, "Yes", String(left[plan])],
      [plan, "No", String(1000 - left[plan])],
    ]);
  if (/limit 200\b/.test(sql)) return plans.map((plan, place) => [plan, place === 0 ? "Yes" : "No"]);
  return null;
}

describe("a database beside the selected range", () => {
  let stage: Stage;
  let pane: Frame;
  let clickHouse: FakeClickHouse;
  beforeAll(async () => {
    clickHouse = await startFakeClickHouse({ user, password, answer, isCounting });
  });
  afterAll(async () => {
    await clickHouse.close();
    await leaveBrowser();
  });

  /** The workbench with a page as a build makes it that names this database, or none. */
  async function open(origins: readonly string[], permissions: readonly string[]) {
    stage = await openStage({
      query: { sample: "0", pane: "300" },
      context: { permissions: [...permissions] },
      before: (page) => servePage(page, origins),
    });
    pane = await openPane(stage.page);
    await pane.getByRole("radio", { name: "A database" }).click();
  }

  async function servePage(page: Page, origins: readonly string[]): Promise<void> {
    await page.route("**/taskpane.html*", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: taskpanePage(await response.text(), origins) });
    });
  }

  async function connect(secret = password): Promise<void> {
    await pane.getByLabel("Address").fill(clickHouse.address);
    await pane.getByLabel("Database", { exact: true }).fill("shop");
    await pane.getByLabel("Table or view").fill("customers");
    await pane.getByLabel("User").fill(user);
    await pane.getByLabel("Password").fill(secret);
    await pane.getByRole("button", { name: "Connect", exact: true }).click();
  }

  const problem = async (): Promise<string> => {
    const alert = pane.getByRole("alert").filter({ hasText: /\S/ }).first();
    await alert.waitFor();
    return alert.innerText();
  };

  describe("in a browser that keeps the page from it", () => {
    afterEach(() => stage.close());

    it.each([
      [
        "for its policy does not name it",
        false,
        ["local-network-access"],
        "STAY_CLICKHOUSE=http://127.0.0.1",
      ],
      ["for it may not reach the local network", true, [], "It is an address of the local network"],
    ] as const)("says so: %s", async (_, isNamed, permissions, said) => {
      await open(isNamed ? [clickHouse.address] : [], permissions);
      await connect();
      expect(await problem()).toContain(said);
      expect(clickHouse.heard).toEqual([]);
    });

    it("says that its server does not open itself to pages", async () => {
      clickHouse.isOpenToPages = false;
      await open([clickHouse.address], ["local-network-access"]);
      await connect();
      expect(await problem()).toContain("(CORS)");
      clickHouse.isOpenToPages = true;
    });
  });

  describe("that answers", () => {
    beforeAll(() => open([clickHouse.address], ["local-network-access"]));
    afterAll(() => stage.close());

    it("refuses a wrong password in words, in a pane of 300 pixels that everybody can use", async () => {
      await connect("wrong");
      expect(await problem()).toContain("refused the login");
      expect(await pane.getByRole("list", { name: "Steps of the connection" }).innerText()).toMatch(
        /Address: in order\s+Server: in order\s+Login: does not work\s+Table: not tried yet/,
      );
      expect(await seriousFindings(pane)).toEqual([]);
      expect(await overflowsSideways(pane)).toBe(false);
    });

    it("is asked with limits, and stops counting when the user does", async () => {
      await connect();
      await pane.getByText("shop.customers at 127.0.0.1").waitFor();
      clickHouse.isSlow = true;
      await walkUntil(stage.page, pane, "segment-retention", "Next: check the data and preview");
      await pane.getByTestId("report-primary").click();
      await pane.getByText("1,250 of 5,000 rows").waitFor();
      await pane.getByRole("button", { name: "Cancel" }).click();
      await pane.getByText("Cancelled. The workbook is as it was before.").first().waitFor();
      const counting = clickHouse.heard.find(({ sql }) => isCounting(sql));
      const killed = await until(() => clickHouse.heard.find(({ sql }) => sql.startsWith("KILL QUERY")));
      expect(killed.parameters["id"]).toBe(counting?.id);
    });

    it("gives the report that its counts make, and shows how it was asked", async () => {
      await pane.getByTestId("report-primary").click();
      await pane.getByText("How it is asked").click();
      const shown = await pane.locator("details pre").innerText();
      const counted = clickHouse.heard.filter(({ sql }) => isCounting(sql)).at(-1)!.sql;
      expect(shown.replace(/\s+/g, " ")).toContain(
        counted.replace(/\s+/g, " ").replace(/ FORMAT \w+ *$/, ""),
      );
      expect(await seriousFindings(pane)).toEqual([]);
      expect(await overflowsSideways(pane)).toBe(false);
      await leaveReport(pane);
      await insertReport(stage.page, pane, "segment-retention");
      const cells = await stage.drive("values", "A1:F30");
      const top = cells.findIndex(([first]) => first === "Segment");
      const figures = cells
        .slice(top + 1, top + 5)
        .map(([name, start, , lost, end]) => [name, start, lost, end]);
      // Of 1,000 each: 600, 750 and 950 stay.
      expect(figures).toEqual([
        ["Basic", 1000, 400, 600],
        ["Plus", 1000, 250, 750],
        ["Gold", 1000, 50, 950],
        ["Total", 3000, 700, 2300],
      ]);
    });

    it("leaves no login in the workbook or the browser", async () => {
      const kept = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const { settings } = context.workbook;
          settings.load("items/key,items/value");
          await context.sync();
          const items = settings.items.map(({ key, value }) => [key, value] as unknown);
          return JSON.stringify([items, { ...localStorage }, { ...sessionStorage }]);
        }),
      );
      expect(kept).toContain(clickHouse.address);
      expect(kept).not.toContain("ワード");
      expect(kept).not.toContain(`"${user}"`);
    });

    it("is asked nothing when the workbook is opened elsewhere, until somebody logs in to refresh", async () => {
      const { base64 } = await stage.drive("save");
      await openFile(stage.page, Buffer.from(base64, "base64"), "shared.xlsx");
      pane = await openPane(stage.page);
      const before = clickHouse.heard.length;
      await pane.getByRole("tab", { name: "This workbook" }).click();
      await pane.getByText(`From shop.customers at ${clickHouse.address}`).waitFor();
      await pane.getByRole("button", { name: /^Refresh:/ }).click();
      const form = pane.getByRole("form", { name: `Log in to ${new URL(clickHouse.address).host}` });
      await form.waitFor();
      expect(clickHouse.heard.length).toBe(before);
      expect(await seriousFindings(pane)).toEqual([]);
      expect(await overflowsSideways(pane)).toBe(false);
      await form.getByLabel("User").fill(user);
      await form.getByLabel("Password").fill(password);
      await form.getByRole("button", { name: "Log in and refresh" }).click();
      await pane.getByText("Refreshed. No figure changed.").first().waitFor();
      expect(clickHouse.heard.length).toBeGreaterThan(before);
    });

    it("hears of nobody else, and the page of no other server", () => {
      const others = stage.complaints.filter((complaint) => complaint.startsWith("request"));
      expect(new Set(others)).toEqual(new Set([`request to ${clickHouse.address}`]));
      expect(stage.complaints.filter((complaint) => complaint.startsWith("uncaught"))).toEqual([]);
    });
  });
});

/** What comes about in a moment; fails where it does not. */
async function until<Thing>(found: () => Thing | undefined): Promise<Thing> {
  for (let tries = 0; tries < 100; tries += 1) {
    const thing = found();
    if (thing !== undefined) return thing;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It did not come about.");
}
