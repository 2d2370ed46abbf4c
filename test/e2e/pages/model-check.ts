import { emptyContents } from "../../../src/workbench/files/contents";
import { WorkbenchGrid } from "../../../src/workbench/grid/workbench-grid";
import type { WorkbookModel } from "../../../src/workbench/workbook-model/model";
import { calculationExpectations, modelExpectations } from "../../workbench/workbook-model/obeys-model";
import { handEdits } from "./hand-edits";

declare global {
  interface Window {
    /** Checks one expectation, by its title, on a fresh workbook; says what is wrong, `null` where nothing is. */
    checkModel(title: string): Promise<string | null>;
    /** The same for what a user does by hand. */
    checkHandEdit(title: string): Promise<string | null>;
  }
}

const home = document.createElement("div");
home.style.cssText = "width: 1200px; height: 800px";
document.body.append(home);
const grid = new WorkbenchGrid(home, { dark: false });

async function checked(
  title: string,
  check: ((workbook: WorkbookModel) => void | Promise<void>) | undefined,
) {
  if (!check) return `There is no "${title}".`;
  const workbook = await grid.open(emptyContents("Book1.xlsx"));
  await grid.settled();
  try {
    await check(workbook);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

window.checkModel = (title) => {
  const wanted = [...modelExpectations, ...calculationExpectations].find((one) => one.title === title);
  return checked(title, wanted?.check);
};

window.checkHandEdit = (title) => {
  const wanted = handEdits.find((one) => one.title === title);
  return checked(title, (workbook) => {
    const hand = grid.byHand.getActiveWorkbook();
    if (!wanted || !hand) throw new Error(`Nothing can be done for "${title}".`);
    return wanted.check(hand, workbook);
  });
};
