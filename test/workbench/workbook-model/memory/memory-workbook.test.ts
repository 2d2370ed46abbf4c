import { MemoryWorkbook } from "../../../../src/workbench/workbook-model/memory/memory-workbook";
import { modelExpectations } from "../obeys-model";

describe("the workbook in memory does what every workbook does", () => {
  it.each(modelExpectations)("$title", async ({ check }) => {
    await check(new MemoryWorkbook());
  });
});
