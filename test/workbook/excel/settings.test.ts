import { recipeKey, reportLanguageKey, type Recipe } from "../../../src/contract/recipe";
import { customers, insertSegmentReport, openWorkbook, type OpenWorkbook } from "./workbook-with";

async function withReport(): Promise<OpenWorkbook & { recipe: Recipe }> {
  const open = openWorkbook(customers, { table: "Customers" });
  await insertSegmentReport(open);
  return { ...open, recipe: await open.port.recipe("recipe-1") };
}

const kept = ({ book }: OpenWorkbook, id = "recipe-1") => book.settings.all().get(recipeKey(id));

describe("recipes in the workbook's settings, through Microsoft's own library", () => {
  it("are saved under one key each and removed one by one", async () => {
    const open = await withReport();
    await open.port.saveRecipe({ ...open.recipe, id: "second" });
    expect([...open.book.settings.all().keys()].sort()).toEqual([
      "Stay.recipe.recipe-1",
      "Stay.recipe.second",
      "Stay.reportLanguage",
    ]);
    await open.port.removeRecipe("recipe-1");
    await open.port.removeRecipe("never-there");
    expect((await open.port.recipes()).map(({ id }) => id)).toEqual(["second"]);
  });

  it("hold no word of the data: neither a customer nor a segment", async () => {
    const open = await withReport();
    await open.runs.refresh(open.recipe);
    const text = JSON.stringify([...open.book.settings.all()]);
    for (const word of ["K1", "K5", '"A"', '"B"', '"C"', "Yes"]) expect(text).not.toContain(word);
  });

  it("are left alone where a newer Stay has written them or nobody can read them, which is told", async () => {
    const open = openWorkbook(customers);
    open.book.settings.set("Stay.recipe.newer", { version: 3, id: "newer", surprise: true });
    open.book.settings.set("Stay.recipe.broken", "half a recipe");
    expect(await open.port.recipes()).toEqual([]);
    expect(await open.port.strayRecipes()).toEqual([
      { id: "newer", kind: "newer" },
      { id: "broken", kind: "damaged" },
    ]);
    expect([...open.book.settings.all().keys()]).toEqual(["Stay.recipe.newer", "Stay.recipe.broken"]);
  });

  it.each<[string, unknown, string]>([
    ["that a newer Stay has taken over", { version: 3, id: "recipe-1", surprise: true }, "recipe-newer"],
    ["that is damaged", { version: 1, id: "recipe-1" }, "recipe-damaged"],
  ])("one %s is neither refreshed nor overwritten", async (_, value, code) => {
    const open = await withReport();
    const sheet = open.values("'Segment retention'!A1:I20");
    open.write("Sheet1!B2", [["Z"]]);
    open.book.settings.set(recipeKey("recipe-1"), value);
    await expect(open.runs.refresh(open.recipe)).rejects.toMatchObject({ code });
    await expect(open.port.changeRecipe("recipe-1", (recipe) => recipe)).rejects.toMatchObject({ code });
    expect(kept(open)).toEqual(value);
    expect(open.values("'Segment retention'!A1:I20")).toEqual(sheet);
  });

  it("one that a colleague has forgotten is not made anew by a refresh", async () => {
    const open = await withReport();
    await open.port.removeRecipe("recipe-1");
    await expect(open.runs.refresh(open.recipe)).rejects.toMatchObject({ code: "recipe-gone" });
    expect(kept(open)).toBeUndefined();
  });
});

describe("a recipe changed while a colleague changes it too, between any two syncs", () => {
  /** What a colleague does to the recipe, and what the workbook holds afterwards. */
  const meanwhile: readonly [string, unknown, object | undefined][] = [
    ["another change: both are kept", "fixed", { asOf: "2026-01-31", options: { level: 0.9 } }],
    ["it is forgotten: it stays so", undefined, undefined],
    ["a newer Stay writes it: that stays", { version: 3 }, { version: 3 }],
  ];

  it.each(meanwhile)("%s", async (_, theirs, expected) => {
    for (const place of [0, 1]) {
      const open = await withReport();
      const first = open.office.requests.length;
      open.office.before = (request) => {
        if (request !== first + place) return;
        if (theirs === undefined) open.book.settings.remove(recipeKey("recipe-1"));
        else if (theirs === "fixed")
          open.book.settings.set(recipeKey("recipe-1"), { ...open.recipe, asOf: "2026-01-31" });
        else open.book.settings.set(recipeKey("recipe-1"), theirs);
      };
      const mine = open.port.changeRecipe("recipe-1", (recipe) => ({ ...recipe, options: { level: 0.9 } }));
      if (theirs === "fixed") await mine;
      else await expect(mine).rejects.toMatchObject({ name: "WorkbookProblem" });
      if (expected) expect(kept(open)).toMatchObject(expected);
      else expect(kept(open)).toBeUndefined();
    }
  });
});

describe("settings that are full", () => {
  it("keep a report from being inserted, before anything is written", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    open.book.settings.set("Somebody.else", "x".repeat(1_900_000));
    await expect(insertSegmentReport(open)).rejects.toMatchObject({ code: "settings-full" });
    expect(open.book.sheets.all()).toHaveLength(1);
    expect([...open.book.settings.all().keys()]).toEqual(["Somebody.else"]);
  });

  it("are counted in bytes: a Japanese character takes three", async () => {
    const open = openWorkbook(customers);
    open.book.settings.set("Somebody.else", "維".repeat(700_000));
    await expect(open.port.roomForRecipe()).rejects.toMatchObject({ code: "settings-full" });
    open.book.settings.set("Somebody.else", "x".repeat(700_000));
    await expect(open.port.roomForRecipe()).resolves.toBeUndefined();
  });
});

describe("the report language", () => {
  it("is none until one is set, and none that Stay does not speak", async () => {
    const open = openWorkbook(customers);
    expect(await open.port.reportLanguage()).toBeNull();
    await open.port.setReportLanguage("da");
    expect(await open.port.reportLanguage()).toBe("da");
    open.book.settings.set(reportLanguageKey, "tlh");
    expect(await open.port.reportLanguage()).toBeNull();
  });

  it("of a newer Stay is not overwritten by an insert", async () => {
    const open = openWorkbook(customers);
    open.book.settings.set(reportLanguageKey, "fi");
    await insertSegmentReport(open);
    expect(open.book.settings.all().get(reportLanguageKey)).toBe("fi");
  });

  it("that a colleague chooses during the first insert stays, at whichever sync they do", async () => {
    for (const place of [0, 1, 2]) {
      const open = openWorkbook(customers);
      open.office.before = (request) => {
        if (request === place) open.book.settings.set(reportLanguageKey, "ja");
      };
      await open.port.fixReportLanguage("en");
      const isAfter = place >= open.office.requests.length;
      expect(open.book.settings.all().get(reportLanguageKey)).toBe(isAfter ? "en" : "ja");
    }
  });
});
