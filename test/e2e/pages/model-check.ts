import { emptyContents } from "../../../src/workbench/files/contents";
import { WorkbenchGrid } from "../../../src/workbench/grid/workbench-grid";
import { calculationExpectations, modelExpectations } from "../../workbench/workbook-model/obeys-model";

declare global {
  interface Window {
    /** Checks one expectation, by its title, on a fresh workbook; says what is wrong, `null` where nothing is. */
    checkModel(title: string): Promise<string | null>;
  }
}

const home = document.createElement("div");
home.style.cssText = "width: 1200px; height: 800px";
document.body.append(home);
const grid = new WorkbenchGrid(home, { dark: false });

window.checkModel = async (title) => {
  const wanted = [...modelExpectations, ...calculationExpectations].find((one) => one.title === title);
  if (!wanted) return `There is no "${title}".`;
  const workbook = grid.open(emptyContents("Book1.xlsx"));
  await grid.settled();
  try {
    await wanted.check(workbook);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
