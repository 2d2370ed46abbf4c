import { soakWith } from "./soak";

describe("reports refreshed again and again", () => {
  it("leave settings, names, sheets, tables, charts and rows where they were, and need no more requests", async () => {
    const { open, round } = await soakWith(10);
    // The first refresh leaves the name that counts refreshes.
    await round();
    const first = await round();
    for (let turn = 0; turn < 2; turn += 1) await round();
    expect(await round()).toEqual(first);
    expect(first).toMatchObject({ settings: 11, sheets: 11, tables: 11, charts: 10 });
    // The second table's rows are those of the first: no report has taken another's.
    expect(open.values("'Segment retention (10)'!A5:B7")).toEqual(open.values("'Segment retention'!A5:B7"));
  });
});
