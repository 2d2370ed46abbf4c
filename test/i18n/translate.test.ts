import { createTranslate } from "../../src/i18n/translate";

describe("createTranslate", () => {
  it("counts by the plural rules of the language", () => {
    const say = createTranslate("en", { rows: "{n, plural, one {# row} other {# rows}}" });
    expect([say("rows", { n: 1 }), say("rows", { n: 48212 })]).toEqual(["1 row", "48,212 rows"]);
  });
});
