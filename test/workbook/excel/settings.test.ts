import type { Recipe } from "../../../src/contract/recipe";
import { customers, insertSegmentReport, openWorkbook } from "./workbook-with";

describe("recipes in the workbook's settings, through Microsoft's own library", () => {
  it("are saved under one key each and removed one by one", async () => {
    const open = openWorkbook(customers, { table: "Customers" });
    await insertSegmentReport(open);
    const [recipe] = await open.port.recipes();
    await open.port.saveRecipe({ ...(recipe as Recipe), id: "second" });
    expect([...open.book.settings.all().keys()].sort()).toEqual([
      "Stay.recipe.recipe-1",
      "Stay.recipe.second",
      "Stay.reportLanguage",
    ]);
    await open.port.removeRecipe("recipe-1");
    await open.port.removeRecipe("never-there");
    expect((await open.port.recipes()).map(({ id }) => id)).toEqual(["second"]);
  });

  it("are left alone where a newer Stay has written them or nobody can read them", async () => {
    const open = openWorkbook(customers);
    open.book.settings.set("Stay.recipe.newer", { version: 2, id: "newer", surprise: true });
    open.book.settings.set("Stay.recipe.broken", "half a recipe");
    expect(await open.port.recipes()).toEqual([]);
    expect([...open.book.settings.all().keys()]).toEqual(["Stay.recipe.newer", "Stay.recipe.broken"]);
  });

  it("know no report language until one is set, and none that Stay does not speak", async () => {
    const open = openWorkbook(customers);
    expect(await open.port.reportLanguage()).toBeNull();
    await open.port.setReportLanguage("da");
    expect(await open.port.reportLanguage()).toBe("da");
    open.book.settings.set("Stay.reportLanguage", "tlh");
    expect(await open.port.reportLanguage()).toBeNull();
  });
});
