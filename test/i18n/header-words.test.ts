import { headerWords } from "../../src/i18n/header-words";
import { da } from "../../src/i18n/header-words/da";
import { en } from "../../src/i18n/header-words/en";
import { ja } from "../../src/i18n/header-words/ja";
import { nb } from "../../src/i18n/header-words/nb";
import { sv } from "../../src/i18n/header-words/sv";

describe("The words of headers", () => {
  it.each(Object.entries({ en, da, nb, sv, ja }))(
    "stand in %s once each, a comma between them",
    (_, words) => {
      const careless = Object.values(words).filter((text) => {
        const single = text.split(", ");
        return (
          new Set(single).size < single.length ||
          single.some((word) => word !== word.trim() || /^$|[,、]/.test(word))
        );
      });
      expect(careless).toEqual([]);
    },
  );

  it("are known in all languages at once, English first", () => {
    expect(headerWords.birthday.slice(0, 2)).toEqual(["birthday", "date of birth"]);
    expect(headerWords.birthday).toEqual(
      expect.arrayContaining(["fødselsdag", "bursdag", "födelsedag", "誕生日"]),
    );
  });
});
