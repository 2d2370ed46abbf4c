import retentionByIdSpec, { retentionById } from "../../../src/calc/rates/retention-by-id";
import { categoryColumn } from "../../helpers/category-column";
import { obeysDeclaration } from "../../helpers/obeys-declaration";

obeysDeclaration(retentionByIdSpec);

const ids = (...cells: (string | number | null)[]) => categoryColumn(cells, "exact");

describe("retentionById", () => {
  it("counts each customer once, numbers and their plain texts as one, to the letter (by hand)", () => {
    expect(retentionById(ids(1001, 1002, "1001", null, "a"), ids("1001", "A", 5))).toBe(1 / 3);
  });

  it("is 0 where the later list is blank", () => {
    expect(retentionById(ids("a"), ids(null))).toBe(0);
  });
});
